import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, chromiumPath } from './scripts/chromiumPath.mjs';
import { sourceAlias } from './scripts/sourceAlias.mjs';
import { usedInBrowser } from './scripts/usedInBrowser.mjs';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const executablePath = await chromiumPath();

// A function, not a shared object: Vitest writes the instance's name into it.
const inChromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: [...chromiumArgs] } }),
  instances: [{ browser: 'chromium' as const }],
});

/** Replaces the installed React by the oldest one that is supported. */
const asReact18 = ['react', 'react-dom'].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: `${name}-18`,
}));

const browserTests = ['test/**/*.browser.test.{ts,tsx}', 'stories/**/*.browser.test.{ts,tsx}'];

export default defineConfig({
  plugins: [react()],
  publicDir: '.storybook/public',
  test: {
    retry: 0,
    // A test without assertions fails: its loop may be empty, or its callback never run.
    expect: { requireAssertions: true },
    // Generous, for two slow cores and a cold browser; no test asserts on time.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.d.ts'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          maxWorkers: 2,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*', 'test/{package,showroom}/**', '**/node_modules/**'],
          isolate: false,
          setupFiles: ['test/setup/freshModules.ts', 'test/setup/node.ts'],
        },
      },
      {
        extends: true,
        resolve: { alias: sourceAlias },
        optimizeDeps: { include: usedInBrowser },
        test: {
          name: 'browser',
          include: browserTests,
          // Browser tests wait more than they work, so more pages than cores are open.
          maxWorkers: 3,
          setupFiles: ['test/setup/browser.ts'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        optimizeDeps: { include: usedInBrowser },
        plugins: [storybookTest({ configDir: at('.storybook') })],
        test: {
          name: 'stories',
          setupFiles: ['test/setup/stories.ts'],
          // A story without a play function is only rendered and checked with axe. Its assertions are Storybook's.
          expect: { requireAssertions: false },
          browser: inChromium(),
        },
      },
      {
        extends: true,
        resolve: { alias: asReact18 },
        optimizeDeps: { include: usedInBrowser },
        test: {
          name: 'react18',
          // Tests of other libraries use only one React, and tests of colours none.
          include: ['test/{react,components}/**/*.browser.test.{ts,tsx}'],
          exclude: ['test/components/{contrast,looks}.browser.test.tsx'],
          maxWorkers: 2,
          setupFiles: ['test/setup/react18.ts', 'test/setup/browser.ts'],
          browser: inChromium(),
        },
      },
      {
        extends: true,
        test: {
          name: 'package',
          environment: 'node',
          include: ['test/package/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'showroom',
          environment: 'node',
          maxWorkers: 2,
          include: ['test/showroom/**/*.test.ts'],
        },
      },
    ],
  },
});
