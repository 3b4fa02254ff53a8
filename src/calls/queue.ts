import { askedIntent, isUnasked } from '../recovery/intentPolicy.js';
import { askFor, type Change, sequence, type Step, unchanged } from './effects.js';
import type { Events } from './events.js';
import { add, begin, drop, end, update } from './operations.js';
import { isOwnWrite } from './policy.js';
import type { Call, Operation, Settlement } from './Operation.js';
import type { CallState } from './state.js';
import { findOperation, queuedAfter, queuedCall, reloadToWaitFor } from './selectors.js';

/**
 * Begins a new call, or queues it if it is a write of the hook's own that has to wait. It joins one that is queued
 * already, which is then sent once for all who asked.
 */
export function addCall(call: Call): Change {
  return (state) => {
    const queued = isOwnWrite(call) && queuedCall(state);
    return sequence(state, queued ? [join(queued, call)] : [add(call), start(call)]);
  };
}

/**
 * Lets others wait for the end of an operation. If one of them is the handler of a reload, a queued write waits no
 * longer for that reload.
 */
export function join(
  operation: Operation,
  { intent, parent, resolvers }: Pick<Call, 'intent' | 'parent' | 'resolvers'>,
): Change {
  const shared = {
    intent: askedIntent(operation.intent, intent),
    resolvers: [...operation.resolvers, ...resolvers],
  };
  if (operation.kind !== 'call') return update(operation, shared);
  const joined = { ...operation, ...shared, parent: operation.parent ?? parent };
  const isQueued = operation.phase === 'queued';
  return (state) => sequence(state, [update(joined, joined), isQueued ? start(joined) : unchanged]);
}

/**
 * Begins a call, or lets it wait: two writes of the hook's own at once would fail on each other's version, and during a
 * reload one would send what is about to be replaced.
 */
function start(call: Call, isAfterNews = false): Change {
  return (state) => {
    if (!isOwnWrite(call)) return begin(call)(state);
    const write = state.operations.find((one) => one.id !== call.id && isOwnWrite(one));
    const reload = reloadToWaitFor(state);
    // a reload may wait for what its own handler has sent
    const before = write ?? (call.parent === undefined ? reload : undefined);
    if (!before) return begin(call, isAfterNews || reload !== undefined)(state);
    if (before.id === call.waitsFor) return unchanged(state);
    if (before === reload && !isAsked(call)) return drop(({ id }) => id === call.id)(state);
    return sequence(state, [
      update(call, { waitsFor: before.id }),
      before === reload ? askFor({ type: 'hold', id: call.id }) : unchanged,
    ]);
  };
}

/**
 * A write has waited so long for a reload that the reload may be waiting for it: its handler may have opened a dialog
 * whose button saves, or may never end. The write begins, and no other waits for this reload.
 */
export function holdOver(state: CallState, { id }: Events['holdOver']): Step {
  const held = queuedCall(state);
  if (held?.waitsFor === undefined || held.id !== id) return unchanged(state);
  const before = findOperation(state, held.waitsFor);
  return sequence(state, [
    before?.kind === 'reload' ? update(before, { isOverdue: true }) : unchanged,
    start({ ...held, parent: held.waitsFor }),
  ]);
}

/** A write that waited for what has ended begins, or fails with it. */
export function continueQueue(
  id: number,
  before: Operation | undefined,
  settlement: Settlement,
): Change {
  return (state) => {
    const queued = queuedAfter(state, id);
    if (!queued) return unchanged(state);
    return isSentAfter(before, settlement, queued)
      ? start(queued, settlement.result.ok)(state)
      : end(queued, settlement)(state);
  };
}

/**
 * Whether a write is sent after what it has waited for. It fails with a write that failed before it, unless that was
 * an autosave of older content that was refused: this says nothing about the newer content of somebody's save. A call
 * that was given up is no failure.
 */
export function isSentAfter(
  before: Operation | undefined,
  { result }: Settlement,
  queued: Call,
): boolean {
  if (result.ok || before?.isAborted) return true;
  if (before?.kind !== 'call') return result.error.kind === 'cancelled';
  return isAsked(queued) && isUnasked(before.intent) && result.error.recovery === 'revise';
}

/** Whether somebody waits for a call: has asked for it, or has asked to try it again. */
function isAsked({ intent, failure }: Call): boolean {
  return !isUnasked(intent) || failure !== undefined;
}
