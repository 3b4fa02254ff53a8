import { entries } from './scripts/entries.mjs';

/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    ...entries().map((entry) => `src/${entry}.ts`),
    'scripts/*.mjs',
    // run by the script of this name
    'scripts/mutation/{runner,vitest.config}.mjs',
    'bench/*.bench.mjs',
    // imported by a name that holds the size of its inputs
    'bench/hostileInputs.mjs',
    'test/setup/*.ts',
    // found by the tag of their language
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
    // what stories of the themes show
    'consumers/*/src/createComponents.tsx',
    // have manifests of their own
    '!bench/peers/**',
    '!scripts/webkit/**',
  ],
  // Apps with packages of their own; `npm run consumers` installs and builds them.
  ignore: ['consumers/!(run)/**/!(createComponents).*'],
  ignoreDependencies: [
    // Stand in for React and its types, in vitest.config.ts and in the smoke test of the package.
    'react-18',
    'react-dom-18',
    'types-react-18',
    // Imported by examples of the docs, which test/package compiles and runs.
    '@playwright/test',
    'formik',
    'react-router',
  ],
  // A type that an exported signature names is exported with it.
  ignoreExportsUsedInFile: { interface: true, type: true },
};
