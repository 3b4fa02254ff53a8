import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { parseSeen } from '../support/bodies.js';

const said = (error: ReturnType<typeof parseApiError>) =>
  error.issues.map(({ path, message }) => [path.join('/'), message]);

describe('the flat form of Zod', () => {
  const flat = { fieldErrors: { name: ['Required'] }, formErrors: ['Pick one'] };
  const other = { formErrors: ['Pick one'], fieldErrors: { name: ['Required'] } };
  const problems = [
    ['name', 'Required'],
    ['', 'Pick one'],
  ];

  it.each([
    ['a body', flat],
    ['a body, in the other order', other],
    ['a part of a body', { error: flat }],
    ['a list of the body', { errors: flat }],
    ['details', { message: 'Refused', details: flat }],
  ])('keeps what is said of the whole, in %s', (_, body) => {
    const error = parseSeen({ status: 422, body });
    expect(said(error)).toEqual(expect.arrayContaining(problems));
    expect(error.reasons).toEqual([]);
  });

  it('keeps it where it was thrown', () => {
    expect(said(parseApiError(flat))).toEqual(expect.arrayContaining(problems));
  });

  it('is of the whole alone where no field is told', () => {
    const body = { fieldErrors: {}, formErrors: ['Pick one of them'] };
    expect(said(parseSeen({ status: 422, body }))).toEqual([['', 'Pick one of them']]);
  });
});

describe('a pattern that Zod 4 tells', () => {
  const broken = (message: string) => ({
    issues: [
      {
        origin: 'string',
        code: 'invalid_format',
        format: 'regex',
        pattern: '/^[a-z]+$/',
        path: ['slug'],
        message,
      },
    ],
  });
  const read = (message: string) => parseSeen({ status: 422, body: broken(message) });

  it('is our rule', () => {
    const { issues, reasons } = read('Invalid string: must match pattern /^[a-z]+$/');
    expect(issues).toMatchObject([
      { rule: 'regexp', params: { pattern: '^[a-z]+$' }, path: ['slug'] },
    ]);
    expect(reasons).toEqual([]);
    const [issue] = issues;
    expect(issue && describeIssue(issue, { locale: en })).not.toMatch(/[\^[$]/);
  });

  it('gives way to the sentence of an app', () => {
    const { issues } = read('Small letters only, please.');
    expect(issues).toMatchObject([{ rule: 'other', message: 'Small letters only, please.' }]);
  });
});
