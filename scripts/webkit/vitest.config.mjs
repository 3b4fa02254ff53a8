import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineBrowserProvider } from '@vitest/browser';
import { defineConfig } from 'vitest/config';
import { sourceAlias } from '../sourceAlias.mjs';
import { usedInBrowser } from '../usedInBrowser.mjs';
import { WebKitProvider } from './WebKitProvider.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  plugins: [react()],
  publicDir: '.storybook/public',
  resolve: { alias: sourceAlias },
  optimizeDeps: { include: usedInBrowser },
  test: {
    name: 'browser',
    include: ['test/{announcer,components,react}/**/*.browser.test.{ts,tsx}'],
    // These use a protocol that only Chromium speaks: to hold a key down, and to emulate what a person asks for.
    exclude: ['test/components/{contrast,presses}.browser.test.tsx'],
    setupFiles: ['test/setup/browser.ts'],
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      // WebKit has no such mode: scripts/webkit.mjs gives it a screen that nobody sees.
      headless: false,
      ui: false,
      // The driver never answers when asked for a picture.
      screenshotFailures: false,
      provider: defineBrowserProvider({
        // Vitest tells by these two names how to find and press what a test names.
        name: 'webdriverio',
        supportedBrowser: ['safari'],
        providerFactory: (project) => new WebKitProvider(project, {}),
      }),
      instances: [{ browser: 'safari' }],
    },
  },
});
