import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import {
  type Change,
  type Effect,
  type Rendered,
  sequence,
  type Step,
  unchanged,
} from './events.js';
import { confirm, failureOf } from './failures.js';
import { drop } from './operations.js';
import { isWrite, mayBeDone } from './policy.js';
import { end, failHandler } from './settle.js';
import {
  FINE_SOURCE,
  type CallState,
  type Operation,
  type ShownFailure,
  type SourceState,
} from './state.js';

/** So many new values in a row that say the same, at once, are made anew by each render. */
const RENEWALS = 3;

/** Renders that make a value anew follow one another within so many milliseconds. */
const RENEWAL_MS = 1_000;

/**
 * Takes in what a render says of the source. While somebody waits for what a retry or reload did,
 * the source decides; at any other time it speaks for itself.
 */
export function followSource(rendered: Rendered): Change {
  return (state) => {
    const asked = state.operations.find(
      ({ isOfSource, phase }) => isOfSource && phase !== 'waiting',
    );
    const verdict = asked && verdictOn(asked, state.source, rendered);
    if (asked && verdict) return verdicts[verdict](asked, rendered)(state);
    return speakForItself(rendered, asked !== undefined)(state);
  };
}

/**
 * - `helped`: nothing is wrong any more.
 * - `failed`: it fails again.
 * - `rejected`: nothing is wrong with the source, but the handler was rejected.
 * - `unknown`: the handler gave nothing back, and nothing has happened.
 */
type Verdict = 'helped' | 'failed' | 'rejected' | 'unknown';

const verdicts: { readonly [Name in Verdict]: (asked: Operation, rendered: Rendered) => Change } = {
  helped,
  failed,
  rejected: (asked, rendered) => (state) =>
    sequence(state, [endOf(asked), speakForItself(rendered, false), showRejection(asked)]),
  unknown: (asked, rendered) => (state) =>
    sequence(state, [endOf(asked), speakForItself(rendered, false)]),
};

function showRejection(asked: Operation): Change {
  const { settlement } = asked;
  const error = settlement && failureOf(asked, settlement);
  return error ? failHandler(asked, error, settlement) : unchanged;
}

/** How the source took what was done; `undefined` as long as it cannot be told. */
function verdictOn(
  { phase, settlement, judged }: Operation,
  before: SourceState,
  { source, error, isPending }: Rendered,
): Verdict | undefined {
  if (isPending || error === undefined) return undefined;
  // another failure is the answer, be the handler done or not
  if (error && !Object.is(before.value, source)) return 'failed';
  if (phase !== 'judging' || !settlement) return undefined;
  // it was fetched anew, and that has ended
  const isKnown = before.wasPending;
  if (error === null) {
    if (!isKnown && !judged) return undefined;
    return settlement.result.ok ? 'helped' : 'rejected';
  }
  if (isKnown) return 'failed';
  if (settlement.gave === 'nothing') return judged && 'unknown';
  return judged === 'late' ? 'failed' : undefined;
}

function helped(asked: Operation, { source }: Rendered): Change {
  const { kind, intent, settlement } = asked;
  const isDismissed = (state: CallState) => state.source.isDismissed || !state.source.failure;
  return (state) => {
    const said: Effect[] = isDismissed(state)
      ? []
      : [{ type: 'announceSuccess', intent: kind === 'reload' ? 'load' : intent }];
    const told: Effect[] =
      settlement && settlement.gave !== 'nothing' && kind === 'retry'
        ? [{ type: 'tellSuccess', operation: asked, settlement }]
        : [];
    return sequence(state, [
      endOf(asked),
      confirm,
      (now) => [{ ...now, source: { ...FINE_SOURCE, value: source } }, [...told, ...said]],
    ]);
  };
}

function failed(asked: Operation, rendered: Rendered): Change {
  return (state) => {
    const { source: value, error } = rendered;
    if (!error) return unchanged(state);
    const failure = nextFailure(state, rendered, error);
    const source = { ...FINE_SOURCE, value, error, failure, told: state.source.told };
    return sequence(state, [
      // the handler may still be running: what it comes to decides nothing any more
      asked.phase === 'judging' ? endOf(asked) : delegate(asked),
      show(source),
    ]);
  };
}

function endOf(asked: Operation): Change {
  return asked.settlement ? end(asked, asked.settlement) : unchanged;
}

function delegate(asked: Operation): Change {
  return (state) => [
    {
      ...state,
      operations: state.operations.filter(({ id }) => id !== asked.id),
      delegates: [...state.delegates, asked],
    },
    [],
  ];
}

