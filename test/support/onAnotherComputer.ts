import { vi } from 'vitest';

/** Its `format` is no method but a getter, though it is declared as one. */
interface Formatter {
  readonly format: unknown;
}

/**
 * Runs `work` where everything that `Intl` makes is written otherwise, as by a server in another time
 * zone that knows other languages.
 */
export function onAnotherComputer<Result>(work: () => Result): Result {
  const spies = [
    vi.spyOn(Intl.NumberFormat.prototype as Formatter, 'format', 'get').mockReturnValue(foreign),
    vi.spyOn(Intl.DateTimeFormat.prototype as Formatter, 'format', 'get').mockReturnValue(foreign),
    vi.spyOn(Intl.ListFormat.prototype, 'format').mockImplementation(foreign),
    vi.spyOn(Intl.DisplayNames.prototype, 'of').mockImplementation(foreign),
    vi.spyOn(Intl.PluralRules.prototype, 'select').mockReturnValue('many'),
  ];
  try {
    return work();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const foreign = (value: unknown) => `«${String(value)}»`;
