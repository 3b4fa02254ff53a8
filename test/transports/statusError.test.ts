import { describe, expect, it, vi } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const body = { sys: { type: 'Error', id: 'NotFound' }, message: 'No such lamp.' };
const headers = { 'x-request-id': 'lamp-7' };
const planted = 'planted-payload';

describe('an error of any client that has a status and a body', () => {
  it.each([
    ['got', { response: { statusCode: 404, headers, body: JSON.stringify(body) } }],
    ['superagent', { status: 404, response: { status: 404, headers, body } }],
    ['up-fetch', { status: 404, headers, data: body }],
    ['undici', { statusCode: 404, headers, body }],
    ['wretch', { status: 404, headers, json: body, text: JSON.stringify(body) }],
  ])('is read as its response was: %s', (_, members) => {
    const request = { body: planted, headers: { authorization: planted } };
    const thrown = Object.assign(new Error(`failed with ${planted}`), members, {
      options: { json: planted },
      req: request,
    });
    const error = parseApiError(thrown, { now });
    expect(error).toMatchObject({
      code: 'NotFoundError',
      status: 404,
      detail: 'No such lamp.',
      requestId: 'lamp-7',
    });
    expect(JSON.stringify(error)).not.toContain(planted);
  });

  it('keeps its own sentence where the body has none', () => {
    const own = new Error('The quay is taken');
    const of = (error: Error, data: object) =>
      parseApiError(Object.assign(error, { status: 409, data }), { now });
    expect(of(own, { berth: 7 })).toMatchObject({
      detail: 'The quay is taken',
      reasons: ['berth: 7'],
    });
    expect(of(new Error('Response code 409'), { berth: 7 })).not.toHaveProperty('detail');
    expect(of(new Error('The quay is taken'), { message: 'Berth 7 is' })).toMatchObject({
      detail: 'Berth 7 is',
    });
  });

  it('keeps a sentence with a list, and none with a record', () => {
    const of = (message: string) =>
      parseApiError(Object.assign(new Error(message), { code: 'invalid_x', status: 400 }), { now });
    const sentence = 'The berth must be one of ["a", "b"]';
    expect(of(sentence).detail).toBe(sentence);
    for (const typed of ['POST /notes ["TYPED"] failed', 'VALUES [1, "TYPED"]', 'args=["TYPED"]'])
      expect(JSON.stringify(of(typed))).not.toContain('TYPED');
    expect(JSON.stringify(of(`Refused: {"berth": "${planted}"}`))).not.toContain(planted);
  });

  it('has the status under any of the names that clients have for it', () => {
    const refused = { message: 'The file is too large', http_code: 400 };
    expect(
      parseApiError(Object.assign(new Error(refused.message), refused), { now }),
    ).toMatchObject({
      kind: 'request',
      status: 400,
    });
    expect(parseApiError(refused, { now })).toMatchObject({ kind: 'request', status: 400 });
  });

  it('is none without a body, or with the status of success', () => {
    expect(parseApiError(Object.assign(new Error('Odd'), { status: 204, body }))).toMatchObject({
      detail: 'Odd',
    });
    expect(parseApiError(Object.assign(new Error('Odd'), { status: 204 }))).not.toHaveProperty(
      'status',
    );
  });

  it('is copied no further than to its body, and not at all without a status', () => {
    const ownKeys = vi.fn(() => []);
    const json = new Proxy({}, { ownKeys });
    const thrown = (members: object) => Object.assign(new Error('Odd'), { json }, members);
    const data = { message: 'No pier' };
    expect(parseApiError(thrown({ status: 404, data }), { now }).detail).toBe('No pier');
    expect(parseApiError(thrown({}), { now }).detail).toBe('Odd');
    expect(ownKeys).not.toHaveBeenCalled();
  });

  it.each(['status', 'statusCode'])('has its %s and its sentence without a body', (name) => {
    expect(parseApiError(Object.assign(new Error('No pier'), { [name]: 404 }))).toMatchObject({
      code: 'NotFoundError',
      status: 404,
      detail: 'No pier',
    });
  });
});
