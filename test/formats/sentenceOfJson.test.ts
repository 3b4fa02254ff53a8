import { expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse } from '../support/bodies.js';

async function read(body: object): Promise<ApiError> {
  return (await readApiError(jsonResponse(400, body), { now: 0 })) as ApiError;
}

const tooSmall = {
  origin: 'string',
  code: 'too_small',
  minimum: 2,
  inclusive: true,
  path: ['berth'],
  message: 'Too small: expected string to have >=2 characters',
};
const problems = JSON.stringify([tooSmall], null, 2);

it.each(['message', 'error', 'detail', 'description', 'msg', 'title', 'reason', 'Message'])(
  'problems that stand as JSON in place of the sentence are read: %s',
  async (name) => {
    const error = await read({ [name]: problems });
    expect(error).toMatchObject({
      kind: 'validation',
      issues: [{ rule: 'size', params: { min: 2 }, path: ['berth'] }],
    });
    expect(error.detail).toBeUndefined();
    expect(describeApiError(error).quote).toBeUndefined();
  },
);

it.each([
  ['beside a sentence', { error: 'Refused by the harbour', message: problems }],
  ['in a wrapper', { error: { message: problems } }],
  ['in problem details', { type: 'about:blank', title: 'Refused', detail: problems }],
  ['in an error of GraphQL', { errors: [{ message: problems }] }],
  ['in a record', { message: JSON.stringify({ message: 'Refused', errors: [tooSmall] }) }],
  ['in a wrapper in a record', { error: JSON.stringify({ error: { issues: [tooSmall] } }) }],
  ['by field', { error: JSON.stringify({ berth: ['is too short (minimum is 2 characters)'] }) }],
])('they are so %s', async (_where, body) => {
  const { issues, ...error } = await read({ ...body });
  expect(issues).toMatchObject([{ rule: 'size', path: ['berth'] }]);
  expect(JSON.stringify(error)).not.toContain('{\\"');
});

it('an error that stands there as a record says what happened', async () => {
  const told = JSON.stringify({ message: 'The harbour is closed', code: 'HARBOUR_CLOSED' });
  expect(await read({ error: told })).toMatchObject({
    sysId: 'HARBOUR_CLOSED',
    detail: 'The harbour is closed',
  });
});

it('what the body lists itself counts before problems that stand there', async () => {
  const body = { errors: [{ field: 'pier', message: 'Too low' }], message: problems };
  expect((await read(body)).issues).toMatchObject([{ path: ['pier'], message: 'Too low' }]);
});

it('an error beside a sentence of the body keeps its own', async () => {
  const error = JSON.stringify({ message: 'The tide is out', code: 'LOW_TIDE' });
  const model = await read({ message: 'Refused by the harbour', error });
  expect(model).toMatchObject({ sysId: 'LOW_TIDE', detail: 'Refused by the harbour' });
  expect(model.reasons).toEqual(['The tide is out']);
});

it('a record without a message is no error: it may be what was sent', async () => {
  const context = JSON.stringify({ title: 'My note', description: 'Mine', code: 'TOKEN_EXPIRED' });
  const model = await read({ message: 'Refused by the harbour', context });
  expect(model).toMatchObject({ detail: 'Refused by the harbour', issues: [] });
  expect(model).not.toHaveProperty('sysId');
});

it.each(['[1, 2]', '{"tide": 4}', '[not JSON', '"Refused"'])(
  'a sentence that is no problem stays as it is: %s',
  async (message) => {
    expect((await read({ message })).detail).toBe(message);
  },
);
