import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { FirefoxProvider } from './scripts/FirefoxProvider.mjs';
import { firefoxPath } from './scripts/firefoxPath.mjs';
import { sourceAlias } from './scripts/sourceAlias.mjs';
import { usedInBrowser } from './scripts/usedInBrowser.mjs';

// The only channel by which Playwright can drive an unpatched Firefox.
const options = { launchOptions: { channel: 'moz-firefox', executablePath: firefoxPath } };

export default defineConfig({
  plugins: [react()],
  publicDir: '.storybook/public',
  resolve: { alias: sourceAlias },
  optimizeDeps: { include: usedInBrowser },
  test: {
    name: 'firefox',
    include: ['test/{announcer,components,react}/**/*.browser.test.{ts,tsx}'],
    // These use a protocol that only Chromium supports, to hold a key down and to emulate media features.
    exclude: ['test/components/{contrast,presses}.browser.test.tsx'],
    globalSetup: 'scripts/firefoxPath.mjs',
    setupFiles: ['test/setup/firefox.ts', 'test/setup/browser.ts'],
    expect: { requireAssertions: true },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: {
        ...playwright(options),
        providerFactory: (project) => new FirefoxProvider(project, options),
      },
      instances: [{ browser: 'firefox' }],
    },
  },
});
