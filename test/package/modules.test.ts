import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';
import { graphOf, importsOf, modules, root } from './dist.js';

const directive = /^(['"])use client\1/;
const files = [...modules.keys()];
const isClient = (file: string) => directive.test(modules.get(file) ?? '');
const sourceOf = (file: string) =>
  ['.ts', '.tsx']
    .map((ending) => join(root, 'src', file.replace(/\.js$/, ending)))
    .find((path) => existsSync(path));

describe("'use client' in the build", () => {
  it('stands on the modules that have it in the source, and on no other', () => {
    const inSource = files.filter((file) => {
      const source = sourceOf(file);
      return source !== undefined && directive.test(readFileSync(source, 'utf8'));
    });
    expect(inSource).not.toHaveLength(0);
    expect(files.filter(isClient)).toEqual(inSource);
  });

  it('stands on every module that uses React', () => {
    expect(files.filter((file) => importsOf(file).includes('react') && !isClient(file))).toEqual(
      [],
    );
  });

  it('stands on no entry, so that a server component can import one', () => {
    expect(entries().filter((entry) => isClient(`${entry}.js`))).toEqual([]);
  });
});

describe('the modules of the build', () => {
  it.each(entries().filter((entry) => entry !== 'index'))('%s loads no package', (entry) => {
    const packages = [...graphOf(`${entry}.js`)].filter((file) => !modules.has(file));
    expect(packages).toEqual([]);
  });

  it('index loads React and nothing else', () => {
    const packages = [...graphOf('index.js')].filter((file) => !modules.has(file));
    expect(packages.toSorted()).toEqual(['react', 'react/jsx-runtime']);
  });

  it('import no stylesheet', () => {
    expect(files.filter((file) => importsOf(file).some((path) => path.endsWith('.css')))).toEqual(
      [],
    );
  });
});
