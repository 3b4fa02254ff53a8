import { describe, expect, it } from 'vitest';
import { type RuleName, ruleCatalog } from '../../src/catalog/rules.js';
import { resolveMessages } from '../../src/describe/resolveMessages.js';
import { en } from '../../src/locales/en.js';
import type { Locale, WordsContext } from '../../src/locales/Locale.js';
import { getOwnRow } from '../../src/locales/getOwnRow.js';
import { getSpeech } from '../../src/locales/speech.js';
import { translated } from './shipped.js';
import { facts, sentenceOf } from './spoken.js';

/** Another value for each fact. */
const others: Readonly<Record<string, unknown>> = {
  min: 3,
  max: 61,
  actual: 74,
  expected: ['za', 'zo'],
  type: 'Array',
  pattern: '^[A-Z_]+$',
  nodeType: 'z-node',
  conflicting: [{ type: 'Zw', id: 'z1' }],
  link: { type: 'Zw', id: 'z2' },
  contentTypeId: ['zpage'],
  mimetypeGroupName: ['zmime'],
  filter: 'znear',
};

const dates = { min: '2024-05-17', max: '2024-06-18' };
const otherDates = { min: '2024-05-16', max: '2024-06-19' };

const given: readonly (readonly [string, object, Readonly<Record<string, unknown>>])[] = [
  ['all facts', facts, others],
  ['a least bound', { min: 2 }, others],
  ['a greatest bound', { max: 60 }, others],
  ['one bound', { min: 5, max: 5 }, others],
  ['a filter', { filter: 'qnear' }, others],
  ['dates', dates, otherDates],
  ['a first date', { min: dates.min }, otherDates],
  ['a last date', { max: dates.max }, otherDates],
];

const places = {
  field: {},
  text: { value: 'qqq' },
  content: { field: undefined, locale: undefined, path: ['qtop'] },
};
const otherPlaces = [
  { field: 'ztitle', path: ['fields', 'ztitle', 'de'] },
  { locale: 'es', path: ['fields', 'qtitle', 'es'] },
];

/** By which of its facts the sentence of a rule changes. */
function usedFacts(locale: Locale, rule: RuleName): readonly string[] {
  const ofFacts = given.flatMap(([name, values, changed]) =>
    Object.entries(places).flatMap(([at, place]) => {
      const sentence = sentenceOf(locale, rule, values, place);
      return Object.keys(changed)
        .filter((fact) => fact in values)
        .filter(
          (fact) =>
            sentenceOf(locale, rule, { ...values, [fact]: changed[fact] }, place) !== sentence,
        )
        .map((fact) => `${fact} of ${name} at ${at}`);
    }),
  );
  const here = sentenceOf(locale, rule, facts);
  const ofPlaces = otherPlaces
    .filter((place) => sentenceOf(locale, rule, facts, place) !== here)
    .map((place) => JSON.stringify(place));
  return [...ofFacts, ...ofPlaces];
}

const circumstances: readonly WordsContext[] = [
  { contentApi: true },
  { type: 'Page' },
  { contentApi: true, type: 'Entry' },
  { listed: true },
  { intent: 'load' },
  { maybeDone: true },
  { wait: 'known' },
  { wait: 'over' },
  { hasVersion: false },
  { unconfirmed: true },
  { offline: true },
];

/** By which circumstances the words of a code change. */
function usedCircumstances(locale: Locale, code: string): readonly string[] {
  const row = getOwnRow(locale.codes, code) ?? locale.unknown;
  const words = (context: WordsContext) => JSON.stringify(resolveMessages(row, context, locale));
  return circumstances
    .filter((context) => words(context) !== words({}))
    .map((context) => JSON.stringify(context));
}

describe.each(translated)('the facts in $tag', ({ tag, locale }) => {
  it.each(Object.keys(ruleCatalog) as RuleName[])('are those of English in %s', (rule) => {
    expect(usedFacts(locale, rule)).toEqual(expect.arrayContaining([...usedFacts(en, rule)]));
  });

  it.each(Object.keys(en.codes))('change the words of %s as those of English', (code) => {
    expect(usedCircumstances(locale, code)).toEqual(
      expect.arrayContaining([...usedCircumstances(en, code)]),
    );
  });

  it('are in each phrase that is made of values', () => {
    const { ui, otherRule } = locale;
    const speech = getSpeech(tag);
    // Japanese writes it without a space where Intl has one
    const close = (text: string) => text.replace(/\s/g, '');
    const duration = speech.duration(12, 'second');
    const number = (value: number) => speech.number(value);
    const about = ui.inTime({ duration, precision: 'about', speech });
    const exact = ui.inTime({ duration, precision: 'exact', speech });
    expect(close(exact)).toContain(close(duration));
    expect(close(about)).toContain(close(duration));
    expect(about).not.toBe(exact);
    expect(ui.waiting({ wait: exact, speech })).toContain(exact);
    expect(ui.repeat({ attempt: 73, speech })).toContain(number(73));
    expect(ui.repeat({ attempt: 2, speech })).not.toBe(ui.repeat({ attempt: 3, speech }));
    const item = ui.item({ label: 'Qw', position: 73, speech });
    expect(item).toContain('Qw');
    expect(item).toContain(number(73));
    const more = ui.more({ count: 50, rest: 9_950, speech });
    expect(more).toContain(number(50));
    expect(more).toContain(number(9_950));
    const other = otherRule({ label: 'Qw', name: 'qname', speech });
    expect(other).toContain('Qw');
    expect(other).toContain('qname');
  });
});
