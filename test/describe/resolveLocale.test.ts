import { describe, expect, it } from 'vitest';
import { resolveLocale } from '../../src/describe/resolveLocale.js';
import { resolveMessages } from '../../src/describe/resolveMessages.js';
import { en } from '../../src/locales/en.js';
import type { Locale, WordsContext } from '../../src/locales/Locale.js';
import { getSpeech } from '../../src/locales/speech.js';
import { allowConsole, expectConsole } from '../setup/index.js';

const speech = getSpeech('en');
const item = { label: 'Slug', position: 2, speech };

it('takes English as it is, and makes no table twice', () => {
  expect(resolveLocale(undefined)).toBe(en);
  expect(resolveLocale(en)).toBe(en);
  const given = { ...en, tag: 'de' };
  const spoken = resolveLocale(given);
  expect(resolveLocale(given)).toBe(spoken);
  expect(resolveLocale(spoken)).toBe(spoken);
});

it('keeps the words of a whole table, and what English has no row for', () => {
  const given: Locale = {
    ...en,
    tag: 'de-AT',
    types: { Entry: 'Eintrag' },
    codes: { ...en.codes, BadGateway: { title: 'Kein Anschluss', body: 'Unter dieser Nummer.' } },
    ui: { ...en.ui, item: ({ label }) => `${label} …`, rest: { other: '# mehr', few: '# paar' } },
  };
  const spoken = resolveLocale(given);
  expect(spoken).toMatchObject({ tag: 'de-AT', types: given.types });
  expect(resolveMessages(spoken.codes.BadGateway ?? en.unknown, {}, spoken)).toEqual(
    given.codes.BadGateway,
  );
  expect(spoken.ui.rest).toEqual(given.ui.rest);
  expect(spoken.ui.item(item)).toBe('Slug …');
});

it('tells of a row that throws, by its name and with what it threw, and speaks English', () => {
  expectConsole('warn', /RAE020 .*locale\.ui\.item Error: boom/);
  const broken = () => {
    throw new Error('boom');
  };
  expect(resolveLocale({ ...en, ui: { ...en.ui, item: broken } }).ui.item(item)).toBe(
    'Slug, item 2',
  );
});

it('takes a fixed text in place of a phrase, and no phrase in place of a text or a plural', () => {
  const ui = { ...en.ui, item: 'One of them', code: () => 'x', count: () => 'x' };
  const spoken = resolveLocale({ ...en, ui }).ui;
  expect(spoken.item(item)).toBe('One of them');
  expect(spoken.code).toBe('Code');
  expect(spoken.count).toEqual(en.ui.count);
});

describe('the advice of a row', () => {
  const messagesOf = (row: unknown, context: WordsContext = {}) => {
    const codes = { ...en.codes, ServerError: row } as Locale['codes'];
    const spoken = resolveLocale({ ...en, tag: 'de', betweenSentences: ' – ', codes });
    return resolveMessages(spoken.codes.ServerError, context, spoken);
  };
  const words = { title: 'Titel', body: 'Warum.' };

  it('is none of English where a row has none: its body may say what to do', () => {
    expect(messagesOf(words)).toEqual(words);
    expect(messagesOf(() => words)).toEqual(words);
  });

  it('follows the body, as the language parts its sentences', () => {
    const row = { ...words, advice: 'Nochmals.' };
    expect(messagesOf(row).body).toBe('Warum. – Nochmals.');
    expect(messagesOf(row, { maybeDone: true }).body).toBe('Warum.');
    expect(messagesOf(row, { wait: 'over' }).body).toBe('Warum. – Nochmals.');
  });

  it('may differ by the wait, and need not for each', () => {
    const row = { ...words, advice: { unknown: 'Später.', over: 'Jetzt.' } };
    expect(messagesOf(row).body).toBe('Warum. – Später.');
    expect(messagesOf(row, { wait: 'known' }).body).toBe('Warum.');
    expect(messagesOf(row, { wait: 'over' }).body).toBe('Jetzt.');
    expect(messagesOf({ ...words, advice: {} }, { wait: 'over' }).body).toBe('Warum.');
  });

  it.each([null, 7, [], () => 'x'])('says nothing when it is %o', (advice) => {
    expect(messagesOf({ ...words, advice }).body).toBe('Warum.');
  });
});

it.each([
  ['a label', { actions: { ...en.actions, retry: ' ' } }, (spoken: Locale) => spoken.actions.retry],
  [
    'a title',
    { codes: { ...en.codes, BadGateway: { title: '', body: 'Warum.' } } },
    (spoken: Locale) =>
      resolveMessages(spoken.codes.BadGateway ?? en.unknown, {}, spoken as never).title,
  ],
  [
    'the title that a function makes',
    { codes: { ...en.codes, BadGateway: () => ({ title: '', body: 'Warum.' }) } },
    (spoken: Locale) =>
      resolveMessages(spoken.codes.BadGateway ?? en.unknown, {}, spoken as never).title,
  ],
])('says English for %s without words, and tells of it', (_, part, say) => {
  allowConsole('warn', /RAE020/);
  const said = say(resolveLocale({ ...en, ...part }));
  expect(said).toBe(say(en));
  expect(said).not.toBe('');
});

it('leaves a body empty whose title says it all', () => {
  const codes = { ...en.codes, BadGateway: { title: 'Sagt alles', body: '' } };
  const spoken = resolveLocale({ ...en, codes });
  expect(spoken.codes.BadGateway).toEqual({ title: 'Sagt alles', body: '' });
});
