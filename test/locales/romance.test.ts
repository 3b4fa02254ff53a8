import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { type Intent, intentCatalog } from '../../src/catalog/intents.js';
import { type RuleName, type RuleRow, ruleCatalog } from '../../src/catalog/rules.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { es } from '../../src/locales/es.js';
import { ptBR } from '../../src/locales/pt-BR.js';
import { type PluralForms, getFormatters } from '../../src/locales/formatters.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { errorOf, issueOf, unknownError } from '../support/errorOf.js';
import type { Glossary } from './glossary/Glossary.js';
import { es as esTerms, esStems, esUnsaid } from './glossary/es.js';
import { ptBR as ptBRTerms, ptBRUnsaid } from './glossary/pt-BR.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const intents = [undefined, ...(Object.keys(intentCatalog) as Intent[])];

/** All that may change the words of a code. */
const variants: readonly Partial<ApiError>[] = [
  {},
  { retryAt: Date.UTC(2024, 4, 17, 10, 29) },
  { issues: [issueOf({ rule: 'required', params: {} })] },
  { resource: { type: 'Entry' } },
  { resource: { type: 'ContentType' } },
  { resource: { type: 'EditorInterface' } },
  { detail: 'Please pass sys.version as HTTP header' },
  { partial: true },
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

const languages = [
  { locale: es, terms: esTerms, stems: esStems, unsaid: esUnsaid },
  { locale: ptBR, terms: ptBRTerms, stems: {} as typeof esStems, unsaid: ptBRUnsaid },
];

describe.each(languages)('$locale.tag', ({ locale, terms, stems, unsaid }) => {
  const { ui, actions, types = {} } = locale;
  const speech = getFormatters(locale.tag);

  const said = (['contentful', 'plain'] as const).flatMap((format) =>
    variants.flatMap((variant) => {
      const errors = codes.map((code) => errorOf(code, { ...variant, format }));
      return [...errors, unknownError({ ...variant, format })].flatMap((error) =>
        intents.flatMap((intent) =>
          [true, false].map((either) => ({
            code: error.code,
            ...describeApiError(error, { locale, intent, unconfirmed: either, online: either }),
          })),
        ),
      );
    }),
  );
  const sentences = (Object.keys(ruleCatalog) as RuleName[]).flatMap((rule) => {
    const row: RuleRow = ruleCatalog[rule];
    const params = row.read?.(facts) ?? {};
    const places = [{}, { field: undefined, locale: undefined, path: [] }, { locale: undefined }];
    return places.map((place) =>
      describeIssue(issueOf({ rule, params }, place as never), { locale }),
    );
  });
  const phrases = textsIn({ ui, actions, outcomes: locale.outcomes, types });

  it('names what was not found with its article, and what it does not know in quotation marks', () => {
    const title = (type: string) =>
      describeApiError(errorOf('NotFoundError', { resource: { type } }), { locale }).title;
    for (const [type, label] of Object.entries(types))
      expect(title(type)).toMatch(new RegExp(` (el|la|o|a) ${label.toLowerCase()}$`));
    expect(title('EditorInterface')).toMatch(/[«“]Editor interface[»”]$/);
  });

  it('counts a million as its plural rules do', () => {
    const forms: readonly PluralForms[] = [ui.fields, ui.issues, ui.count];
    for (const form of forms) expect(speech.plural(1_000_000, form)).toMatch(/^1\.000\.000 de /);
    expect(speech.plural(1_000_000, ui.rest)).not.toContain(' de ');
  });

  it('agrees with a count of one', () => {
    const one = speech.plural(1, ui.fields);
    expect(one).not.toBe(speech.plural(2, ui.fields).replace('2', '1'));
    expect(ui.repeat({ attempt: 2, speech })).toContain('2');
  });

  it('is whole for any values', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (count, rest) => {
        for (const text of [
          ...[ui.fields, ui.issues, ui.count, ui.rest, ui.truncated].map((forms) =>
            speech.plural(count, forms),
          ),
          ui.more({ count, rest, speech }),
          ui.repeat({ attempt: count + 2, speech }),
          ui.item({ label: 'Tags', position: count + 1, speech }),
        ])
          expect(text).not.toMatch(/undefined|NaN|\[object|[{}#]| {2}/);
      }),
    );
  });
});

/** Every text that is not made by a function, in an object of any depth. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Object(value) === value ? Object.values(value as object).flatMap(textsIn) : [];
}

});
