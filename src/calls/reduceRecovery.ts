import { askFor, type Change, sequence, type Step, unchanged } from './effects.js';
import type { Events } from './events.js';
import { add, dropWaiting, newOperation, update } from './operations.js';
import { addCall, join } from './queue.js';
import type { Call, HandlerRun, OperationBase, Reload, Retry } from './Operation.js';
import { type CallState, NOTHING, type ShownFailure, type SourceState } from './state.js';
import { isWrite } from '../recovery/intentPolicy.js';
import {
  callSince,
  failureOn,
  findOperation,
  handlerOf,
  recoveryOf,
  repeatFor,
} from './selectors.js';

/** Somebody asked to try again: joins what is under way already, waits for the server, or begins. */
export function retryAsked(state: CallState, event: Events['retryAsked']): Step {
  const { hasHandler, hasReload, press, resolve } = event;
  const isOfSource = hasHandler && !state.shown;
  const failure = failureOn(state);
  const running =
    recoveryOf(state, ['retry', 'call']) ?? (isOfSource ? undefined : callSince(state, failure));
  if (running) {
    const parent = handlerOf(state, 'request', press)?.id;
    return join(running, { intent: running.intent, parent, resolvers: [resolve] })(state);
  }
  if (!failure) return refuse(event)(state);
  const repeat = repeatFor(state, failure, press);
  if (repeat?.type === 'reload') return reloadAsked(state, { ...event, hasHandler: hasReload });
  if (repeat?.type === 'handler') {
    return sequence(state, [askFor({ type: 'handle', handler: repeat.name }), refuse(event)]);
  }
  const attempt = nextAttempt(state, failure, event);
  if (isOfSource && state.source.isPending) return joinSource(attempt)(state);
  if (hasHandler) {
    const intent = failure.intent ?? event.intent;
    const retry: Retry = { ...attempt, kind: 'retry', phase: 'waiting', intent, isOfSource };
    return beginAfter(event.wait, retry, failure)(state);
  }
  if (!repeat) return refuse(event)(state);
  const { work, intent } = repeat;
  const parent = handlerOf(state, work.type, press)?.id;
  const call: Call = { ...attempt, kind: 'call', phase: 'waiting', work, intent, parent };
  return beginAfter(event.wait, call, failure)(state);
}

/** What tries a failure again. */
function nextAttempt(
  state: CallState,
  { occurrence, attempt, intent, root }: ShownFailure,
  { resolve }: Events['retryAsked'],
): OperationBase {
  return {
    ...newOperation(state),
    intent,
    root,
    attempt: attempt + 1,
    failure: occurrence,
    resolvers: [resolve],
  };
}

/** The source is being fetched anew already: what it comes to is the answer. */
function joinSource(attempt: OperationBase): Change {
  return add({
    ...attempt,
    kind: 'retry',
    phase: 'judging',
    isOfSource: true,
    settlement: NOTHING,
  });
}

/** Begins a retry or a call, or lets it wait until the server takes calls again. */
function beginAfter(wait: number, waiting: Retry | Call, { error }: ShownFailure): Change {
  if (wait > 0) return add(waiting, [{ type: 'wait', id: waiting.id, error }]);
  if (waiting.kind === 'call') return addCall({ ...waiting, phase: 'queued' });
  const running: Retry = { ...waiting, phase: 'running', began: waiting.id };
  return add(running, [{ type: 'recover', operation: running }]);
}

/** There is nothing to run: the state stays the very same. */
function refuse({ resolve }: Pick<Events['retryAsked'], 'resolve'>): Change {
  return askFor({ type: 'resolve', resolvers: [resolve] });
}

/** Somebody asked for the latest version: joins a reload that runs, or begins one. */
export function reloadAsked(state: CallState, event: Events['reloadAsked']): Step {
  const { hasHandler, press, resolve } = event;
  const running = recoveryOf(state, ['reload']);
  if (running) {
    const { intent } = running;
    return join(running, { intent, parent: undefined, resolvers: [resolve] })(state);
  }
  if (!hasHandler) return refuse(event)(state);
  const failure = failureOn(state);
  const reload: Reload = {
    ...newOperation(state),
    kind: 'reload',
    phase: 'running',
    began: state.next,
    // when it fails, nothing is known of the write that it was asked for
    intent: 'load',
    attempt: failuresOfReload(failure) + 1,
    failure: failure?.occurrence,
    isForWrite: failure !== null && isWrite((failure.write ?? failure).intent),
    resolvers: [resolve],
    press,
    isOfSource: !state.shown && isJudgedBySource(state.source),
  };
  return sequence(state, [dropWaiting, add(reload, [{ type: 'recover', operation: reload }])]);
}

/**
 * Whether the source tells how a reload went: while its failure is on display, and afterwards where it is
 * what is loaded anew. A write that failed and was dismissed is not sent by a reload.
 */
function isJudgedBySource({ failure, isDismissed }: SourceState): boolean {
  return failure !== null && !(isDismissed && isWrite(failure.intent));
}

/** Only a reload that failed is tried again: other failures were of something else. */
function failuresOfReload(failure: ShownFailure | null): number {
  return failure?.repeat?.type === 'reload' ? failure.attempt : 0;
}

/** The server takes calls again: what waited for that begins. */
export function waitOver(state: CallState, { id }: Events['waitOver']): Step {
  const waiting = findOperation(state, id);
  if (waiting?.phase !== 'waiting') return unchanged(state);
  if (waiting.kind === 'call') {
    const operations = state.operations.filter((one) => one !== waiting);
    return addCall({ ...waiting, phase: 'queued' })({ ...state, operations });
  }
  const running: Retry = { ...waiting, phase: 'running', began: state.next };
  return sequence(state, [
    update(waiting, running),
    (now) => [{ ...now, next: now.next + 1 }, [{ type: 'recover', operation: running }]],
  ]);
}

/** A handler that is neither retry nor reload was called. Its failure takes the place of the one shown. */
export function handlerStarted(state: CallState, event: Events['handlerStarted']): Step {
  const { handler, outcome, resolve } = event;
  const failure = failureOn(state);
  const started: HandlerRun = {
    ...newOperation(state),
    kind: 'handler',
    phase: 'running',
    began: state.next,
    handler,
    // the attempts of others do not count: a handler that fails is a failure of its own
    intent: failure?.intent,
    failure: failure?.occurrence,
    resolvers: [resolve],
  };
  return add(started, [{ type: 'follow', id: started.id, outcome }])(state);
}
