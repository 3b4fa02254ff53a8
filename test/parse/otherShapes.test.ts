import { CancelledError } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const answer = (status: number, data: unknown) =>
  read({ isAxiosError: true, response: { status, data } });

/** An error with members that no enumeration shows, as got has them. */
function hiding(error: Error, members: object): Error {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(error, name, { value });
  return error;
}

describe('an error of a client', () => {
  const url = new URL('https://pier.example/entries/7');
  const request = { method: 'PUT', url: 'https://pier.example/entries/7' };

  it('is that of superagent without an answer', () => {
    const message =
      'Request has been terminated\nPossible causes: the network is offline, the page is being unloaded, etc.';
    for (const thrown of [message, new Error(message)])
      expect(read(thrown)).toMatchObject({ code: 'NetworkError', recovery: 'retry' });
  });

  it('that came offline is one of a call that was never sent, unless an answer came', () => {
    const codeOf = (thrown: unknown, offline?: boolean) =>
      parseApiError(thrown, { now, ...(offline !== undefined && { offline }) }).code;
    const lost = new TypeError('Failed to fetch');
    expect(codeOf(lost, true)).toBe('ConnectionFailed');
    expect([codeOf(lost, false), codeOf(lost)]).toEqual(['NetworkError', 'NetworkError']);
    const answered = Object.assign(new Error('Network Error'), {
      isAxiosError: true,
      code: 'ERR_NETWORK',
      status: 502,
    });
    expect(codeOf(answered, true)).toBe(codeOf(answered, false));
  });

  it('is that of a query of TanStack that was cancelled', () => {
    expect(read(new CancelledError({ revert: true }))).toMatchObject({
      code: 'AbortError',
      kind: 'cancelled',
    });
  });

  it('is that of got, whose options and request nobody lists', () => {
    const options = { method: 'PUT', url };
    const refused = hiding(new Error('Response code 422'), {
      options,
      request: {},
      response: { statusCode: 422, body: '{"message":"Too long"}', headers: {} },
    });
    expect(read(refused)).toMatchObject({ status: 422, detail: 'Too long', request });
    const offline = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    expect(read(hiding(offline, { options, request: {} }))).toMatchObject({
      code: 'ConnectionFailed',
      request,
    });
  });

  it.each([
    [{ message: 'Request failed', code: 'ERR_BAD_REQUEST', status: 404 }, 'NotFoundError', 404],
    [{ message: 'Network Error', code: 'ERR_NETWORK', status: null }, 'NetworkError', undefined],
    [{ message: 'timeout', code: 'ECONNABORTED', status: null }, 'TimeoutError', undefined],
  ])('is what toJSON of axios gives: %j', (told, code, status) => {
    const config = { method: 'put', url: url.href, data: 'typed by Mara' };
    const error = read({ ...told, name: 'AxiosError', stack: 'x', config });
    expect(error).toMatchObject({ code, request });
    expect(error.status).toBe(status);
    expect(error).not.toHaveProperty('sysId');
  });
});

describe('a body', () => {
  it.each([409, 422])('of DatoCMS tells at %i that the version is old', (status) => {
    const attributes = { code: 'STALE_ITEM_VERSION', details: {} };
    const error = answer(status, { data: [{ id: 'x1', type: 'api_error', attributes }] });
    expect(error).toMatchObject({
      code: 'VersionMismatchError',
      sysId: 'STALE_ITEM_VERSION',
      issues: [],
    });
  });

  it.each([
    'value is not unique for the field "slug"',
    'A unique constraint would be violated on Post. Details: Field name = slug',
  ])('of Hygraph tells that a value is taken: %s', (message) => {
    const errors = [{ message, path: ['createPost'] }];
    for (const status of [200, 400])
      expect(answer(status, { data: null, errors })).toMatchObject({
        code: 'AlreadyExists',
        recovery: 'revise',
      });
  });

  it.each(['non_field_errors', '__all__', 'base'])(
    'by field refuses the content, also of no single one: %s',
    (name) => {
      expect(answer(400, { [name]: ['The quay and the berth do not fit.'] })).toMatchObject({
        code: 'ValidationFailedError',
        issues: [{ message: 'The quay and the berth do not fit.', path: [] }],
      });
    },
  );

  it('that lists errors and no fields need not be about the content', () => {
    expect(answer(400, { errors: ['No such page.', 'Nor that.'] })).toMatchObject({
      code: 'BadRequestError',
    });
  });

  it.each([1006, 1009, 1010, 1020])('of Cloudflare is bare: error code: %i', (code) => {
    expect(answer(403, `error code: ${code}`)).toMatchObject({ code: 'FirewallBlocked' });
  });

  it('of results tells those alone that failed', () => {
    const items = [{ ok: true }, { errors: [{ message: 'Too long', field: 'title' }] }];
    const { issues, reasons } = answer(422, { items });
    expect(issues).toMatchObject([{ message: 'Too long', path: ['title'] }]);
    expect(issues).toHaveLength(1);
    expect(reasons).toEqual([]);
  });
});
