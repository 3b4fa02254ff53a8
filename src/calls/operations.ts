import { askFor, type Change, type Effect, sequence, type Step, unchanged } from './effects.js';
import type { CallResult } from './options.js';
import { isQuieter, isSameWork, mayBeAborted } from './policy.js';
import {
  type Call,
  isCall,
  isRecovery,
  type Operation,
  type OperationBase,
  type RecoveryRun,
  type Settlement,
} from './Operation.js';
import { type CallState, OWN_WORK } from './state.js';

/** What a new operation has unless it says otherwise, with the next number as its id. */
export function newOperation({ next }: CallState): OperationBase {
  return {
    id: next,
    began: 0,
    intent: undefined,
    attempt: 1,
    root: OWN_WORK,
    failure: undefined,
    resolvers: [],
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
export function update<One extends Operation>({ id }: One, patch: Partial<One>): Change {
  return (state) => [
    {
      ...state,
      operations: state.operations.map((one) => (one.id === id ? { ...one, ...patch } : one)),
    },
    [],
  ];
}

/** Gives up the operations that a test picks, and tells those who wait. */
export function drop(isDropped: (operation: Operation) => boolean): Change {
  return (state) => {
    const dropped = state.operations.filter(isDropped);
    if (dropped.length === 0) return unchanged(state);
    const operations = state.operations.filter((one) => !dropped.includes(one));
    const effects = dropped.flatMap((one): Effect[] => [
      ...(one.phase === 'waiting' ? [{ type: 'stopWaiting', id: one.id } as const] : []),
      { type: 'resolve', resolvers: one.resolvers },
    ]);
    return [{ ...state, operations }, effects];
  };
}

export const dropWaiting = drop(({ phase }) => phase === 'waiting');

/** Takes out handlers that have left their outcome to others, and tells those who wait. */
export function dropDelegators(
  isDropped: (delegator: RecoveryRun) => boolean,
  result?: CallResult<unknown>,
): Change {
  return (state) => [
    { ...state, delegators: state.delegators.filter((one) => !isDropped(one)) },
    state.delegators
      .filter(isDropped)
      .map(({ resolvers }) => ({ type: 'resolve', resolvers, ...(result && { result }) }) as const),
  ];
}

/** Aborts the loads that run: their end is silent. */
export function abortLoads(state: CallState): Step {
  return abort(mayBeAborted)(state);
}

/** Aborts calls that run: their end is silent. */
export function abort(isToAbort: (call: Call) => boolean): Change {
  return (state) => {
    const aborted = state.operations
      .filter(isCall)
      .filter((one) => isToAbort(one) && !one.isAborted);
    return sequence(state, [
      ...aborted.map((call) => update(call, { isAborted: true })),
      askFor(...aborted.map(({ id }) => ({ type: 'abort', id }) as const)),
    ]);
  };
}

/**
 * Begins a call, which owns the display from now on. Running loads are aborted, those who waited for a retry
 * wait for this call, and a handler that made it leaves the outcome to it. It does so only to what it may
 * overtake.
 */
export function begin(call: Call, isAfterNews = false): Change {
  return (state) => {
    // a load with a higher number was asked for later
    const [now, aborts] = abort((one) => mayBeAborted(one) && one.id < call.id)(state);
    const overtaken = now.operations.filter((one) => mayOvertake(call, one));
    const waiting = overtaken.filter(({ phase }) => phase === 'waiting');
    const handlers = overtaken.filter(({ kind }) => kind === 'handler');
    const delegator = now.operations
      .filter(isRecovery)
      .find(({ id, phase }) => id === call.parent && phase === 'running');
    const removed = [call, ...waiting, ...handlers, delegator].map((one) => one?.id);
    const running: Call = {
      ...call,
      phase: 'running',
      began: now.next,
      resolvers: [...call.resolvers, ...waiting.flatMap(({ resolvers }) => resolvers)],
    };
    const ownsDisplay = overtaken.length === now.operations.length;
    return [
      {
        ...now,
        next: now.next + 1,
        latestCall: ownsDisplay ? now.next : now.latestCall,
        operations: [...now.operations.filter(({ id }) => !removed.includes(id)), running],
        delegators: delegator ? [...now.delegators, delegator] : now.delegators,
      },
      [
        ...aborts,
        ...waiting.map(({ id }) => ({ type: 'stopWaiting', id }) as const),
        ...handlers.map(({ resolvers }) => ({ type: 'resolve', resolvers }) as const),
        { type: 'run', operation: running, ...(isAfterNews && { isAfterNews }) },
      ],
    ];
  };
}

/**
 * Whether a call that begins takes the place of another operation. One that nobody asked for leaves other work
 * alone, and one that is off the page leaves everything alone.
 */
function mayOvertake(call: Call, other: Operation): boolean {
  return !call.isOffPage && (!isQuieter(call, other) || isSameWork(call, other));
}

/** Takes an operation out, and tells those who wait how it went. */
export function end({ id, resolvers }: Operation, { result }: Pick<Settlement, 'result'>): Change {
  return (state) => [
    { ...state, operations: state.operations.filter((one) => one.id !== id) },
    [{ type: 'resolve', resolvers, result }],
  ];
}
