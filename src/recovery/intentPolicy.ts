import { rowOfIntent, type WriteIntent } from '../catalog/intents.js';
import type { ApiError, Intent } from '../model/ApiError.js';

/** A failure that has come so often in a row is told plainly. */
export const PLAIN_AT = 3;
/** The same after so many milliseconds. */
const QUIET_MS = 60_000;

/** Failures of the same thing with no success in between. */
export interface FailureStreak {
  readonly failures: number;
  /** When the first of them was read, in epoch milliseconds. */
  readonly since: number;
}

/** Everything but a load may change something. What is not known is treated as if it did. */
export function isWrite(intent: Intent | undefined): intent is WriteIntent | undefined {
  return rowOfIntent(intent).isWrite;
}

/** Whether two intents change the same, such as a save and an autosave, which nobody asked for. */
export function haveSameEffect(one: Intent | undefined, other: Intent | undefined): boolean {
  return askedFor(one) === askedFor(other);
}

function askedFor(intent: Intent | undefined): string | undefined {
  return rowOfIntent(intent).unaskedFormOf ?? intent;
}

/** The intent of two attempts that become one: that of the one that somebody asked for, else the first. */
export function askedIntent(
  first: Intent | undefined,
  second: Intent | undefined,
): Intent | undefined {
  return isUnasked(first) ? second : first;
}

/** Whether nobody asked for it just now, so that its failure interrupts nobody at first. */
export function isUnasked(intent: Intent | undefined): boolean {
  return rowOfIntent(intent).unaskedFormOf !== undefined;
}

/**
 * Until when a failure is told quietly, in epoch milliseconds: for a minute after the first failure of its streak, and
 * not from the third on. 0: not at all.
 */
export function quietUntil(intent: Intent | undefined, { failures, since }: FailureStreak): number {
  return isUnasked(intent) && failures < PLAIN_AT ? since + QUIET_MS : 0;
}

/**
 * Whether one quiet line is enough for a failure that nobody asked for: it may pass by itself, or is about issues that
 * are corrected by typing on. Only a person gets past any other.
 */
export function staysQuiet({ recovery, issues }: ApiError): boolean {
  return recovery === 'retry' || (recovery === 'revise' && issues.length > 0);
}
