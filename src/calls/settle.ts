import type { ApiError } from '../model/ApiError.js';
import { isSameFailure } from '../model/isSameFailure.js';
import { askedIntent, isQuiet, isWrite } from '../recovery/intentPolicy.js';
import { type Change, sequence, type Step, unchanged } from './events.js';
import { confirmWrite, confirmAll, addUnconfirmed } from './unconfirmedWrites.js';
import {
  clearBefore,
  display,
  failureOf,
  goesOnQuietly,
  notifyFailure,
  writeBehind,
} from './failures.js';
import { begin, dropDelegates, update } from './operations.js';
import { repeatOf } from './policy.js';
import type { CallState, Operation, OperationKind, Repeat, Settlement } from './state.js';

type Settle = (operation: Operation, settlement: Settlement) => Change;

/** How each kind of operation ends. */
const settlers: { readonly [Kind in OperationKind]: Settle } = {
  call: settleCall,
  retry: settleRecovery,
  reload: settleRecovery,
  handler: settleHandler,
  reading: settleReading,
};

/** An operation has ended. What is no longer under way changes nothing on display. */
export function settle(state: CallState, id: number, settlement: Settlement): Step {
  const operation = state.operations.find((one) => one.id === id);
  if (operation) return settlers[operation.kind](operation, settlement)(state);
  const delegate = state.delegates.find((one) => one.id === id);
  return delegate ? settleDelegate(delegate, settlement)(state) : settleUnknown(settlement)(state);
}

function settleCall(call: Operation, settlement: Settlement): Change {
  const { result } = settlement;
  const error = failureOf(call, settlement);
  // what is told, shown and returned is the same
  const settled =
    error && !result.ok ? { ...settlement, result: { ...result, error } } : settlement;
  return (state) =>
    sequence(state, [
      end(call, settled),
      error ? failCall(call, error, settled) : succeedCall(call, settled),
      continueQueue(call, settled),
    ]);
}

function failCall(call: Operation, error: ApiError, settlement: Settlement): Change {
  const { attempt, root, began } = call;
  return (state) => {
    const { shown } = state;
    // who asked for the write that waits for this one is to see that neither was done
    const queued = queuedAfter(call, state);
    const isShown = queued ? !isSentAfter(call, settlement, queued) : state.latestCall <= began;
    const intent = queued ? askedIntent(call.intent, queued.intent) : call.intent;
    const repeat = repeatOf({ ...call, intent });
    // what the request showed before it threw the same is one failure
    const isOnDisplay = settlement.heardBy === 'us' && shown !== null && shown.occurrence > began;
    const occurrence = isOnDisplay ? shown.occurrence : undefined;
    const failure = { error, attempt, intent, root, repeat, occurrence };
    const isKnown =
      goesOnQuietly(failure, shown) && !shown.write && shown.error.code === error.code;
    return sequence(state, [
      isShown && !call.isLeft ? display(isKnown ? { ...shown, error } : failure) : unchanged,
      call.isLeft ? unchanged : addUnconfirmed(error, call),
      notifyFailure(error, settlement),
    ]);
  };
}

function succeedCall(call: Operation, settlement: Settlement): Change {
  return (state) =>
    succeed(call, settlement, !call.isLeft && state.latestCall <= call.began)(state);
}

/** A request has worked. Data beside errors: what is missing is told, and the failure before is over. */
function succeed(operation: Operation, settlement: Settlement, ownsDisplay: boolean): Change {
  const { attempt, intent, root, began } = operation;
  const { ok, error: partial } = settlement.result;
  // what was given up leaves everything as it is
  if (!ok) return unchanged;
  const success = partial ? undefined : { intent };
  const repeat = repeatOf(operation);
  return (state) =>
    sequence(state, [
      isWrite(intent) && !operation.isLeft ? endDoubts(operation) : unchanged,
      ownsDisplay ? clearBefore(began, success, operation) : unchanged,
      ownsDisplay && partial
        ? display({ error: partial, attempt, intent, root, repeat })
        : unchanged,
      partial ? notifyFailure(partial, settlement) : unchanged,
      (now) => [now, [{ type: 'tellSuccess', operation, settlement }]],
    ]);
}

/** A write has worked: nothing is in doubt about it, and no row of failures goes on. */
function endDoubts(write: Operation): Change {
  return (state) => confirmWrite(write)({ ...state, quietStreak: null });
}

/** The write that waits for a call, if any does. */
function queuedAfter(call: Operation, { operations }: CallState): Operation | undefined {
  return operations.find(({ waitsFor }) => waitsFor === call.id);
}

/**
 * Whether a write that waits for another one is sent. It fails with the one before, but for what somebody asked for
 * when older content was refused that the app has sent by itself: of the newer content that says nothing.
 */
