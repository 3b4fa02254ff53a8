import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../../src/describe/describeApiError.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { jsonResponse, now } from '../../support/bodies.js';

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

it.each(['path', 'field', 'param', 'propertyPath', 'field_path', 'attribute'])(
  'a body that is one problem names its place by the segments of a path: %s',
  async (name) => {
    const place = ['berth', 0, 'from'];
    for (const body of [
      { message: 'Not a date', [name]: place },
      { error: { message: 'Not a date', [name]: place } },
    ])
      expect(await readApiError(jsonResponse(400, body), { now })).toMatchObject({
        issues: [{ path: ['berth', 0, 'from'] }],
      });
  },
);

it.each([{ path: '/berths/4' }, { loc: 'here' }, { path: [] }, { path: [{ a: 1 }] }])(
  'and no other thing: %j',
  async (place) => {
    const error = await readApiError(jsonResponse(400, { message: 'No', ...place }), { now });
    expect(error).toMatchObject({ kind: 'request', issues: [] });
  },
);

it('what is called a target lists places', async () => {
  const body = { message: 'Taken', target: ['berth', 'tide'] };
  expect(await readApiError(jsonResponse(400, body), { now })).toMatchObject({
    issues: [{ path: ['berth'] }, { path: ['tide'] }],
  });
});
