import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { now } from '../support/bodies.js';

const planted = 'planted-payload';
const failed = (name: string, message: string, members: object) =>
  Object.assign(new Error(message), { name }, members);
const yup = (path: string, message: string) =>
  failed('ValidationError', message, {
    path,
    type: 'min',
    errors: [message],
    params: { originalValue: planted },
    value: planted,
  });
const segment = (key: string | number) => ({
  type: 'object',
  origin: 'value',
  input: { [key]: planted },
  key,
  value: planted,
});

/** What each validator throws of two fields. */
const thrown: Readonly<Record<string, () => Error>> = {
  // https://zod.dev/error-customization
  Zod: () =>
    failed('ZodError', `[{"message":"Too short","input":"${planted}"}]`, {
      issues: [
        { code: 'custom', message: 'Too short', path: ['title'], input: planted },
        { code: 'custom', message: 'Too early', path: ['tides', 0, 'start'], params: { planted } },
      ],
    }),
  // https://valibot.dev/guides/issues/
  Valibot: () =>
    failed('ValiError', 'Too short', {
      issues: [
        {
          kind: 'validation',
          type: 'check',
          input: planted,
          received: `"${planted}"`,
          message: 'Too short',
          path: [segment('title')],
        },
        {
          kind: 'validation',
          type: 'check',
          input: planted,
          received: `"${planted}"`,
          message: 'Too early',
          path: [segment('tides'), segment(0), segment('start')],
        },
      ],
    }),
  // https://github.com/jquense/yup
  Yup: () =>
    failed('ValidationError', '2 errors occurred', {
      value: { title: planted },
      errors: ['Too short', 'Too early'],
      inner: [yup('title', 'Too short'), yup('tides[0].start', 'Too early')],
    }),
  // https://joi.dev/api/
  Joi: () =>
    failed('ValidationError', 'Too short. Too early', {
      _original: { title: planted },
      details: [
        { message: 'Too short', path: ['title'], type: 'any.custom', context: { value: planted } },
        {
          message: 'Too early',
          path: ['tides', 0, 'start'],
          type: 'any.custom',
          context: { value: planted },
        },
      ],
    }),
};

describe.each(Object.entries(thrown))('what %s throws', (_, make) => {
  it('is the problems of the fields', () => {
    const error = parseApiError(make(), { now });
    expect(error).toMatchObject({ code: 'ValidationFailedError', kind: 'validation' });
    expect(error.issues.map(({ path, message }) => [path.join('/'), message])).toEqual([
      ['title', 'Too short'],
      [expect.stringMatching(/^tides(\/0\/|\[0\]\.)start$/), 'Too early'],
    ]);
  });

  it('keeps nothing of what was typed', () => {
    const error = parseApiError(make(), { now });
    expect(JSON.stringify(error) + formatErrorReport(error)).not.toContain(planted);
  });
});

it.each([
  { issues: [] },
  { issues: ['Too short'] },
  { issues: [{ message: 'Too short' }] },
  { issues: [{ path: ['title'] }] },
  { details: { path: 'title', message: 'Too short' } },
])('an error with another list is its sentence alone: %j', (members) => {
  expect(parseApiError(failed('Error', 'The lamp is out', members), { now })).toMatchObject({
    code: 'UnknownError',
    detail: 'The lamp is out',
    issues: [],
  });
});

describe('a validator that stops at the first problem', () => {
  it.each([
    ['Yup', 'ValidationError', { inner: [], errors: ['Too short'], path: 'title' }],
    ['Superstruct', 'StructError', { path: ['title'], branch: [planted], failures: () => [] }],
  ])('throws the problem itself: %s', (_validator, name, members) => {
    const error = parseApiError(failed(name, 'Too short', { ...members, value: planted }), { now });
    expect(error).toMatchObject({ kind: 'validation', issues: [{ path: ['title'] }] });
    expect(JSON.stringify(error)).not.toContain(planted);
  });

  it('is not known by a path alone', () => {
    const error = parseApiError(failed('Error', 'No such file', { path: '/title' }), { now });
    expect(error).toMatchObject({ kind: 'unknown', issues: [] });
  });
});

it('the problems of Mongoose stand by field, each an error', () => {
  const problem = (path: string, kind: string) =>
    failed('ValidatorError', `Path \`${path}\` is wrong.`, {
      path,
      kind,
      value: planted,
      properties: { value: planted },
    });
  const errors = { title: problem('title', 'required'), 'tides.0': problem('tides.0', 'min') };
  const error = parseApiError(failed('ValidationError', 'Post failed', { errors }), { now });
  expect(error.issues.map(({ path, message }) => [path.join('/'), message])).toEqual([
    ['title', 'Path `title` is wrong.'],
    ['tides/0', 'Path `tides.0` is wrong.'],
  ]);
  expect(JSON.stringify(error)).not.toContain(planted);
});

it('tells of a thrown list what it tells of the same list in a body', () => {
  const issues = [
    { code: 'invalid_format', format: 'email', path: ['mail'], message: 'Invalid email address' },
    {
      code: 'too_small',
      origin: 'string',
      minimum: 3,
      inclusive: true,
      path: ['title'],
      message: 'Too small: expected string to have >=3 characters',
    },
    {
      code: 'invalid_type',
      expected: 'number',
      path: ['depth'],
      message: 'Invalid input: expected number, received string',
    },
    {
      code: 'invalid_value',
      values: ['news', 'guide'],
      path: ['kind'],
      message: 'Invalid option: expected one of "news"|"guide"',
    },
  ];
  const checked = issues.map((issue) => ({ ...issue, input: planted }));
  const thrownList = failed('ZodError', JSON.stringify(checked), { issues: checked });
  const told = parseApiError(thrownList, { now });
  const asBody = parseApiError(
    { response: { status: 400, headers: {}, data: { issues } } },
    { now },
  );
  expect(told.issues.map(({ rule }) => rule)).toEqual(['type', 'size', 'type', 'in']);
  expect(told.issues).toEqual(asBody.issues);
  expect(JSON.stringify(told)).not.toContain(planted);
});
