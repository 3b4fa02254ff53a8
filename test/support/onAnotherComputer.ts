import { vi } from 'vitest';

/** The `format` of `Intl` objects is a getter, although it is declared as a method. */
interface Formatter {
  readonly format: unknown;
}

/**
 * Runs `work` while everything that `Intl` formats is different, as on a server with another time zone and
 * other languages.
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
