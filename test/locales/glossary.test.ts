import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en.js';
import type { Glossary } from './glossary/Glossary.js';
import { type Shipped, shipped, translated } from './shipped.js';
import { bannersIn, spokenIn } from './spoken.js';

type Term = keyof Glossary;

/** Where English names the thing itself, and not in passing. */
const named: Readonly<Partial<Record<Term, RegExp>>> = {
  save: /\b(?:not|been) saved\b|^saved$/i,
  publish: /\bpublished\b/i,
  delete: /\bdeleted\b/i,
  upload: /\buploaded\b/i,
  entry: /\bentry was\b/i,
  field: /\bfields?\b/i,
  access: /\baccess\b/i,
  version: /\bversion\b/i,
  space: /\bspace is\b/i,
  contentType: /\bcontent type was\b/i,
  server: /\bserver (?:cannot|did|does|or)\b/i,
  support: /\bfor support\b/i,
  details: /\bdetails\b/i,
  retry: /\btry again\b/i,
  discard: /\bdiscard\b/i,
  plan: /\bplan\b/i,
  app: /\bapp\b/i,
};

/** What marks the vowels of Arabic. */
const vowels = /[\u064b-\u0652]/g;

/** How a term is found whose forms do not begin as it does. */
const stems: Readonly<Record<string, Readonly<Partial<Record<Term, RegExp>>>>> = {
  ar: { field: /حقل|حقول/u },
  de: { upload: /hochge?lad/i, field: /feld/i },
  fr: { delete: /supprim|suppression/i },
  es: { upload: /\bsub/i, retry: /int[eé]nt\S* de nuevo|intentar\S* de nuevo/i },
};

/** The start of the longest word of a term, where it may end otherwise; all of a term without spaces. */
function stemOf(term: string): string {
  const [longest = term] = term.split(' ').toSorted((one, other) => other.length - one.length);
  const stem = longest.replace(/^ال/u, '');
  return /^[a-zà-ü]/i.test(stem) ? stem.slice(0, Math.max(3, stem.length - 3)) : stem;
}

function saysTerm(said: string, term: Term, { tag, terms }: Shipped): boolean {
  const text = said.replace(vowels, '');
  const stem = stems[tag]?.[term];
  return stem ? stem.test(text) : text.toLowerCase().includes(stemOf(terms[term]).toLowerCase());
}

const english = new Map(spokenIn(en).map(({ key, text }) => [key, text]));

describe.each(shipped)('the glossary of $tag', ({ tag, terms }) => {
  it('has a term for each thing', () => {
    expect(Object.values(terms ?? {}), tag).toHaveLength(25);
    expect(Object.values(terms).filter((term) => term.trim() === '')).toEqual([]);
  });
});

describe.each(translated)('the sentences of $tag', (language) => {
  const said = spokenIn(language.locale);

  it.each(Object.keys(named) as Term[])('name "%s" by its term where English does', (term) => {
    const without = said
      .filter(({ key }) => named[term]?.test(english.get(key) ?? ''))
      .filter(({ text }) => !saysTerm(text, term, language))
      .map(({ key, text }) => `${text} ← ${english.get(key)}`);
    expect([...new Set(without)].slice(0, 5)).toEqual([]);
  });

  it('name what only the content API has in its own answers alone', () => {
    const own: readonly Term[] = ['asset', 'contentType'];
    const foreign = bannersIn(language.locale).filter(({ format }) => format === 'plain');
    const text = foreign.map(({ title, body }) => `${title} ${body}`).join('\n');
    for (const term of own) {
      const name = new RegExp(`(?<!\\p{sc=Latin})${language.terms[term]}(?!\\p{sc=Latin})`, 'iu');
      expect(text).not.toMatch(name);
    }
  });
});
