import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.mjs';
import { graphOf, importsOf, modules, root } from './dist.js';

const directive = /^(['"])use client\1/;
const files = [...modules.keys()];
const isClient = (file: string) => directive.test(modules.get(file) ?? '');

describe("'use client' in the build", () => {
  it('stands on the module of hooks and components, and on no other', () => {
    expect(files.filter(isClient)).toEqual(['client.js']);
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
    expect(packages.toSorted()).toEqual(['react']);
  });

  it('testing clears what the hooks and components say', () => {
    expect([...graphOf('testing/index.js')]).toContain('announcer/announcer.js');
    expect(importsOf('client.js')).toContain('announcer/announcer.js');
  });

  it('import nothing for its effect: there is none, and bundlers warn that they leave it out', () => {
    const bare = files.filter((file) => /^import\s*["']/m.test(modules.get(file) ?? ''));
    expect(bare).toEqual([]);
  });

  it('import no stylesheet', () => {
    expect(files.filter((file) => importsOf(file).some((path) => path.endsWith('.css')))).toEqual(
      [],
    );
  });
});

describe('a bundle', () => {
  /** What a consumer's bundler makes of one import. */
  async function bundleOf(name: string): Promise<string> {
    const entry = 'virtual:entry';
    const { output } = (await build({
      configFile: false,
      logLevel: 'error',
      root,
      plugins: [
        {
          name: entry,
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) =>
            id === entry ? `export { ${name} } from '${join(root, 'dist/index.js')}'` : undefined,
        },
      ],
      build: {
        write: false,
        minify: false,
        rollupOptions: {
          input: entry,
          preserveEntrySignatures: 'strict',
          external: /^react(\/|$)/,
        },
      },
    })) as Rolldown.RolldownOutput;
    return output[0].code;
  }

  it.each([
    ['ValidationDetails', ['forwardRef(function ApiErrorBanner', 'function useApiError(']],
    ['ApiErrorBanner', ['function useApiError(', 'forwardRef(function ApiErrorFallback']],
    ['useApiError', ['forwardRef(', 'data-part']],
    ['parseApiError', ['from "react']],
  ])('of %s leaves out what it does not need', async (name, others) => {
    const bundle = await bundleOf(name);
    expect(bundle).toContain(name);
    expect(others.filter((other) => bundle.includes(other))).toEqual([]);
  });
});
