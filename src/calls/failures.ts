import type { ApiError, Intent } from '../model/ApiError.js';
import { type FailureStreak, isQuiet } from '../recovery/intentPolicy.js';
import { isUnconfirmed } from './unconfirmedWrites.js';
import { type Change, sequence } from './events.js';
import { dropWaiting } from './operations.js';
import { asInterrupted, isSilentEnd } from './policy.js';
import { writeOutcome } from '../recovery/writeOutcome.js';
import type { CallState, FailedWrite, Operation, Repeat, Settlement } from './state.js';

const NEWS = { heard: 'nobody' } as const;

/** What a failure on display needs beside its number. */
export interface NewFailure {
  readonly error: ApiError;
  readonly attempt: number;
  readonly intent: Intent | undefined;
  readonly root: number;
  readonly repeat?: Repeat | undefined;
  readonly write?: FailedWrite | undefined;
  /** That of a failure on display which this one is. Absent: it is news. */
  readonly occurrence?: number | undefined;
}

/** Puts a failure on display. What waited to get past the one before is given up. */
export function display(failure: NewFailure): Change {
  const { error, attempt, intent, root, repeat, write, occurrence } = failure;
  return (state) =>
    sequence(state, [
      dropWaiting,
      (now) => {
        const streak = streakAfter(failure, now);
        return [
          {
            ...now,
            next: now.next + 1,
            quietStreak: isQuiet(intent) ? streak : now.quietStreak,
            shown: {
              occurrence: occurrence ?? now.next,
              error,
              attempt,
              intent,
              root,
              streak,
              unconfirmed: isUnconfirmed(now, error, failure),
              repeat,
              write,
            },
          },
          [{ type: 'callOffSuccess' }],
        ];
      },
    ]);
}

/** What nobody asks for is begun anew each time: its failures are counted from call to call. */
function streakAfter(
  { error, attempt, intent }: NewFailure,
  { quietStreak }: CallState,
): FailureStreak {
  if (!isQuiet(intent)) return { failures: attempt, since: error.receivedAt };
  const { failures, since } = quietStreak ?? { failures: 0, since: error.receivedAt };
  return { failures: failures + 1, since };
}

/**
 * Takes the failure off the display that was there when an operation began, and says that it worked:
 * nothing waits to get past it any more. One that has come since stays.
 */
export function clearBefore(began: number, said?: { readonly intent: Intent | undefined }): Change {
  return (state) => {
    const { shown } = state;
    if (!shown || shown.occurrence > began) return [state, []];
    return sequence(state, [
      dropWaiting,
      (now) => [
        { ...now, shown: null },
        said ? [{ type: 'announceSuccess', intent: said.intent }] : [],
      ],
    ]);
  };
}

/**
 * The write that a reload was asked for: that of the failure still on display. A reload that fails tells
 * nothing of it, so that what was known of it is.
 */
export function writeBehind(
  { kind, failure }: Operation,
  { shown }: CallState,
): FailedWrite | undefined {
  if (kind !== 'reload' || !shown || shown.occurrence !== failure) return undefined;
  const outcome = shown.unconfirmed ? 'maybeDone' : writeOutcome(shown.error, shown);
  return shown.write ?? (outcome && { ...shown, unconfirmed: outcome === 'maybeDone' });
}

/** The failure that a settlement means; `undefined` when it is none, or nobody's concern. */
export function failureOf(
  operation: Operation,
  { result, heard }: Pick<Settlement, 'result' | 'heard'>,
): ApiError | undefined {
  const { error } = result;
  if (result.ok || !error || isSilentEnd(operation, error)) return undefined;
  // the result of a call that was given up, and of which nothing was told there either
  if (error.kind === 'cancelled' && heard !== 'nobody') return undefined;
  return asInterrupted(error);
}

/** Tells those listeners of a failure that have not heard of it. */
export function notifyFailure(
  error: ApiError,
  { heard }: Pick<Settlement, 'heard'> = NEWS,
): Change {
  return (state) => [
    state,
    heard === 'us' ? [] : [{ type: 'tellFailure', error, isShared: heard === 'others' }],
  ];
}
