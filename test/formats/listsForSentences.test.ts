import { expect, it } from 'vitest';
import { parseSeen } from '../support/bodies.js';

const lamp = { loc: ['body', 'lamp'], field: 'lamp', msg: 'is out', message: 'is out' };

it.each([
  { object: 'error', message: { detail: [lamp] }, type: 'invalid_request_error' },
  { statusCode: 422, message: { errors: [lamp] }, error: 'Refused' },
  { detail: { errors: [lamp] } },
])('reads problems in place of a sentence: %j', (body) => {
  const { code, issues } = parseSeen({ status: 422, body });
  expect(code).toBe('ValidationFailedError');
  expect(issues).toMatchObject([{ message: 'is out' }]);
  expect(issues[0]?.path.at(-1)).toBe('lamp');
});

it.each([{ message: { errors: [] } }, { message: { lamps: [lamp] } }])(
  'reads no other list there: %j',
  (body) => {
    expect(parseSeen({ status: 400, body: { ...body, code: 'E_LAMP' } }).code).toBe('E_LAMP');
  },
);
