import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

const good = (body: unknown) => readApiError(jsonResponse(200, body), { now, partial: true });
const failed = (status: number, body: unknown) => readApiError(jsonResponse(status, body), { now });

describe('a failure at status 200', () => {
  const refused = { Error: { Code: 'HarbourFault.Closed', Message: 'The harbour is closed' } };

  it('may stand in a response with its id (Tencent Cloud)', async () => {
    expect(await good({ Response: { ...refused, RequestId: 'lamp-7' } })).toMatchObject({
      sysId: 'HarbourFault.Closed',
      detail: 'The harbour is closed',
      requestId: 'lamp-7',
      partial: false,
    });
  });

  it.each([
    [498, 'authentication'],
    [401, 'authentication'],
    [404, 'missing'],
    [503, 'server'],
  ])('has the status of its numeric code: %d', async (code, kind) => {
    const body = { error: { code, message: 'The berth is closed', details: [] } };
    const model = { status: 200, kind, detail: 'The berth is closed', partial: false };
    expect(await good(body)).toMatchObject(model);
    // what was read, or thrown, has no other status
    for (const error of [
      await readApiError(body, { now }),
      await readApiError(body, { now, partial: true }),
      parseApiError(body, { now }),
    ])
      expect(error).toMatchObject({ ...model, status: code });
  });

  it.each([190, 399, 600, 4001, '498x', -32_000])('has no status in the code %s', async (code) => {
    const body = { error: { code, message: 'The berth is closed' } };
    expect(await good(body)).toMatchObject({ kind: 'unknown' });
    expect(await readApiError(body, { now })).toBeNull();
  });

  it('keeps the status of the answer where that is one', async () => {
    expect(await failed(422, { error: { code: 503, message: 'No such berth' } })).toMatchObject({
      status: 422,
      kind: 'validation',
    });
  });

  const tuple = ['BERTH_TAKEN', 'that berth has a boat', 'berth'];

  it.each([200, 400])('may list a code, a sentence and a field (Reddit): %d', async (status) => {
    const body = { json: { errors: [tuple, ['NO_LAMP', 'there is no lamp', null]] } };
    const error = await (status === 200 ? good(body) : failed(status, body));
    expect(error).toMatchObject({
      issues: [
        { path: ['berth'], message: 'that berth has a boat', name: 'BERTH_TAKEN' },
        { path: [], message: 'there is no lamp', name: 'NO_LAMP' },
      ],
      reasons: [],
    });
  });

  it.each([
    { Response: { Instances: [{ Error: { Message: 'Disk full' } }], RequestId: 'lamp-7' } },
    { Response: refused, Total: 4 },
    { Response: { ...refused, data: { berth: 1 } } },
    { Job: refused },
    { json: { errors: [] } },
    { json: { errors: [tuple], data: { berth: 1 } } },
    { json: { errors: [['berth', 'has a boat', 'taken']] } },
    { json: { errors: [['BERTH_TAKEN']] } },
    { json: { errors: [['PIER', 4, 'berth']] } },
    { json: { errors: [['NORTH', 'SOUTH', 'EAST', 'WEST']] } },
    { code: 404, message: 'The code of the gate' },
    { berth: { error: { code: 404, message: 'No lamp' } } },
    { error: null, code: 404 },
  ])('is not an app’s own data: %j', async (body) => {
    expect(await good(body)).toBeNull();
    expect(await readApiError(body, { now })).toBeNull();
  });

  it.each([
    { error: { code: 404, message: 'No lamp' }, berth: 7 },
    { error: { code: 404 } },
    { error: 'No lamp' },
    { error: { message: 'No lamp' } },
    { errors: [{ code: 404, message: 'No lamp' }] },
  ])('is no failure where nobody asked for parts: %j', async (body) => {
    expect(await readApiError(body, { now })).toBeNull();
  });
});

describe('a token that is over or missing (Esri)', () => {
  it('has a status of its own', async () => {
    const said = (message: string) => ({ error: { message } });
    expect(await failed(498, said('Invalid token.'))).toMatchObject({ kind: 'authentication' });
    expect(await failed(499, said('Token Required'))).toMatchObject({ kind: 'authentication' });
    expect(await good({ error: { code: 499, message: 'Token Required' } })).toMatchObject({
      code: 'Unauthorized',
    });
  });

  it('is none where a client has closed the connection', async () => {
    expect(await failed(499, undefined)).toMatchObject({ kind: 'request' });
    const cancelled = {
      error: { code: 499, message: 'The call was cancelled', status: 'CANCELLED' },
    };
    expect((await failed(499, cancelled))?.kind).not.toBe('authentication');
  });
});
