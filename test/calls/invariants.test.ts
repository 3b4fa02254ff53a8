import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { reduce } from '../../src/calls/reduce.js';
import type { Operation, Resolve, Work } from '../../src/calls/Operation.js';
import { failureOn, viewOf } from '../../src/calls/selectors.js';
import type { CallState } from '../../src/calls/state.js';
import { type Action, actions, createMachine, type Taken, resolverOf } from './machine.js';
import { runs, seed } from '../support/runs.js';

let steps = 0;

afterAll(() => {
  process.stdout.write(`${steps} events of calls, API_ERROR_FUZZ_SEED=${seed}\n`);
});

/** Looks at each event that a machine takes in. Keeps its own books, and throws. */
type Watch = (taken: Taken) => void;

/** Tries random sequences of events on what a property watches, each from its beginning to its end. */
function always(title: string, watcher: () => Watch, atEnd: (state: CallState) => void = () => {}) {
  it(`${title} (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.array(actions, { maxLength: 30, size: 'max' }),
        (sequence: readonly Action[]) => {
          const watch = watcher();
          const machine = createMachine((taken) => {
            steps += 1;
            watch(taken);
          });
          for (const action of sequence) machine.act(action);
          machine.finish();
          atEnd(machine.state());
        },
      ),
      runs(400),
    );
    expect(steps).toBeGreaterThan(0);
  });
}

const underWay = ({ operations, delegators }: CallState) => [...operations, ...delegators];

const find = (state: CallState, id: number) => underWay(state).find((one) => one.id === id);

const isWrite = ({ intent }: Pick<Operation, 'intent'>) => intent !== 'load';

/** Those of what has left the page are another thing's. */
const isOwnWrite = (one: Operation) =>
  one.kind === 'call' && one.work?.type === 'request' && isWrite(one) && one.isOffPage !== true;

const runsIn = ({ effects }: Taken) =>
  effects.flatMap((effect) => (effect.type === 'run' ? [effect.operation] : []));

const toldIn = ({ effects }: Taken) =>
  effects.flatMap((effect) => (effect.type === 'tellFailure' ? [effect.error] : []));

always('whoever waits is told exactly once, and nobody is forgotten', () => {
  const finished = new Map<Resolve, number>();
  return ({ event, after, effects }) => {
    const resolve = resolverOf(event);
    if (resolve) finished.set(resolve, 0);
    for (const effect of effects) {
      if (effect.type !== 'resolve') continue;
      for (const one of effect.resolvers) finished.set(one, (finished.get(one) ?? 0) + 1);
    }
    const held = underWay(after).flatMap(({ resolvers }) => resolvers);
    for (const [one, times] of finished) {
      const holders = held.filter((other) => other === one).length;
      ok(holders + times === 1, `held ${holders} times, told ${times} times`);
    }
  };
});

always(
  'everything comes to an end',
  () => () => {},
  (state) => ok(!viewOf(state).isPending && underWay(state).length === 0, 'still under way'),
);

always('what is not known changes nothing, and its failure is told all the same', () => (taken) => {
  const { event, before, after, effects } = taken;
  if (!('id' in event) || find(before, event.id)) return;
  if (event.type === 'settled') {
    const { result, heardBy } = event.settlement;
    const isTold = !result.ok && result.error.kind !== 'cancelled' && heardBy !== 'us';
    deepEqual(
      effects.map(({ type }) => type),
      isTold ? ['tellFailure'] : [],
    );
  } else deepEqual(effects, []);
  deepEqual(after, before);
});

always('a failure leaves the display for a reason only', () => {
  let keys: readonly unknown[] = [0];
  return ({ event, before, after }) => {
    const isReset = event.type === 'rendered' && event.resetKeys[0] !== keys[0];
    if (event.type === 'rendered') keys = event.resetKeys;
    if (before.shown && before.shown.occurrence !== after.shown?.occurrence) {
      const { occurrence } = before.shown;
      const settled = event.type === 'settled' ? find(before, event.id) : undefined;
      const hasWorked =
        event.type === 'settled' &&
        event.settlement.result.ok &&
        settled !== undefined &&
        settled.began > occurrence;
      const isNewer = after.shown !== null && after.shown.occurrence > occurrence;
      ok(
        event.type === 'dismissed' || isNewer || hasWorked || isReset,
        `${event.type} took the failure of a call away`,
      );
    }
    const was = before.source.isDismissed ? null : before.source.failure;
    const is = after.source.isDismissed ? null : after.source.failure;
    if (was && was.occurrence !== is?.occurrence) {
      const isBySource = event.type === 'rendered' || event.type === 'graceOver';
      ok(event.type === 'dismissed' || isBySource, `${event.type} took the source's away`);
      // a mutation keeps the failure of what was loaded anew since
      const isReloaded = before.operations.some(
        ({ kind, phase, settlement }) =>
          kind === 'reload' && phase === 'judging' && settlement?.result.ok,
      );
      if (is === null && isBySource && !isReset && !(isReloaded && isWrite(was)))
        ok(after.source.error === null || after.source.error === undefined, 'a failing one');
    }
  };
});

