import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const spec = readFileSync(at('SPEC.md'), 'utf8');

interface Sentence {
  readonly id: string;
  readonly text: string;
}

const sentences: readonly Sentence[] = [...spec.matchAll(/^- `([a-z]+-\d+)` (.+)$/gm)].map(
  ([, id = '', text = '']) => ({ id, text }),
);

/** The first argument of `it(`, `test(` or the function that `test.each(…)` returns. */
const titlesOf = (source: string): readonly string[] =>
  [...source.matchAll(/(?:\b(?:it|test)|\))\(\s*(?:'([^'\n]*)'|"([^"\n]*)"),/g)].map(
    ([, single, double]) => single ?? double ?? '',
  );

const titles = ['test', 'stories'].flatMap((folder) =>
  readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .flatMap((file) => titlesOf(readFileSync(at(`${folder}/${file}`), 'utf8'))),
);

const idsIn = (title: string): readonly string[] =>
  [...title.matchAll(/\[([a-z]+-\d+)\]/g)].map(([, id = '']) => id);

it('gives each sentence an id of its own and one MUST', () => {
  const ids = sentences.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
  expect(sentences.filter(({ text }) => text.split('MUST').length !== 2)).toEqual([]);
});

it('has every MUST among its sentences', () => {
  expect(spec.split('MUST').length - 1).toBe(sentences.length);
});

it('has a test for each sentence', () => {
  const proved = new Set(titles.flatMap(idsIn));
  const quoted = new Set(titles);
  expect(sentences.filter(({ id, text }) => !proved.has(id) && !quoted.has(text))).toEqual([]);
});

it('has a sentence for each id in a title', () => {
  const known = new Set(sentences.map(({ id }) => id));
  expect(titles.flatMap(idsIn).filter((id) => !known.has(id))).toEqual([]);
});
