import type { ApiError } from '../model/ApiError.js';
import type {
  Call,
  HandlerRun,
  Operation,
  OperationKind,
  OperationOf,
  Reading,
  RecoveryRun,
  Settlement,
} from './Operation.js';
import type { CallState } from './state.js';
import type { Events } from './events.js';
import { continueQueue, isSentAfter } from './queue.js';
import { dropDelegators, end, update } from './operations.js';
import { askedIntent, isWrite } from '../recovery/intentPolicy.js';
import { isSameFailure } from '../model/isSameFailure.js';
import { confirmWrite, confirmAll, addUnconfirmed } from './unconfirmedWrites.js';
import { repeatOf } from './policy.js';
import { findOperation, queuedAfter } from './selectors.js';
import { askFor, type Change, sequence, type Step, unchanged } from './effects.js';
import {
  clearBefore,
  display,
  failHandler,
  failureOf,
  goesOnQuietly,
  type NewFailure,
  notifyFailure,
} from './failures.js';

type Settle<Kind extends OperationKind = OperationKind> = (
  operation: OperationOf<Kind>,
  settlement: Settlement,
) => Change;

/** How each kind of operation ends. */
const settlers: { readonly [Kind in OperationKind]: Settle<Kind> } = {
  call: settleCall,
  retry: settleRecovery,
  reload: settleRecovery,
  handler: settleHandler,
  reading: settleReading,
};

/** An operation has ended. What is no longer under way changes nothing on display. */
export function settled(state: CallState, event: Events['settled']): Step {
  const { id } = event;
  const operation = findOperation(state, id);
  const settlement = operation ? withShownError(operation, event.settlement) : event.settlement;
  return sequence(state, [
    operation ? settlerOf(operation)(operation, settlement) : settleGone(id, settlement),
    continueQueue(id, operation, settlement),
  ]);
}

function settlerOf({ kind }: Operation): Settle {
  return settlers[kind] as Settle;
}

/** A settlement with the error that is shown of it, so that the listeners and the caller get the same. */
function withShownError(operation: Operation, settlement: Settlement): Settlement {
  const { result } = settlement;
  const error = operation.kind === 'call' ? failureOf(operation, settlement) : undefined;
  return error && !result.ok ? { ...settlement, result: { ...result, error } } : settlement;
}

/** A handler that left the outcome to a call or to its source, or what nobody waits for any more. */
function settleGone(id: number, settlement: Settlement): Change {
  return (state) => {
    const delegator = state.delegators.find((one) => one.id === id);
    return (delegator ? settleDelegator(delegator, settlement) : settleUnknown(settlement))(state);
  };
}

function settleCall(call: Call, settlement: Settlement): Change {
  const error = failureOf(call, settlement);
  return (state) =>
    sequence(state, [
      end(call, settlement),
      error ? failCall(call, error, settlement) : succeedCall(call, settlement),
    ]);
}

function failCall(call: Call, error: ApiError, settlement: Settlement): Change {
  return (state) => {
    const queued = queuedAfter(state, call.id);
    return sequence(state, [
      isToShow(state, call, settlement, queued)
        ? display(callFailure(state, withIntentOf(queued, call), error, settlement))
        : unchanged,
      call.isOffPage ? unchanged : addUnconfirmed(error, call),
      notifyFailure(error, settlement),
    ]);
  };
}

/**
 * Whether the failure of a call is displayed: unless another call has begun since. With a write in the queue, only
 * if that fails too, so that whoever asked for it sees that neither was done.
 */
function isToShow(
  { latestCall }: CallState,
  call: Call,
  settlement: Settlement,
  queued: Call | undefined,
): boolean {
  if (call.isOffPage) return false;
  return queued ? !isSentAfter(call, settlement, queued) : latestCall <= call.began;
}

/** A call with the intent that somebody asked for, its own or that of the write that waited for it. */
function withIntentOf(queued: Call | undefined, call: Call): Call {
  return queued ? { ...call, intent: askedIntent(call.intent, queued.intent) } : call;
}

