import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const failed = (message: string, members: object) => Object.assign(new Error(message), members);

const headers = { 'x-request-id': 'lamp-7' };
const byGot = (status: number, body: unknown, members: object = {}) =>
  failed(`Request failed with status code ${status}: POST https://lamps.example.com/`, {
    name: 'HTTPError',
    code: 'ERR_NON_2XX_3XX_RESPONSE',
    response: { statusCode: status, headers, body },
    options: {},
    ...members,
  });
const byUndici = (status: number, body: unknown) =>
  failed('Response Error', {
    name: 'ResponseError',
    code: 'UND_ERR_RESPONSE',
    statusCode: status,
    headers,
    body,
  });

describe('the code that a client gives to any answer', () => {
  const codes = [
    [412, 'VersionMismatchError'],
    [428, 'PreconditionRequired'],
    [501, 'NotImplemented'],
    [503, 'ServiceUnavailable'],
    [511, 'NetworkAuthenticationRequired'],
  ] as const;

  it.each(codes)('says nothing beside the status %i', (status, code) => {
    for (const make of [byGot, byUndici])
      for (const body of ['', {}, undefined]) {
        const error = read(make(status, body));
        expect(error).toMatchObject({ code, status, requestId: 'lamp-7', reasons: [] });
        expect(error).not.toHaveProperty('sysId');
        expect(error).not.toHaveProperty('detail');
      }
  });

  it('says nothing where an app copied it', () => {
    const copied = failed('The lamp is out', { status: 404, code: 'ERR_BAD_REQUEST' });
    expect(read(copied)).toMatchObject({ code: 'NotFoundError', detail: 'The lamp is out' });
  });

  it('leaves the word to a code of the server', () => {
    const coded = failed('The lamp is out', { status: 404, code: 'lamp_out' });
    expect(read(coded)).toMatchObject({ sysId: 'lamp_out' });
  });
});

describe('an answer whose body was lost or cannot be unpacked', () => {
  const lost = { name: 'ReadError', code: 'ECONNRESET', message: 'The server aborted it' };
  const packed = { name: 'ReadError', code: 'Z_DATA_ERROR', message: 'incorrect header check' };

  it.each([lost, packed])('is told by its status where that is of a failure: %j', (members) => {
    for (const request of [undefined, {}]) {
      const cause = failed(members.message, members);
      const error = read(byGot(422, undefined, { ...members, request, cause }));
      expect(error).toMatchObject({ code: 'UnprocessableEntity', status: 422, reasons: [] });
      expect(error).not.toHaveProperty('detail');
    }
  });

  it('is else told by what happened', () => {
    expect(read(failed('incorrect header check', packed))).toMatchObject({
      code: 'UnreadableResponse',
    });
    expect(read(byGot(200, undefined, lost)).code).toBe('NetworkError');
    expect(describeApiError(read(failed('incorrect header check', packed))).quote).toBeUndefined();
  });

  it('has a good status in the errors of the official clients', () => {
    const thrown = (status: number, statusText: string, name = `${status} ${statusText}`) => {
      const request = { url: '/lamps', method: 'put', headers: {} };
      return failed(JSON.stringify({ status, statusText, message: '', details: {}, request }), {
        name,
      });
    };
    expect(read(thrown(200, 'OK'))).toMatchObject({ code: 'UnreadableResponse', status: 200 });
    expect(read(thrown(422, 'Unprocessable Entity')).code).toBe('UnprocessableEntity');
    expect(read(thrown(200, 'OK', 'ValidationFailed')).code).toBe('ValidationFailedError');
  });
});

it('no answer is told by the cause of a client that writes a zero for its status', () => {
  const reason = failed('connect ECONNREFUSED 192.0.2.7:80', { code: 'ECONNREFUSED' });
  const cause = new TypeError('fetch failed', { cause: reason });
  const refused = failed('Something went wrong.', {
    name: 'ClientResponseError 0',
    status: 0,
    cause,
  });
  expect(read(refused).code).toBe('ConnectionFailed');
});
