import { describe, expect, it } from 'vitest';
import { getSpeech } from '../../src/locales/speech.js';
import { shipped } from './shipped.js';
import { pluralsIn } from './spoken.js';

const counts = [0, 1, 2, 3, 11, 21, 100, 1_000_000];
/** Forms that may be a word without a figure: `two` of Arabic. */
const worded = ['zero', 'one', 'two'];

describe.each(shipped)('the plurals of $tag', ({ tag, locale }) => {
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
  const tables = Object.entries(pluralsIn(locale));

  it.each(tables)('have in %s no form that the language does not know', (_name, forms) => {
    expect(pluralCategories).toEqual(expect.arrayContaining(Object.keys(forms)));
  });

  it.each(tables)('name the count in %s', (_name, forms) => {
    const counted = Object.entries(forms).filter(([form]) => !worded.includes(form));
    for (const [form, text] of counted) expect(text, form).toContain('#');
    for (const count of counts)
      expect(getSpeech(tag).plural(count, forms), `${count}`).not.toMatch(/#|^\s|\s$/);
  });

  it('give every form of a language that has six of them', () => {
    const owed = pluralCategories.length > 4 ? pluralCategories : ['other'];
    for (const name of ['fields', 'issues', 'truncated'] as const)
      expect(Object.keys(locale.ui[name]), name).toEqual(expect.arrayContaining(owed));
  });
});