/** A failed call as it comes on display: as news, or as what is on display already. */
function callFailure(
  { shown }: CallState,
  call: Call,
  error: ApiError,
  { heardBy }: Settlement,
): NewFailure {
  const { attempt, intent, root, began } = call;
  const failure = { error, attempt, intent, root, repeat: repeatOf(call) };
  if (!shown) return failure;
  // an autosave has failed like the save on display: the save stays, with the newer facts
  const isKnown = goesOnQuietly(failure, shown) && !shown.write && shown.error.code === error.code;
  if (isKnown) return { ...shown, error };
  // a request may show a failure and then throw it: that is one failure
  const isOnDisplay = heardBy === 'us' && shown.occurrence > began;
  return isOnDisplay ? { ...failure, occurrence: shown.occurrence } : failure;
}

function succeedCall(call: Call, settlement: Settlement): Change {
  return (state) =>
    succeed(call, settlement, !call.isOffPage && state.latestCall <= call.began)(state);
}

/** A request has worked. If errors came with its data, these are shown, and the failure before is over. */
function succeed(operation: Operation, settlement: Settlement, ownsDisplay: boolean): Change {
  const { attempt, intent, root, began } = operation;
  const { ok, error: partial } = settlement.result;
  // what was given up leaves everything as it is
  if (!ok) return unchanged;
  const success = partial ? undefined : { intent };
  const repeat = repeatOf(operation);
  return (state) =>
    sequence(state, [
      isWrite(intent) && !operation.isOffPage ? endDoubts(operation) : unchanged,
      ownsDisplay ? clearBefore(began, success, operation) : unchanged,
      ownsDisplay && partial
        ? display({ error: partial, attempt, intent, root, repeat })
        : unchanged,
      partial ? notifyFailure(partial, settlement) : unchanged,
      askFor({ type: 'tellSuccess', operation, settlement }),
    ]);
}

/** A write has worked: it is in doubt no longer, and the row of quiet failures ends. */
function endDoubts(write: Operation): Change {
  return (state) => confirmWrite(write)({ ...state, quietStreak: null });
}

function settleRecovery(recovery: RecoveryRun, settlement: Settlement): Change {
  if (recovery.isOfSource)
    return (state) =>
      sequence(state, [
        update(recovery, { phase: 'judging', settlement }),
        askFor({ type: 'judge', id: recovery.id }),
      ]);
  const error = failureOf(recovery, settlement);
  return (state) =>
    sequence(state, [
      end(recovery, settlement),
      error ? failHandler(recovery, error, settlement) : succeedRecovery(recovery, settlement),
    ]);
}

function succeedRecovery(recovery: RecoveryRun, settlement: Settlement): Change {
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

function settleHandler(handler: HandlerRun, settlement: Settlement): Change {
  const error = failureOf(handler, settlement);
  return (state) =>
    sequence(state, [
      end(handler, settlement),
      error ? failHandler(handler, error, settlement) : unchanged,
    ]);
}

/** What the app showed has been read: it is displayed, unless the display belongs to something newer. */
function settleReading(reading: Reading, settlement: Settlement): Change {
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
 * A handler has ended that had left its outcome to its call or its source. Only a failure of its own is news.
 */
function settleDelegator(delegator: RecoveryRun, settlement: Settlement): Change {
  const { result } = settlement;
  return (state) => {
    const { error } = state.source;
    const isSaidBySource =
      delegator.isOfSource && error && result.error && isSameFailure(error, result.error);
    return sequence(state, [
      dropDelegators(({ id }) => id === delegator.id, result),
      isSaidBySource ? unchanged : settleUnknown(settlement),
    ]);
  };
}

/** An operation that is no longer known. The listeners hear of its failure all the same. */
function settleUnknown(settlement: Settlement): Change {
  const { result } = settlement;
  return result.ok || result.error.kind === 'cancelled'
    ? unchanged
    : notifyFailure(result.error, settlement);
}
