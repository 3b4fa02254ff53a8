import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { ruleCatalog } from '../../src/catalog/rules.js';
import { resolveMessages } from '../../src/describe/resolveMessages.js';
import { en } from '../../src/locales/en.js';
import type { WordsContext, WordsOf } from '../../src/locales/Locale.js';
import { getOwnRow } from '../../src/locales/getOwnRow.js';
import { type PluralForms, getSpeech } from '../../src/locales/speech.js';
import { runs } from '../support/runs.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const documented = codes.slice(0, 12);
const speech = getSpeech('en');

const worded = Object.keys(en.codes) as (keyof typeof en.codes)[];

const contexts: readonly WordsContext[] = [true, false].flatMap((offline) =>
  [true, false].flatMap((either) =>
    [undefined, 'Entry', 'ContentType', 'a/b (c)'].map((type) => ({
      offline,
      listed: either,
      unconfirmed: either,
      type,
    })),
  ),
);

const rows: readonly (readonly [string, WordsOf])[] = [
  ...worded.map((code) => [code, rowFor(code)] as const),
  ['unknown', en.unknown],
  ['partial', en.partial],
];
const said = rows.flatMap(([name, row]) =>
  contexts.map((context) => ({ name, ...resolveMessages(row, context, en) })),
);

function rowFor(code: ErrorCode): WordsOf {
  const row = getOwnRow(en.codes, code);
  if (!row) throw new Error(`English has no words for ${code}`);
  return row;
}

const phrases: Readonly<Record<string, string>> = {
  ...en.actions,
  ...Object.fromEntries(
    Object.entries(en.ui).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  ),
  ...en.ui.success,
  ...en.ui.pending,
  question: `${en.ui.question.title} ${en.ui.question.body}`,
  ...Object.fromEntries(
    Object.entries(en.outcomes).flatMap(([intent, { notDone, maybeDone }]) => [
      [`${intent}, not done`, notDone],
      [`${intent}, maybe done`, maybeDone],
    ]),
  ),
};

const banned = /\b(invalid|forbidden|illegal|oops|please|sorry|bad request)\b/i;

describe('the titles', () => {
  it('have three to six words', () => {
    for (const { name, title } of said) {
      const count = title.split(' ').length;
      expect(count, `${name}: ${title}`).toBeGreaterThanOrEqual(3);
      expect(count, `${name}: ${title}`).toBeLessThanOrEqual(6);
    }
  });

  it('hold no status, no instruction and no full stop', () => {
    for (const { title } of said) {
      expect(title).not.toMatch(
        /\d|[.!?]$|^(try|check|reload|sign in|go|ask|copy|correct|wait)\b/i,
      );
    }
  });

  it('differ among the twelve documented codes, whatever is known of the failure', () => {
    for (const context of contexts) {
      const titles = documented.map((code) => resolveMessages(rowFor(code), context, en).title);
      expect(new Set(titles).size).toBe(12);
    }
  });

  it('differ among all codes with words of their own, and from what is said of an unknown one', () => {
    const titles = rows.map(([, row]) => resolveMessages(row, {}, en).title);
    expect(new Set(titles).size).toBe(rows.length);
  });

  it('name the thing that was not found, and nothing that is no name', () => {
    const title = (type: string) =>
      resolveMessages(en.codes.NotFoundError, { type, contentApi: true }, en).title;
    expect(title('Entry')).toBe('The entry was not found');
    expect(title('ContentType')).toBe('The content type was not found');
    expect(title('EditorInterface')).toBe('The editor interface was not found');
    expect(title('<b>x</b> y')).toBe('This content was not found');
  });
});

describe('the words', () => {
  it('avoid what blames, begs or frightens', () => {
    for (const { title, body } of said) expect(`${title} ${body}`).not.toMatch(banned);
    for (const text of Object.values(phrases)) expect(text).not.toMatch(banned);
  });

  it('end each body with a full stop and leave nothing half-filled', () => {
    for (const { body } of said) {
      expect(body).toMatch(/^\p{Lu}.*\.$/u);
      expect(body).not.toMatch(/undefined|NaN|\[object|[{}]| {2}/);
    }
  });

  it('say one to three sentences a body', () => {
    for (const { name, body } of said) {
      expect(body.split(/(?<=[.:]) /).length, name).toBeLessThanOrEqual(3);
    }
  });

  it('leave no phrase empty', () => {
    for (const [key, text] of Object.entries(phrases)) expect(text, key).not.toBe('');
  });

  it('owe a sentence to each rule of the catalog', () => {
    expect(Object.keys(en.rules).sort()).toEqual(Object.keys(ruleCatalog).sort());
  });
});

describe('the phrases', () => {
  const { ui } = en;
  const counted = (forms: PluralForms) => [1, 2, 1_234].map((count) => speech.plural(count, forms));

  it('agree with their count', () => {
    expect(counted(ui.fields)).toEqual([
      '1 field needs attention',
      '2 fields need attention',
      '1,234 fields need attention',
    ]);
    expect(counted(ui.issues)).toEqual(['1 problem', '2 problems', '1,234 problems']);
    expect(counted(ui.count).slice(1)).toEqual(['2 times', '1,234 times']);
    expect(counted(ui.truncated)[2]).toBe('1,234 more not listed');
  });

  it('tell how often a call has failed', () => {
    expect(ui.repeat({ attempt: 2, speech })).toBe('Still not working: tried twice.');
    expect(ui.repeat({ attempt: 3, speech })).toBe('Still not working: tried 3 times.');
  });

  it('tell how many more are shown', () => {
    expect(ui.more({ count: 50, rest: 9_950, speech })).toBe('Show 50 more of 9,950');
  });

  it('are whole for any values', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (count, rest) => {
        const phrasesSaid = [
          speech.plural(count, ui.fields),
          speech.plural(count, ui.issues),
          speech.plural(count, ui.count),
          speech.plural(count, ui.rest),
          speech.plural(count, ui.truncated),
          ui.more({ count, rest, speech }),
          ui.repeat({ attempt: count + 2, speech }),
          ui.item({ label: 'Tags', position: count + 1, speech }),
        ];
        for (const text of phrasesSaid)
          expect(text).not.toMatch(/undefined|NaN|\[object|[{}#]| {2}/);
      }),
      runs(100),
    );
  });
});
