import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';
import { root } from './dist.js';

/** The types that an entry's declaration lists; entries list by name what they export. */
function typesOf(entry: string): readonly string[] {
  const text = readFileSync(join(root, 'dist', `${entry}.d.ts`), 'utf8');
  const lists = [...text.matchAll(/export (type )?\{([^}]*)\}/g)];
  const declared = [...text.matchAll(/export (?:interface|type) (\w+)/g)].map(([, name]) => name);
  return (
    lists
      .flatMap(([, all, list = '']) =>
        list
          .split(',')
          .map((name) => `${all ?? ''}${name.trim()}`)
          .filter((name) => name.startsWith('type ')),
      )
      .map((name) => name.replaceAll('type ', '').replace(/.* as /, ''))
      // a list may end in a comma
      .filter((name) => name.trim() !== '')
      .concat(declared.filter((name) => name !== undefined))
      .toSorted()
  );
}

describe('the public surface, read from the build', () => {
  it.each(entries())('%s exports these names', async (entry) => {
    const module: object = await import(join(root, 'dist', `${entry}.js`));
    expect({ values: Object.keys(module).toSorted(), types: typesOf(entry) }).toMatchSnapshot();
  });

  it('index exports all that core does, for those who have React', () => {
    const missing = typesOf('core').filter((name) => !typesOf('index').includes(name));
    expect(missing).toEqual([]);
  });

  it('index exports the very values of core', async () => {
    const core: Readonly<Record<string, unknown>> = await import(join(root, 'dist/core.js'));
    expect(Object.keys(core).length).toBeGreaterThan(5);
    expect(await import(join(root, 'dist/index.js'))).toMatchObject(core);
  });
});
