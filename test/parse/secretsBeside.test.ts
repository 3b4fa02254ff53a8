import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

const secret = 'Harbour7-Lantern9';
const errors = [{ field: 'password', message: 'Too weak', value: secret }];

describe('a secret that a body tells', () => {
  it('is hidden in the id of the request', async () => {
    const body = { message: 'Refused', requestId: secret, errors };
    const error = await readApiError(jsonResponse(422, body), { now });
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it('is hidden in the id of the request that a header tells', async () => {
    const response = jsonResponse(422, { message: 'Refused', errors }, { 'x-request-id': secret });
    expect(JSON.stringify(await readApiError(response, { now }))).not.toContain(secret);
  });

  it('is hidden in links to documentation', async () => {
    const body = { message: 'Refused', help: `https://docs.harbour.example/${secret}`, errors };
    const error = await readApiError(jsonResponse(422, body), { now });
    expect(error?.helpUrl).toMatch(/^https:\/\/docs\.harbour\.example\//);
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it('is hidden in the URL of the request', () => {
    const config = { method: 'put', url: `https://api.harbour.example/berths/${secret}/7` };
    const response = { status: 422, data: { message: 'Refused', errors } };
    const error = parseApiError({ isAxiosError: true, config, response }, { now });
    expect(error.request).toMatchObject({ method: 'PUT' });
    expect(error.request?.url).toMatch(/^https:\/\/api\.harbour\.example\/berths\/.*\/7$/);
    expect(JSON.stringify(error)).not.toContain(secret);
  });

  it('is hidden in the id of what is missing', () => {
    const body = {
      sys: { type: 'Error', id: 'NotFound' },
      details: { type: 'Berth', id: secret, errors },
    };
    expect(JSON.stringify(parseApiError(body, { now }))).not.toContain(secret);
  });
});
