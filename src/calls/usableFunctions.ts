import { inDevelopment } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';

/** Names of what is called when something has happened, or is to happen. */
const CALLED = /^(?:on[A-Z].*|request|draft|retry|unstable_retry|reset|resetErrorBoundary)$/;

/**
 * The options or props, without what is to be called and is no function: its button would only throw. `false` and
 * `null`, as a condition leaves them, are no mistake.
 */
export function usableFunctions<Options extends object>(options: Options): Options {
  const isUsable = ([name, value]: readonly [string, unknown]) =>
    typeof value === 'function' || !CALLED.test(name);
  const all = Object.entries(options);
  const usable = all.filter(isUsable);
  if (usable.length === all.length) return options;
  inDevelopment(() => {
    const [wrong] = all.filter((row) => row[1] && !isUsable(row));
    if (wrong) warnOnce('RAE034', ...wrong);
  });
  return Object.fromEntries(usable) as Options;
}
