import type { ApiError } from '../model/ApiError.js';
import { type Change, type Step, unchanged } from './effects.js';
import { haveSameEffect, isWrite } from '../recovery/intentPolicy.js';
import { type Attempt, isSameWork, mayBeDone } from './policy.js';
import type { CallState, UnconfirmedWrite } from './state.js';
import { failureOn } from './selectors.js';

/** The most doubts that are kept. Older ones are forgotten. */
const MAX_DOUBTS = 20;

/** The `root` of a dismissed doubt: no later attempt has it. */
const DISMISSED = -1;

/** Notes that a write may have been carried out, if that is what its failure leaves open. */
export function addUnconfirmed(error: ApiError, attempt: Attempt): Change {
  return (state) => [{ ...state, unconfirmedWrites: unconfirmedAfter(state, error, attempt) }, []];
}

/** What is in doubt after an attempt has failed. */
export function unconfirmedAfter(
  { unconfirmedWrites }: CallState,
  error: ApiError,
  attempt: Attempt,
): readonly UnconfirmedWrite[] {
  return mayBeDone(error, attempt.intent)
    ? withDoubt(unconfirmedWrites, attempt)
    : unconfirmedWrites;
}

/** Notes that writes which were given up while they ran may have been carried out. */
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

/** A write has worked: earlier attempts at it are in doubt no longer. */
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
 * The person has read that the write on display may have been carried out, and dismissed it: later failures do not
 * mention it, but for a conflict, whose newer version may come of it. While an attempt at it is under way, nothing
 * changes.
 */
export function dismissDoubt(state: CallState): Step {
  const { unconfirmedWrites, operations } = state;
  const failure = failureOn(state);
  const shown = failure?.write ?? failure;
  if (!shown || operations.some(({ root }) => root === shown.root)) return unchanged(state);
  const others = unconfirmedWrites.filter(
    ({ root, intent }) =>
      !haveSameEffect(intent, shown.intent) || (root !== shown.root && root !== DISMISSED),
  );
  if (others.length === unconfirmedWrites.length) return unchanged(state);
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
