import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** A file of `src/locales` is a language if its name is a language tag: `en`, `pt-BR`. */
const languageFile = /^([a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?)\.ts$/;

/** The language tags that have a file in `src/locales`. */
export function languages() {
  return readdirSync(`${source}locales`).flatMap((file) => languageFile.exec(file)?.[1] ?? []);
}

/** The modules that a consumer can import, without `src/` and their extension. */
export function entries() {
  const fixed = ['index', 'core', 'adapters/contentful', 'testing/index'];
  return [...fixed, ...languages().map((tag) => `locales/${tag}`)].filter((entry) =>
    existsSync(`${source}${entry}.ts`),
  );
}

/** The paths of the stylesheets that a consumer can import. */
export function sheets() {
  return ['styles.css', ...readdirSync(`${source}styles/themes`).map((file) => `themes/${file}`)];
}