always('a dismissed failure of a source stays so until it is fine, or is another', () => {
  return ({ event, before, after }) => {
    if (!before.source.isDismissed || after.source.isDismissed) return;
    ok(event.type === 'rendered' || event.type === 'graceOver', event.type);
    const { failure } = before.source;
    if (!failure || !after.source.failure) return;
    ok(after.source.failure.occurrence > failure.occurrence, 'the same came back');
  };
});

always('what has settled is told exactly once, unless it was heard of or given up', () => {
  const told = new Set<string>();
  return (taken) => {
    const errors = toldIn(taken);
    const { event, before, effects } = taken;
    if (event.type === 'settled') {
      deepEqual(
        errors.map(({ requestId }) => requestId),
        toldOf(event, before),
      );
    }
    for (const { requestId = '' } of errors) {
      // a source may give the same once more when it was fine in between
      if (event.type === 'settled' || event.type === 'shown')
        ok(!told.has(requestId), `told twice: ${requestId}`);
      told.add(requestId);
    }
    const isSuccess = effects.filter(({ type }) => type === 'tellSuccess').length;
    ok(isSuccess <= 1, 'told of a success twice');
  };
});

/** The request ids of what the listeners are to hear of at once. */
function toldOf(
  { id, settlement }: Extract<Taken['event'], { type: 'settled' }>,
  before: CallState,
): readonly (string | undefined)[] {
  const { result, heardBy } = settlement;
  const operation = before.operations.find((one) => one.id === id);
  const isUnheard = heardBy !== 'us';
  // of a source that is tried again, the source tells
  if (operation?.isOfSource) return [];
  if (result.ok) {
    const { error } = result;
    const tellsPartial = operation?.kind === 'call' || operation?.kind === 'retry';
    const isGiven = operation?.kind === 'call' || settlement.gave === 'result';
    return error && tellsPartial && isGiven && isUnheard ? [error.requestId] : [];
  }
  const { error } = result;
  if (error.kind !== 'cancelled') {
    // nobody else can have heard of what is being read
    return isUnheard || operation?.kind === 'reading' ? [error.requestId] : [];
  }
  const isSilent = !operation || operation.isAborted || !isWrite(operation) || heardBy !== 'nobody';
  return isSilent ? [] : [error.requestId];
}

always('a failure of a source is told once for each occurrence: a refresh is none', () => {
  const told = new Set<number>();
  return (taken) => {
    const { event, before, after } = taken;
    if (event.type !== 'rendered') return;
    // a handler that was rejected while its source turned fine is a failure of its own
    const own = after.shown === before.shown ? undefined : after.shown?.error;
    const errors = toldIn(taken).filter((error) => error !== own);
    ok(errors.length <= 1, 'told twice at once');
    const occurrence = after.source.failure?.occurrence;
    if (errors.length === 1) {
      ok(occurrence !== undefined && !told.has(occurrence), 'told of no occurrence, or again');
      told.add(occurrence);
    }
    const isNewValue = !Object.is(before.source.notifiedValue, event.source);
    const isNumbered = occurrence !== undefined && occurrence !== before.source.failure?.occurrence;
    if (isNumbered && isNewValue) equal(errors.length, 1);
  };
});

