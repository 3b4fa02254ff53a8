import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` repeats for each mutant: fast ones in Node. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/{calls,catalog,docs,formats,guard,model,parse,transports}/**/*.test.ts'],
    exclude: ['**/*.browser.test.*'],
    // the same few random runs for each mutant
    env: { API_ERROR_FUZZ_SEED: '1', API_ERROR_CALLS_RUNS: '0.1' },
    setupFiles: ['test/setup/node.ts'],
    testTimeout: 30_000,
  },
});
