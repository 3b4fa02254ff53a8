import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';
import { declarationsOf, type Origin, originOf } from './declarations.js';

const exportsOf = (entry: string) =>
  [...declarationsOf(`${entry}.d.ts`).exports.values()].map(originOf);
const keyOf = ({ file, name }: Origin) => `${name} of ${file}`;

/** The types that the declaration of a public name mentions, where they were declared. */
function mentionedBy({ file, name }: Origin): readonly Origin[] {
  const { imports, declared } = declarationsOf(file);
  const text = declared.get(name);
  if (text === undefined) throw new Error(`dist/${file} does not declare ${name}`);
  const words = new Set(text.match(/\b[A-Z]\w*\b/g));
  words.delete(name);
  return [...words].flatMap((word) => {
    const imported = imports.get(word);
    if (imported) return [originOf(imported)];
    return declared.has(word) ? [{ file, name: word }] : [];
  });
}

/** What `react-api-error` exports need not be exported by its smaller entries again. */
function missingFrom(entry: string): readonly string[] {
  const own = exportsOf(entry);
  const shared = entry === 'core' ? [] : exportsOf('index');
  const open = new Set([...own, ...shared].map(keyOf));
  const mentioned = own.flatMap(mentionedBy).map(keyOf);
  return [...new Set(mentioned)].filter((key) => !open.has(key)).toSorted();
}

describe('the types of the build', () => {
  it.each(entries())('%s exports every type that one of its public signatures names', (entry) => {
    expect(missingFrom(entry)).toEqual([]);
  });

  it('are looked through: the types that a signature names are found', () => {
    const mentioned = mentionedBy({ file: 'parse/parseApiError.d.ts', name: 'parseApiError' });
    expect(mentioned.map(({ name }) => name).toSorted()).toEqual(['ApiError', 'ParseOptions']);
  });
});
