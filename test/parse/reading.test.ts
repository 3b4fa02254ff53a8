import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ApiError, RequestSummary } from '../../src/model/ApiError.js';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import type { ParseOptions } from '../../src/parse/ParseOptions.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { readOutcome, readThrown } from '../../src/parse/readOutcome.js';
import { allowConsole, expectConsole } from '../setup/index.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';
import { nested, throwing } from '../support/throwing.js';

const gone = envelope('NotFound', { message: 'Gone', requestId: 'abc' });
const read = (result: unknown, options: ParseOptions = {}) =>
  readApiError(result, { now, ...options });

/** A failed response whose body comes in these pieces. */
function streamed(pieces: readonly (string | Uint8Array)[], status = 404): Response {
  const encoder = new TextEncoder();
  const left = [...pieces];
  return new Response(
    new ReadableStream({
      pull(controller) {
        const piece = left.shift();
        if (piece === undefined) controller.close();
        else controller.enqueue(typeof piece === 'string' ? encoder.encode(piece) : piece);
      },
    }),
    { status },
  );
}

/** A response whose body begins and never goes on; cancelling it does not settle. */
function endless(start = ''): { readonly response: Response; readonly cancelled: () => boolean } {
  let isCancelled = false;
  const stream = new ReadableStream({
    start(controller) {
      if (start !== '') controller.enqueue(new TextEncoder().encode(start));
    },
    cancel() {
      isCancelled = true;
      return new Promise(() => {});
    },
  });
  return { response: new Response(stream, { status: 503 }), cancelled: () => isCancelled };
}

describe('a failed response', () => {
  it('is read from a clone: the caller can still read the body', async () => {
    const response = jsonResponse(404, gone);
    expect(await read(response)).toMatchObject({ code: 'NotFoundError', detail: 'Gone' });
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual(gone);
  });

  it('is read itself when it is the outcome of a wrapped request', async () => {
    const response = jsonResponse(404, gone);
    expect(await readOutcome(response, { now })).toMatchObject({ detail: 'Gone' });
    expect(response.bodyUsed).toBe(true);
  });

  it('is read from a clone when it was thrown, a good one too', async () => {
    for (const status of [200, 404]) {
      const response = jsonResponse(status, gone);
      expect(await readThrown(response, { now })).toMatchObject({ sysId: 'NotFound', status });
      expect(await response.json()).toEqual(gone);
    }
  });

  it('speaks by its status when the body was read before, or is locked', async () => {
    const used = jsonResponse(404, gone);
    await used.text();
    const locked = jsonResponse(404, gone);
    const reader = locked.body?.getReader();
    for (const response of [used, locked]) {
      const error = await read(response);
      expect(error).toMatchObject({ code: 'NotFoundError', status: 404 });
      expect(error).not.toHaveProperty('sysId');
      expect(error).not.toHaveProperty('truncated');
    }
    expect((await reader?.read())?.done).toBe(false);
  });

  it('is kept as the original', async () => {
    const response = jsonResponse(404, gone);
    const error = (await read(response)) as ApiError;
    expect(originalOf(error)).toBe(response);
    expect(originalOf(structuredClone(error))).toBeUndefined();
    expect(JSON.stringify(error)).not.toContain('bodyUsed');
    const thrown = jsonResponse(404, gone);
    expect(originalOf(await readThrown(thrown, { now }))).toBe(thrown);
  });

  it.each(['text/plain', 'application/octet-stream', 'text/html', ''])(
    'is read as JSON although its content type says %j',
    async (type) => {
      const headers = { 'content-type': type };
      expect(await read(jsonResponse(404, gone, headers))).toMatchObject({ sysId: 'NotFound' });
    },
  );

  it.each(['\uFEFF', '  \n', '\uFEFF \r\n'])('is read behind %j', async (prefix) => {
    const response = new Response(prefix + JSON.stringify(gone), { status: 404 });
    expect(await read(response)).toMatchObject({ sysId: 'NotFound', detail: 'Gone' });
  });

  it('is read whole when a character is cut by two pieces', async () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({ ...gone, message: 'Überfahrt 🚢 fällt aus' }),
    );
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    expect(await read(streamed(pieces))).toMatchObject({ detail: 'Überfahrt 🚢 fällt aus' });
  });

  it.each([
    ['', undefined],
    ['   ', undefined],
    ['{"half":', '{"half":'],
    ['<html><title>Down</title></html>', 'Down'],
    ['<html><body>no title', undefined],
    ['null', 'null'],
    ['42', '42'],
    ['[]', undefined],
  ])('with the body %j speaks by its status and says %j', async (body, detail) => {
    const error = await read(new Response(body, { status: 503 }));
    expect(error).toMatchObject({ code: 'ServiceUnavailable', format: 'plain', reasons: [] });
    expect(error?.detail).toBe(detail);
  });

  it('keeps the other lines of a text', async () => {
    const error = await read(new Response('Service is down\nfor a while', { status: 503 }));
    expect(error).toMatchObject({ detail: 'Service is down', reasons: ['for a while'] });
  });
});

