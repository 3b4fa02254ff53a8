import { expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseSeen } from '../support/bodies.js';

const answer = (name: string) => ({
  jsonrpc: '2.0',
  id: 1,
  error: {
    code: 200,
    message: 'Odoo Server Error',
    data: { name, message: 'The lamp of the pier is out.', debug: 'Traceback: x' },
  },
});

it.each([
  ['odoo.exceptions.ValidationError', 'ValidationFailedError', 'validation'],
  ['odoo.exceptions.UserError', 'BadRequestError', 'request'],
  ['odoo.exceptions.AccessError', 'AccessDeniedError', 'permission'],
  ['odoo.exceptions.MissingError', 'NotFoundError', 'missing'],
  ['odoo.exceptions.AccessDenied', 'AccessTokenInvalidError', 'authentication'],
  ['odoo.http.SessionExpiredException', 'AccessTokenInvalidError', 'authentication'],
])('the name that Odoo gives to its error decides: %s', (name, code, kind) => {
  const error = parseSeen({ status: 200, body: answer(name) });
  expect(error).toMatchObject({ code, kind, detail: 'The lamp of the pier is out.' });
  expect(describeApiError(error, { intent: 'save' }).outcome).toBe(
    'Your changes are not saved yet.',
  );
});

it('a name that nobody knows is left to its number', () => {
  const error = parseSeen({ status: 200, body: answer('quay.exceptions.LampError') });
  expect(error).toMatchObject({ kind: 'unknown', detail: 'The lamp of the pier is out.' });
});

it('a known name decides beside the shortest sentence', () => {
  const body = {
    jsonrpc: '2.0',
    error: {
      code: 100,
      message: 'Odoo Session Expired',
      data: { name: 'odoo.http.SessionExpiredException', message: 'Session over' },
    },
  };
  const model = { code: 'AccessTokenInvalidError', kind: 'authentication' };
  expect(parseSeen({ status: 200, body })).toMatchObject(model);
});
