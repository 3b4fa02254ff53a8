import type { ApiError } from '../model/ApiError.js';
import type { Change, Step } from './effects.js';
import { haveSameEffect, isWrite } from '../recovery/intentPolicy.js';
import { type Attempt, isSameWork, mayBeDone } from './policy.js';
import { type CallState, failureOn, type UnconfirmedWrite } from './state.js';

/** The most doubts that are kept; of more than these nobody knows any more what they were about. */
const MAX_DOUBTS = 20;

/** In place of the number of a call that was dismissed: no later attempt is one of it. */
const DISMISSED = -1;

/** Keeps in mind that a write that failed so may have been carried out. */
export function addUnconfirmed(error: ApiError, attempt: Attempt): Change {
  return (state) => [{ ...state, unconfirmedWrites: unconfirmedAfter(error, attempt, state) }, []];
}

/** What is in doubt once an attempt has failed so. */
export function unconfirmedAfter(
  error: ApiError,
  attempt: Attempt,
  { unconfirmedWrites }: CallState,
): readonly UnconfirmedWrite[] {
  return mayBeDone(error, attempt.intent)
    ? withDoubt(unconfirmedWrites, attempt)
    : unconfirmedWrites;
}

/** Keeps in mind that writes may have been carried out which were given up after they had begun. */
export function doubtGivenUp(state: CallState): Step {
  const { operations, unconfirmedWrites } = state;
  const givenUp = operations.filter(
    ({ isAborted, isOffPage, intent }) => isAborted && !isOffPage && isWrite(intent),
  );
  return [{ ...state, unconfirmedWrites: givenUp.reduce(withDoubt, unconfirmedWrites) }, []];
}

function withDoubt(
  unconfirmedWrites: readonly UnconfirmedWrite[],
  { root, intent }: Attempt,
): readonly UnconfirmedWrite[] {
  const others = unconfirmedWrites.filter(
    (one) => one.root !== root || !haveSameEffect(one.intent, intent),
  );
  return [...others, { root, intent }].slice(-MAX_DOUBTS);
}

/** A write has worked: what it attempted is in no doubt any more. */
export function confirmWrite(attempt: Attempt): Change {
  return (state) => [
    {
      ...state,
      unconfirmedWrites: state.unconfirmedWrites.filter((one) => !isSameWork(one, attempt)),
    },
    [],
  ];
}

/**
 * The person has read that the failure on display may have been carried out, and is done with it: what
 * comes next is said of that alone. Only a conflict still tells of it, for the newer version may be its
 * doing. An attempt that is under way is one of it as before.
 */
export function dismissDoubt(state: CallState): Step {
  const { unconfirmedWrites, operations } = state;
  const failure = failureOn(state);
  const shown = failure?.write ?? failure;
  if (!shown || operations.some(({ root }) => root === shown.root)) return [state, []];
  const others = unconfirmedWrites.filter(
    ({ root, intent }) =>
      !haveSameEffect(intent, shown.intent) || (root !== shown.root && root !== DISMISSED),
  );
  if (others.length === unconfirmedWrites.length) return [state, []];
  const read = { root: DISMISSED, intent: shown.intent };
  return [{ ...state, unconfirmedWrites: [...others, read] }, []];
}

/** The latest version is known again: nothing is in doubt. */
export function confirmAll(state: CallState): Step {
  return [{ ...state, unconfirmedWrites: [] }, []];
}

/**
 * Whether an earlier attempt of the same call may have been carried out. Of a conflict, whether any
 * attempt of the same sort may: the newer version is then perhaps the person's own.
 */
export function isUnconfirmed(
  { unconfirmedWrites }: CallState,
  { kind }: ApiError,
  attempt: Attempt,
): boolean {
  if (!isWrite(attempt.intent)) return false;
  return unconfirmedWrites.some(
    (one) => one.root === attempt.root || (kind === 'conflict' && isSameWork(one, attempt)),
  );
}
