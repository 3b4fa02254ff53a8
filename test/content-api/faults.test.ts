import { expect, it } from 'vitest';
import type { ContentApiControl } from '../../stories/content-api/control.js';
import { startContentApi } from './harness.js';

const save = ['PUT', 'entries/quiet-engines', { body: { fields: {} }, version: 1 }] as const;

it('hits the next so many requests of a call, and no other', async () => {
  const { send, control } = await startContentApi();
  control.inject({
    on: 'save',
    times: 2,
    effect: { type: 'refuse', status: 500, id: 'ServerError', message: 'Out of luck' },
  });
  expect((await send('GET', 'entries')).status).toBe(200);
  expect((await send(...save)).body).toMatchObject({
    sys: { type: 'Error', id: 'ServerError' },
    message: 'Out of luck',
  });
  expect((await send(...save)).status).toBe(500);
  expect((await send(...save)).status).toBe(200);
});

it('hits by method and path until it is cleared', async () => {
  const { send, control } = await startContentApi();
  control.inject({
    on: ({ method, path }) => method === 'GET' && path.endsWith('/locales'),
    effect: { type: 'respond', status: 418 },
  });
  for (const _ of [1, 2, 3]) expect((await send('GET', 'locales')).status).toBe(418);
  expect((await send('GET', 'content_types')).status).toBe(200);
  control.clearFaults();
  expect((await send('GET', 'locales')).status).toBe(200);
});

it('sends an empty 503 with a wait, and without', async () => {
  const { send, control } = await startContentApi();
  const respond = (headers: Record<string, string>) =>
    control.inject({ on: 'any', times: 1, effect: { type: 'respond', status: 503, headers } });
  respond({ 'retry-after': '30' });
  respond({});
  const first = await send('GET', 'entries');
  expect([first.status, first.text, first.headers.get('retry-after')]).toEqual([503, '', '30']);
  const second = await send('GET', 'entries');
  expect([second.text, second.headers.get('retry-after')]).toEqual(['', null]);
});

it('sends the page of a proxy, without a trace of the API', async () => {
  const { send, control } = await startContentApi();
  control.inject({
    on: 'any',
    effect: {
      type: 'respond',
      status: 504,
      headers: { 'content-type': 'text/html' },
      body: '<h1>504 Gateway Time-out</h1>',
    },
  });
  const answer = await send('GET', 'entries');
  expect([answer.status, answer.text]).toEqual([504, '<h1>504 Gateway Time-out</h1>']);
  expect(answer.headers.get('content-type')).toBe('text/html');
  expect(answer.headers.get('x-contentful-request-id')).toBeNull();
});

it('drops the connection before the work is done', async () => {
  const { send, control, state } = await startContentApi();
  control.inject({ on: 'save', times: 1, effect: { type: 'drop' } });
  await expect(send(...save)).rejects.toThrow(TypeError);
  expect(state.entries.get('quiet-engines')?.sys.version).toBe(1);
});

it('loses the answer after the work is done', async () => {
  const { send, control, state } = await startContentApi();
  control.inject({ on: 'save', times: 1, effect: { type: 'loseAnswer' } });
  await expect(send(...save)).rejects.toThrow(TypeError);
  expect(state.entries.get('quiet-engines')?.sys.version).toBe(2);
  expect(control.exchanges().at(-1)).toMatchObject({ call: 'save', status: 0 });
});

/** Lets the next save hang; the promise settles when it has arrived. */
function hangNextSave(control: ContentApiControl): Promise<void> {
  return new Promise((resolve) => {
    control.inject({
      on: ({ call }) => {
        if (call === 'save') resolve();
        return call === 'save';
      },
      times: 1,
      effect: { type: 'hang' },
    });
  });
}

it('never answers, until the client gives up', async () => {
  const { send, control, state } = await startContentApi();
  const arrived = hangNextSave(control);
  const recorded = new Promise((resolve) => {
    control.subscribe(resolve);
  });
  const abort = new AbortController();
  const pending = expect(
    send('PUT', 'entries/quiet-engines', { body: {}, version: 1, signal: abort.signal }),
  ).rejects.toMatchObject({ name: 'AbortError' });
  await arrived;
  abort.abort();
  await pending;
  expect(await recorded).toMatchObject({ call: 'save', status: 0 });
  expect(state.entries.get('quiet-engines')?.sys.version).toBe(1);
});

it('ends hanging requests as dropped connections when the faults are cleared', async () => {
  const { send, control } = await startContentApi();
  const arrived = hangNextSave(control);
  const pending = expect(send(...save)).rejects.toThrow(TypeError);
  await arrived;
  control.clearFaults();
  await pending;
});

it('answers late by the latency of the API and of a fault, and still answers', async () => {
  const { send, control } = await startContentApi({ latencyMs: 1 });
  control.inject({ on: 'any', times: 1, effect: { type: 'delay', ms: 5 } });
  expect((await send('GET', 'entries')).status).toBe(200);
  control.setLatency(0);
  expect((await send('GET', 'entries')).status).toBe(200);
});

it('labels JSON as something else', async () => {
  const { send, control } = await startContentApi();
  control.inject({ on: 'any', effect: { type: 'relabel', contentType: 'text/plain' } });
  const answer = await send('GET', 'entries/nowhere');
  expect([answer.status, answer.body.sys.id]).toEqual([404, 'NotFound']);
  expect(answer.headers.get('content-type')).toBe('text/plain');
});

it('changes the body on its way to the API', async () => {
  const { send, control } = await startContentApi();
  control.inject({
    on: 'save',
    effect: { type: 'alter', body: (text) => text.slice(0, text.length / 2) },
  });
  const answer = await send(...save);
  expect([answer.status, answer.body.sys.id]).toEqual([400, 'BadRequest']);
});

it('puts other headers on an error of the API', async () => {
  const { send, control } = await startContentApi();
  const headers = { 'x-contentful-ratelimit-reset': '3023' };
  control.inject({ on: 'any', effect: { type: 'refuse', status: 429, id: 'Busy', headers } });
  const answer = await send('GET', 'entries');
  expect(answer.headers.get('x-contentful-ratelimit-reset')).toBe('3023');
  expect(answer.headers.get('x-contentful-request-id')).toBe(answer.body.requestId);
});
