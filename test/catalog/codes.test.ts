import { describe, expect, it } from 'vitest';
import { errorCatalog, rowOfCode, type ErrorCode } from '../../src/catalog/codes.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { errorIds } from '../../src/vocabulary/errorIds.js';
import { statuses } from '../../src/vocabulary/statuses.js';
import { envelope, jsonResponse, now, parseSeen } from '../support/bodies.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const rows = codes.map((code) => ({ code, ...rowOfCode(code) }));

/** What no server sends: the failures that a transport sees. */
const ofTransport: readonly ErrorCode[] = [
  'NetworkError',
  'ConnectionFailed',
  'TimeoutError',
  'AbortError',
  'UnreadableResponse',
  'RequestNotSent',
  'ChunkLoadError',
];
const sent = rows.filter(({ code }) => !ofTransport.includes(code));

/** `NotFoundError` and `NotFound`. */
function spellings(code: string): readonly string[] {
  return code.endsWith('Error') ? [code, code.slice(0, -5)] : [code, `${code}Error`];
}

/** The status behind an id that means its code with that one alone. */
function statusBehind(id: string): number | undefined {
  const [, status] = /^[A-Z][a-z]\w*?(\d+)$/.exec(id) ?? [];
  return status === undefined ? undefined : Number(status);
}

describe('the documented codes', () => {
  it('stand first, as documented', () => {
    expect(codes.slice(0, 12)).toEqual([
      'BadRequestError',
      'InvalidQueryError',
      'AccessTokenInvalidError',
      'AccessDeniedError',
      'NotFoundError',
      'VersionMismatchError',
      'ValidationFailedError',
      'UnknownFieldError',
      'InvalidEntryError',
      'RateLimitExceededError',
      'ServerError',
      'HibernatedError',
    ]);
  });

  it.each([
    [400, 'BadRequest', 'BadRequestError', 'request'],
    [400, 'InvalidQuery', 'InvalidQueryError', 'query'],
    [401, 'AccessTokenInvalid', 'AccessTokenInvalidError', 'authentication'],
    [403, 'AccessDenied', 'AccessDeniedError', 'permission'],
    [403, 'Forbidden', 'AccessDeniedError', 'permission'],
    [404, 'NotFound', 'NotFoundError', 'missing'],
    [409, 'VersionMismatch', 'VersionMismatchError', 'conflict'],
    [422, 'ValidationFailed', 'ValidationFailedError', 'validation'],
    [422, 'UnknownField', 'UnknownFieldError', 'query'],
    [422, 'InvalidEntry', 'InvalidEntryError', 'validation'],
    [429, 'RateLimitExceeded', 'RateLimitExceededError', 'rateLimit'],
    [429, 'TooManyRequests', 'RateLimitExceededError', 'rateLimit'],
    [500, 'ServerError', 'ServerError', 'server'],
    [500, 'InternalServerError', 'ServerError', 'server'],
    [502, 'AccessDenied', 'HibernatedError', 'hibernated'],
    [502, 'Hibernated', 'HibernatedError', 'hibernated'],
  ])('read %i %s as %s, a matter of %s', (status, id, code, kind) => {
    const wanted = { code, kind, status, sysId: id };
    expect(parseSeen({ status, body: envelope(id) })).toMatchObject(wanted);
    for (const spelling of spellings(id))
      expect(parseSeen({ status, body: envelope(spelling) })).toMatchObject({ code, kind });
  });
});

