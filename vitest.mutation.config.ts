import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation:calls` repeats for each mutant. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/calls/**/*.test.ts'],
    // each mutant gets the same few random runs
    env: { API_ERROR_FUZZ_SEED: '1', API_ERROR_RUNS: '0.1' },
    setupFiles: ['test/setup/node.ts'],
    testTimeout: 30_000,
  },
});
