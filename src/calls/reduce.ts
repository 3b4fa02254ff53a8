import type { CallEvent, Events, EventType } from './events.js';
import { settled } from './settle.js';
import { handlerStarted, reloadAsked, retryAsked, waitOver } from './reduceRecovery.js';
import { askFor, sequence, type Step, unchanged } from './effects.js';
import { type CallState, OWN_WORK } from './state.js';
import { display, notifyFailure } from './failures.js';
import { addCall, holdOver } from './queue.js';
import { isUnasked } from '../recovery/intentPolicy.js';
import { type Call, isCall, isRecovery, type Operation, type Reading } from './Operation.js';
import {
  abort,
  abortLoads,
  add,
  drop,
  dropDelegators,
  dropWaiting,
  newOperation,
  update,
} from './operations.js';
import {
  findOperation,
  handlerOf,
  openHandler,
  queuedAfter,
  reloadToWaitFor,
} from './selectors.js';
import { addUnconfirmed, dismissDoubt, doubtGivenUp } from './unconfirmedWrites.js';
import { followSource } from './followSource.js';

/** What each event does. */
const reducers: {
  readonly [Type in EventType]: (state: CallState, event: Events[Type]) => Step;
} = {
  called,
  sentLate,
  settled,
  retryAsked,
  reloadAsked,
  holdOver,
  waitOver,
  handlerStarted,
  shown,
  readingStarted,
  rendered,
  graceOver,
  dismissed,
  cancelled,
  unmounted,
};

/**
 * The state after an event, and what is to be done about it. Pure: the same state and event give the
 * same, whatever has happened besides.
 */
export function reduce(state: CallState, event: CallEvent): Step {
  const reducer = reducers[event.type] as (state: CallState, event: CallEvent) => Step;
  return reducer(state, event);
}

function called(state: CallState, { work, intent, press, resolve }: Events['called']): Step {
  // a reload is filling the form anew: an autosave after it will save what is typed then
  if (work.type === 'request' && isUnasked(intent) && reloadToWaitFor(state)) {
    return [state, [{ type: 'resolve', resolvers: [resolve] }]];
  }
  const parent = handlerOf(state, work.type, press);
  const call: Call = {
    ...newOperation(state),
    kind: 'call',
    phase: 'queued',
    work,
    intent,
    attempt: parent?.attempt ?? 1,
    root: work.type === 'request' ? OWN_WORK : (parent?.root ?? state.next),
    parent: parent?.id,
    failure: parent?.failure,
    resolvers: [resolve],
  };
  return addCall(call)(state);
}

/**
 * A request sends what is on the page when it runs. So one that waited for a render belongs to what that render
 * shows, even if the `resetKeys` have changed with it, as they do when they hold the version of an entry.
 */
function sentLate(state: CallState, { id }: Events['sentLate']): Step {
  const call = findOperation(state, id);
  if (!call?.isOffPage) return unchanged(state);
  const latestCall = Math.max(state.latestCall, call.began);
  return update(call, { isOffPage: false })({ ...state, latestCall });
}

/** What the app shows within its `onRetry` is how that went. */
function shown(state: CallState, { error, intent }: Events['shown']): Step {
  const { attempt, root } = openHandler(state) ?? { attempt: 1, root: OWN_WORK };
  return sequence(state, [
    display({ error, attempt, intent, root }),
    addUnconfirmed(error, { intent, root }),
    notifyFailure(error),
  ]);
}

function readingStarted(state: CallState, { intent, outcome }: Events['readingStarted']): Step {
  const { attempt, root } = openHandler(state) ?? { attempt: 1, root: OWN_WORK };
  const reading: Reading = {
    ...newOperation(state),
    kind: 'reading',
    phase: 'running',
    began: state.next,
    intent,
    attempt,
    root,
  };
  return sequence(state, [
    dropWaiting,
    add(reading, [{ type: 'follow', id: reading.id, outcome }]),
  ]);
}

function rendered(state: CallState, event: Events['rendered']): Step {
  const { resetKeys } = event;
  const before = state.resetKeys ?? resetKeys;
  const isReset =
    resetKeys.length !== before.length || resetKeys.some((key, at) => !Object.is(key, before[at]));
  return sequence({ ...state, resetKeys }, [isReset ? reset : unchanged, followSource(event)]);
}

/** Something else is on the page: what belongs to the former neither shows anything nor begins. */
function reset(state: CallState): Step {
  const isUnsent = state.operations.some(({ phase }) => phase === 'queued');
  return sequence(state, [
    abortLoads,
    drop(({ kind, phase }) => kind !== 'call' || phase !== 'running'),
    dropDelegators(() => true),
    (now) => [
      {
        ...now,
        operations: now.operations.filter(isCall).map((call) => ({ ...call, isOffPage: true })),
        shown: null,
        latestCall: 0,
        unconfirmedWrites: [],
        quietStreak: null,
        // unless the source is another one too
        source: { ...now.source, failure: null, isDismissed: true },
      },
      [{ type: 'leaveSubject', isUnsent }],
    ],
  ]);
}

function graceOver(state: CallState, { id, grace }: Events['graceOver']): Step {
  const recovery = findOperation(state, id);
  if (!recovery || !isRecovery(recovery)) return unchanged(state);
  const { value: source, error, isPending, failure } = state.source;
  const intent = failure?.intent;
  return sequence(state, [
    update(recovery, { graceOver: grace }),
    followSource({ source, error, isPending, intent }),
  ]);
}

/** What runs goes on, hidden; what has not begun never will. */
function dismissed(state: CallState): Step {
  const isHidden = ({ kind, phase }: Operation) =>
    phase === 'waiting' || kind === 'handler' || kind === 'reading';
  return sequence(state, [
    drop(isHidden),
    dropDelegators(({ kind }) => kind !== 'reload'),
    dismissDoubt,
    (now) => [
      now.shown
        ? { ...now, shown: null }
        : { ...now, source: { ...now.source, isDismissed: true } },
      [{ type: 'handle', handler: 'onDismiss' }],
    ],
  ]);
}

function cancelled(state: CallState): Step {
  return sequence(state, [
    drop(({ phase }) => phase === 'waiting' || phase === 'queued'),
    abort(({ phase }) => phase === 'running'),
    doubtGivenUp,
  ]);
}

/**
 * A write in flight is left to finish, and so is one that waits for it. One that waits for a reload is not sent: no
 * render will follow, so it would send what the reload replaces.
 */
function unmounted(state: CallState): Step {
  const reload = reloadToWaitFor(state);
  const isUnsent = reload !== undefined && queuedAfter(state, reload.id) !== undefined;
  return sequence(state, [
    abortLoads,
    drop(
      ({ phase, waitsFor }) =>
        phase === 'waiting' ||
        phase === 'judging' ||
        (isUnsent && phase === 'queued' && waitsFor === reload.id),
    ),
    isUnsent ? askFor({ type: 'leaveSubject', isUnsent }) : unchanged,
  ]);
}