describe('every row of the catalog', () => {
  it.each(rows)('$code has a kind that the catalog of kinds knows', ({ kind }) => {
    expect(Object.keys(kindCatalog)).toContain(kind);
  });

  it.each(sent)(
    '$code is known in both spellings, with its status',
    async ({ code, kind, status, recovery }) => {
      for (const id of spellings(code)) {
        const wanted = { code, kind, recovery: recovery ?? kindCatalog[kind].recovery, sysId: id };
        expect(parseSeen({ status: status ?? 422, body: envelope(id) })).toMatchObject(wanted);
        const response = jsonResponse(status ?? 422, envelope(id));
        expect(await readApiError(response, { now })).toMatchObject(wanted);
      }
    },
  );

  it.each(sent)(
    '$code is known in both spellings from a body that has no status',
    ({ code, kind }) => {
      for (const id of spellings(code))
        expect(parseApiError(envelope(id), { now })).toMatchObject({ code, kind, sysId: id });
    },
  );

  it.each(Object.entries(errorIds))('is meant by %s: %s', (id, code) => {
    const behind = statusBehind(id);
    const name = behind === undefined ? id : id.replace(/\d+$/, '');
    const status = behind ?? rowOfCode(code).status ?? 200;
    // beside a status nothing says that no answer came
    const parse = (body: unknown) =>
      code === 'NetworkError' ? parseApiError(body, { now }) : parseSeen({ status, body });
    const isEnded = /(error|exception)$/i.test(name);
    const longer = isEnded ? [] : [`${name}Error`, `${name}Exception`];
    for (const spelling of [name, name.toUpperCase(), ...longer])
      expect(parse(envelope(spelling))).toMatchObject({
        code,
        sysId: spelling,
      });
  });

  it('is named once: no id stands beside the code that it is a spelling of', () => {
    const idle = Object.keys(errorIds).filter((id) => Object.hasOwn(errorCatalog, id));
    expect(idle).toEqual([]);
  });

  it.each(Object.entries(statuses))('speaks for %s when no id is named: %s', async (text, code) => {
    const status = Number(text);
    const body = '';
    expect(await readApiError(new Response(body, { status }), { now })).toMatchObject({
      code,
      status,
    });
    expect(parseApiError(new Response(body, { status }), { now })).toMatchObject({ code, status });
    expect(parseSeen({ status, body })).toMatchObject({ code, status });
  });
});

describe('neither status nor id decides alone', () => {
  it.each([
    [401, 'AccessTokenInvalid', 'AccessTokenInvalidError'],
    [403, 'AccessTokenInvalid', 'AccessTokenInvalidError'],
    [503, 'AccessTokenInvalid', 'AccessTokenInvalidError'],
    [400, 'VersionMismatch', 'VersionMismatchError'],
    [409, 'VersionMismatch', 'VersionMismatchError'],
    [409, 'Conflict', 'Conflict'],
    [404, 'UnknownRoute', 'UnknownRoute'],
    [403, 'AccessDenied', 'AccessDeniedError'],
    [422, 'AccessDenied', 'AccessDeniedError'],
    [502, 'AccessDenied', 'HibernatedError'],
    [502, 'BadGateway', 'BadGateway'],
    [403, 'Hibernated', 'HibernatedError'],
    [500, 'NotFound', 'NotFoundError'],
  ])('%i %s is %s', (status, id, code) => {
    expect(parseSeen({ status, body: envelope(id) })).toMatchObject({ code, status, sysId: id });
  });

  it.each(['ServerError', 'InternalServerError'])(
    '%s with 404 is a thing that is missing',
    (id) => {
      expect(parseSeen({ status: 404, body: envelope(id) })).toMatchObject({
        code: 'NotFoundError',
        kind: 'missing',
        recovery: 'leave',
        sysId: id,
      });
    },
  );

  it.each(['AbortError', 'ABORT_ERROR', 'NetworkError'])(
    '%s with an answer is what the status of the answer says',
    (id) => {
      for (const [status, code] of [
        [502, 'BadGateway'],
        [500, 'ServerError'],
      ] as const)
        expect(parseSeen({ status, body: envelope(id) })).toMatchObject({ code, sysId: id });
    },
  );

  it.each(['NotFound', 'ServerError', 'AccessDenied', 'NobodyKnowsMe', 'ValidationFailed'])(
    '429 is a wait although the id says %s',
    (id) => {
      expect(parseSeen({ status: 429, body: envelope(id) })).toMatchObject({
        code: 'RateLimitExceededError',
        kind: 'rateLimit',
        sysId: id,
      });
    },
  );

  it('429 is a wait although the body is an ordinary result, of which nothing is told', async () => {
    const items = [{ sys: { type: 'Entry', id: 'pier' }, fields: { title: 'Not for a banner' } }];
    const body = { sys: { type: 'Array' }, total: 1, skip: 0, limit: 100, items };
    const error = await readApiError(jsonResponse(429, body), { now });
    expect(error).toMatchObject({ code: 'RateLimitExceededError', kind: 'rateLimit' });
    expect(JSON.stringify(error)).not.toContain('banner');
    expect(error).not.toHaveProperty('sysId');
  });
});