always('the attempt is one more than have failed before it', () => {
  const attempts = new Map<number, number>();
  /** Attempts of the retries and reloads whose handler runs, in the order of their beginning. */
  const handlers = new Map<number, number>();
  return (taken) => {
    const { event, before, after, effects } = taken;
    const known = new Set(underWay(after).map(({ id }) => id));
    const failures = failureOn(before);
    for (const one of after.operations) {
      if (find(before, one.id)) continue;
      if (one.kind === 'handler') attempts.set(one.id, 1);
      else if (event.type === 'retryAsked' && one.kind !== 'reload')
        attempts.set(one.id, (failures?.attempt ?? 0) + 1);
      else if (one.kind === 'reload') {
        const isAgain = failures?.repeat?.type === 'reload';
        attempts.set(one.id, isAgain ? failures.attempt + 1 : 1);
      } else {
        // what a person presses during a reload is no attempt of its handler
        const isPressed = one.kind === 'call' && one.parent === undefined;
        const ofHandler = isPressed ? undefined : [...handlers.values()].at(-1);
        attempts.set(one.id, ofHandler ?? 1);
      }
    }
    for (const effect of effects) {
      if (effect.type !== 'recover') continue;
      handlers.set(effect.operation.id, attempts.get(effect.operation.id) ?? 0);
    }
    for (const id of handlers.keys()) {
      const isOver = (event.type === 'settled' && event.id === id) || !known.has(id);
      if (isOver) handlers.delete(id);
    }
    for (const one of underWay(after)) equal(one.attempt, attempts.get(one.id));
    for (const one of runsIn(taken)) equal(one.attempt, attempts.get(one.id));
    // what goes on failing without a word stays the failure that it was
    const isNews = after.shown?.occurrence !== before.shown?.occurrence;
    if (event.type === 'settled' && after.shown && isNews) {
      const isShared = effects.filter(({ type }) => type === 'resolve').length > 1;
      if (!isShared) equal(after.shown.attempt, attempts.get(event.id));
    }
    const was = before.source.failure?.attempt ?? 0;
    const is = after.source.failure?.attempt ?? 0;
    ok(is === 0 || is === 1 || is === was || is === was + 1, `${was} became ${is}`);
  };
});

always('pending is: something is under way, or the source is pending or unread', () => {
  let isSourceBusy = false;
  const begun = new Set<number>();
  return ({ event, after, effects }) => {
    if (event.type === 'rendered') isSourceBusy = event.isPending || event.error === undefined;
    for (const effect of effects) {
      if (effect.type === 'run' || effect.type === 'recover') begun.add(effect.operation.id);
      if (effect.type === 'follow' || effect.type === 'judge') begun.add(effect.id);
    }
    // what was asked for while the source was fetched anew waits for that
    const joined = after.operations.filter(({ phase }) => phase === 'judging' && isSourceBusy);
    for (const { id } of joined) begun.add(id);
    const { isPending, isRecovering, failure } = viewOf(after);
    equal(isPending, after.operations.length > 0 || isSourceBusy);
    if (isRecovering) ok(isPending && failure !== null, 'recovers from nothing');
    for (const { id, phase } of after.operations) {
      const isBegun = phase === 'running' || phase === 'judging';
      if (isBegun) ok(begun.has(id), 'said to run, and nothing runs');
    }
  };
});

always('no two writes of the hook run at once, and one more waits at most', () => {
  const reloads = new Set<number>();
  return ({ event, after, effects }) => {
    if (event.type === 'settled') reloads.delete(event.id);
    for (const effect of effects) {
      if (effect.type === 'recover') reloads.add(effect.operation.id);
    }
    const running = after.operations.filter((one) => isOwnWrite(one) && one.phase === 'running');
    const queued = after.operations.filter(({ phase }) => phase === 'queued');
    ok(running.length <= 1, 'two at once');
    ok(queued.length <= 1, 'two wait');
    for (const { waitsFor = 0 } of queued)
      ok(reloads.has(waitsFor) || running[0]?.id === waitsFor, 'waits for nothing');
  };
});

always('a press sends no write while the latest version is loaded', () => (taken) => {
  const { event, before } = taken;
  if (event.type !== 'called' && event.type !== 'retryAsked') return;
  const handlers = underWay(before).filter(
    ({ kind, phase }) => phase === 'running' && kind !== 'call',
  );
  const isReload = handlers.some(({ kind }) => kind === 'reload');
  // what is asked for while `onRetry` runs is its attempt
  const isRetry = handlers.some(({ kind }) => kind === 'retry');
  const isPressed =
    event.press !== undefined && handlers.every(({ press }) => press !== event.press);
  if (!isReload || isRetry || !isPressed) return;
  deepEqual(runsIn(taken).filter(isOwnWrite), []);
});

