import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import type { CallResult, RequestFunction, RequestContext } from '../../src/calls/options.js';
import type { ErrorCode } from '../../src/catalog/codes.js';
import { errorOf } from '../support/errorOf.js';
import { fakeTimersInProduction } from '../support/fakeTimersInProduction.js';
import { type LatestOptions, mounted } from './mounted.js';
import { runs, seed } from '../support/runs.js';

let commandsRun = 0;

fakeTimersInProduction();
afterAll(() => {
  process.stdout.write(`${commandsRun} commands to calls, API_ERROR_FUZZ_SEED=${seed}\n`);
});

type Outcome = 'works' | 'breaks' | 'conflicts' | 'is refused for a while';
type RetryHandler = 'none' | 'sends' | 'wraps' | 'fetches' | 'does nothing';

const outcomes = fc.constantFrom<Outcome>(
  ...(['works', 'works', 'breaks', 'conflicts', 'is refused for a while'] as const),
);

const codes = {
  breaks: 'ServerError',
  conflicts: 'VersionMismatchError',
  'is refused for a while': 'RateLimitExceededError',
} as const satisfies { [Name in Exclude<Outcome, 'works'>]: ErrorCode };

/** One time that a request ran. */
interface Sent {
  readonly id: string;
  readonly context: RequestContext;
  readonly isOwn: boolean;
  /** What was on the page then: a number for each time that the app turned to another thing. */
  readonly thing: number;
  end: 'none' | 'worked' | 'failed';
}

/** A hook whose requests are answered by the scheduler, and everything that it was seen to do. */
function createPage(scheduler: fc.Scheduler, answers: readonly Outcome[]) {
  const sent: Sent[] = [];
  const told: string[] = [];
  const succeeded: unknown[] = [];
  /** What must not be, seen where a thrown error would be taken for a failure of the request. */
  const violations: string[] = [];
  const promises: Promise<unknown>[] = [];
  let settledPromises = 0;
  let isHere = true;
  let made = 0;
  /** How often the app gave up what runs, or turned to another thing. */
  let givenUp = 0;
  let key = 0;
  let thing = 0;
  let version = 0;
  let source: unknown = null;

  const nextId = () => `${(made += 1)}`;

  function failureOf(outcome: Exclude<Outcome, 'works'>, requestId = nextId()) {
    const retryAt = outcome === 'is refused for a while' ? { retryAt: Date.now() + 2000 } : {};
    return errorOf(codes[outcome], { requestId, ...retryAt });
  }

  /** Settles when the scheduler says so. */
  async function answer(id: string): Promise<string> {
    const outcome = answers[sent.length % answers.length] ?? 'works';
    await scheduler.schedule(Promise.resolve(), `answer ${id}: ${outcome}`);
    if (outcome !== 'works') throw failureOf(outcome, id);
    return id;
  }

  async function run(context: RequestContext, isOwn: boolean): Promise<unknown> {
    const one: Sent = { id: nextId(), context, isOwn, thing, end: 'none' };
    const answered = answer(one.id);
    sent.push(one);
    return answered.then(
      (data) => {
        one.end = 'worked';
        return data;
      },
      (thrown) => {
        one.end = 'failed';
        throw thrown;
      },
    );
  }

  /** A write of what is on the page. One of what was there before holds nothing up. */
  const isWriteInFlight = (one: Sent) =>
    one.isOwn && one.thing === thing && one.end === 'none' && !one.context.signal.aborted;

  /** The request of one render. */
  function requestOf(rendered: number): RequestFunction<unknown> {
    return (context) => {
      if (rendered !== version) violations.push('old values were sent');
      if (sent.some(isWriteInFlight)) violations.push('two writes at once');
      return run(context, true);
    };
  }

  /** A function for `wrap`, which is sent again only to get past its own failure. */
  function wrapped(isRepeatable: boolean): RequestFunction<unknown> {
    const mine: string[] = [];
    return (context) => {
      const shown = hook.view().shown?.error.requestId ?? '';
      if (mine.length > 0 && !isRepeatable) violations.push('old values were sent again');
      if (mine.length > 0 && !mine.includes(shown)) violations.push('dismissed, and sent again');
      mine.push(`${made + 1}`);
      return run(context, false);
    };
  }

  function follow(promise: Promise<unknown>): void {
    promises.push(promise);
    void promise.then(() => {
      settledPromises += 1;
    });
  }

  const fetched = async () => {
    await scheduler.schedule(Promise.resolve(), 'fetched');
    return 'fetched';
  };

  function call(kind: 'load' | 'save', repeatable: boolean): Promise<CallResult<unknown>> {
    const onSuccess = (data: unknown) => succeeded.push(data);
    return hook.store.wrap(wrapped(repeatable || kind === 'load'), {
      intent: kind,
      repeatable,
      onSuccess,
    });
  }

  /** A save is given up by the app only. */
  async function send(): Promise<CallResult<unknown>> {
    const before = givenUp;
    const result = await hook.store.send();
    const isGivenUp = !result.ok && result.error.kind === 'cancelled';
    if (isGivenUp && givenUp === before) violations.push('given up by nobody');
    return result;
  }

  const retryHandlers: { readonly [Name in RetryHandler]: LatestOptions['onRetry'] } = {
    none: undefined,
    sends: send,
    wraps: async () => {
      const result = await call('save', false);
      if (!result.ok) throw result.error;
    },
    fetches: fetched,
    'does nothing': () => {},
  };

  const hook = mounted({
    request: requestOf(0),
    intent: 'save',
    onError: ({ requestId = '' }) => told.push(requestId),
    onSuccess: (data) => {
      if (data !== 'fetched') succeeded.push(data);
    },
    onReload: async () => {
      await scheduler.schedule(Promise.resolve(), 'reloaded');
      if (answers[0] === 'breaks') throw failureOf('breaks');
    },
    onSignIn: async () => {
      await scheduler.schedule(Promise.resolve(), 'signed in');
      if (answers[0] === 'conflicts') throw failureOf('conflicts');
    },
    resetKeys: [0],
  });
  let unmount = hook.unmount;

  return {
    hook,
    sent,
    told,
    succeeded,
    violations,
    follow,
    send,
    call,
    cancel: () => {
      givenUp += 1;
      hook.store.cancel();
    },
    show: () => hook.store.show(failureOf('breaks')),
    render: (latest: {
      readonly source: 'same' | 'fine' | 'another';
      readonly isPending: boolean;
      readonly onRetry: RetryHandler;
      readonly key: number;
    }) => {
      version += 1;
      if (latest.key !== key) {
        givenUp += 1;
        thing += 1;
      }
      key = latest.key;
      if (latest.source === 'fine') source = null;
      if (latest.source === 'another') source = failureOf(version % 2 ? 'breaks' : 'conflicts');
      hook.rerender({
        request: requestOf(version),
        source,
        sourcePending: latest.isPending,
        onRetry: retryHandlers[latest.onRetry],
        resetKeys: [latest.key],
      });
    },
    turn: () => {
      if (isHere) unmount();
      else unmount = hook.store.mount();
      isHere = !isHere;
    },
    /** Lets everything come to its end. */
    finish: async () => {
      hook.rerender({ source: null, sourcePending: false });
      for (let turn = 0; turn < 40; turn += 1) {
        while (scheduler.count() > 0) await scheduler.waitOne();
        await vi.advanceTimersByTimeAsync(2500);
      }
    },
    unsettled: () => promises.length - settledPromises,
  };
}

