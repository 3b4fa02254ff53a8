import type { MessageNumber } from './messages.js';
import { warnOnce } from './warnOnce.js';

/**
 * What an app's own function returns, or `undefined` if it throws: the failure is still shown, and
 * the developer is told what was thrown.
 *
 * @param about the name of what was run, if the number alone does not tell it
 */
export function attemptOrTell<Result>(
  number: MessageNumber,
  run: () => Result,
  about?: string,
): Result | undefined {
  try {
    return run();
  } catch (thrown) {
    warnOnce(number, about, thrown);
    return undefined;
  }
}
