import { expect, it } from 'vitest';
import { startContentApi } from './harness.js';

it('passes so many requests a second for each token, and counts them down', async () => {
  const { send, control, passTime } = await startContentApi({ requestsPerSecond: 2 });
  const remaining = async () =>
    (await send('GET', 'locales')).headers.get('x-contentful-ratelimit-second-remaining');
  expect([await remaining(), await remaining()]).toEqual(['1', '0']);

  const refused = await send('GET', 'locales');
  expect([refused.status, refused.body.sys.id]).toEqual([429, 'RateLimitExceeded']);
  expect(refused.headers.get('x-contentful-ratelimit-reset')).toBe('1');
  expect(refused.headers.get('x-contentful-ratelimit-second-limit')).toBe('2');

  const token = control.issueToken('reader');
  expect((await send('GET', 'locales', { token })).status).toBe(200);
  passTime(1000);
  expect((await send('GET', 'locales')).status).toBe(200);
});

it('keeps a used-up limit for the seconds it says, then ends it', async () => {
  const { send, control, passTime } = await startContentApi();
  control.limitRate(12);
  const reset = async () => {
    const { status, headers } = await send('GET', 'locales');
    return [status, headers.get('x-contentful-ratelimit-reset')];
  };
  expect(await reset()).toEqual([429, '12']);
  passTime(7500);
  expect(await reset()).toEqual([429, '5']);
  passTime(4499);
  expect(await reset()).toEqual([429, '1']);
  passTime(1);
  expect(await reset()).toEqual([200, '0']);
});

it('does not process what the limit refused', async () => {
  const { send, control, state } = await startContentApi();
  control.limitRate(1);
  await send('PUT', 'entries/quiet-engines', { body: { fields: {} }, version: 1 });
  expect(state.entries.get('quiet-engines')?.sys.version).toBe(1);
});

it.each(['AccessDenied', 'Hibernated'] as const)(
  'sleeps until the first request, wakes in its time, and says %s with a 502',
  async (id) => {
    const { send, control, passTime } = await startContentApi();
    control.hibernate({ wakeMs: 3000, id });
    passTime(60_000);
    const first = await send('GET', 'entries');
    expect([first.status, first.body.sys.id, first.body.message]).toEqual([502, id, 'Hibernated']);
    passTime(2999);
    expect((await send('GET', 'entries')).status).toBe(502);
    passTime(1);
    expect((await send('GET', 'entries')).status).toBe(200);
  },
);
