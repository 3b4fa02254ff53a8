import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { entries } from './scripts/entries.mjs';

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/**
 * A file to a module, so that each can be left out of a bundle; but all that needs React is one:
 * it has one `'use client'` for those of its files, and one import of React, which no bundler would
 * merge with another.
 */
function moduleOf(file: string): string {
  const name = file.slice(source('').length).replace(/\.tsx?$/, '');
  return /^(react|components)\//.test(name) ? 'client' : name;
}

/**
 * Elements made by `createElement` itself: smaller in a bundle than calls of the JSX runtime, which
 * would be a second import. Not for the Storybook, which reads this file, but nothing of `build`.
 */
const classicJsx: Plugin = {
  name: 'classic-jsx',
  enforce: 'post',
  config({ build }) {
    if (!build?.lib) return {};
    return {
      oxc: { jsx: { runtime: 'classic', pragma: 'createElement', pragmaFrag: 'Fragment' } },
    };
  },
};

// The library. Its declarations and its stylesheet are the other steps of scripts/build.mjs.
export default defineConfig({
  plugins: [react(), classicJsx],
  publicDir: false,
  build: {
    target: 'es2022',
    // A consumer's bundler does it, and stack traces stay readable.
    minify: false,
    lib: {
      entry: Object.fromEntries(entries().map((entry) => [entry, source(`${entry}.ts`)])),
      formats: ['es'],
    },
    rollupOptions: {
      // What `classicJsx` calls.
      transform: {
        inject: { createElement: ['react', 'createElement'], Fragment: ['react', 'Fragment'] },
      },
      external: /^react(\/|$)/,
      // As package.json says: an import that nothing is used of is left out.
      treeshake: { moduleSideEffects: false },
      // A text that is copied from another module leaves an import of nothing behind, which bundlers warn of.
      optimization: { inlineConst: false },
      preserveEntrySignatures: 'allow-extension',
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: moduleOf, debugName: 'modules' }],
        },
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
        minifyInternalExports: false,
        banner: ({ name }) => (name === 'client' ? "'use client';" : ''),
      },
    },
  },
});
