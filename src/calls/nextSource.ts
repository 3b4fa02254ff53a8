import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import type { RenderedSource } from './events.js';
import { isWrite } from '../recovery/intentPolicy.js';
import { isUnconfirmed } from './unconfirmedWrites.js';
import { type CallState, OWN_WORK, type ShownFailure, type SourceState } from './state.js';

/** What is known of the source after a render. */
export function nextSource(
  state: CallState,
  rendered: RenderedSource,
  isAsked: boolean,
): SourceState {
  const { source: before } = state;
  const { source: value, isPending } = rendered;
  // an equal failure keeps its object, even if the source was fetched anew in between
  const known = before.error ?? before.failure?.error;
  const isSame = known && rendered.error ? isSameFailure(known, rendered.error) : false;
  const error = isSame ? known : rendered.error;
  const latest: SourceState = { ...before, value, error, isPending };
  const isNewValue = !Object.is(before.value, value);
  if (!error) {
    const isBeingRead = error === undefined && before.wasPending;
    if (isPending || isAsked || isBeingRead) {
      return { ...latest, wasPending: before.wasPending || isPending };
    }
    // what was dismissed while it was being read stays dismissed
    const isDismissed = error === undefined && before.isDismissed && !isNewValue;
    return { ...latest, wasPending: false, failure: null, notifiedValue: undefined, isDismissed };
  }
  if (!before.failure) {
    const isDismissed = before.isDismissed && !isNewValue;
    return {
      ...latest,
      isDismissed,
      wasPending: isPending,
      failure: firstFailure(state, rendered, error),
    };
  }
  // fetched anew, or about to be: the last failure stays until that has ended
  if (isPending || (isAsked && !isNewValue)) {
    const { value: lastValue, error: lastError } = before;
    const wasPending = before.wasPending || isPending;
    return { ...latest, value: lastValue, error: lastError, wasPending };
  }
  const settled = { ...latest, wasPending: false };
  const wasTried = before.wasPending || (isNewValue && !isSame);
  if (isWrite(rendered.intent) && wasTried) {
    return { ...settled, isDismissed: false, failure: nextFailure(state, rendered, error) };
  }
  if (isSame) return settled;
  if (error.code !== before.failure.error.code) {
    return { ...settled, isDismissed: false, failure: firstFailure(state, rendered, error) };
  }
  // a refresh: other facts of the same failure
  return { ...settled, failure: { ...before.failure, error } };
}

function firstFailure(state: CallState, { intent }: RenderedSource, error: ApiError): ShownFailure {
  return {
    occurrence: state.next,
    error,
    attempt: 1,
    intent,
    root: OWN_WORK,
    streak: { failures: 1, since: error.receivedAt },
    unconfirmed: isUnconfirmed(state, error, { intent, root: OWN_WORK }),
    repeat: undefined,
  };
}

/**
 * The failure after the one that the source has. Its attempts count from one again if that was dismissed, was to be
 * corrected, for then something else is sent, or was that of a reload.
 */
export function nextFailure(
  state: CallState,
  rendered: RenderedSource,
  error: ApiError,
): ShownFailure {
  const { failure, isDismissed } = state.source;
  const first = firstFailure(state, rendered, error);
  const isReload = failure?.repeat?.type === 'reload';
  const isSameWork = !isDismissed && !isReload && failure?.error.recovery !== 'revise';
  const attempts = failure && isSameWork ? failure.attempt : 0;
  const streak = failure
    ? { ...failure.streak, failures: failure.streak.failures + 1 }
    : first.streak;
  return { ...first, attempt: attempts + 1, streak };
}
