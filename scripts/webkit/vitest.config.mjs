import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { defineBrowserProvider } from '@vitest/browser';
import { defineConfig } from 'vitest/config';
import { sourceAlias } from '../sourceAlias.mjs';
import { usedInBrowser } from '../usedInBrowser.mjs';
import { WebKitProvider } from './WebKitProvider.mjs';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

// A function, not a shared object: Vitest writes the instance's name into it.
const inWebKit = () => ({
  enabled: true,
  // WebKit has no headless mode: scripts/webkit.mjs gives it a virtual screen.
  headless: false,
  ui: false,
  screenshotFailures: false,
  provider: defineBrowserProvider({
    // These two names tell Vitest's code in the page how to find and press elements.
    name: 'webdriverio',
    supportedBrowser: ['safari'],
    providerFactory: (project) => new WebKitProvider(project, {}),
  }),
  instances: [{ browser: /** @type {const} */ ('safari') }],
});

export default defineConfig({
  root: at('.'),
  plugins: [react()],
  publicDir: '.storybook/public',
  optimizeDeps: { include: usedInBrowser },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        resolve: { alias: sourceAlias },
        test: {
          name: 'webkit',
          include: ['test/{announcer,components,react}/**/*.browser.test.{ts,tsx}'],
          // These use a protocol that only Chromium supports, to hold a key down and to emulate media features,
          // or compare what is computed with what Chromium computed.
          exclude: [
            'test/components/{buttonStates,contrast,looks,pointerLooks,presses}.browser.test.tsx',
          ],
          setupFiles: ['test/setup/browser.ts'],
          expect: { requireAssertions: true },
          browser: inWebKit(),
        },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: at('.storybook') })],
        test: {
          name: 'webkit-stories',
          setupFiles: ['test/setup/stories.ts'],
          browser: inWebKit(),
        },
      },
    ],
  },
});