/** The source has said something that nobody waited for, or that does not tell yet. */
function speakForItself(rendered: Rendered, isAsked: boolean): Change {
  return (state) => {
    const { source: before } = state;
    const source = nextSource(state, rendered, isAsked);
    const isOver = before.failure !== null && !before.isDismissed && source.failure === null;
    const hasWorked = isOver && before.wasPending && isWrite(rendered.intent);
    return sequence(state, [
      show(source),
      drop(
        ({ phase, isOfSource, failure }) =>
          phase === 'waiting' && isOfSource === true && failure !== source.failure?.occurrence,
      ),
      hasWorked ? confirm : unchanged,
      (now) => [now, hasWorked ? [{ type: 'announceSuccess', intent: rendered.intent }] : []],
      (now) => [
        now,
        source.renewals === RENEWALS && before.renewals < RENEWALS
          ? [{ type: 'warn', about: 'sourceRenewed' }]
          : [],
      ],
    ]);
  };
}

/** What is known of the source after a render. */
function nextSource(state: CallState, rendered: Rendered, isAsked: boolean): SourceState {
  const { source: before } = state;
  const { source: value, isPending } = rendered;
  // what says the same as before stays the same object, be it after a time of fetching anew
  const known = before.error ?? before.failure?.error;
  const isSame = known && rendered.error ? isSameFailure(known, rendered.error) : false;
  const error = isSame ? known : rendered.error;
  const seen: SourceState = { ...before, value, error, isPending, renewals: 0 };
  const isNewValue = !Object.is(before.value, value);
  if (!error) {
    const isBeingRead = error === undefined && before.wasPending;
    if (isPending || isAsked || isBeingRead) {
      return { ...seen, wasPending: before.wasPending || isPending };
    }
    // what was dismissed while it is read does not come back
    const isDismissed = error === undefined && before.isDismissed && !isNewValue;
    return { ...seen, wasPending: false, failure: null, told: undefined, isDismissed };
  }
  if (!before.failure) {
    const isDismissed = before.isDismissed && !isNewValue;
    return {
      ...seen,
      isDismissed,
      wasPending: isPending,
      failure: firstFailure(state, rendered, error),
    };
  }
  // fetched anew, or about to be: the last failure stays until the end of it
  if (isPending || (isAsked && !isNewValue)) {
    return { ...seen, error: before.error, wasPending: before.wasPending || isPending };
  }
  const said = { ...seen, wasPending: false };
  const wasTried = before.wasPending || (isNewValue && !isSame);
  if (isWrite(rendered.intent) && wasTried) {
    return { ...said, isDismissed: false, failure: nextFailure(state, rendered, error) };
  }
  if (isSame) {
    const isRenewed = isNewValue && isAtOnce(before, rendered);
    return { ...said, renewals: isRenewed ? before.renewals + 1 : 0 };
  }
  if (error.code !== before.failure.error.code) {
    return { ...said, isDismissed: false, failure: firstFailure(state, rendered, error) };
  }
  // a refresh: other facts of the same failure
  return { ...said, failure: { ...before.failure, error } };
}

function isAtOnce({ error: before }: SourceState, { error: now }: Rendered): boolean {
  return (now?.receivedAt ?? 0) - (before?.receivedAt ?? 0) < RENEWAL_MS;
}

function firstFailure(state: CallState, { intent }: Rendered, error: ApiError): ShownFailure {
  return {
    occurrence: state.next,
    error,
    attempt: 1,
    intent,
    unconfirmed: state.hasUnconfirmedWrite,
    repeat: undefined,
  };
}

function nextFailure(state: CallState, rendered: Rendered, error: ApiError): ShownFailure {
  const { failure, isDismissed } = state.source;
  const failures = failure && !isDismissed ? failure.attempt : 0;
  return { ...firstFailure(state, rendered, error), attempt: failures + 1 };
}

/** Keeps what is known of the source, and tells the listeners of a failure that is news. */
function show(source: SourceState): Change {
  return (state): Step => {
    const { failure, error, value } = source;
    const isNumbered = failure?.occurrence === state.next;
    const isOpen = isNumbered && failure !== null && mayBeDone(failure.error, failure.intent);
    // a refresh is no new occurrence, whatever its facts
    const isNews = error && isNumbered && !Object.is(value, source.told);
    const told: Effect[] = isNews ? [{ type: 'tellFailure', error, isShared: true }] : [];
    return [
      {
        ...state,
        source: error ? { ...source, told: value } : source,
        next: isNumbered ? state.next + 1 : state.next,
        hasUnconfirmedWrite: state.hasUnconfirmedWrite || isOpen,
      },
      isNumbered ? [...told, { type: 'callOffSuccess' }] : told,
    ];
  };
}
