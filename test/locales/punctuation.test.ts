import { describe, expect, it } from 'vitest';
import { shipped } from './shipped.js';
import { bannersIn, sentencesIn, textsOf } from './spoken.js';

const eastAsian = /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}」』”）])\s?[.,;:!?]/u;

/** What is wrong in a language, beside what is wrong in each. */
const wrong: Readonly<Record<string, RegExp>> = {
  de: /["”«»]|„[^“]*$|(?<!\u00a0)…/u,
  // a narrow space that does not break stands before high marks and within quotation marks
  fr: /(?<!\u202f)[:;!?»]|«(?!\u202f)|["“”]/u,
  es: /["]|(?<![\s(])«|^[^¿]*\?|^[^¡]*!/u,
  ja: eastAsian,
  'zh-CN': eastAsian,
  ar: /[;?]|,(?!\d)/u,
};

const fullStop = /[.。]$/;

describe.each(shipped)('the punctuation of $tag', ({ tag, locale }) => {
  it('is its own', () => {
    const rule = wrong[tag] ?? /["]/;
    expect(textsOf(locale).filter((text) => rule.test(text))).toEqual([]);
  });

  it('has no apostrophe of a typewriter, no three dots and no space before a comma', () => {
    const careless = /'|\.\.\.|[ \u00a0][,.、。،](?!\w)/u;
    expect(textsOf(locale).filter((text) => careless.test(text))).toEqual([]);
  });

  it('ends a body with a full stop, and the sentence of a problem without', () => {
    for (const { key, body } of bannersIn(locale)) expect(body, key).toMatch(fullStop);
    for (const { key, text } of sentencesIn(locale)) expect(text, key).not.toMatch(fullStop);
  });

  it('puts between two sentences what the language does', () => {
    const between = locale.betweenSentences ?? ' ';
    const joined = between === '' ? /。\s/u : /[.](?! |$)/u;
    expect(bannersIn(locale).filter(({ body }) => joined.test(body))).toEqual([]);
  });
});