function isSentAfter(before: Operation, { result }: Settlement, queued: Operation): boolean {
  if (result.ok || before.isAborted) return true;
  const isAsked = !isQuiet(queued.intent) || queued.failure !== undefined;
  return isAsked && isQuiet(before.intent) && result.error.recovery === 'revise';
}

/** A write that waited for this one begins, or fails with it. One that was given up is no failure. */
function continueQueue(before: Operation, settlement: Settlement): Change {
  return (state) => {
    const queued = queuedAfter(before, state);
    if (!queued) return unchanged(state);
    return isSentAfter(before, settlement, queued)
      ? begin(queued, settlement.result.ok)(state)
      : end(queued, settlement)(state);
  };
}

function settleRecovery(recovery: Operation, settlement: Settlement): Change {
  if (recovery.isOfSource)
    return (state) =>
      sequence(state, [
        update(recovery.id, { phase: 'judging', settlement }),
        (now) => [now, [{ type: 'judge', id: recovery.id }]],
      ]);
  const error = failureOf(recovery, settlement);
  return (state) =>
    sequence(state, [
      end(recovery, settlement),
      error ? failHandler(recovery, error, settlement) : succeedRecovery(recovery, settlement),
    ]);
}

function succeedRecovery(recovery: Operation, settlement: Settlement): Change {
  const { kind, began } = recovery;
  const { result, gave } = settlement;
  // what was cancelled leaves the failure where it is
  if (!result.ok) return unchanged;
  if (kind === 'reload')
    return (state) =>
      sequence(state, [
        gave === 'nothing' ? unchanged : confirmAll,
        clearBefore(began, gave === 'nothing' ? undefined : { intent: 'load' }),
      ]);
  // only a request that worked is a success: a form may have refused to send anything
  if (gave !== 'result') return clearBefore(began);
  return succeed(recovery, settlement, true);
}

function settleHandler(handler: Operation, settlement: Settlement): Change {
  const error = failureOf(handler, settlement);
  return (state) =>
    sequence(state, [
      end(handler, settlement),
      error ? failHandler(handler, error, settlement) : unchanged,
    ]);
}

/** Shows what a handler was rejected with: a failure of its own. */
export function failHandler(operation: Operation, error: ApiError, settlement: Settlement): Change {
  const { kind, handler, attempt, intent, root } = operation;
  const repeat = repeatOfHandler(kind, handler);
  return (state) =>
    sequence(state, [
      display({ error, attempt, intent, root, repeat, write: writeBehind(operation, state) }),
      kind === 'retry' ? addUnconfirmed(error, { root, intent }) : unchanged,
      notifyFailure(error, settlement),
    ]);
}

function repeatOfHandler(kind: OperationKind, name: Operation['handler']): Repeat | undefined {
  if (kind === 'reload') return { type: 'reload' };
  return kind === 'handler' && name ? { type: 'handler', name } : undefined;
}

/** What the app showed has been read: it comes on display unless that belongs to a newer call. */
function settleReading(reading: Operation, settlement: Settlement): Change {
  const { attempt, intent, root, began } = reading;
  const error = failureOf(reading, settlement);
  return (state) => {
    const isLatest =
      state.latestCall < began && (state.shown === null || state.shown.occurrence < began);
    return sequence(state, [
      end(reading, settlement),
      error && isLatest ? display({ error, attempt, intent, root }) : unchanged,
      error ? notifyFailure(error) : unchanged,
    ]);
  };
}

/**
 * A handler whose call, or whose source, has decided: what it says besides is no news, unless it fails
 * by itself.
 */
function settleDelegate(delegate: Operation, settlement: Settlement): Change {
  const { result } = settlement;
  return (state) => {
    const { error } = state.source;
    const isSaidBySource =
      delegate.isOfSource && error && result.error && isSameFailure(error, result.error);
    return sequence(state, [
      dropDelegates(({ id }) => id === delegate.id, result),
      isSaidBySource ? unchanged : settleUnknown(settlement),
    ]);
  };
}

/** Nothing of it is on display any more; the listeners hear of a failure all the same. */
function settleUnknown(settlement: Settlement): Change {
  const { result } = settlement;
  return result.ok || result.error.kind === 'cancelled'
    ? unchanged
    : notifyFailure(result.error, settlement);
}

/** Takes an operation out, and tells those who wait how it went. */
export function end({ id, tickets }: Operation, { result }: Pick<Settlement, 'result'>): Change {
  return (state) => [
    { ...state, operations: state.operations.filter((one) => one.id !== id) },
    [{ type: 'finish', tickets, result }],
  ];
}
