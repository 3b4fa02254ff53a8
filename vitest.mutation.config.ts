import { defineConfig } from 'vitest/config';

/** The tests that `npm run mutation` repeats for each mutant: fast ones in Node. */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/{catalog,docs,formats,guard,model,parse,transports}/**/*.test.ts'],
    exclude: ['**/*.browser.test.*'],
    setupFiles: ['test/setup/node.ts'],
    testTimeout: 30_000,
  },
});
