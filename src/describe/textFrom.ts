import { attempt } from '../guard/attempt.js';

/**
 * What an app's own function says; empty when it throws or gives no text, so that other words speak
 * instead of none.
 */
export function textFrom(say: () => unknown): string {
  const said = attempt(say);
  return typeof said === 'string' ? said : '';
}