describe('what is no failure', () => {
  it.each([
    undefined,
    null,
    0,
    '',
    'text',
    {},
    [],
    { sys: { type: 'Entry', id: 'pier' } },
    { sys: { type: 'Array' }, items: [], errors: [{ sys: { type: 'error' } }] },
    { status: 500 },
    { message: 'A message of the day' },
    () => 'x',
  ])('is null: %j', async (value) => {
    expect(await read(value)).toBeNull();
    expect(await readOutcome(value, { now })).toBeNull();
    expect(await read(Promise.resolve(value))).toBeNull();
  });

  it('is a good response, whose body is left alone', async () => {
    for (const status of [200, 201, 204, 304]) {
      const response = new Response(status < 204 ? JSON.stringify(gone) : null, { status });
      expect(await read(response)).toBeNull();
      expect(response.bodyUsed).toBe(false);
    }
  });
});

describe('what is a failure without a failed status', () => {
  it('is a body that says so itself', async () => {
    expect(await read(gone)).toMatchObject({ code: 'NotFoundError' });
    expect(await read(Promise.resolve(gone))).toMatchObject({ code: 'NotFoundError' });
  });

  it('is an error, a model, and whatever a promise was rejected with', async () => {
    const model = parseApiError(gone, { now });
    expect(await read(new TypeError('fetch failed'))).toMatchObject({ code: 'NetworkError' });
    expect(await read(model)).toStrictEqual(model);
    expect(await read(Promise.reject(jsonResponse(404, gone)))).toMatchObject({
      sysId: 'NotFound',
    });
    expect(await read(Promise.reject(new Error('x')))).toMatchObject({ code: 'UnknownError' });
    for (const nothing of [undefined, null, 0, ''])
      expect(await read(Promise.reject(nothing))).toMatchObject({ code: 'UnknownError' });
  });

  it('is a good response whose whole body is an error, for who asks with partial', async () => {
    const response = jsonResponse(200, gone);
    const error = await read(response, { partial: true });
    expect(error).toMatchObject({ code: 'NotFoundError', status: 200, partial: false });
    expect(await response.json()).toEqual(gone);
    expect(originalOf(error as ApiError)).toBe(response);
    expect(await read(jsonResponse(200, { items: [] }), { partial: true })).toBeNull();
    expect(await read(new Response('', { status: 200 }), { partial: true })).toBeNull();
  });
});

