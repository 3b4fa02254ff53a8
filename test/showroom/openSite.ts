import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromiumPath.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Any folder of a server: the site may not depend on where it is. */
const FOLDER = '/a/folder/';

export interface Site {
  /** A new page of the browser, at this part of the site, which has a story: that starts the worker of the mocks. */
  readonly open: (path: string, look?: PageLook) => Promise<Page>;
  /** The address of a part of the site. */
  readonly addressOf: (path: string) => string;
}

interface PageLook {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Serves the Storybook that `npm run build:site` has built, for the tests of one file. */
export function openSite(): Site {
  let server: PreviewServer | undefined;
  let browser: Browser | undefined;

  beforeAll(async () => {
    server = await preview({
      root,
      configFile: false,
      logLevel: 'silent',
      base: FOLDER,
      build: { outDir: 'site' },
    });
    browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: [...chromiumArgs],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const addressOf = (path: string) =>
    new URL(path, server?.resolvedUrls?.local[0] ?? 'http://not.served').href;
  return {
    addressOf,
    async open(path, { width = 1280, colorScheme = 'light' } = {}) {
      if (!browser) throw new Error('the browser is not open yet');
      const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
      // Below the time of a test, so that a failure says what was waited for.
      page.setDefaultTimeout(15_000);
      await page.goto(addressOf(path));
      // A page that the worker of the mocks does not control yet is loaded anew by them, in the middle of a test.
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      return page;
    },
  };
}
