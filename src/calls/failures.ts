import type { ApiError, Intent } from '../model/ApiError.js';
import {
  type FailureStreak,
  isUnasked,
  PLAIN_AT,
  quietUntil,
  staysQuiet,
} from '../recovery/intentPolicy.js';
import { addUnconfirmed, isUnconfirmed } from './unconfirmedWrites.js';
import { askFor, type Change, sequence, unchanged } from './effects.js';
import { dropWaiting } from './operations.js';
import {
  type Attempt,
  asInterrupted,
  endsFailure,
  isQuieter,
  isSameWork,
  isSilentEnd,
} from './policy.js';
import type { HandlerRun, Operation, RecoveryRun, Reload, Settlement } from './Operation.js';
import type { CallState, FailedWrite, Repeat, ShownFailure } from './state.js';
import { writeBehind } from './selectors.js';

const NEWS: Pick<Settlement, 'heardBy' | 'listeners'> = { heardBy: 'nobody' };

/** A failure before it has its number on display. */
export interface NewFailure {
  readonly error: ApiError;
  readonly attempt: number;
  readonly intent: Intent | undefined;
  readonly root: number;
  readonly repeat?: Repeat | undefined;
  readonly write?: FailedWrite | undefined;
  /** The number of the failure on display that this one is. Absent: it is news. */
  readonly occurrence?: number | undefined;
}

/**
 * Puts a failure on display. What waited to get past the one before is given up. A failure that needs only one
 * quiet line does not replace one that was told plainly: it is only counted.
 */
export function display(failure: NewFailure): Change {
  const { error, intent, occurrence } = failure;
  return (state) => {
    const streak = streakAfter(state, failure);
    const counted = isUnasked(intent) ? { ...state, quietStreak: streak } : state;
    const { shown } = state;
    const isQuietLine = staysQuiet(error) && quietUntil(intent, streak) > error.receivedAt;
    if (shown && isQuieter(failure, shown) && isQuietLine) return unchanged(counted);
    return sequence(counted, [
      dropWaiting,
      (now) => [
        {
          ...now,
          next: now.next + 1,
          shown: {
            repeat: undefined,
            ...failure,
            occurrence: occurrence ?? now.next,
            streak,
            unconfirmed: isUnconfirmed(now, error, failure),
          },
        },
        [{ type: 'callOffSuccess' }],
      ],
    ]);
  };
}

/** Each autosave is a new call, so its failures are counted across calls. */
function streakAfter({ quietStreak, shown }: CallState, failure: NewFailure): FailureStreak {
  const { error, attempt, intent } = failure;
  const first = { failures: attempt, since: error.receivedAt };
  if (!isUnasked(intent)) return first;
  const { failures, since } = quietStreak ?? { ...first, failures: 0 };
  return { failures: goesOnQuietly(failure, shown) ? PLAIN_AT : failures + 1, since };
}

/** Whether nobody asked for an attempt at work whose failure on display was told plainly to somebody who did. */
export function goesOnQuietly(attempt: Attempt, shown: ShownFailure | null): shown is ShownFailure {
  return shown !== null && isQuieter(attempt, shown) && isSameWork(attempt, shown);
}

/**
 * Takes a failure off the display that was there when an operation began, and announces the success. What waited
 * to get past it is given up. A failure that has come since stays, and so does, by `attempt`, one that its success
 * does not end.
 */
export function clearBefore(
  began: number,
  success?: { readonly intent: Intent | undefined },
  attempt?: Attempt,
): Change {
  return (state) => {
    const { shown } = state;
    if (!shown || shown.occurrence > began) return unchanged(state);
    if (attempt && !endsFailure(attempt, shown)) return unchanged(state);
    return sequence(state, [
      dropWaiting,
      (now) => [
        { ...now, shown: null },
        success ? [{ type: 'announceSuccess', intent: success.intent }] : [],
      ],
    ]);
  };
}

/** The failure that a settlement means; `undefined` if it is none, or needs no telling. */
export function failureOf(
  operation: Operation,
  { result, heardBy }: Pick<Settlement, 'result' | 'heardBy'>,
): ApiError | undefined {
  const { error } = result;
  if (result.ok || !error || isSilentEnd(operation, error)) return undefined;
  // a cancelled call of another hook, which has told nobody either
  if (error.kind === 'cancelled' && heardBy !== 'nobody') return undefined;
  return asInterrupted(error);
}

/** Tells those listeners of a failure that have not heard of it yet. */
export function notifyFailure(
  error: ApiError,
  { heardBy, listeners }: Pick<Settlement, 'heardBy' | 'listeners'> = NEWS,
): Change {
  if (heardBy === 'us') return unchanged;
  return askFor({ type: 'tellFailure', error, isShared: heardBy === 'others', listeners });
}

/** Shows what a handler was rejected with: a failure of its own. */
export function failHandler(
  operation: RecoveryRun | HandlerRun,
  error: ApiError,
  settlement: Settlement,
): Change {
  const { kind, attempt, intent, root } = operation;
  const repeat = repeatOfHandler(operation);
  return (state) => {
    const write = operation.kind === 'reload' ? writeBehind(state, operation) : undefined;
    return sequence(state, [
      display({ error, attempt, intent, root, repeat, write }),
      kind === 'retry' ? addUnconfirmed(error, { root, intent }) : unchanged,
      notifyFailure(error, settlement),
    ]);
  };
}

/** The failure of a reload, which leaves the write that it was asked for as undone as before. */
export function failureOfReload(state: CallState, reload: Reload, error: ApiError): ShownFailure {
  const { attempt, intent, root } = reload;
  return {
    occurrence: state.next,
    error,
    attempt,
    intent,
    root,
    streak: { failures: attempt, since: error.receivedAt },
    unconfirmed: false,
    repeat: { type: 'reload' },
    write: writeBehind(state, reload),
  };
}

function repeatOfHandler(operation: RecoveryRun | HandlerRun): Repeat | undefined {
  if (operation.kind === 'reload') return { type: 'reload' };
  return operation.kind === 'handler' ? { type: 'handler', name: operation.handler } : undefined;
}
