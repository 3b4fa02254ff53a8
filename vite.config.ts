import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { entries } from './scripts/entries.mjs';

const source = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

// The library. Its declarations and its stylesheet are the other steps of scripts/build.mjs.
export default defineConfig({
  plugins: [react()],
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
      external: /^react(\/|$)/,
      // As package.json says: an import that nothing is used of is left out.
      treeshake: { moduleSideEffects: false },
      output: {
        // A module to a module: each keeps its own 'use client' and can be left out of a bundle.
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
      },
    },
  },
});
