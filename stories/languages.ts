import type { Locale } from 'react-api-error';

/** A file of `src/locales` is a language if its name is a language tag: `en`, `pt-BR`. */
const LANGUAGE_FILE = /\/[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?\.ts$/;

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../src/locales/*.ts', {
  eager: true,
});

function isLocale(value: unknown): value is Locale {
  return typeof value === 'object' && value !== null && 'tag' in value && 'dir' in value;
}

/** Every language of the library, English first. A new file appears by itself. */
export const languages: readonly Locale[] = Object.entries(modules)
  .filter(([path]) => LANGUAGE_FILE.test(path))
  .flatMap(([, module]) => Object.values(module).find(isLocale) ?? [])
  .sort((a, b) => Number(b.tag === 'en') - Number(a.tag === 'en') || a.tag.localeCompare(b.tag));

/** The language with this tag, or else the first, English. */
export function languageOf(tag: unknown): Locale {
  const found = languages.find((language) => language.tag === tag) ?? languages[0];
  if (!found) throw new Error('src/locales holds no language');
  return found;
}

/** Chinese is told apart by how it is written, not by where. */
const writtenAs: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans' };

/** The name of a language in that language: `Deutsch`. */
export function ownName({ tag }: Locale): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(writtenAs[tag] ?? tag) ?? tag;
}
