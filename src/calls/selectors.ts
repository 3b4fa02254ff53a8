import { isUnasked } from '../recovery/intentPolicy.js';
import { writeOutcome } from '../recovery/writeOutcome.js';
import {
  type Call,
  isCall,
  isRecovery,
  type Operation,
  type OperationKind,
  type RecoveryRun,
  type Reload,
  type Work,
} from './Operation.js';
import { isSameWork } from './policy.js';
import {
  type CallState,
  type FailedWrite,
  OWN_WORK,
  type Repeat,
  type ShownFailure,
} from './state.js';

/** What is on display: a failure of a call, or else of the source. */
export function failureOn({ shown, source }: CallState): ShownFailure | null {
  return shown ?? (source.isDismissed ? null : source.failure);
}

/** What the hook renders. */
export interface CallView {
  readonly failure: ShownFailure | null;
  /** Something is under way. */
  readonly isPending: boolean;
  /** What runs is to get past the failure on display. What waits for the server to take calls is counted down to. */
  readonly isRecovering: boolean;
}

export function viewOf(state: CallState): CallView {
  const failure = failureOn(state);
  const { operations, source } = state;
  const running = operations.filter(({ phase }) => phase !== 'waiting');
  return {
    failure,
    isPending: operations.length > 0 || source.isPending || source.error === undefined,
    isRecovering: failure !== null && running.some((one) => one.failure === failure.occurrence),
  };
}

export function isSameView(a: CallView, b: CallView): boolean {
  return (
    a.isPending === b.isPending &&
    a.isRecovering === b.isRecovering &&
    isSameShown(a.failure, b.failure)
  );
}

/** A render and its commit each make a failure of the same source, and the two are the same failure. */
export function isSameShown(a: ShownFailure | null, b: ShownFailure | null): boolean {
  if (a === null || b === null) return a === b;
  return a.occurrence === b.occurrence && a.error === b.error;
}

/** The operation with this id, if it is under way. */
export function findOperation({ operations }: CallState, id: number): Operation | undefined {
  return operations.find((one) => one.id === id);
}

/** The retry or reload whose handler is running: a call that begins meanwhile is its next attempt. */
export function openHandler(
  { operations, delegators }: CallState,
  kinds: readonly OperationKind[] = ['retry', 'reload'],
): RecoveryRun | undefined {
  const running = [...delegators, ...operations]
    .filter(isRecovery)
    .filter(({ kind, phase }) => kinds.includes(kind) && phase === 'running');
  return running.sort((a, b) => b.began - a.began)[0];
}

/**
 * The retry or reload whose handler may have asked for a call. A write of the hook's own that is asked for in another
 * press than the reload was is not the handler's.
 */
export function handlerOf(
  state: CallState,
  work: Work['type'],
  press: unknown,
): RecoveryRun | undefined {
  const handler = openHandler(state);
  if (handler?.kind !== 'reload' || work === 'wrapped') return handler;
  return press === undefined || press === handler.press ? handler : undefined;
}

/** The reload that runs, unless a write has waited for it long enough. */
export function reloadToWaitFor(state: CallState): RecoveryRun | undefined {
  const reload = openHandler(state, ['reload']);
  return reload?.isOverdue ? undefined : reload;
}

/** The operation that is to get past the failure on display, or that was asked for when there was none. */
export function recoveryOf(
  state: CallState,
  kinds: readonly OperationKind[],
): Operation | undefined {
  const shown = failureOn(state);
  return state.operations.find(
    ({ failure, kind, isAborted }) =>
      failure === shown?.occurrence && kinds.includes(kind) && !isAborted,
  );
}

/**
 * A request that somebody has made since the failure is the next attempt already. What the app sends by itself, and
 * what is of other work, is none.
 */
export function callSince(
  { operations, latestCall }: CallState,
  failure: ShownFailure | null,
): Operation | undefined {
  if (failure && failure.occurrence > latestCall) return undefined;
  return operations.find(
    (one) =>
      one.kind === 'call' &&
      one.phase === 'running' &&
      one.began === latestCall &&
      !one.isAborted &&
      (!failure || (isSameWork(one, failure) && !isUnasked(one.intent))),
  );
}

/**
 * What "Try again" runs about a failure. The handler of a reload would wait for itself where a reload is what has
 * failed before: it means the write that it was asked for.
 */
export function repeatFor(
  state: CallState,
  { repeat, write }: ShownFailure,
  press: unknown,
): Repeat | undefined {
  if (repeat?.type !== 'reload' || handlerOf(state, 'request', press)?.kind !== 'reload')
    return repeat;
  if (write?.root !== OWN_WORK) return undefined;
  return { type: 'call', work: { type: 'request' }, intent: write.intent };
}

/** The write that waits for its turn. There is one at most: further ones join it. */
export function queuedCall({ operations }: CallState): Call | undefined {
  return operations.filter(isCall).find(({ phase }) => phase === 'queued');
}

/** The write that waits for a call or a reload, if any does. */
export function queuedAfter(state: CallState, id: number): Call | undefined {
  const queued = queuedCall(state);
  return queued?.waitsFor === id ? queued : undefined;
}

/**
 * The write that is still undone when a reload fails: the failed write that the reload was asked for, or the one that
 * waits for it. A reload says nothing about it, so what was known of it still holds.
 */
export function writeBehind(state: CallState, reload: Reload): FailedWrite | undefined {
  const queued = queuedAfter(state, reload.id);
  const waiting = queued && { intent: queued.intent, root: queued.root, unconfirmed: false };
  return writeBefore(state, reload) ?? waiting;
}

function writeBefore(state: CallState, { failure }: Reload): FailedWrite | undefined {
  const shown = failureOn(state);
  if (!shown || shown.occurrence !== failure) return undefined;
  if (shown.write) return shown.write;
  const { error, intent, root } = shown;
  const outcome = shown.unconfirmed ? 'maybeDone' : writeOutcome(error, shown);
  return outcome && { intent, root, unconfirmed: outcome === 'maybeDone' };
}
