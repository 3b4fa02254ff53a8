import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { FirefoxProvider } from './scripts/FirefoxProvider.mjs';
import { firefoxPath } from './scripts/firefoxPath.mjs';
import { sourceAlias } from './scripts/sourceAlias.mjs';
import { usedInBrowser } from './scripts/usedInBrowser.mjs';

const configDir = fileURLToPath(new URL('.storybook', import.meta.url));

// The only channel by which Playwright can drive an unpatched Firefox.
const options = { launchOptions: { channel: 'moz-firefox', executablePath: firefoxPath } };

// A function, not a shared object: Vitest writes the instance's name into it.
const inFirefox = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: {
    ...playwright(options),
    providerFactory: (project: ConstructorParameters<typeof FirefoxProvider>[0]) =>
      new FirefoxProvider(project, options),
  },
  instances: [{ browser: 'firefox' as const }],
});

export default defineConfig({
  plugins: [react()],
  publicDir: '.storybook/public',
  optimizeDeps: { include: usedInBrowser },
  test: {
    globalSetup: 'scripts/firefoxPath.mjs',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        resolve: { alias: sourceAlias },
        test: {
          name: 'firefox',
          include: ['test/{announcer,components,react}/**/*.browser.test.{ts,tsx}'],
          // These use a protocol that only Chromium supports, to hold a key down and to emulate media features,
          // or compare what is computed with what Chromium computed.
          exclude: [
            'test/components/{buttonStates,contrast,looks,pointerLooks,presses}.browser.test.tsx',
          ],
          setupFiles: ['test/setup/firefox.ts', 'test/setup/browser.ts'],
          expect: { requireAssertions: true },
          browser: inFirefox(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir })],
        test: {
          name: 'firefox-stories',
          setupFiles: ['test/setup/firefox.ts', 'test/setup/stories.ts'],
          browser: inFirefox(),
        },
      },
    ],
  },
});
