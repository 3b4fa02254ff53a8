import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../../src/describe/describeIssue.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { ruleCatalog } from '../../../src/catalog/rules.js';
import {
  commonSpellings,
  distinctSpellings,
  ruleSentences,
} from '../../../src/vocabulary/ruleSpellings.js';
import { jsonResponse, now } from '../../support/bodies.js';

/** What is said of the one problem of this body. */
async function said(element: object): Promise<string> {
  const error = await readApiError(jsonResponse(422, { errors: [element] }), { now });
  const [issue] = error?.issues ?? [];
  return issue ? describeIssue(issue) : '';
}

describe('a server’s own sentence', () => {
  it.each(Object.keys(ruleCatalog))(
    'is said, although its code is called %s as a rule of ours',
    async (code) => {
      const message = 'The mooring has expired.';
      expect(
        await said({ field: 'mooring', code, message, min: 1, type: 'Text', expected: ['a'] }),
      ).toBe(message);
    },
  );

  it.each(Object.keys(commonSpellings))(
    'is said, although many servers call a rule %s',
    async (code) => {
      const detail = 'The mooring is refused.';
      expect(await said({ attr: 'mooring', code, detail, limit: 4 })).toBe(detail);
    },
  );
});

describe('without a sentence', () => {
  it.each(Object.entries(commonSpellings))(
    '%s is told in our words',
    async (code, { rule, bound }) => {
      const more = { limit: 4, values: ['a', 'b'] };
      const error = await readApiError(
        jsonResponse(422, { errors: [{ field: 'mooring', code, ...more }] }),
        { now },
      );
      const bounds = {
        ...(bound && bound !== 'max' && { min: 4 }),
        ...(bound && bound !== 'min' && { max: 4 }),
      };
      expect(error?.issues).toMatchObject([{ name: code, rule, params: bounds }]);
    },
  );

  it('a name that is only ours says nothing', async () => {
    expect(await said({ field: 'mooring', code: 'reference' })).toBe('Mooring was not accepted');
  });
});

describe('the tables', () => {
  it('have no name twice', () => {
    const names = [...Object.keys(distinctSpellings), ...Object.keys(commonSpellings)];
    expect(new Set(names).size).toBe(names.length);
  });

  it('have no sentence that hides behind another', () => {
    const begins = ruleSentences.map(({ begin }) => begin);
    for (const [at, begin] of begins.entries())
      expect(begins.slice(0, at).some((earlier) => begin.startsWith(earlier))).toBe(false);
  });
});
