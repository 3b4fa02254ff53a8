import { type Change, type Effect, type Step, unchanged } from './events.js';
import type { CallResult } from './options.js';
import { isQuieter, isAttemptOfSameWork, mayBeAborted } from './policy.js';
import {
  failureOn,
  OWN_WORK,
  type CallState,
  type Operation,
  type OperationKind,
  type Settlement,
} from './state.js';

/** What is known of an operation before it is under way. */
export type NewOperation = Pick<Operation, 'kind' | 'phase' | 'attempt'> & Partial<Operation>;

/** A new operation, with the next number as its id. */
export function newOperation(state: CallState, given: NewOperation): Operation {
  return {
    began: given.phase === 'running' ? state.next : 0,
    intent: undefined,
    root: OWN_WORK,
    parent: undefined,
    failure: undefined,
    tickets: [],
    ...given,
    id: state.next,
  };
}

/** Puts a new operation under way. */
export function add(operation: Operation, effects: readonly Effect[] = []): Change {
  return (state) => [
    { ...state, next: state.next + 1, operations: [...state.operations, operation] },
    effects,
  ];
}

/** Changes one operation. */
export function update(id: number, patch: Partial<Operation>): Change {
  return (state) => [
    {
      ...state,
      operations: state.operations.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    },
    [],
  ];
}

/** Ends the operations that a test picks, and tells those who wait. */
export function drop(isDropped: (operation: Operation) => boolean): Change {
  return (state) => {
    const dropped = state.operations.filter(isDropped);
    if (dropped.length === 0) return unchanged(state);
    const operations = state.operations.filter((one) => !dropped.includes(one));
    const effects = dropped.flatMap((one): Effect[] => [
      ...(one.phase === 'waiting' ? [{ type: 'stopWaiting', id: one.id } as const] : []),
      { type: 'finish', tickets: one.tickets },
    ]);
    return [{ ...state, operations }, effects];
  };
}

export const dropWaiting = drop(({ phase }) => phase === 'waiting');

/** Lets go of handlers whose outcome was left to a call. */
export function dropDelegates(
  isDropped: (operation: Operation) => boolean,
  result?: CallResult<unknown>,
): Change {
  return (state) => [
    { ...state, delegates: state.delegates.filter((one) => !isDropped(one)) },
    state.delegates
      .filter(isDropped)
      .map(({ tickets }) => ({ type: 'finish', tickets, ...(result && { result }) }) as const),
  ];
}

/** Gives up the loads that run: their end is silent. */
export function abortLoads(state: CallState): Step {
  return abort(mayBeAborted)(state);
}

/** Gives up calls that run: their end is silent. */
export function abort(isAborted: (operation: Operation) => boolean): Change {
  return (state) => {
    const aborted = state.operations.filter((one) => isAborted(one) && !one.isAborted);
    if (aborted.length === 0) return unchanged(state);
    const operations = state.operations.map((one) =>
      aborted.includes(one) ? { ...one, isAborted: true } : one,
    );
    return [{ ...state, operations }, aborted.map(({ id }) => ({ type: 'abort', id }) as const)];
  };
}

/** The retry or reload whose handler is running: a call that begins meanwhile is its next attempt. */
export function openHandler(
  { operations, delegates }: CallState,
  kinds: readonly OperationKind[] = ['retry', 'reload'],
): Operation | undefined {
  const running = [...delegates, ...operations].filter(
    ({ kind, phase }) => kinds.includes(kind) && phase === 'running',
  );
  return running.sort((a, b) => b.began - a.began)[0];
}

/** What is to get past the failure on display; without one, what was asked for without one. */
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
 * Begins a call: it owns the display from now on. Loads are given up, who waited for a retry waits
 * for this one, and a handler that made the call leaves the outcome to it. What nobody asked for takes nothing from
 * other work, and what has left the page nothing from what came in its place.
 */
export function begin(call: Operation, isAfterNews = false): Change {
  return (state) => {
    // a load that was asked for later is not the older one
    const [now, aborts] = abort((one) => mayBeAborted(one) && one.id < call.id)(state);
    const behind = now.operations.filter(
      (one) => !call.isLeft && (!isQuieter(call, one) || isAttemptOfSameWork(call, one)),
    );
    const waiting = behind.filter((one) => one.phase === 'waiting');
    const left = behind.filter((one) => one.kind === 'handler');
    const ownsDisplay = behind.length === now.operations.length;
    const delegate = now.operations.find(
      ({ id, phase }) => id === call.parent && phase === 'running',
    );
    const gone = [call.id, ...[...waiting, ...left].map(({ id }) => id), delegate?.id];
    const running: Operation = {
      ...call,
      phase: 'running',
      began: now.next,
      tickets: [...call.tickets, ...waiting.flatMap(({ tickets }) => tickets)],
    };
    return [
      {
        ...now,
        next: now.next + 1,
        latestCall: ownsDisplay ? now.next : now.latestCall,
        operations: [...now.operations.filter(({ id }) => !gone.includes(id)), running],
        delegates: delegate ? [...now.delegates, delegate] : now.delegates,
      },
      [
        ...aborts,
        ...waiting.map(({ id }) => ({ type: 'stopWaiting', id }) as const),
        ...left.map(({ tickets }) => ({ type: 'finish', tickets }) as const),
        { type: 'run', operation: running, ...(isAfterNews && { isAfterNews }) },
      ],
    ];
  };
}

/** Takes an operation out, and tells those who wait how it went. */
export function end({ id, tickets }: Operation, { result }: Pick<Settlement, 'result'>): Change {
  return (state) => [
    { ...state, operations: state.operations.filter((one) => one.id !== id) },
    [{ type: 'finish', tickets, result }],
  ];
}
