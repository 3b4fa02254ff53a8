import { expect, it } from 'vitest';
import type { RawFailure } from '../../src/model/RawFailure.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';

const body = { message: 'The mooring is taken.' };
const facts = { status: 409, statusText: 'Conflict', message: body.message, details: {} };
const failed = (members: object) => Object.assign(new Error('Refused'), members);

it.each([
  ['axios', { isAxiosError: true, response: { status: 409, data: body } }],
  ['sdk', new Error(JSON.stringify({ ...facts, request: { url: '/moorings' } }))],
  ['graphqlClient', failed({ graphQLErrors: [body] })],
  ['graphqlClient', failed({ response: { status: 409, body }, request: { query: '{ pier }' } })],
  ['fetchClient', failed({ request: {}, response: jsonResponse(409, body) })],
  ['readResponse', { status: 409, statusText: 'Conflict', data: body }],
  ['statusError', failed({ status: 409, body })],
  ['validator', failed({ issues: [{ path: ['mooring'], message: body.message }] })],
  ['refusal', failed({ data: { ok: false, error: 'mooring_taken' } })],
  ['response', jsonResponse(409, body)],
  ['body', envelope('Conflict', body)],
  ['body', body],
  ['native', new Error('Refused')],
])('an app’s format is told that the failure came by way of %s', (transport, thrown) => {
  const seen: RawFailure[] = [];
  const read = (failure: RawFailure) => {
    seen.push(failure);
    return undefined;
  };
  parseApiError(thrown, { now, formats: [{ name: 'watch', read }] });
  expect(seen[0]).toMatchObject({ transport });
});