describe('an id that nobody has seen before', () => {
  it.each([
    [400, 'request', 'report'],
    [401, 'authentication', 'authenticate'],
    [402, 'permission', 'requestAccess'],
    [403, 'permission', 'requestAccess'],
    [404, 'missing', 'leave'],
    [409, 'conflict', 'reload'],
    [410, 'missing', 'leave'],
    [412, 'conflict', 'reload'],
    [413, 'validation', 'revise'],
    [418, 'request', 'report'],
    [422, 'validation', 'revise'],
    [451, 'missing', 'leave'],
    [500, 'server', 'retry'],
    [501, 'request', 'report'],
    [502, 'server', 'retry'],
    [503, 'server', 'retry'],
    [504, 'timeout', 'retry'],
    [508, 'server', 'retry'],
    [522, 'timeout', 'retry'],
    [599, 'server', 'retry'],
  ])('stays itself at %i, a matter of %s', (status, kind, recovery) => {
    const body = envelope('LighthouseAsleep', { message: 'The lighthouse sleeps.' });
    expect(parseSeen({ status, body })).toMatchObject({
      code: 'LighthouseAsleep',
      sysId: 'LighthouseAsleep',
      kind,
      recovery,
      detail: 'The lighthouse sleeps.',
    });
  });

  it('is of unknown kind without a status', () => {
    expect(parseApiError(envelope('LighthouseAsleep'), { now })).toMatchObject({
      code: 'LighthouseAsleep',
      kind: 'unknown',
    });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'stays itself although every object has a property %s',
    (id) => {
      expect(parseSeen({ status: 404, body: JSON.stringify(envelope(id)) })).toMatchObject({
        code: id,
        sysId: id,
        kind: 'missing',
      });
    },
  );
});

describe('a field that a query names and that does not exist', () => {
  const unknown = { name: 'unknown', path: ['fields', 'colour'] };
  const required = { name: 'required', path: ['fields', 'title', 'en-US'] };
  const refused = (...errors: readonly unknown[]) =>
    envelope('ValidationFailed', { details: { errors } });

  it('is told by the method of the request', () => {
    const body = refused(unknown, { ...unknown, path: ['fields', 'shape'] });
    for (const method of ['get', 'GET', 'head'])
      expect(parseSeen({ status: 422, body, method })).toMatchObject({
        code: 'UnknownFieldError',
        kind: 'query',
        sysId: 'ValidationFailed',
      });
    for (const method of ['put', 'post', 'PATCH', 'delete'])
      expect(parseSeen({ status: 422, body, method }).code).toBe('ValidationFailedError');
  });

  it('is told by the intent when the method is not known', async () => {
    const read = (intent?: 'load' | 'save') =>
      readApiError(jsonResponse(422, refused(unknown)), { now, intent });
    expect(await read('load')).toMatchObject({ code: 'UnknownFieldError', kind: 'query' });
    expect(await read('save')).toMatchObject({ code: 'ValidationFailedError' });
    expect(await read()).toMatchObject({ code: 'ValidationFailedError' });
  });

  it('is told by the method, not by an intent that contradicts it', () => {
    const body = refused(unknown);
    const save = parseSeen({ status: 422, body, method: 'put' }, { intent: 'load' });
    expect(save.code).toBe('ValidationFailedError');
    const load = parseSeen({ status: 422, body, method: 'get' }, { intent: 'save' });
    expect(load.code).toBe('UnknownFieldError');
  });

  it('is no query’s matter when it is one problem among others, or no problem is named', () => {
    for (const body of [refused(unknown, required), refused()])
      expect(parseSeen({ status: 422, body, method: 'get' }).code).toBe('ValidationFailedError');
  });

  it('is told by the id whatever was attempted', () => {
    const body = envelope('UnknownField', { details: { errors: [unknown] } });
    for (const method of ['get', 'put'])
      expect(parseSeen({ status: 422, body, method }).code).toBe('UnknownFieldError');
  });
});