describe('the bounds of reading', () => {
  it.each(['a', 'é', '…', '🌊'])(
    'count the bytes of a text of %s, however it came',
    async (sign) => {
      const told = { ...gone, message: sign.repeat(2000) };
      const text = JSON.stringify(told);
      const bytes = new TextEncoder().encode(text).byteLength;
      const ways: readonly ((maxBytes: number) => Promise<ApiError | null>)[] = [
        async (maxBytes) => parseApiError(text, { now, maxBytes }),
        async (maxBytes) => parseApiError(new TextEncoder().encode(text), { now, maxBytes }),
        async (maxBytes) => parseApiError({ status: 404, data: text }, { now, maxBytes }),
        (maxBytes) => read({ ok: false, status: 404, text: async () => text }, { maxBytes }),
        (maxBytes) => read(streamed([text]), { maxBytes }),
      ];
      for (const way of ways) {
        const whole = await way(bytes);
        expect(whole).toMatchObject({ sysId: 'NotFound' });
        expect(whole).not.toHaveProperty('truncated');
        const cut = await way(bytes - 1);
        expect(cut).toMatchObject({ truncated: { bytes }, issues: [], reasons: [] });
        expect(cut).not.toHaveProperty('sysId');
        expect(cut).not.toHaveProperty('detail');
      }
    },
  );

  it('cut a body at maxBytes, which is then not parsed', async () => {
    const text = JSON.stringify(gone);
    const bytes = new TextEncoder().encode(text).byteLength;
    const exact = await read(streamed([text]), { maxBytes: bytes });
    expect(exact).toMatchObject({ sysId: 'NotFound' });
    expect(exact).not.toHaveProperty('truncated');
    const cut = await read(streamed([text]), { maxBytes: bytes - 1 });
    expect(cut).toMatchObject({ code: 'NotFoundError', status: 404, truncated: { bytes } });
    expect(cut).not.toHaveProperty('sysId');
    expect(cut).not.toHaveProperty('detail');
  });

  it('cut the text of a polyfill too', async () => {
    const polyfill = { ok: false, status: 404, text: async () => JSON.stringify(gone) };
    const bytes = JSON.stringify(gone).length;
    const error = await read(polyfill, { maxBytes: bytes - 1 });
    expect(error).toMatchObject({ code: 'NotFoundError', truncated: { bytes } });
    expect(error).not.toHaveProperty('sysId');
    const whole = await read(polyfill, { maxBytes: bytes });
    expect(whole).toMatchObject({ sysId: 'NotFound' });
    expect(whole).not.toHaveProperty('truncated');
  });

  it('leave status and headers to speak when a polyfill’s text is none', async () => {
    const polyfill = { ok: false, status: 404, text: async () => gone };
    const error = await read(polyfill);
    expect(error).toMatchObject({ code: 'NotFoundError', issues: [], reasons: [] });
    expect(error).not.toHaveProperty('sysId');
  });

  it('stop at timeoutMs in a stream of empty pieces, which gives no timer a turn', async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(0)),
    });
    const error = await read(new Response(stream, { status: 503 }), { timeoutMs: 20 });
    expect(error).toMatchObject({ code: 'ServiceUnavailable', truncated: { bytes: 0 } });
  });

  it('leave neither a timer nor a listener behind', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const listeners = new Set<unknown>();
    const signal = {
      aborted: false,
      addEventListener: (type: string, listener: unknown) => listeners.add([type, listener]),
      removeEventListener: (type: string, listener: unknown) => {
        for (const added of listeners) {
          const [ofType, same] = added as readonly unknown[];
          if (ofType === type && same === listener) listeners.delete(added);
        }
      },
    };
    const { addEventListener } = signal;
    const asked = vi.fn(addEventListener);
    await read(streamed([JSON.stringify(gone)]), {
      signal: { ...signal, addEventListener: asked },
    });
    expect(asked).toHaveBeenCalledExactlyOnceWith('abort', expect.any(Function), { once: true });
    expect([vi.getTimerCount(), listeners.size]).toEqual([0, 0]);
  });

  it('stop at a body that is larger than any, without reading it whole', async () => {
    let pieces = 0;
    const stream = new ReadableStream({
      pull(controller) {
        pieces += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    const error = await read(new Response(stream, { status: 500 }));
    expect(error).toMatchObject({ code: 'ServerError' });
    expect(error?.truncated?.bytes).toBeGreaterThan(4 * 1024 * 1024);
    expect(pieces).toBeLessThan(100);
  });

  it('stop at timeoutMs, although cancelling does not settle', async () => {
    const { response } = endless('{"sys":{"type":"Error"');
    const error = await read(response, { timeoutMs: 20 });
    expect(error).toMatchObject({ code: 'ServiceUnavailable', truncated: { bytes: 22 } });
    expect(error).not.toHaveProperty('detail');
    const wrapped = endless();
    expect(await readOutcome(wrapped.response, { now, timeoutMs: 20 })).toMatchObject({
      code: 'ServiceUnavailable',
    });
    expect(wrapped.cancelled()).toBe(true);
  });

  it('stop at timeoutMs when a polyfill’s text never comes', async () => {
    const polyfill = { ok: false, status: 503, text: () => new Promise(() => {}) };
    expect(await read(polyfill, { timeoutMs: 20 })).toMatchObject({
      code: 'ServiceUnavailable',
      truncated: { bytes: 0 },
    });
    const signal = AbortSignal.abort();
    expect(await read(polyfill, { timeoutMs: 2 ** 40, signal })).toMatchObject({
      truncated: { bytes: 0 },
    });
  });

  it('stop when the signal says so, before or midway', async () => {
    for (const isEarly of [true, false]) {
      const mine = new AbortController();
      if (isEarly) mine.abort();
      else setTimeout(() => mine.abort(), 10);
      const error = await read(endless().response, { signal: mine.signal });
      expect(error).toMatchObject({ code: 'ServiceUnavailable', status: 503 });
    }
  });

  it('lose nothing of the answer to a signal that is none', async () => {
    const signal = new AbortController() as unknown as AbortSignal;
    expect(await read(jsonResponse(404, gone), { signal })).toMatchObject({
      code: 'NotFoundError',
      detail: 'Gone',
    });
  });

  it('take a time that is none for now', () => {
    for (const time of [Number.NaN, Number.POSITIVE_INFINITY, '5' as unknown as number])
      expect(parseApiError('odd', { now: time }).receivedAt).toBeGreaterThan(now);
  });

  it('leave status and headers to speak when the body breaks midway', async () => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"sys":'));
        controller.error(new TypeError('terminated'));
      },
    });
    const headers = { 'x-contentful-request-id': 'abc' };
    const response = new Response(stream, { status: 422, headers });
    const error = await read(response);
    expect(error).toMatchObject({ code: 'UnprocessableEntity', status: 422, requestId: 'abc' });
    expect(error).not.toHaveProperty('detail');
  });

  it.each([Number.NaN, -1, '5', null, undefined])(
    'fall back to the default for %j',
    async (value) => {
      const odd = { maxBytes: value, timeoutMs: value, maxIssues: value, maxDepth: value };
      const truncated = async (response: Response) =>
        (await read(response, odd as ParseOptions))?.truncated;
      const errors = Array.from({ length: 20_001 }, (_, index) => ({ name: `rule${index}` }));
      const many = jsonResponse(422, envelope('ValidationFailed', { details: { errors } }));
      const thrown = envelope('X', { details: nested(50) });
      const bytes = 4 * 1024 * 1024 + 1;
      expect(await truncated(jsonResponse(404, gone))).toBeUndefined();
      expect(await truncated(many)).toEqual({ issues: 1 });
      expect(parseApiError(thrown, odd as ParseOptions).truncated).toEqual({ depth: true });
      expect(await truncated(new Response('x'.repeat(bytes), { status: 500 }))).toEqual({ bytes });
    },
  );

  it.each([Number.NaN, -1, '5', null, undefined])(
    'wait ten seconds for a body when timeoutMs is %j',
    async (value) => {
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      let result: unknown;
      async function reads() {
        result = await read(endless().response, { timeoutMs: value as number });
      }
      void reads();
      await vi.advanceTimersByTimeAsync(9_999);
      expect(result).toBeUndefined();
      await vi.advanceTimersByTimeAsync(1);
      expect(result).toMatchObject({ truncated: { bytes: 0 } });
    },
  );

  it('keep maxIssues issues and say how many more there were', async () => {
    const errors = Array.from({ length: 50 }, (_, index) => ({ name: 'required', path: [index] }));
    const body = envelope('ValidationFailed', { details: { errors } });
    for (const [maxIssues, kept] of [
      [0, 0],
      [1, 1],
      [49, 49],
    ]) {
      const error = await read(jsonResponse(422, body), { maxIssues });
      expect(error?.issues).toHaveLength(kept ?? 0);
      expect(error?.truncated).toEqual({ issues: 50 - (kept ?? 0) });
    }
    expect(await read(jsonResponse(422, body), { maxIssues: 50 })).not.toHaveProperty('truncated');
  });
});

