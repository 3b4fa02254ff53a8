import type { ApiError, Intent } from '../model/ApiError.js';
import {
  type FailureStreak,
  isQuiet,
  PLAIN_AT,
  quietUntil,
  staysQuiet,
} from '../recovery/intentPolicy.js';
import { addUnconfirmed, isUnconfirmed } from './unconfirmedWrites.js';
import { type Change, sequence, unchanged } from './effects.js';
import { dropWaiting } from './operations.js';
import { queuedAfter } from './queue.js';
import {
  type Attempt,
  asInterrupted,
  endsFailure,
  isQuieter,
  isSameWork,
  isSilentEnd,
} from './policy.js';
import { writeOutcome } from '../recovery/writeOutcome.js';
import type { HandlerRun, Operation, RecoveryRun, Settlement } from './Operation.js';
import type { CallState, FailedWrite, Repeat, ShownFailure } from './state.js';

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
    const streak = streakAfter(failure, state);
    const counted = isQuiet(intent) ? { ...state, quietStreak: streak } : state;
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
function streakAfter(failure: NewFailure, { quietStreak, shown }: CallState): FailureStreak {
  const { error, attempt, intent } = failure;
  const first = { failures: attempt, since: error.receivedAt };
  if (!isQuiet(intent)) return first;
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
    if (!shown || shown.occurrence > began) return [state, []];
    if (attempt && !endsFailure(attempt, shown)) return [state, []];
    return sequence(state, [
      dropWaiting,
      (now) => [
        { ...now, shown: null },
        success ? [{ type: 'announceSuccess', intent: success.intent }] : [],
      ],
    ]);
  };
}

/**
 * The write that is still undone when a reload fails: the failed write that the reload was asked for, or the one that
 * waits for it. A reload says nothing about it, so what was known of it still holds.
 */
function writeBehind(reload: Operation, state: CallState): FailedWrite | undefined {
  if (reload.kind !== 'reload') return undefined;
  const queued = queuedAfter(reload.id, state);
  const waiting = queued && { intent: queued.intent, root: queued.root, unconfirmed: false };
  return writeBefore(reload, state) ?? waiting;
}

function writeBefore({ failure }: Operation, { shown }: CallState): FailedWrite | undefined {
  if (!shown || shown.occurrence !== failure) return undefined;
  if (shown.write) return shown.write;
  const { error, intent, root } = shown;
  const outcome = shown.unconfirmed ? 'maybeDone' : writeOutcome(error, shown);
  return outcome && { intent, root, unconfirmed: outcome === 'maybeDone' };
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
  const isShared = heardBy === 'others';
  return (state) => [
    state,
    heardBy === 'us' ? [] : [{ type: 'tellFailure', error, isShared, listeners }],
  ];
}

/** Shows what a handler was rejected with: a failure of its own. */
export function failHandler(
  operation: RecoveryRun | HandlerRun,
  error: ApiError,
  settlement: Settlement,
): Change {
  const { kind, attempt, intent, root } = operation;
  const repeat = repeatOfHandler(operation);
  return (state) =>
    sequence(state, [
      display({ error, attempt, intent, root, repeat, write: writeBehind(operation, state) }),
      kind === 'retry' ? addUnconfirmed(error, { root, intent }) : unchanged,
      notifyFailure(error, settlement),
    ]);
}

function repeatOfHandler(operation: RecoveryRun | HandlerRun): Repeat | undefined {
  if (operation.kind === 'reload') return { type: 'reload' };
  return operation.kind === 'handler' ? { type: 'handler', name: operation.handler } : undefined;
}
