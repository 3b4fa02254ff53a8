import { isSameFailure } from '../model/isSameFailure.js';
import { askFor, type Change, type Effect, sequence, type Step, unchanged } from './effects.js';
import type { RenderedSource } from './events.js';
import { confirmWrite, confirmAll, unconfirmedAfter } from './unconfirmedWrites.js';
import { failHandler, failureOf, failureOfReload, notifyFailure } from './failures.js';
import { nextFailure, nextSource } from './nextSource.js';
import { drop, end } from './operations.js';
import { isWrite } from '../recovery/intentPolicy.js';
import { isRecovery, type Operation, type RecoveryRun } from './Operation.js';
import { type CallState, FINE_SOURCE, OWN_WORK, type SourceState } from './state.js';

/**
 * Takes in what a render says of the source. While somebody waits for what a retry or reload did,
 * the source decides; at any other time it speaks for itself.
 */
export function followSource(rendered: RenderedSource): Change {
  return (state) => {
    const recoveries = state.operations
      .filter(isRecovery)
      .filter(({ isOfSource, phase }) => isOfSource && phase !== 'waiting');
    for (const recovery of recoveries) {
      const verdict = verdictOn(recovery, state.source, rendered);
      if (verdict) return verdicts[verdict](recovery, rendered)(state);
    }
    return speakForItself(rendered, recoveries.length > 0)(state);
  };
}

/**
 * - `helped`: nothing is wrong any more.
 * - `reloaded`: a mutation keeps its failure, but what that was about has been loaded anew.
 * - `notReloaded`: what failed is as undone as before, and the latest version could not be loaded.
 * - `failed`: it fails again.
 * - `rejected`: nothing is wrong with the source, but the handler was rejected.
 * - `unknown`: the handler gave nothing back, and the source was not seen to be fetched.
 */
type Verdict = 'helped' | 'reloaded' | 'notReloaded' | 'failed' | 'rejected' | 'unknown';

const verdicts: {
  readonly [Name in Verdict]: (recovery: RecoveryRun, rendered: RenderedSource) => Change;
} = {
  helped,
  reloaded,
  notReloaded,
  failed,
  rejected,
  unknown: (recovery, rendered) => (state) =>
    sequence(state, [endOf(recovery), speakForItself(rendered, false)]),
};

/** How the source took what was done; `undefined` as long as it cannot be told. */
function verdictOn(
  recovery: RecoveryRun,
  before: SourceState,
  { source, error, isPending }: RenderedSource,
): Verdict | undefined {
  const { phase, settlement, graceOver } = recovery;
  if (isPending || error === undefined) return undefined;
  // another failure is the answer, be the handler done or not; while it runs, a value that says the
  // same may be one that each render makes anew
  const isNew = error !== null && !Object.is(before.value, source);
  const isOther = !before.error || (error !== null && !isSameFailure(before.error, error));
  if (isNew && (isOther || phase === 'judging')) return 'failed';
  if (phase !== 'judging' || !settlement) return undefined;
  // it was fetched anew, and that has ended
  const isKnown = before.wasPending;
  if (error === null) {
    if (!isKnown && !graceOver) return undefined;
    // a form that refused to send may have cleared its failure: nothing is known to have worked
    if (!isKnown && settlement.gave === 'nothing') return 'unknown';
    return settlement.result.ok ? 'helped' : 'rejected';
  }
  // the same value tells of the write that failed before it
  if (recovery.isForWrite) {
    if (!graceOver) return undefined;
    if (before.failure?.occurrence !== recovery.failure) return 'unknown';
    return settlement.result.ok ? 'reloaded' : 'notReloaded';
  }
  if (isKnown) return 'failed';
  if (settlement.gave === 'nothing') return graceOver && 'unknown';
  return graceOver === 'long' ? 'failed' : undefined;
}

function helped(recovery: RecoveryRun, { source }: RenderedSource): Change {
  const { kind, intent, settlement } = recovery;
  const isDismissed = (state: CallState) => state.source.isDismissed || !state.source.failure;
  return (state) => {
    const announcements: Effect[] = isDismissed(state)
      ? []
      : [{ type: 'announceSuccess', intent: kind === 'reload' ? 'load' : intent }];
    const notifications: Effect[] =
      settlement && settlement.gave !== 'nothing' && kind === 'retry'
        ? [{ type: 'tellSuccess', operation: recovery, settlement }]
        : [];
    return sequence(state, [
      endJudging,
      kind === 'reload' ? confirmAll : confirmWrite(recovery),
      (now) => [
        { ...now, source: { ...FINE_SOURCE, value: source } },
        [...notifications, ...announcements],
      ],
    ]);
  };
}