describe('what an app adds', () => {
  it('are formats, asked before the library’s; one that throws is passed over', async () => {
    expectConsole('warn', /RAE021.*of the app/);
    const formats = [
      {
        name: 'broken',
        read: () => {
          throw new Error('of the app');
        },
      },
      { name: 'shy', read: () => undefined },
      {
        name: 'own',
        read: () => ({ id: 'Conflict', detail: 'Ours', issues: [{ name: 'required' }] }),
      },
      { name: 'late', read: () => ({ detail: 'never asked' }) },
    ];
    expect(await read(jsonResponse(409, gone), { formats })).toMatchObject({
      format: 'own',
      code: 'Conflict',
      detail: 'Ours',
      issues: [{ rule: 'required' }],
    });
  });

  it('is enrich, which gives back what a client threw away and overrules nothing', async () => {
    expectConsole('warn', /RAE022.*of the app/);
    const enrich = () => ({ requestId: 'of the app', retryAt: now + 5000 });
    const bare = await read(new Response('', { status: 429 }), { enrich });
    expect(bare).toMatchObject({ requestId: 'of the app', retryAt: now + 5000 });
    const headers = { 'x-contentful-request-id': 'abc', 'retry-after': '1' };
    const full = await read(new Response('', { status: 429, headers }), { enrich });
    expect(full).toMatchObject({ requestId: 'abc', retryAt: now + 1000 });
    // a whole model was handed over: of its keys only what a client throws away counts
    const model = { ...(await read(new Response('', { status: 500 }), {})), requestId: 'kept' };
    const third = await read(new Response('', { status: 429 }), { enrich: () => model });
    expect(third).toMatchObject({ code: 'RateLimitExceededError', requestId: 'kept' });
    const broken = () => {
      throw new Error('of the app');
    };
    for (const odd of [broken, () => throwing() as ApiError])
      expect(await read(new Response('', { status: 429 }), { enrich: odd })).toMatchObject({
        code: 'RateLimitExceededError',
      });
  });

  it('is enrich, whose request is read as a client’s, and may be anything', () => {
    allowConsole('warn', /RAE022/);
    const unknownField = envelope('ValidationFailed', {
      details: { errors: [{ name: 'unknown', path: ['berth'] }] },
    });
    const enrich = (request: unknown) => () => ({ request: request as RequestSummary });
    const reading = { now, enrich: enrich({ method: 'get', url: 'https://pier.example/lamps' }) };
    expect(parseApiError({ status: 422, ...unknownField }, reading)).toMatchObject({
      code: 'UnknownFieldError',
      request: { method: 'GET', url: 'https://pier.example/lamps' },
    });
    const odd = [new URL('https://pier.example/'), Symbol('GET'), 7, null];
    for (const part of odd)
      for (const request of [part, { method: part, url: part }])
        for (const body of [unknownField, envelope('Conflict')])
          expect(
            parseApiError({ status: 409, ...body }, { now, enrich: enrich(request) }),
          ).not.toHaveProperty('request');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'soon', {}, null])(
    'is no wait when enrich says %j',
    async (retryAt) => {
      allowConsole('warn', /RAE022/);
      const enrich = () => ({ retryAt }) as { retryAt: number };
      const error = await read(new Response('', { status: 429 }), { enrich });
      expect(error).not.toHaveProperty('retryAt');
    },
  );
});

it('parses the message of an error of the SDK once', async () => {
  const message = JSON.stringify({ status: 409, statusText: 'Conflict', details: {}, request: {} });
  const thrown = Object.assign(new Error(message), { name: 'VersionMismatch' });
  const parse = vi.spyOn(JSON, 'parse');
  const error = await readApiError(Promise.reject(thrown));
  const parsed = parse.mock.calls.filter(([text]) => text === message);
  parse.mockRestore();
  expect(error).toMatchObject({ code: 'VersionMismatchError' });
  expect(parsed).toHaveLength(1);
});
