import type { ApiError, Intent } from '../model/ApiError.js';
import { keepOriginal, originalOf } from '../parse/originalOf.js';
import { isUnasked, haveSameEffect, isWrite } from '../recovery/intentPolicy.js';
import { writeOutcome } from '../recovery/writeOutcome.js';
import type { Call, Operation, Work } from './Operation.js';
import { OWN_WORK, type Repeat, type ShownFailure } from './state.js';

/** What two attempts are compared by. */
export type Attempt = Pick<Operation, 'root' | 'intent'>;

/** A running load that a newer call makes pointless. A write is left to finish. */
export function mayBeAborted({ phase, intent }: Call): boolean {
  return phase === 'running' && !isWrite(intent);
}

/**
 * A write of the hook's own `request` that has not ended. A further one waits for it, because two at
 * once would fail on each other's version.
 */
export function isOwnWrite({ phase, intent, work, isOffPage }: Operation): boolean {
  const isOwn = work?.type === 'request' && isOffPage !== true;
  return isOwn && isWrite(intent) && phase !== 'waiting';
}

/**
 * Whether two attempts are of the same work: both of one call or of the hook's own `request`, or with the same
 * effect. For a reload that failed, the write that it was asked for counts.
 */
export function isSameWork(one: Attempt, other: Attempt & Pick<ShownFailure, 'write'>): boolean {
  const { root, intent } = other.write ?? other;
  return one.root === root || haveSameEffect(one.intent, intent);
}

/** Whether somebody asked for the other attempt, and nobody for this one. */
export function isQuieter(one: Attempt, other: Attempt): boolean {
  return isUnasked(one.intent) && !isUnasked(other.intent);
}

/**
 * Whether the success of an attempt ends a failure. It does if both are of the same work. Otherwise a failed save of
 * the hook's own stays, and an attempt that nobody asked for ends nothing.
 */
export function endsFailure(attempt: Attempt, shown: ShownFailure): boolean {
  if (isSameWork(attempt, shown)) return true;
  const { repeat, intent, root } = shown;
  const isUnsaved = root === OWN_WORK && repeat?.type === 'call' && isWrite(intent);
  return !isUnsaved && !isUnasked(attempt.intent);
}

/**
 * What "Try again" may run after a failed call. The hook's `request` is that of the latest render. A wrapped function
 * has the values of its own render, so it is run again only if it is a load or is said to be `repeatable`.
 */
export function repeatOf({ work, intent }: Operation): Repeat | undefined {
  return work && mayRepeat(work) ? { type: 'call', work, intent } : undefined;
}

export function mayRepeat(work: Work): boolean {
  return work.type === 'request' || work.repeatable;
}

/**
 * Whether a cancelled call is nobody's concern: the hook or the app gave it up, or it was a load. A
 * write that was cut off may have been done.
 */
export function isSilentEnd({ isAborted, intent }: Operation, { kind }: ApiError): boolean {
  return kind === 'cancelled' && (isAborted === true || !isWrite(intent));
}

/** A cancelled write that nobody gave up was cut off, so it is shown as a network failure. */
export function asInterrupted(error: ApiError): ApiError {
  if (error.kind !== 'cancelled') return error;
  const interrupted: ApiError = {
    ...error,
    kind: 'network',
    recovery: 'retry',
    severity: 'error',
  };
  return keepOriginal(interrupted, originalOf(error));
}

/** Whether a write that failed so may have been carried out all the same. */
export function mayBeDone(error: ApiError, intent: Intent | undefined): boolean {
  return isWrite(intent) && writeOutcome(error, { intent: intent ?? 'change' }) === 'maybeDone';
}

/**
 * What an error in a source means. Nobody knows who cancelled a cancelled call: it is a failure if the app calls it a
 * write, else none.
 */
export function meaningInSource(
  error: ApiError | null | undefined,
  intent: Intent | undefined,
): ApiError | null | undefined {
  if (error?.kind !== 'cancelled') return error;
  return intent !== undefined && isWrite(intent) ? asInterrupted(error) : null;
}