type Page = ReturnType<typeof createPage>;
type Act = (page: Page) => void;

/** Something that a person, the app or time does. */
function command(name: string, act: Act): fc.AsyncCommand<object, Page> {
  return {
    check: () => true,
    run: async (_, page) => {
      commandsRun += 1;
      act(page);
      await vi.advanceTimersByTimeAsync(0);
    },
    toString: () => name,
  };
}

const doing = (name: string, act: Act) => fc.constant(command(name, act));

const commands = fc.commands(
  [
    doing('send', ({ send, follow }) => follow(send())),
    doing('send', ({ send, follow }) => follow(send())),
    doing('wrap a load', ({ call, follow }) => follow(call('load', false))),
    doing('wrap a save', ({ call, follow }) => follow(call('save', false))),
    doing('wrap a save that may be repeated', ({ call, follow }) => follow(call('save', true))),
    doing('retry', retry),
    doing('retry', retry),
    doing('reload', ({ hook, follow }) => follow(hook.store.reload())),
    doing('dismiss', ({ hook }) => hook.store.dismiss()),
    doing('cancel', ({ cancel }) => cancel()),
    doing('show', ({ show }) => show()),
    doing('sign in', ({ hook, follow }) => follow(hook.store.onSignIn())),
    doing('unmount or mount', ({ turn }) => turn()),
    doing('a second passes', () => vi.advanceTimersByTime(1000)),
    fc
      .record({
        source: fc.constantFrom('same' as const, 'same', 'fine', 'another'),
        isPending: fc.boolean(),
        onRetry: fc.constantFrom<RetryHandler>(
          ...(['none', 'none', 'sends', 'wraps', 'fetches', 'does nothing'] as const),
        ),
        key: fc.constantFrom(0, 0, 0, 0, 0, 1),
      })
      .map((latest) => command(`render ${JSON.stringify(latest)}`, ({ render }) => render(latest))),
  ],
  { maxCommands: 25, size: 'max' },
);

/** With nothing shown and nothing under way, there is nothing to try again. */
function retry({ hook, sent, follow }: Page): void {
  const { shown, pending } = hook.view();
  const before = sent.length;
  follow(hook.store.retry());
  const isIdle = shown === null && !pending;
  if (isIdle && sent.length > before) throw new Error('Nothing was shown, and something was sent.');
}

function times(list: readonly unknown[], value: unknown): number {
  return list.filter((one) => one === value).length;
}

it(`keeps its promises, whatever is done and in whatever order answers come (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(outcomes, { minLength: 1, maxLength: 8 }),
      commands,
      async (scheduler, answers, all) => {
        const page = createPage(scheduler, answers);
        await fc.scheduledModelRun(scheduler, () => ({ model: {}, real: page }), all);
        await page.finish();
        const { hook, sent, told, succeeded, violations } = page;
        expect(violations).toEqual([]);
        for (const { id, end, context } of sent) {
          const { aborted } = context.signal;
          if (!aborted && end === 'none') throw new Error('Never answered.');
          const failures = times(told, id);
          const successes = times(succeeded, id);
          if (!aborted && failures !== Number(end === 'failed'))
            throw new Error(`A failure was told ${failures} times.`);
          if (!aborted && successes !== Number(end === 'worked'))
            throw new Error(`A success was told ${successes} times.`);
          if (failures + successes > 1) throw new Error('Told twice.');
        }
        if (succeeded.includes(undefined)) throw new Error('A success with nothing.');
        if (page.unsettled() > 0) throw new Error('Somebody waits for ever.');
        expect(hook.view().pending).toBe(false);
      },
    ),
    runs(250),
  );
});
