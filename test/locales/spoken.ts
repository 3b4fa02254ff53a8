import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { type Intent, intentCatalog } from '../../src/catalog/intents.js';
import { type RuleName, type RuleRow, ruleCatalog } from '../../src/catalog/rules.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import type { Locale } from '../../src/locales/Locale.js';
import { type PluralForms, getSpeech } from '../../src/locales/speech.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { errorOf, issueOf, unknownError } from '../support/errorOf.js';

/** A text of a language; that of another language for the same has the same key. */
export interface Spoken {
  readonly key: string;
  readonly text: string;
}

/** A banner, by what it is about. */
export interface SpokenBanner {
  readonly key: string;
  readonly code: string;
  readonly format: string;
  readonly title: string;
  readonly body: string;
}

const codes = Object.keys(errorCatalog) as ErrorCode[];
const intents = [undefined, ...(Object.keys(intentCatalog) as Intent[])];
/** Enough where only the reasons differ, and not what became of the work. */
const someIntents: readonly (Intent | undefined)[] = [undefined, 'load', 'save'];

/** All that may change the words of a code. */
const variants: readonly Partial<ApiError>[] = [
  {},
  { retryAt: Date.UTC(2024, 4, 17, 10, 29) },
  { issues: [issueOf({ rule: 'required', params: {} })] },
  { resource: { type: 'Entry' } },
  { resource: { type: 'ContentType' } },
  { detail: 'Please pass sys.version as HTTP header' },
  { partial: true },
];

const banners = new WeakMap<Locale, readonly SpokenBanner[]>();

/** What a banner says of each failure, in every circumstance that its words may depend on. */
export function bannersIn(locale: Locale): readonly SpokenBanner[] {
  const known = banners.get(locale) ?? makeBanners(locale);
  banners.set(locale, known);
  return known;
}

function makeBanners(locale: Locale): readonly SpokenBanner[] {
  return ['contentful', 'plain'].flatMap((format) =>
    variants.flatMap((variant, index) => {
      const given = { ...variant, format };
      const errors = [...codes.map((code) => errorOf(code, given)), unknownError(given)];
      return errors.flatMap((error) =>
        (index < 2 ? intents : someIntents).flatMap((intent) =>
          [true, false].map((either) => {
            const options = { locale, intent, unconfirmed: either, online: either };
            const { title, body } = describeApiError(error, options);
            const key = `${error.code} ${intent} ${format} ${index} ${either}`;
            return { key, code: error.code, format, title, body };
          }),
        ),
      );
    }),
  );
}

/** Facts of every rule. Their words are of no language. */
export const facts = {
  min: 2,
  max: 60,
  actual: 73,
  expected: ['qa', 'qo', 'qu'],
  type: 'Integer',
  pattern: '^[a-z-]+$',
  nodeType: 'q-node',
  conflicting: [{ type: 'Qw', id: 'q1' }],
  link: { type: 'Qw', id: 'q2' },
  contentTypeId: ['qpage'],
  mimetypeGroupName: ['qmime'],
};

const filters = { filter: 'qnear' };

const places = {
  field: {},
  text: { value: 'qqq' },
  path: { path: ['qtop'], field: undefined, locale: undefined },
  all: { path: ['fields', 'qtitle'], locale: undefined },
};

/** The sentence of a rule with these facts. */
export function sentenceOf(
  locale: Locale,
  rule: RuleName,
  given: object,
  place: object = {},
): string {
  const row: RuleRow = ruleCatalog[rule];
  const params = row.read?.(given) ?? {};
  const field = { field: 'qtitle', path: ['fields', 'qtitle', 'de'], locale: 'de' };
  const issue = issueOf({ rule, params }, { ...field, ...place });
  return describeIssue(issue, { locale });
}

/** The sentence of each rule, at each sort of place. */
export function sentencesIn(locale: Locale): readonly Spoken[] {
  return (Object.keys(ruleCatalog) as RuleName[]).flatMap((rule) => {
    const given = rule === 'dateRange' ? { min: '2024-12-17', max: '2024-12-18' } : facts;
    const said = Object.entries(places).map(([place, at]) => ({
      key: `${rule} ${place}`,
      text: sentenceOf(locale, rule, given, at),
    }));
    return rule === 'value'
      ? [...said, { key: 'value filter', text: sentenceOf(locale, rule, filters) }]
      : said;
  });
}

/** The tables of counted phrases. */
export function pluralsIn({ ui }: Locale): Readonly<Record<string, PluralForms>> {
  const { fields, issues, count, rest, truncated } = ui;
  return { fields, issues, count, rest, truncated };
}

const counts = [0, 1, 2, 3, 11, 21, 100, 1_000_000];

/** Every other text: buttons, labels, what is said aloud. */
function phrasesIn(locale: Locale): readonly Spoken[] {
  const { ui, actions, outcomes, types = {} } = locale;
  const speech = getSpeech(locale.tag);
  const made = {
    inTime: ui.inTime({ duration: speech.duration(59, 'minute'), precision: 'about', speech }),
    exactly: ui.inTime({ duration: speech.duration(12, 'second'), precision: 'exact', speech }),
    waiting: ui.waiting({ wait: ui.soon, speech }),
    twice: ui.repeat({ attempt: 2, speech }),
    repeat: ui.repeat({ attempt: 3, speech }),
    item: ui.item({ label: 'Qw', position: 2, speech }),
    more: ui.more({ count: 50, rest: 9_950, speech }),
    otherRule: locale.otherRule({ label: 'Qw', name: 'qname', speech }),
    unnamedRule: locale.otherRule({ label: 'Qw', name: undefined, speech }),
  };
  const counted = Object.entries(pluralsIn(locale)).flatMap(([name, forms]) =>
    counts.map((count) => ({
      key: `${name} of ${count}`,
      text: speech.plural(count, forms),
    })),
  );
  const { fields: _f, issues: _i, count: _c, rest: _r, truncated: _t, ...fixed } = ui;
  return [...textsIn({ actions, outcomes, types, ui: fixed, made }), ...counted];
}

function textsIn(value: unknown, key = ''): readonly Spoken[] {
  if (typeof value === 'string') return [{ key, text: value }];
  return Object.entries(Object(value) as object).flatMap(([name, inner]) =>
    textsIn(inner, `${key} ${name}`.trim()),
  );
}

/** All that a language says. */
export function spokenIn(locale: Locale): readonly Spoken[] {
  const shown = bannersIn(locale).flatMap(({ key, title, body }) => [
    { key: `${key} title`, text: title },
    { key: `${key} body`, text: body },
  ]);
  return [...shown, ...sentencesIn(locale), ...phrasesIn(locale)];
}

/** The different texts of a language. */
export function textsOf(locale: Locale): readonly string[] {
  return [...new Set(spokenIn(locale).map(({ text }) => text))];
}
