import { describe, expect, it } from 'vitest';
import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { type Intent, intentCatalog } from '../../src/catalog/intents.js';
import { type RuleName, type RuleRow, ruleCatalog } from '../../src/catalog/rules.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { en } from '../../src/locales/en.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { errorOf, issueOf, unknownError } from '../support/errorOf.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const intents = [undefined, ...(Object.keys(intentCatalog) as Intent[])];
const formats = ['contentful', 'plain'] as const;
const oneOf = [true, false] as const;

/** All that may change the words of a code. */
const variants: readonly Partial<ApiError>[] = [
  {},
  { retryAt: Date.UTC(2024, 4, 17, 10, 29) },
  { issues: [issueOf({ rule: 'required', params: {} })] },
  { resource: { type: 'Entry' } },
  { resource: { type: 'EditorInterface' } },
  { detail: 'Please pass sys.version as HTTP header' },
  { partial: true },
];

const said = formats.flatMap((format) =>
  variants.flatMap((variant) =>
    [
      ...codes.map((code) => errorOf(code, { ...variant, format })),
      unknownError({ format }),
    ].flatMap((error) =>
      intents.flatMap((intent) =>
        oneOf.flatMap((either) => {
          const options = { intent, unconfirmed: either, online: either };
          const { title, body } = describeApiError(error, options);
          return [{ code: `${error.code} ${intent}`, format, title, body }];
        }),
      ),
    ),
  ),
);

const facts = {
  min: 2,
  max: 60,
  value: 'a long text',
  actual: 73,
  expected: ['red', 'green', 'blue'],
  type: 'Integer',
  pattern: '^[a-z-]+$',
  nodeType: 'embedded-video',
  conflicting: [{ type: 'Page', id: 'p1' }],
  link: { type: 'Page', id: 'p2' },
  contentTypeId: ['page'],
  mimetypeGroupName: ['image'],
  filter: 'near',
};

const ruled = (Object.keys(ruleCatalog) as RuleName[]).flatMap((rule) => {
  const row: RuleRow = ruleCatalog[rule];
  const params = row.read?.(facts) ?? {};
  const places = [
    {},
    { path: ['sys', 'popularity'], field: undefined, locale: undefined },
    { path: ['fields', 'title'], locale: undefined },
  ];
  return places.map((place) => ({
    rule,
    sentence: describeIssue(issueOf({ rule, params }, place as never)),
  }));
});

const sentencesOf = (text: string) => text.split(/(?<=[.:;]) /);
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word));

/** Groups of vowels, but for a silent end. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const heard = letters.replace(/(?<=[a-z]{2}[^aeiouyl])(es|ed|e)$/, (end) =>
    end === 'ed' && /[td]ed$/.test(letters) ? end : '',
  );
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** The grade of Flesch and Kincaid: the years at school that a text asks for. */
function gradeOf(text: string): number {
  const words = wordsIn(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const sentences = text.split(/(?<=[.:;!?]) /).length;
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

describe('what a banner says', () => {
  it('is at most 40 characters in the title and 140 in the body', () => {
    for (const { code, title, body } of said) {
      expect(title.length, `${code}: ${title}`).toBeLessThanOrEqual(40);
      expect(body.length, `${code}: ${body}`).toBeLessThanOrEqual(140);
    }
  });

  it('has at most 20 words in a sentence', () => {
    for (const { code, body } of said)
      for (const sentence of sentencesOf(body))
        expect(wordsIn(sentence).length, `${code}: ${sentence}`).toBeLessThanOrEqual(20);
  });

  it('is at most 20 words and 140 characters of a problem, without a path or a pattern', () => {
    for (const { rule, sentence } of ruled) {
      expect(wordsIn(sentence).length, `${rule}: ${sentence}`).toBeLessThanOrEqual(20);
      expect(sentence.length, `${rule}: ${sentence}`).toBeLessThanOrEqual(140);
      expect(sentence).not.toMatch(/\bsys\b|\^\[| \/ /i);
    }
  });

  it('is read after six years at school', () => {
    const hard = new Set(
      said
        .filter(({ body }) => gradeOf(body) > 6)
        .map(({ body }) => `${gradeOf(body).toFixed(1)} ${body}`),
    );
    expect([...hard]).toEqual([]);
  });

  it('neither tells a person to try again nor to go elsewhere where the call may have been done', () => {
    for (const { code, body } of said) {
      if (!body.includes('may have been')) continue;
      expect(body, code).not.toMatch(/try again|Go back/i);
    }
  });

  it('does not call a wait that is counted down a moment', () => {
    for (const code of codes)
      for (const intent of intents) {
        const error = errorOf(code, { retryAt: Date.UTC(2024, 4, 17, 10, 29) });
        expect(describeApiError(error, { intent }).body).not.toContain('moment');
      }
  });
});

describe('words of the content API', () => {
  const ownWords = /\b(space|entry|entries|asset|content type)s?\b/i;

  it('are for its own answers alone', () => {
    const foreign = said.filter(({ format }) => format === 'plain');
    for (const { code, title, body } of foreign)
      expect(`${title} ${body}`, code).not.toMatch(ownWords);
    expect(said.some(({ title }) => ownWords.test(title))).toBe(true);
  });

  it('are in no sentence about a problem of another server', () => {
    for (const { rule, sentence } of ruled) expect(sentence, rule).not.toMatch(ownWords);
  });

  it('name its things', () => {
    const missing = errorOf('NotFoundError', { resource: { type: 'Entry' } });
    expect(describeApiError(missing).title).toBe('The entry was not found');
    expect(describeApiError({ ...missing, format: 'plain' }).title).toBe('This item was not found');
    expect(describeApiError(errorOf('HibernatedError')).title).toBe('This space is waking up');
  });

  it('are also those of its GraphQL', () => {
    const url = 'https://graphql.contentful.com/content/v1/spaces/sp1';
    const missing = errorOf('NotFoundError', {
      format: 'graphql',
      request: { url },
      resource: { type: 'Asset' },
    });
    expect(describeApiError(missing, { locale: en }).title).toBe('The asset was not found');
  });
});
