import { describe, expect, it } from 'vitest';
import { isApiError } from '../../src/parse/isApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { expectConsole } from '../setup/index.js';
import { parseSeen } from '../support/bodies.js';
import { expectLaws } from '../support/expectLaws.js';

const full = parseSeen(
  {
    status: 429,
    method: 'PUT',
    headers: { 'x-contentful-ratelimit-reset': '7' },
    body: {
      sys: { type: 'Error', id: 'RateLimitExceeded' },
      message: 'Too fast',
      requestId: 'r-1',
      details: {
        type: 'Entry',
        id: 'e',
        space: 's',
        environment: 'm',
        hint: 'slow down',
        errors: [
          { name: 'size', path: ['fields', 'a', 'en', 0], max: 3, value: 'four' },
          { name: 'required', path: ['fields', 'b'] },
        ],
      },
    },
  },
  { maxIssues: 1 },
);

describe('a model that comes back as plain data', () => {
  it('is the same, field by field', () => {
    const keys =
      'code detail format issues kind partial reasons receivedAt recovery request requestId resource retryAt severity status sysId truncated';
    expect(Object.keys(full).sort().join(' ')).toBe(keys);
    const sent = JSON.parse(JSON.stringify(full)) as unknown;
    const restored = parseApiError(sent);
    expect(restored).toStrictEqual(full);
    expect(restored).not.toBe(full);
  });

  it.each([
    { name: '& ' },
    { name: '<b>size</b>' },
    { message: '&lt;<b>b>Too long' },
    { message: 'Too long <\u0000b>' },
    { message: '\u0007', name: 'tooOdd' },
  ])('is the same where its problems are written with signs of markup: %j', (problem) => {
    const body = { sys: { type: 'Error', id: 'Odd' }, details: { errors: [problem] } };
    const error = parseApiError(body);
    expect(parseApiError(JSON.parse(JSON.stringify(error)))).toStrictEqual(error);
  });

  it('names a problem of whose sentence nothing is left', () => {
    const body = {
      sys: { type: 'Error', id: 'Odd' },
      details: { errors: [{ message: '\u0007', name: 'tooOdd' }] },
    };
    expect(parseApiError(body).issues).toMatchObject([{ message: 'tooOdd', name: 'tooOdd' }]);
  });

  it.each(['reasons', 'format', 'code', 'issues', 'retryAt', 'truncated', 'request'])(
    'is whole when its %s is no such thing',
    (key) => {
      if (key === 'retryAt') expectConsole('warn', /RAE024/);
      const sent = { ...full, issues: [], [key]: key === 'code' ? '' : { of: 'another kind' } };
      const error = parseApiError(sent);
      expect(error[key as keyof typeof error]).not.toEqual(sent[key as keyof typeof sent]);
      expectLaws(error);
    },
  );

  it('keeps counts of what was cut that are counts', () => {
    const sent = { ...full, truncated: { issues: 3, bytes: -1, reasons: 'many', depth: true } };
    expect(parseApiError(sent).truncated).toEqual({ issues: 3, depth: true });
  });
});

describe('isApiError', () => {
  it('knows a model, and its copy', () => {
    expect([full, structuredClone(full)].map(isApiError)).toEqual([true, true]);
  });

  it.each([
    ['kind', 'weather'],
    ['kind', 7],
    ['kind', 'toString'],
    ['code', 404],
    ['receivedAt', '2026'],
    ['issues', {}],
    ['issues', undefined],
  ])('knows none whose %s is %j', (key, value) => {
    expect(isApiError({ ...full, [key]: value })).toBe(false);
  });

  it('calls no getter', () => {
    const trap = Object.defineProperty({ ...full }, 'kind', {
      get: () => {
        throw new Error('called');
      },
    });
    expect(isApiError(trap)).toBe(false);
  });
});
