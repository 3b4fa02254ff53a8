import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

// class-validator begins its sentences with the property, and NestJS sends nothing but these.

const read = (message: unknown, status = 400) =>
  readApiError(jsonResponse(status, { statusCode: status, message, error: 'Bad Request' }), {
    now,
  });

describe('a list of sentences of class-validator', () => {
  it.each([
    ['email must be an email', ['email']],
    ['berth should not be empty', ['berth']],
    ['each value in tags must be a string', ['tags']],
    ["all tags's elements must be unique", ['tags']],
    ['items.0.weight must not be less than 1', ['items', 0, 'weight']],
    ['nested property crew must be either object or array', ['crew']],
    ['property flag should not exist', ['flag']],
  ])('names the field: %s', async (sentence, path) => {
    const error = await read([sentence]);

    expect(error).toMatchObject({
      kind: 'validation',
      code: 'ValidationFailedError',
      issues: [{ message: sentence, path }],
    });
  });

  it.each([
    'an unknown value was passed to the validate function',
    'You must be signed in',
    'Either mast or keel must be set',
    'title and slug must differ',
    'must be set',
  ])('names none where the sentence begins otherwise: %s', async (sentence) => {
    const error = await read([sentence]);

    expect(error).toMatchObject({ kind: 'validation', issues: [{ message: sentence, path: [] }] });
  });

  it('is a matter of the content, though NestJS calls it a bad request', async () => {
    const error = await read(['The title is too long', 'Give a web address']);

    expect(error).toMatchObject({ code: 'ValidationFailedError', recovery: 'revise' });
    expect(error && describeApiError(error).quote).toBeUndefined();
  });

  it.each([
    ['mast should not be empty', 'Fill in “Mast”'],
    ['mast should not be null or undefined', 'Fill in “Mast”'],
    ['property mast should not exist', 'Mast is not expected here'],
    ['mast must be a string', 'Mast must be text'],
    ['mast must be an integer number', 'Mast must be a whole number'],
    ['mast must be a boolean value', 'Mast must be true or false'],
    ['mast must be an array', 'Mast must be a list'],
    ['mast must be longer than or equal to 3 characters', 'Mast must be 3 characters or more'],
    ['mast must be shorter than or equal to 20 characters', 'Mast must be 20 characters or fewer'],
    ['mast must contain at least 2 elements', 'Mast must have 2 items or more'],
    ['mast must contain no more than 4 elements', 'Mast must have 4 items or fewer'],
    ['mast must not be less than 1', 'Mast must be 1 or more'],
    ['mast must not be greater than 9', 'Mast must be 9 or less'],
  ])('is said in our words where a rule says the same: %s', async (sentence, expected) => {
    const error = await read([sentence]);
    expect(error?.issues.map((issue) => describeIssue(issue))).toEqual([expected]);

    const constraints = { any: sentence };
    const listed = await read([{ property: 'mast', constraints }]);
    expect(listed?.issues.map((issue) => describeIssue(issue))).toEqual([expected]);
  });

  it.each([
    'each value in masts must be longer than or equal to 3 characters',
    'mast must be an email',
    'mast must be shorter than or equal to the hull',
    'mast should not be empty on Sundays',
  ])('keeps its words where no rule does: %s', async (sentence) => {
    const error = await read([sentence]);

    expect(error?.issues).toMatchObject([{ rule: 'other', message: sentence }]);
  });

  it('of a password never repeats what was typed', async () => {
    const error = await read(['password must be longer than or equal to 8 characters']);

    expect(error?.issues).toMatchObject([
      { path: ['password'], message: 'password must be longer than or equal to 8 characters' },
    ]);
  });
});

it.each([
  [{ errors: { tags: ['each value in tags must be a string'] } }],
  [{ errors: [{ field: 'tags', messages: ['each value in tags must be a string'] }] }],
  [{ errors: [{ property: 'tags', constraints: { isString: 'tags must be a string' } }] }],
])('says once where a sentence stands that is told by field: %j', async (body) => {
  const error = await readApiError(jsonResponse(400, body), { now });

  expect(error?.issues.map(({ path }) => path)).toEqual([['tags']]);
});

it('a sentence alone names no field: it is what the server says of the whole', async () => {
  const error = await read('pier must be open');

  expect(error).toMatchObject({ kind: 'request', detail: 'pier must be open', issues: [] });
});
