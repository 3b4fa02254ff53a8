import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import {
  factPlaces,
  helpNames,
  requestIdNames,
  waitNames,
} from '../../src/vocabulary/factNames.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';

const read = (status: number, body: unknown, headers: HeadersInit = {}) =>
  readApiError(jsonResponse(status, body, headers), { now });

const typed = (type: string, more: object) => ({
  '@type': `type.googleapis.com/google.rpc.${type}`,
  ...more,
});

/** An error as Google's APIs tell it. */
const google = (status: string, ...details: readonly object[]) => ({
  error: { message: 'The pier is full.', status, details },
});

describe('a wait in a body', () => {
  it.each(Object.entries(waitNames))('is read off %s', async (name, unit) => {
    const error = await read(429, { message: 'Too fast', [name]: 2.5 });
    expect(error).toMatchObject({ retryAt: now + Math.ceil(2.5 * unit), reasons: [] });
    expect((await read(503, { error: { [name]: '4' } }))?.retryAt).toBe(now + 4 * unit);
  });

  it.each([
    ['46s', 46_000],
    ['1.25s', 1_250],
    [{ seconds: 7 }, 7_000],
    ['soon', undefined],
    ['0s', undefined],
    [null, undefined],
  ])('is read off the delay %j of Google', async (retryDelay, wait) => {
    const quota = typed('QuotaFailure', {
      violations: [{ subject: 'piers', description: 'Full' }],
    });
    const retry = typed('RetryInfo', { retryDelay });
    const error = await read(429, google('RESOURCE_EXHAUSTED', quota, retry));
    expect(error?.retryAt).toBe(wait && now + wait);
    expect(error).toMatchObject({ kind: 'rateLimit', issues: [] });
  });

  it('is read off the parameters of Telegram', async () => {
    const body = {
      ok: false,
      error_code: 429,
      description: 'Slow',
      parameters: { retry_after: 9 },
    };
    expect((await read(429, body))?.retryAt).toBe(now + 9_000);
  });

  it.each(['soon', 0])('is read off the next name, where the first holds none: %j', async (odd) => {
    const error = await read(429, { retry_after: odd, retry_after_ms: 2_000 });
    expect(error?.retryAt).toBe(now + 2_000);
  });

  it('is told by its own name where it is no wait', async () => {
    const error = await read(429, { retry_after: 'soon', parameters: { retry_after: 9 } });
    expect(error).toMatchObject({ retryAt: now + 9_000, reasons: ['retry_after: soon'] });
  });

  it('gives way to a header, and is at most a day', async () => {
    expect((await read(429, { retry_after: 9 }, { 'retry-after': '3' }))?.retryAt).toBe(
      now + 3_000,
    );
    expect((await read(429, { retry_after: 1e8 }))?.retryAt).toBe(now + 86_400_000);
  });

  it('is none of another failure, and none that is no number above zero', async () => {
    expect(await read(400, { retry_after: 9 })).not.toHaveProperty('retryAt');
    for (const odd of [0, -1, 'soon', {}, null, 'NaN'])
      expect(await read(429, { retry_after: odd })).not.toHaveProperty('retryAt');
  });
});

describe('the request', () => {
  it.each(factPlaces)('is named in %s, too', async (place) => {
    for (const name of requestIdNames)
      expect(await read(500, { message: 'No', [place]: { [name]: 'abc' } })).toMatchObject({
        requestId: 'abc',
      });
  });

  it('is named by the details of Google', async () => {
    const body = google('INTERNAL', typed('RequestInfo', { requestId: 'abc', servingData: 'x' }));
    expect(await read(500, body)).toMatchObject({ requestId: 'abc', issues: [] });
  });
});

describe('documentation', () => {
  const url = 'https://docs.harbour.example/full';

  it.each(helpNames)('is linked to by %s', async (name) => {
    expect(await read(400, { message: 'No', [name]: url })).toMatchObject({
      helpUrl: url,
      reasons: [],
    });
  });

  it.each([
    ['JSON:API', { errors: [{ title: 'Full', status: '400', links: { about: { href: url } } }] }],
    ['HAL', { message: 'Full', _links: { help: { href: url } } }],
    ['Google', google('FOG', typed('Help', { links: [{ description: 'Read', url }] }))],
    ['Shopify', { errors: [{ message: 'Full', extensions: { documentation: url } }] }],
    ['Stripe', { error: { message: 'Full', doc_url: url } }],
  ])('is linked to as %s does', async (_server, body) => {
    const error = await read(400, body);
    expect(error).toMatchObject({ helpUrl: url, issues: [] });
    expect(error && formatErrorReport(error)).toContain(`Documentation: ${url}`);
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });

  it('may be linked to without encryption', async () => {
    const help = 'http://docs.harbour.example/full';
    expect(await read(400, { message: 'No', help })).toMatchObject({ helpUrl: help });
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/docs',
    'docs',
    'see https://docs.harbour.example',
    'ftp://a.example',
    '',
  ])('is not %j', async (odd) => {
    expect(await read(400, { message: 'No', help: odd })).not.toHaveProperty('helpUrl');
    const model = { ...(await read(400, { message: 'No' })), helpUrl: odd };
    expect(parseApiError(model)).not.toHaveProperty('helpUrl');
  });

  it('has no secrets in it', async () => {
    const help = 'https://mara:hunter22@docs.harbour.example/?access_token=hunter22#full';
    const error = await read(400, { message: 'No', help });
    expect(error?.helpUrl).toContain('docs.harbour.example');
    expect(JSON.stringify(error)).not.toContain('hunter22');
  });
});

