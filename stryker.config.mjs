/**
 * `npm run mutation:calls`: does a test fail for each small change of the code that runs calls? What
 * these tests keep from one to the next allows no run but a fresh one; see scripts/mutation.mjs for the rest.
 *
 * See https://stryker-mutator.io/docs/stryker-js/configuration for the options.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: ['src/calls/**/*.ts'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'node_modules/.stryker',
  // No file of this name: Stryker would rewrite tsconfig.json through an API that the compiler no longer has.
  tsconfigFile: 'tsconfig.none.json',
  disableTypeChecks: false,
  thresholds: { high: 95, low: 90, break: 85 },
};