always('no write runs that nobody asked for', () => {
  const ran = new Set<number>();
  let asked = 0;
  return (taken) => {
    if (taken.event.type === 'called' || taken.event.type === 'retryAsked') asked += 1;
    for (const one of runsIn(taken)) {
      ok(!ran.has(one.id), 'runs twice');
      ran.add(one.id);
      ok(ran.size <= asked, 'more runs than somebody asked for');
      if (isWrite(one)) ok(one.resolvers.length > 0, 'nobody waits for it');
    }
  };
});

always('what waits has a timer, and nothing else has', () => {
  const timers = new Set<number>();
  return ({ event, before, after, effects }) => {
    if (event.type === 'waitOver') timers.delete(event.id);
    for (const effect of effects) {
      if (effect.type === 'wait') timers.add(effect.id);
      if (effect.type === 'stopWaiting') ok(timers.delete(effect.id), 'stopped in vain');
    }
    const waiting = after.operations.filter(({ phase }) => phase === 'waiting');
    deepEqual(timers, new Set(waiting.map(({ id }) => id)));
    ok(before.next <= after.next, 'a number is given anew');
  };
});

always('numbers are given in order, each once', () => {
  const beginnings = new Map<number, number>();
  return ({ before, after }) => {
    for (const { id, began, phase } of underWay(after)) {
      if (phase === 'running') ok(began > 0 && began < after.next, 'begun without a number');
      const known = beginnings.get(began);
      if (began > 0) ok(known === undefined || known === id, 'two began at once');
      if (began > 0) beginnings.set(began, id);
      if (!find(before, id)) ok(id >= before.next && id < after.next, 'an old id');
    }
    const seen = [before.shown?.occurrence, before.source.failure?.occurrence];
    for (const one of [after.shown?.occurrence, after.source.failure?.occurrence]) {
      if (one === undefined || seen.includes(one)) continue;
      ok(one >= before.next && one < after.next, 'an old occurrence');
    }
  };
});

always('what was dismissed is not run again', () => {
  const dismissed = new Set<Work>();
  return (taken) => {
    const { event, before } = taken;
    const shown = failureOn(before);
    for (const one of runsIn(taken)) {
      if (one.work) ok(!dismissed.has(one.work), 'was dismissed');
      // whoever asks to try again means what is on display
      const isByRetry = event.type === 'retryAsked' || event.type === 'waitOver';
      // a save that waited is only let go by it
      const hasWaited = find(before, one.id)?.phase === 'queued';
      if (isByRetry && !hasWaited) equal(one.failure, shown?.occurrence);
    }
    if (event.type !== 'dismissed' || shown?.repeat?.type !== 'call') return;
    const { work } = shown.repeat;
    const isUnderWay = underWay(taken.after).some((one) => one.work === work);
    if (work.type === 'wrapped' && !isUnderWay) dismissed.add(work);
  };
});

always(
  'only loads are given up by a newer call or by leaving',
  () =>
    ({ event, before, effects }) => {
      for (const effect of effects) {
        if (effect.type !== 'abort') continue;
        const operation = find(before, effect.id);
        ok(operation?.kind === 'call' && operation.phase === 'running', 'not running');
        if (event.type !== 'cancelled') ok(operation?.intent === 'load', 'a write was given up');
      }
    },
);

always('a failure calls off the success that was about to be announced', () => {
  let isAnnounced = false;
  return ({ before, after, effects }) => {
    for (const { type } of effects) {
      if (type === 'announceSuccess') isAnnounced = true;
      if (type === 'callOffSuccess') isAnnounced = false;
    }
    const shown = failureOn(after);
    const isNews = shown !== null && shown.occurrence >= before.next;
    if (isNews) ok(!isAnnounced, 'success and failure at once');
  };
});

always('the same state and event give the same', () => ({ event, before, after, effects }) => {
  deepEqual(reduce(before, event), [after, effects]);
});
