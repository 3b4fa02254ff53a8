import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright';
import { preview } from 'vite';
import { chromiumArgs, chromiumPath } from './chromiumPath.mjs';

// Takes the pictures of the README from the built Storybook. Run `npm run build:site` first.

const story = 'components-apierrorbanner--validation';
const folder = 'docs/pictures';

await mkdir(folder, { recursive: true });
const server = await preview({ configFile: false, build: { outDir: 'site' } });
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...chromiumArgs],
});
for (const theme of ['light', 'dark']) {
  const page = await browser.newPage({
    viewport: { width: 640, height: 480 },
    deviceScaleFactor: 1.5,
    colorScheme: theme === 'dark' ? 'dark' : 'light',
  });
  await page.goto(`${server.resolvedUrls?.local[0]}iframe.html?id=${story}&globals=theme:${theme}`);
  const banner = page.locator('[data-part="banner"]');
  await banner.locator('[data-part="issue-link"]').first().waitFor();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await banner.screenshot({ path: `${folder}/banner-${theme}.png` });
}
await browser.close();
await server.close();
