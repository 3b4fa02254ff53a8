import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../locales/glossary/en.js';
import type { Glossary } from '../locales/glossary/Glossary.js';
import { shipped } from '../locales/shipped.js';

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
const table = (rows: readonly (readonly string[])[]) => {
  const [head = [], ...rest] = rows;
  return [head, head.map(() => '---'), ...rest].map(row).join('');
};

/** Chinese is told apart by how it is written, not by where. */
const writtenAs: Readonly<Record<string, string>> = { 'zh-CN': 'zh-Hans' };
const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (tag: string) => names.of(writtenAs[tag] ?? tag) ?? tag;
const languageTable = table([
  ['language', 'import of `react-api-error/locales/…`', 'export'],
  ...shipped.map(({ tag }) => [nameOf(tag), `\`${tag}\``, `\`${tag.replace('-', '')}\``]),
]);

const termNames = Object.keys(en) as (keyof Glossary)[];
const termTable = table([
  shipped.map(({ tag }) => `\`${tag}\``),
  ...termNames.map((term) => shipped.map(({ terms }) => terms[term])),
]);

const TABLE = /(?:^\|.*\n)+/m;

/** The text with its table of this section made anew. */
function withTable(docs: string, heading: string, made: string): string {
  const start = docs.indexOf(`\n## ${heading}\n`);
  expect(start, heading).toBeGreaterThan(0);
  return docs.slice(0, start) + docs.slice(start).replace(TABLE, () => made);
}

describe('docs/languages.md', () => {
  it('has the languages that are shipped and their terms as the glossaries have them', async () => {
    const docs = text('../../docs/languages.md');
    const named = withTable(docs, 'Which are shipped', languageTable);
    const whole = withTable(named, 'Terms', termTable);
    // `-u` writes it anew
    await expect(whole).toMatchFileSnapshot('../../docs/languages.md');
  });

  it('is linked from README and CONTRIBUTING', () => {
    for (const file of ['README.md', 'CONTRIBUTING.md'])
      expect(text(`../../${file}`)).toContain('(docs/languages.md)');
  });
});
