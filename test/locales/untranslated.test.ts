import { describe, expect, it } from 'vitest';
import { typeLabel } from '../../src/describe/labels.js';
import { en } from '../../src/locales/en.js';
import { borrowed } from './borrowed.js';
import { translated } from './shipped.js';
import { textsOf } from './spoken.js';

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const english = new Set(
  textsOf(en)
    .flatMap(wordsIn)
    .filter((word) => word.length > 2),
);

/** The same in every language: names of techniques and keys, and the facts of the tests. */
const shared = new Set([
  'api',
  'http',
  'ctrl',
  'url',
  'json',
  'qmime',
  'qname',
  'qnear',
  'qpage',
  'qtitle',
  'qtop',
  'node',
]);

const latin = /\p{Script=Latin}{2,}/gu;

describe.each(translated)('the words of $tag', ({ tag, locale }) => {
  const said = new Set(textsOf(locale).flatMap(wordsIn));

  it('hold no English', () => {
    const known: readonly string[] = borrowed[tag] ?? [];
    const left = [...said].filter((word) => english.has(word) && !shared.has(word));
    expect(left.filter((word) => !known.includes(word))).toEqual([]);
    // a word that is no longer used needs no row
    expect(known.filter((word) => !left.includes(word))).toEqual([]);
  });
});

/** What an answer of the content APIs may be about. */
const types = [
  'Space',
  'Environment',
  'Entry',
  'Asset',
  'ContentType',
  'Locale',
  'Tag',
  'Release',
  'Role',
  'User',
  'Team',
  'Organization',
  'BulkAction',
  'Task',
  'Comment',
];

/** Those that a language calls as the API does. */
const asTheyAre: Readonly<Record<string, readonly string[]>> = {
  de: ['Space', 'Asset', 'Tag', 'Release', 'Team'],
  'pt-BR': ['Tag'],
};

describe.each(translated)('the things of the content APIs in $tag', ({ tag, locale }) => {
  it('have a name of the language, each another one', () => {
    const names = types.map((type) => typeLabel(type, locale));
    const same = types.filter((type, at) => names[at] === typeLabel(type, en));
    expect(same).toEqual(types.filter((type) => asTheyAre[tag]?.includes(type)));
    expect(new Set(names).size).toBe(types.length);
  });
});

const inOtherScripts = translated.filter(({ tag }) => ['ja', 'zh-CN', 'ar'].includes(tag));

describe.each(inOtherScripts)('the words of $tag', ({ locale }) => {
  it('hold nothing in Latin letters but names', () => {
    const names = new Set([...shared, 'id', 'qw', 'qa', 'qo', 'qu', 'app', 'web']);
    const found = textsOf(locale)
      .flatMap(wordsIn)
      .flatMap((word) => word.match(latin) ?? []);
    expect(found.filter((word) => !names.has(word))).toEqual([]);
  });
});
