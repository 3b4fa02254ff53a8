import { languages } from '../../scripts/entries.mjs';
import type { Locale } from '../../src/locales/Locale.js';
import type { Glossary } from './glossary/Glossary.js';

/** A language with its terms. */
export interface Shipped {
  readonly tag: string;
  readonly locale: Locale;
  readonly terms: Glossary;
  /** Rivals of the terms, and words that are not said. */
  readonly unsaid: RegExp;
}

type Module = Readonly<Record<string, unknown>>;

const tables = import.meta.glob<Module>('../../src/locales/*.ts', { eager: true });
const glossaries = import.meta.glob<Module>('./glossary/*.ts', { eager: true });

/** Every language that has a file, English first. A new one is found by itself. */
export const shipped: readonly Shipped[] = languages()
  .toSorted((one, other) => Number(other === 'en') - Number(one === 'en'))
  .map((tag) => {
    const name = tag.replace('-', '');
    const glossary = glossaries[`./glossary/${tag}.ts`];
    if (!glossary) throw new Error(`${tag} has no terms: write test/locales/glossary/${tag}.ts.`);
    return {
      tag,
      locale: tables[`../../src/locales/${tag}.ts`]?.[name] as Locale,
      terms: glossary[name] as Glossary,
      unsaid: glossary[`${name}Unsaid`] as RegExp,
    };
  });

/** Those beside English, which is the original. */
export const translated = shipped.filter(({ tag }) => tag !== 'en');
