import { entries } from './scripts/entries.mjs';

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    ...entries().map((entry) => `src/${entry}.ts`),
    'scripts/*.mjs',
    // run by scripts/mutation.mjs
    'scripts/mutation/{runner,vitest.config}.mjs',
    'bench/*.bench.mjs',
    // imported with the size of its inputs in the specifier
    'bench/hostileInputs.mjs',
    'test/setup/*.ts',
    // imported by language tag
    'test/locales/glossary/*.ts',
    'test/house/fixtures/*.ts',
    'test/package/fixtures/*.tsx',
  ],
  project: [
    'src/**/*.{ts,tsx}',
    'stories/**/*.{ts,tsx,mdx}',
    'test/**/*.{ts,tsx}',
    'scripts/**/*.mjs',
    'bench/**/*.mjs',
    'consumers/run/*.mjs',
    // shown by the stories of the themes
    'consumers/*/src/components.tsx',
    // these have manifests of their own
    '!bench/peers/**',
    '!scripts/webkit/**',
  ],
  // Apps with packages of their own; `npm run consumers` installs and builds them.
  ignore: ['consumers/!(run)/**/!(createComponents).*'],
  ignoreDependencies: [
    // Replace React and its types in vitest.config.ts and in the smoke test of the package.
    'react-18',
    'react-dom-18',
    'types-react-18',
    // Imported by examples in the docs, which test/package compiles and runs.
    '@playwright/test',
    'formik',
    'react-router',
  ],
  // Types in exported signatures are exported too.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
