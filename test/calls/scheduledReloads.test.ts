import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { fakeTimersInProduction } from '../support/fakeTimersInProduction.js';
import { mounted } from './mounted.js';
import { runs, seed } from '../support/runs.js';

// no time passes by itself: what waits for itself waits for ever
fakeTimersInProduction();

const acts = ['send', 'autosave', 'retry', 'publish', 'load'] as const;
type Act = (typeof acts)[number];

/** What a person or the app does: in a press, or later. */
interface Step {
  readonly act: Act | 'reload' | 'dismiss';
  readonly isPressed: boolean;
}

const steps = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>(...acts, 'send', 'send', 'reload', 'reload', 'dismiss'),
    isPressed: fc.boolean(),
  }),
  { maxLength: 12, size: 'max' },
);

/** What the handler of a reload does, before and after it has brought the latest version. */
const handlers = fc.record({
  before: fc.subarray([...acts], { maxLength: 2 }),
  after: fc.subarray([...acts], { maxLength: 2 }),
  fails: fc.boolean(),
});

const fails = fc.infiniteStream(fc.constantFrom(false, false, true));

it(`nobody waits for ever for a reload that saves, and no press sends what it replaces (seed ${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), steps, handlers, fails, async (scheduler, all, does, ends) => {
      const violations: string[] = [];
      const asked: Promise<unknown>[] = [];
      let settled = 0;
      let isReloading = false;
      let isPress = false;

      async function answer(name: string): Promise<string> {
        const { value: isFailure } = ends.next();
        await scheduler.schedule(Promise.resolve(), name);
        if (isFailure) throw apiErrorResponse('ServerError');
        return name;
      }

      const hook = mounted({
        intent: 'save',
        request: () => {
          if (isReloading && isPress) violations.push('a press has sent what is replaced');
          return answer('save');
        },
        onReload: async () => {
          isReloading = true;
          await Promise.all(does.before.map(run));
          await scheduler.schedule(Promise.resolve(), 'latest');
          isReloading = false;
          await Promise.all(does.after.map(run));
          if (does.fails) throw apiErrorResponse('ServerError');
        },
      });
      const { store } = hook;

      function run(act: Step['act']): Promise<unknown> {
        if (act === 'send') return store.send();
        if (act === 'autosave') return store.send({ intent: 'autosave' });
        if (act === 'retry') return store.retry();
        if (act === 'reload') return store.reload();
        if (act === 'dismiss') return Promise.resolve(store.dismiss());
        return store.wrap(() => answer(act), { intent: act === 'load' ? 'load' : 'publish' });
      }

      for (const { act, isPressed } of all) {
        isPress = isPressed;
        const result = isPressed ? hook.press(() => run(act)) : run(act);
        isPress = false;
        asked.push(result);
        void result.then(() => (settled += 1));
        await vi.advanceTimersByTimeAsync(0);
        if (scheduler.count() > 0 && act !== 'send') await scheduler.waitOne();
      }
      for (let turn = 0; turn < 60; turn += 1) {
        while (scheduler.count() > 0) await scheduler.waitOne();
        await vi.advanceTimersByTimeAsync(0);
      }
      expect(violations).toEqual([]);
      expect(asked.length - settled).toBe(0);
      expect(hook.view().pending).toBe(false);
    }),
    runs(300),
  );
});
