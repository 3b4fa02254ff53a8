import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromiumPath.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Any folder of a server: the site may not depend on where it is. */
const FOLDER = '/a/folder/';

export interface Site {
  /** A new page of the browser, at this part of the site. */
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
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      // Below the time of a test, so that a failure says what was waited for.
      context.setDefaultTimeout(15_000);
      // The mocks load a page anew that their worker does not control yet, and the worker goes with its last page. So
      // one page that has it stays open.
      const other = await context.newPage();
      await other.goto(addressOf('iframe.html?viewMode=docs&id=start--docs'));
      await other.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const page = await context.newPage();
      await page.goto(addressOf(path));
      return page;
    },
  };
}
