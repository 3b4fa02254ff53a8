import { parseApiError, readApiError } from '../../src/index.js';
import { describe, expect, test } from 'vitest';
import { fromHash, toHash } from '../../stories/playground/address.js';
import { complaintsOf, example, examples, failureFrom } from '../../stories/playground/pasted.js';

describe('the address of the playground', () => {
  test.each(examples)('holds all of “$label”', ({ pasted }) => {
    expect(fromHash(toHash(pasted))).toEqual(pasted);
  });

  test('holds letters of every script', () => {
    const pasted = { ...example, body: 'ö 漢字 🦀 العربية' };
    expect(fromHash(toHash(pasted))).toEqual(pasted);
  });

  test.each(['', '#', '#paste=', '#paste=%%%', '#paste=bm8', '#other=1'])(
    'that holds nothing to read, “%s”, is passed over',
    (hash) => {
      expect(fromHash(hash)).toBeUndefined();
    },
  );

  test('gives only texts of known fields', () => {
    const hash = `#paste=${btoa(JSON.stringify({ status: '404', body: 7, other: 'x', kind: 'y' }))}`;
    expect(fromHash(hash)).toEqual({ ...example, status: '404' });
  });
});

describe('what is pasted', () => {
  test.each(['', '42', '600', '1000', 'four'])('as status “%s” is told to be none', (status) => {
    expect(complaintsOf({ ...example, status })).toHaveProperty('status');
  });

  test('names the header line that is none', () => {
    const headers = 'Content-Type: text/html\nRetry-After 20';
    expect(complaintsOf({ ...example, headers }).headers).toContain('“Retry-After 20”');
  });

  test('as an answer is read with its headers and body', async () => {
    const error = await readApiError(failureFrom(example));
    expect(error).toMatchObject({ status: 422, requestId: '7f3c-berth' });
    expect(error?.issues).toHaveLength(2);
  });

  test.each([
    ['TypeError: Failed to fetch', 'NetworkError'],
    ['TimeoutError: signal timed out', 'TimeoutError'],
    ['Error: {"sys":{"type":"Error","id":"NotFound"}}', 'NotFoundError'],
  ])('as “%s” is what was thrown', (thrown, code) => {
    expect(parseApiError(failureFrom({ ...example, kind: 'thrown', thrown })).code).toBe(code);
  });
});
