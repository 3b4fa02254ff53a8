import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';
import { everythingOf } from '../support/secrets.js';

const typed = 'lamplight';
const problem = { code: 'too_small', path: ['password'], input: typed, message: 'Too short' };
const list = JSON.stringify([problem]);
const spaced = JSON.stringify([problem], null, 2);

/** Wrappers around an error. */
const wrappers: Readonly<Record<string, (message: string) => unknown>> = {
  'an error': (message) => new Error(message),
  'an error of Zod': (message) => Object.assign(new Error(message), { name: 'ZodError' }),
  'a cause': (message) => new Error('It failed', { cause: new Error(message) }),
  'an error of tRPC': (message) =>
    Object.assign(new Error(message), { name: 'TRPCClientError', data: { code: 'BAD_REQUEST' } }),
  'the error of an answer': (message) =>
    Object.assign(new Error('It failed'), { response: { status: 422, data: { error: message } } }),
  'an error beside a body that says nothing': (message) =>
    Object.assign(new Error(message), { status: 422, data: { a: 1 } }),
  'several errors': (message) => new AggregateError([new Error(message), new Error('No')], 'Both'),
  'a record': (message) => ({ message }),
  'a record in a record': (message) => ({ error: { message } }),
};

describe.each(Object.entries(wrappers))('JSON in the message of %s', (_, wrap) => {
  it.each([
    list,
    spaced,
    JSON.stringify(list),
    JSON.stringify(spaced),
    `Refused: ${list}`,
    `Refused: ${JSON.stringify(list)}`,
    JSON.stringify([{ ...problem, message: undefined }]),
    JSON.stringify(problem),
    JSON.stringify({ issues: [problem] }),
    list.replace('input', 'fieldValue'),
    spaced.slice(0, -3),
  ])('tells nothing that was typed: %s', (message) => {
    expect(everythingOf(parseApiError(wrap(message), { now }))).not.toContain(typed);
  });
});

describe('problems in the message of an error', () => {
  it.each([list, spaced, JSON.stringify(list), JSON.stringify({ issues: [problem] })])(
    'are issues: %s',
    (message) => {
      expect(parseApiError(new Error(message), { now }).issues).toMatchObject([
        { path: ['password'], message: 'Too short' },
      ]);
    },
  );

  it('are none where it is a sentence, or a value', () => {
    for (const message of ['[redacted]', '7', '"Too short"', '[not JSON'])
      expect(parseApiError(new Error(message), { now })).toMatchObject({
        detail: message,
        issues: [],
      });
  });
});
