import { describe, expect, test } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';

// Pairs of answers that differ in one thing only: the first is what it looks like, the second is not.

const read = (data: unknown, status = 422) =>
  parseApiError({ isAxiosError: true, response: { status, data } });
const readGood = (body: unknown) =>
  readApiError(new Response(JSON.stringify(body)), { partial: true });

describe('a refusal that came with a good status', () => {
  test('has no result beside it, or an empty one', async () => {
    const refused = { success: false, message: 'The pier is closed.' };
    for (const data of [null, {}, []])
      expect(await readGood({ ...refused, data })).toMatchObject({ detail: refused.message });
    expect(await readGood({ ...refused, data: { berth: 7 } })).toBeNull();
  });
});

describe('a list of errors', () => {
  const path = ['berth'];

  test('is one of GraphQL where each holds nothing but a message and a path', () => {
    expect(read({ data: null, errors: [{ message: 'Closed', path }] }).format).toBe('graphql');
    const other = read({ data: null, errors: [{ message: 'Closed', filepath: 'a/b' }] });
    expect(other.format).not.toBe('graphql');
  });

  test('is one of JSON:API with a title or a detail alone, and names the request in its meta', () => {
    const source = { pointer: '/data/attributes/berth' };
    const meta = { requestId: 'request-7' };
    for (const said of [{ title: 'Too low' }, { detail: 'Too low' }])
      expect(read({ errors: [{ ...said, source }], meta })).toMatchObject({
        format: 'json-api',
        requestId: 'request-7',
        issues: [{ message: 'Too low' }],
      });
    expect(read({ errors: [{ source }], meta }).format).not.toBe('json-api');
  });

  test('stands in place of the sentence where each of it says something', () => {
    const problems = [{ path, message: 'Too low' }];
    expect(read({ message: JSON.stringify(problems) }).issues).toMatchObject([
      { path, message: 'Too low' },
    ]);
    for (const other of [[], [{ berth: 7 }], [...problems, 7]])
      expect(read({ message: JSON.stringify(other) }).issues).toEqual([]);
  });
});

describe('an error with problems by field', () => {
  const thrown = (errors: object) => Object.assign(new Error('Refused'), { errors });

  test('is one of a validator where each of them says something', () => {
    const berth = new Error('Too low');
    expect(parseApiError(thrown({ berth })).issues).toMatchObject([{ message: 'Too low' }]);
    const mixed = parseApiError(thrown({ berth, tide: 7 }));
    expect(mixed.issues.map(({ path }) => path)).not.toContainEqual(['tide']);
  });
});

describe('an id that is the only sentence', () => {
  test('is told as the sentence, and is read once where there is another', () => {
    expect(read({ error: 'not_found' }, 404)).toMatchObject({ sysId: 'not_found' });
    const { detail, reasons } = read({ error: 'not_found', message: 'No such berth' }, 404);
    expect({ detail, reasons }).toEqual({ detail: 'No such berth', reasons: [] });
  });
});

describe('reasons', () => {
  test('beyond what is kept are counted', () => {
    const facts = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`fact${at}`, at]));
    const { reasons, truncated } = read({ message: 'Refused', ...facts });
    expect(reasons.length).toBeLessThan(400);
    expect(reasons.length + (truncated?.reasons ?? 0)).toBe(400);
  });
});
