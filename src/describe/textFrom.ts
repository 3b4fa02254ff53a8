import { attemptOrTell } from '../developer/attemptOrTell.js';
import type { MessageNumber } from '../developer/messages.js';

/**
 * What an app's own function says; empty when it throws or gives no text, so that other words speak
 * instead of none. The developer is told what it threw.
 *
 * @param number of the message that says so
 */
export function textFrom(number: MessageNumber, say: () => unknown): string {
  const said = attemptOrTell(number, say);
  return typeof said === 'string' ? said : '';
}
