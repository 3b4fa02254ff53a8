import { sequence, type Step, unchanged } from './effects.js';
import type { Events } from './events.js';
import { add, dropWaiting, newOperation, recoveryOf, update } from './operations.js';
import { addCall, handlerOf, join } from './queue.js';
import { isSameWork } from './policy.js';
import {
  type CallState,
  failureOn,
  NOTHING,
  type Operation,
  OWN_WORK,
  type Repeat,
  type ShownFailure,
  type SourceState,
} from './state.js';
import { isQuiet, isWrite } from '../recovery/intentPolicy.js';

/** Somebody asked to try again: joins what is under way already, waits for the server, or begins. */
export function retryAsked(state: CallState, event: Events['retryAsked']): Step {
  const { hasHandler, hasReload, press, resolve } = event;
  const isOfSource = hasHandler && !state.shown;
  const failure = failureOn(state);
  const running =
    recoveryOf(state, ['retry', 'call']) ?? (isOfSource ? undefined : callSince(failure, state));
  if (running) {
    const parent = handlerOf('request', press, state)?.id;
    return join(running, { ...running, parent, resolvers: [resolve] })(state);
  }
  if (!failure) return refuse(state, event);
  const repeat = repeatFor(failure, event, state);
  if (repeat?.type === 'reload') return reloadAsked(state, { ...event, hasHandler: hasReload });
  if (repeat?.type === 'handler') {
    return [
      state,
      [
        { type: 'handle', handler: repeat.name },
        { type: 'resolve', resolvers: [resolve] },
      ],
    ];
  }
  if (isOfSource && state.source.isPending) return joinSource(state, event, failure);
  if (hasHandler) return beginRetry(state, event, failure, { kind: 'retry', isOfSource });
  if (!repeat) return refuse(state, event);
  const { work, intent } = repeat;
  return beginRetry(state, event, failure, { kind: 'call', work, intent });
}

/**
 * What "Try again" runs. The handler of a reload would wait for itself where a reload is what has failed before: it
 * means the write that it was asked for.
 */
function repeatFor(
  { repeat, write }: ShownFailure,
  { press }: Events['retryAsked'],
  state: CallState,
): Repeat | undefined {
  if (repeat?.type !== 'reload' || handlerOf('request', press, state)?.kind !== 'reload')
    return repeat;
  if (write?.root !== OWN_WORK) return undefined;
  return { type: 'call', work: { type: 'request' }, intent: write.intent };
}

/**
 * A request that somebody has made since the failure is the next attempt already. What the app sends by itself, and
 * what is of other work, is none.
 */
function callSince(
  failure: ShownFailure | null,
  { operations, latestCall }: CallState,
): Operation | undefined {
  if (failure && failure.occurrence > latestCall) return undefined;
  return operations.find(
    (one) =>
      one.kind === 'call' &&
      one.phase === 'running' &&
      one.began === latestCall &&
      !one.isAborted &&
      (!failure || (isSameWork(one, failure) && !isQuiet(one.intent))),
  );
}

/** The source is being fetched anew already: what it comes to is the answer. */
function joinSource(
  state: CallState,
  { resolve }: Events['retryAsked'],
  failure: ShownFailure,
): Step {
  const joined = newOperation(state, {
    kind: 'retry',
    phase: 'judging',
    intent: failure.intent,
    root: failure.root,
    attempt: failure.attempt + 1,
    failure: failure.occurrence,
    resolvers: [resolve],
    isOfSource: true,
    settlement: NOTHING,
  });
  return add(joined)(state);
}

function beginRetry(
  state: CallState,
  { wait, intent, press, resolve }: Events['retryAsked'],
  failure: ShownFailure,
  given: Pick<Operation, 'kind'> & Partial<Operation>,
): Step {
  const retry = newOperation(state, {
    intent: failure.intent ?? intent,
    root: failure.root,
    ...given,
    parent: given.work && handlerOf(given.work.type, press, state)?.id,
    phase: wait > 0 ? 'waiting' : 'running',
    attempt: failure.attempt + 1,
    failure: failure.occurrence,
    resolvers: [resolve],
  });
  if (wait > 0) return add(retry, [{ type: 'wait', id: retry.id, error: failure.error }])(state);
  if (retry.kind === 'call') return addCall({ ...retry, phase: 'queued' })(state);
  return add(retry, [{ type: 'recover', operation: retry }])(state);
}

/** There is nothing to run: the state stays the very same. */
function refuse(state: CallState, { resolve }: Pick<Events['retryAsked'], 'resolve'>): Step {
  return [state, [{ type: 'resolve', resolvers: [resolve] }]];
}

/** Somebody asked for the latest version: joins a reload that runs, or begins one. */
export function reloadAsked(state: CallState, event: Events['reloadAsked']): Step {
  const { hasHandler, press, resolve } = event;
  const running = recoveryOf(state, ['reload']);
  if (running) return join(running, { ...running, resolvers: [resolve] })(state);
  if (!hasHandler) return refuse(state, event);
  const failure = failureOn(state);
  const reload = newOperation(state, {
    kind: 'reload',
    phase: 'running',
    // when it fails, nothing is known of the write that it was asked for
    intent: 'load',
    attempt: failuresOfReload(failure) + 1,
    failure: failure?.occurrence,
    isForWrite: failure !== null && isWrite((failure.write ?? failure).intent),
    resolvers: [resolve],
    press,
    isOfSource: !state.shown && isJudgedBySource(state.source),
  });
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
  const waiting = state.operations.find((one) => one.id === id && one.phase === 'waiting');
  if (!waiting) return unchanged(state);
  if (waiting.kind === 'call') {
    const operations = state.operations.filter((one) => one !== waiting);
    return addCall({ ...waiting, phase: 'queued' })({ ...state, operations });
  }
  const running = { ...waiting, phase: 'running', began: state.next } as const;
  return sequence(state, [
    update(id, running),
    (now) => [{ ...now, next: now.next + 1 }, [{ type: 'recover', operation: running }]],
  ]);
}

/** A handler that is neither retry nor reload was called. Its failure takes the place of the one shown. */
export function handlerStarted(state: CallState, event: Events['handlerStarted']): Step {
  const { handler, outcome, resolve } = event;
  const failure = failureOn(state);
  const started = newOperation(state, {
    kind: 'handler',
    phase: 'running',
    handler,
    // a handler that fails is a failure of its own
    intent: failure?.intent,
    attempt: 1,
    failure: failure?.occurrence,
    resolvers: [resolve],
  });
  return add(started, [{ type: 'follow', id: started.id, outcome }])(state);
}