describe('typed details of Google', () => {
  it('are facts, and a quote holds none of them', async () => {
    const info = typed('ErrorInfo', { reason: 'PIER_FULL', domain: 'harbour.example' });
    const other = typed('Weather', { fog: true });
    const spoken = typed('LocalizedMessage', { locale: 'en', message: 'Come back tomorrow.' });
    const body = google('FAILED_PRECONDITION', info, other, spoken);
    const error = await read(400, body);
    expect(error).toMatchObject({
      issues: [],
      reasons: ['reason: PIER_FULL', 'domain: harbour.example', 'fog: true', 'Come back tomorrow.'],
    });
    expect(error && describeApiError(error).quote).toBe('The pier is full.\nCome back tomorrow.');
  });
});

describe('what else a body tells', () => {
  it('is the failed call of an app action', () => {
    const error = envelope('ValidationError', { message: 'No such tide', statusCode: 422 });
    const call = { sys: { id: 'c', type: 'AppActionCall', status: 'failed', error } };
    expect(parseApiError(call)).toMatchObject({
      kind: 'validation',
      status: 422,
      detail: 'No such tide',
    });
  });

  it('is the thing that an error within an error is about', () => {
    const gone = (id: string) => ({
      error: envelope('NotFound', { message: 'Gone', details: { sys: { type: 'Entry', id } } }),
    });
    const body = envelope('ValidationFailed', {
      details: { errors: [gone('pier'), gone('tide')] },
    });
    expect(parseApiError(body).issues.map(({ entity }) => entity)).toEqual([
      { type: 'Entry', id: 'pier' },
      { type: 'Entry', id: 'tide' },
    ]);
  });

  it.each([
    'The security token included in the request is expired',
    'Your access token has expired.',
  ])('is a session that is over, although the status is 403: %s', async (message) => {
    expect(await read(403, { message })).toMatchObject({
      kind: 'authentication',
      recovery: 'authenticate',
    });
  });

  it('is a value that is taken, in the problem of a field', async () => {
    const errors = [{ field: 'slug', message: 'The slug already exists' }];
    expect(await read(409, { message: 'Refused', errors })).toMatchObject({
      code: 'AlreadyExists',
      recovery: 'revise',
    });
    const stale = [{ field: 'version', message: 'It is older' }];
    expect(await read(409, { errors: stale })).toMatchObject({ kind: 'conflict' });
  });

  it('is a limit of another status, in the server’s words', async () => {
    const body = [{ message: 'The limit of this day is reached.', errorCode: 'LIMIT_EXCEEDED' }];
    const error = await read(403, body);
    expect(error?.kind).toBe('rateLimit');
    expect(error && describeApiError(error).quote).toBe('The limit of this day is reached.');
  });

  it.each([
    [
      'SOAP 1.1',
      '<s:Envelope><s:Body><s:Fault><faultcode>s:Client</faultcode><faultstring>Too low</faultstring></s:Fault></s:Body></s:Envelope>',
    ],
    [
      'SOAP 1.2',
      '<env:Envelope><env:Body><env:Fault><env:Code><env:Value>env:Sender</env:Value></env:Code><env:Reason><env:Text xml:lang="en">Too low</env:Text></env:Reason></env:Fault></env:Body></env:Envelope>',
    ],
  ])('is the fault of %s', async (_version, text) => {
    const error = await readApiError(new Response(text, { status: 500 }), { now });
    expect(error?.detail).toBe('Too low');
  });

  it('is every line of a text, but no stack', async () => {
    const text =
      'Refused\n\n  * title: too long\nTraceback (most recent call last):\n  File "/srv/a.py"';
    const error = await readApiError(new Response(text, { status: 400 }), { now });
    expect(error).toMatchObject({ detail: 'Refused', reasons: ['* title: too long'] });
  });
});
