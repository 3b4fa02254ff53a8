import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { entries } from './scripts/entries.mjs';

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/**
 * One file per module, so that a bundle can leave each out. But all modules that need React share one file:
 * it has a single `'use client'`, and a single import of React, as bundlers would not merge several.
 */
function moduleOf(file: string): string {
  const name = file.slice(source('').length).replace(/\.tsx?$/, '');
  return /^(react|components)\//.test(name) ? 'client' : name;
}

/**
 * Compiles JSX to `createElement`, which is smaller in a bundle than the JSX runtime with its second import.
 * Not for the Storybook, which reads this file but sets no `build.lib`.
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

// Builds the library. Other steps of scripts/build.mjs make its declarations and stylesheet.
export default defineConfig({
  plugins: [react(), classicJsx],
  publicDir: false,
  build: {
    target: 'es2022',
    // Consumers' bundlers minify, and stack traces stay readable.
    minify: false,
    lib: {
      entry: Object.fromEntries(entries().map((entry) => [entry, source(`${entry}.ts`)])),
      formats: ['es'],
    },
    rollupOptions: {
      // The functions that `classicJsx` calls.
      transform: {
        inject: { createElement: ['react', 'createElement'], Fragment: ['react', 'Fragment'] },
      },
      external: /^react(\/|$)/,
      // As in package.json: unused imports are left out.
      treeshake: { moduleSideEffects: false },
      // Inlining a text of another module leaves an empty import behind, which bundlers warn about.
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
