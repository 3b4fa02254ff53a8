import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, now } from '../support/bodies.js';

const many = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('very many values', () => {
  it('of 20,000 issues are kept, as text and as an object that was thrown', () => {
    const errors = many(20_000, (index) => ({
      name: 'unique',
      path: ['fields', `slug${index}`, 'en-US'],
      conflicting: [{ sys: { type: 'Link', linkType: 'Entry', id: `e${index}` } }],
    }));
    const body = envelope('ValidationFailed', { details: { errors } });
    for (const thrown of [body, JSON.stringify(body)]) {
      const error = parseApiError(thrown, { now });
      expect(error.issues).toHaveLength(20_000);
      expect(error.issues.at(-1)?.params).toEqual({
        conflicting: [{ type: 'Entry', id: 'e19999' }],
      });
      expect(error).not.toHaveProperty('truncated');
    }
  });

  it('that nobody asks for are walked up to 20,000 in one part, and the model says so', () => {
    const reasons = many(20_001, (index) => `reason ${index}`);
    const details = (count: number) =>
      JSON.stringify(envelope('X', { details: { reasons: reasons.slice(0, count) } }));
    const whole = parseApiError(details(19_999), { now });
    expect(whole.reasons).toHaveLength(100);
    expect(whole.truncated).toEqual({ reasons: 19_899 });
    expect(parseApiError(details(20_001), { now }).truncated).toMatchObject({ depth: true });
  });

  const problem = (index: number) => ({ field: `at${index}`, message: 'No' });
  it.each([
    ['user-errors', (count: number) => ({ data: { save: { userErrors: many(count, problem) } } })],
    ['plain', (count: number) => ({ message: 'No', messages: many(count, problem) })],
    ['plain', (count: number) => ({ message: 'No', data: many(count, problem) })],
    [
      'json-api',
      (count: number) => ({
        errors: many(count, (index) => ({
          title: 'No',
          source: { pointer: `/data/attributes/at${index}` },
        })),
      }),
    ],
  ])('in a list of the format %s are counted, whatever its name', (format, body) => {
    const error = parseApiError(body(20_002), { now });
    expect(error).toMatchObject({ format, truncated: { issues: 2 } });
    expect(error.issues).toHaveLength(20_000);
    expect(error.issues.at(-1)?.path).toEqual(['at19999']);
  });

  it('in a list that was thrown are counted, those beyond the bound unread', () => {
    const errors = many(20_002, (index) => ({ name: 'size', path: [`at${index}`] }));
    const body = envelope('ValidationFailed', { details: { errors } });
    const error = parseApiError(body, { now });
    expect(error.issues).toHaveLength(20_000);
    expect(error.truncated).toEqual({ issues: 2 });
    const wide = parseApiError(body, { now, maxIssues: 30_000 });
    expect(wide.issues.at(-1)?.path).toEqual(['at20001']);
    expect(wide).not.toHaveProperty('truncated');
    // a smaller bound of issues is none of other lists
    const reasons = many(50, (index) => `reason ${index}`);
    const few = parseApiError(envelope('X', { details: { reasons } }), { now, maxIssues: 3 });
    expect(few.reasons).toEqual(reasons);
  });

  it('in a list of GraphQL that was thrown are known as its errors, and counted', () => {
    const errors = many(20_002, (index) => ({ message: `m${index}`, path: [`at${index}`] }));
    const error = parseApiError({ data: null, errors }, { now });
    expect(error.format).toBe('graphql');
    expect(error.truncated).toEqual({ issues: 2 });
  });

  it('in a record that was thrown are copied up to the same bound, and the model says so', () => {
    const record = (count: number) =>
      envelope('X', {
        details: Object.fromEntries(many(count, (index) => [`key${index}`, index])),
      });
    expect(parseApiError(record(20_000), { now }).truncated).toEqual({ reasons: 19_900 });
    expect(parseApiError(record(20_001), { now }).truncated).toMatchObject({ depth: true });
  });

  it('that are missing from a list are passed over', () => {
    const errors: unknown[] = [];
    errors[3] = { name: 'size', path: ['at'] };
    expect(parseApiError(envelope('X', { details: { errors } }), { now }).issues).toHaveLength(1);
    // as many as a list can have
    errors.length = 2 ** 32 - 1;
    const error = parseApiError(envelope('X', { details: { errors } }), { now });
    expect(error.issues).toHaveLength(1);
    expect(error.truncated).toEqual({ depth: true });
  });
});
