import { describe, expect, it } from 'vitest';
import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { type Intent, intentCatalog } from '../../src/catalog/intents.js';
import { type RuleName, type RuleRow, ruleCatalog } from '../../src/catalog/rules.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { ar } from '../../src/locales/ar.js';
import { ja } from '../../src/locales/ja.js';
import { getFormatters } from '../../src/locales/formatters.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { errorOf, issueOf, unknownError } from '../support/errorOf.js';
import { ar as arTerms, arUnsaid } from './glossary/ar.js';
import { ja as jaTerms, jaUnsaid } from './glossary/ja.js';
import { zhCN as zhCNTerms, zhCNUnsaid } from './glossary/zh-CN.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const documented = codes.slice(0, 12);
const intents = [undefined, ...(Object.keys(intentCatalog) as Intent[])];

/** All that may change the words of a code. */
const variants: readonly Partial<ApiError>[] = [
  {},
  { retryAt: Date.UTC(2024, 4, 17, 10, 29) },
  { issues: [issueOf({ rule: 'required', params: {} })] },
  { resource: { type: 'Entry' } },
  { resource: { type: 'ContentType' } },
  { detail: 'Please pass sys.version as HTTP header' },
  { partial: true },
  { format: 'plain' },
];

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

/** Facts that a sentence has to tell; the others are for the code. */
const told = ['60', 'red', 'embedded-video', 'p1', 'p2', 'page', 'image'];

const languages = [
  { locale: ja, terms: jaTerms, unsaid: jaUnsaid, stop: '。', foreign: /[.,;:?!]|\p{L} \p{L}/u },
  { locale: zhCN, terms: zhCNTerms, unsaid: zhCNUnsaid, stop: '。', foreign: /[.,;:?!]| / },
  { locale: ar, terms: arTerms, unsaid: arUnsaid, stop: '.', foreign: /[,;?]| [،؛؟.:]/ },
];

describe.each(languages)('$locale.tag', ({ locale, terms, unsaid, stop, foreign }) => {
  const { ui, actions, types = {} } = locale;
  const speech = getFormatters(locale.tag);

  const described = variants.flatMap((variant) =>
    [...codes.map((code) => errorOf(code, variant)), unknownError(variant)].flatMap((error) =>
      intents.flatMap((intent) =>
        [true, false].map((either) => {
          const options = { intent, locale, unconfirmed: either, online: either };
          const { title, body } = describeApiError(error, options);
          return { code: error.code, title, body };
        }),
      ),
    ),
  );
  // each once: most variants change nothing
  const said = [...new Map(described.map((words) => [words.title + words.body, words])).values()];

  const ruled = (Object.keys(ruleCatalog) as RuleName[]).map((rule) => {
    const row: RuleRow = ruleCatalog[rule];
    const params = row.read?.(facts) ?? {};
    return { rule, params, sentence: describeIssue(issueOf({ rule, params }), { locale }) };
  });

  const phrases = [
    ...Object.values(actions),
    ...Object.values(ui).filter((text) => typeof text === 'string'),
    ...Object.values(ui.success),
    ...Object.values(ui.pending),
    ...Object.values(ui.severity),
    ui.question.title,
    ui.question.body,
    ...Object.values(types),
  ];
  const all = [
    ...said.flatMap(({ title, body }) => [title, body]),
    ...ruled.map(({ sentence }) => sentence),
    ...phrases,
  ];

  it('says a title in at most 60 characters and a body in at most 180', () => {
    for (const { code, title, body } of said) {
      expect(title.length, `${code}: ${title}`).toBeLessThanOrEqual(60);
      expect(body.length, `${code}: ${body}`).toBeLessThanOrEqual(180);
    }
  });

  it('ends a body with a full stop, and neither a title nor the sentence of a rule', () => {
    for (const { body } of said) expect(body.endsWith(stop), body).toBe(true);
    for (const { title } of said) expect(title).not.toMatch(/[.。!！?？]$|\d/);
    for (const { sentence } of ruled) expect(sentence).not.toMatch(/[.。]$/);
  });

  it('has a title of its own for each of the twelve documented codes', () => {
    const titles = documented.map((code) => describeApiError(errorOf(code), { locale }).title);
    expect(new Set(titles).size).toBe(12);
  });

  it('has a title of its own for each row of its table', () => {
    const rows = Object.keys(locale.codes).filter((code) => code !== 'PreconditionRequired');
    const titles = rows.map(
      (code) => describeApiError(errorOf(code as ErrorCode), { locale }).title,
    );
    expect(new Set(titles).size).toBe(rows.length);
  });

  it('writes the signs of its script', () => {
    for (const { title, body } of said) expect(`${title}${body}`).not.toMatch(foreign);
  });

  it('leaves nothing half-filled', () => {
    for (const text of all) expect(text).not.toMatch(/undefined|NaN|\[object|[{}]| {2}|^$/);
  });

  it('tells the facts of each rule', () => {
    for (const { rule, params, sentence } of ruled) {
      const known = told.filter((fact) => JSON.stringify(params).includes(fact));
      for (const fact of known) expect(sentence, rule).toContain(fact);
    }
  });

  it('uses each term of its glossary, and no other word in its place', () => {
    const text = [...all, ...Object.values(locale.outcomes).map(({ notDone }) => notDone)].join(
      ' ',
    );
    for (const [name, term] of Object.entries(terms)) expect(text, name).toContain(term);
    for (const sentence of all) expect(sentence).not.toMatch(unsaid);
  });

  it('counts in every plural form that it has', () => {
    for (const forms of [ui.fields, ui.issues, ui.count, ui.rest, ui.truncated])
      for (const count of [0, 1, 2, 3, 11, 21, 100, 1_000_000])
        expect(speech.plural(count, forms)).not.toMatch(/#|^$/);
  });
});
