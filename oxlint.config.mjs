import { layerOverrides } from './scripts/layers.mjs';

const off = 'off';

export default {
  plugins: [
    'eslint',
    'typescript',
    'unicorn',
    'oxc',
    'import',
    'react',
    'jsx-a11y',
    'promise',
    'vitest',
  ],
  jsPlugins: ['eslint-plugin-regexp'],
  categories: { correctness: 'error', suspicious: 'error' },
  ignorePatterns: [
    'dist/**',
    'coverage/**',
    'site/**',
    '.storybook/public/**',
    // Apps whose packages are installed elsewhere, where each is also compiled.
    'consumers/*/**',
    '!consumers/run/**',
    // these use packages that only their own folders have
    'bench/peers/**',
    'scripts/webkit/**',
  ],
  rules: {
    'eslint/eqeqeq': 'error',
    'eslint/no-nested-ternary': 'error',
    'eslint/no-var': 'error',
    'eslint/prefer-const': 'error',
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'react/rules-of-hooks': 'error',
    'react/no-danger': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-import-type-side-effects': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
    // The JSX transform imports what it needs.
    'react/react-in-jsx-scope': off,
    // Tables keyed by a name need an assertion where the compiler cannot follow a loop over them.
    'typescript/no-unsafe-type-assertion': off,
    // An issue of no known rule has no parameters: `{}` is meant.
    'typescript/no-generated-empty-object-type': off,
    // Some browsers that the build supports do not have `toSorted`.
    'unicorn/no-array-sort': off,
    // A small helper reads best next to its only use.
    'unicorn/consistent-function-scoping': off,
    // A group of a few buttons is neither a fieldset nor an address, and handles Escape for them.
    'jsx-a11y/prefer-tag-over-role': off,
    'jsx-a11y/no-noninteractive-element-interactions': off,
    // For packages whose default export is also their namespace, such as fast-check.
    'import/no-named-as-default-member': off,
    // It also refuses assertions that are awaited later; no-floating-promises finds forgotten ones.
    'vitest/valid-expect': off,
    // The type of a mock follows from where it is passed.
    'vitest/require-mock-type-parameters': off,
    // There are no classes: an apparent method is a function in a record.
    'typescript/unbound-method': off,
    // A callback that ends a chain has nothing to return.
    'promise/always-return': off,
    // A stylesheet is imported for its effect.
    'import/no-unassigned-import': off,
  },
  overrides: [
    ...layerOverrides(),
    {
      files: ['src/**'],
      rules: {
        'eslint/no-console': 'error',
        'eslint/max-lines': ['error', 250],
        // What a server sends may be long, so a pattern must read it in linear time.
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      },
    },
    // Tables are as long as what they list.
    { files: ['src/catalog/**', 'src/locales/**'], rules: { 'eslint/max-lines': off } },
    // These write messages to developers.
    {
      files: ['src/{developer/warnOnce,calls/callSafely}.ts'],
      rules: { 'eslint/no-console': off },
    },
    // Examples of what a test must not do.
    { files: ['test/house/fixtures/**'], rules: { 'vitest/expect-expect': off } },
    {
      // Their tools require a default export.
      files: [
        '*.config.{ts,js,mjs}',
        'scripts/mutation/{runner,vitest.config}.mjs',
        '.size-limit.mjs',
        '.storybook/*',
        '**/*.stories.tsx',
      ],
      rules: { 'import/no-default-export': off },
    },
  ],
};