/** The failure stays away as long as the source holds it. Known is that it worked unless nothing was given. */
function reloaded({ settlement }: RecoveryRun): Change {
  const isKnown = settlement?.gave !== 'nothing';
  return (state) =>
    sequence(state, [
      endJudging,
      isKnown ? confirmAll : unchanged,
      (now) => [
        {
          ...now,
          source: { ...now.source, isPending: false, wasPending: false, isDismissed: true },
        },
        isKnown && !state.source.isDismissed ? [{ type: 'announceSuccess', intent: 'load' }] : [],
      ],
    ]);
}

/** The failure of the reload takes the place of that of the write, until the source says something else. */
function notReloaded(recovery: RecoveryRun): Change {
  const { settlement } = recovery;
  const error = settlement && failureOf(recovery, settlement);
  return (state) => {
    if (!error || recovery.kind !== 'reload') return endJudging(state);
    const failure = failureOfReload(state, recovery, error);
    return sequence(state, [
      endJudging,
      (now) => [
        { ...now, next: now.next + 1, source: { ...now.source, isDismissed: false, failure } },
        [{ type: 'callOffSuccess' }],
      ],
      notifyFailure(error, settlement),
    ]);
  };
}

function rejected(recovery: RecoveryRun, rendered: RenderedSource): Change {
  const { settlement } = recovery;
  const error = settlement && failureOf(recovery, settlement);
  return (state) =>
    sequence(state, [
      endJudging,
      speakForItself(rendered, false),
      error ? failHandler(recovery, error, settlement) : unchanged,
    ]);
}

function failed(recovery: RecoveryRun, rendered: RenderedSource): Change {
  return (state) => {
    const { source: value, error } = rendered;
    if (!error) return unchanged(state);
    const failure = nextFailure(state, rendered, error);
    const source = {
      ...FINE_SOURCE,
      value,
      error,
      failure,
      notifiedValue: state.source.notifiedValue,
    };
    return sequence(state, [
      endJudging,
      // a handler that is still running: what it comes to decides nothing any more
      recovery.phase === 'running' ? delegate(recovery) : unchanged,
      show(source),
    ]);
  };
}

function endOf(recovery: RecoveryRun): Change {
  return recovery.settlement ? end(recovery, recovery.settlement) : unchanged;
}

/** The source answers all that was done about it, a retry and a reload at once, too. */
function endJudging(state: CallState): Step {
  const judging = state.operations.filter(isRecovery).filter(({ phase }) => phase === 'judging');
  return sequence(state, [...judging.map(endOf), drop(isRetryOfSource)]);
}

/** Waits to get past the failure of the source. */
function isRetryOfSource({ phase, isOfSource }: Operation): boolean {
  return phase === 'waiting' && isOfSource === true;
}

function delegate(recovery: RecoveryRun): Change {
  return (state) => [
    {
      ...state,
      operations: state.operations.filter(({ id }) => id !== recovery.id),
      delegators: [...state.delegators, recovery],
    },
    [],
  ];
}

/** The source has said something that nobody waited for, or that does not tell yet. */
function speakForItself(rendered: RenderedSource, isAsked: boolean): Change {
  return (state) => {
    const { source: before } = state;
    const source = nextSource(state, rendered, isAsked);
    const isOver = before.failure !== null && !before.isDismissed && source.failure === null;
    const hasWorked = isOver && before.wasPending && isWrite(rendered.intent);
    return sequence(state, [
      show(source),
      drop((one) => isRetryOfSource(one) && one.failure !== source.failure?.occurrence),
      hasWorked ? confirmWrite({ root: OWN_WORK, intent: rendered.intent }) : unchanged,
      hasWorked ? askFor({ type: 'announceSuccess', intent: rendered.intent }) : unchanged,
    ]);
  };
}

/** Keeps what is known of the source, and tells the listeners of a failure that is news. */
function show(source: SourceState): Change {
  return (state): Step => {
    const { failure, error, value } = source;
    const isNumbered = failure?.occurrence === state.next;
    // a refresh is no new occurrence, whatever its facts
    const isNews = error && isNumbered && !Object.is(value, source.notifiedValue);
    const notifications: Effect[] = isNews ? [{ type: 'tellFailure', error, isShared: true }] : [];
    return [
      {
        ...state,
        source: error ? { ...source, notifiedValue: value } : source,
        next: isNumbered ? state.next + 1 : state.next,
        unconfirmedWrites: isNumbered
          ? unconfirmedAfter(state, failure.error, failure)
          : state.unconfirmedWrites,
      },
      isNumbered ? [...notifications, { type: 'callOffSuccess' }] : notifications,
    ];
  };
}
