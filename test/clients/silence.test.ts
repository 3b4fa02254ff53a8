import { expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { connect } from './connect.js';

it('shows no sentence as the server’s when it said nothing, whatever the client says of it', async () => {
  const { api, clients, fetch } = await connect();
  const effect = { type: 'respond', status: 503, body: '' } as const;
  api.control.inject({ on: 'any', times: 2, effect });
  expect(await readApiError(fetch('load'), { now })).not.toHaveProperty('detail');
  expect(parseApiError(await clients.axios.load?.(), { now })).not.toHaveProperty('detail');
});
