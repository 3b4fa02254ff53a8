import { expect, it, vi } from 'vitest';
import type { SendOptions } from '../../src/calls/options.js';
import type { mounted } from './mounted.js';
import { working } from './requests.js';

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;

async function toldAfter(call: (hook: ReturnType<typeof mounted>['store']) => Promise<unknown>) {
  vi.resetModules();
  const { mounted: mountedAnew } = await import('./mounted.js');
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await call(mountedAnew({ request: working, intent: 'save' }).store);
  const told = warned.mock.calls.map(([line, ...rest]) => [String(line).slice(18, 24), ...rest]);
  warned.mockRestore();
  return told;
}

it.each(['Save', 'update', 'toString', '', 7, {}])(
  'an intent of send or wrap that is %j is told with all that are known',
  async (intent) => {
    const known =
      '`intent` is one of load, save, publish, delete, upload, autosave, change, and not';
    const options: SendOptions = { intent: wrong(intent) };
    expect(await toldAfter(({ send }) => send(options))).toEqual([['RAE038', known, intent]]);
    expect(await toldAfter(({ wrap }) => wrap(working, options))).toEqual([
      ['RAE038', known, intent],
    ]);
  },
);

it.each([undefined, null, false, 'publish'])('an intent may be %j', async (intent) => {
  expect(await toldAfter(({ send }) => send({ intent: wrong(intent) }))).toEqual([]);
});
