import type { ApiError } from '../model/ApiError.js';
import type { Change, Step } from './events.js';
import { mayBeDone } from './policy.js';
import type { CallState, Doubt, Operation } from './state.js';

/** The most doubts that are kept; of more than these nobody knows any more what they were about. */
const MAX_DOUBTS = 20;

type Attempt = Pick<Operation, 'root' | 'intent'>;

/** Keeps in mind that a write that failed so may have been carried out. */
export function doubt(error: ApiError, attempt: Attempt): Change {
  return (state) => [{ ...state, doubts: doubtsAfter(error, attempt, state) }, []];
}

/** What is in doubt once an attempt has failed so. */
export function doubtsAfter(
  error: ApiError,
  { root, intent }: Attempt,
  { doubts }: CallState,
): readonly Doubt[] {
  if (!mayBeDone(error, intent)) return doubts;
  const others = doubts.filter((one) => one.root !== root || one.intent !== intent);
  return [...others, { root, intent }].slice(-MAX_DOUBTS);
}

/** A write has worked: what it attempted is in no doubt any more. */
export function confirm({ root, intent }: Attempt): Change {
  return (state) => [
    {
      ...state,
      doubts: state.doubts.filter((one) => one.root !== root && one.intent !== intent),
    },
    [],
  ];
}

/** The latest version is known again: nothing is in doubt. */
export function confirmAll(state: CallState): Step {
  return [{ ...state, doubts: [] }, []];
}

/**
 * Whether an earlier attempt of the same call may have been carried out. Of a conflict, whether any
 * attempt of the same sort may: the newer version is then perhaps the person's own.
 */
export function isInDoubt({ doubts }: CallState, { kind }: ApiError, attempt: Attempt): boolean {
  return doubts.some(
    ({ root, intent }) =>
      intent === attempt.intent && (root === attempt.root || kind === 'conflict'),
  );
}
