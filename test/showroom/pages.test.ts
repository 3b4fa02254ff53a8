import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openSite } from './openSite.js';

const site = openSite();

/** The page of the docs, or the story, inside the Storybook. */
const shownIn = (page: Page) => page.frameLocator('#storybook-preview-iframe');

test('the start page leads to a dark gallery', async () => {
  const page = await site.open('?path=/docs/start--docs');
  await shownIn(page).getByRole('link', { name: 'See it' }).click();
  const root = shownIn(page).locator('html[data-theme="dark"]');
  await root.locator('[data-part="banner"]').first().waitFor();
  expect(page.url()).toContain('gallery-codes--every-code');
});

test('the start page leads to what a screen reader hears', async () => {
  const page = await site.open('?path=/docs/start--docs');
  await shownIn(page).getByRole('link', { name: 'What a screen reader hears' }).click();
  await shownIn(page).getByRole('region', { name: 'Speech log' }).waitFor();
  expect(page.url()).toContain('entry-editor--open-entry');
});

test.each([
  'entry-editor--open-entry',
  'playground--playground',
  'theming-mantine--mantine',
  'theming-mui--mui',
  'theming-forma-36--forma-36',
  'theming-shadcn--shadcn',
])('no panel covers the demo of %s', async (id) => {
  const page = await site.open(`?path=/story/${id}`);
  await shownIn(page).locator('#storybook-root > *').first().waitFor();
  expect(await page.locator('#storybook-panel-root:visible').count()).toBe(0);
});

test('a page of the docs lists its sections, and not the titles of its banners', async () => {
  const page = await site.open('iframe.html?viewMode=docs&id=hooks-useapierror--docs');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'What it returns' }).waitFor();
  await page.goto(site.addressOf('iframe.html?viewMode=docs&id=components-apierrorfallback--docs'));
  await contents.getByRole('link', { name: 'Bug' }).waitFor();
  expect(await contents.getByRole('link').allTextContents()).toEqual([
    'STORIES',
    'Bug',
    'Api Failure',
    'Thrown Response',
  ]);
});

test('the start page explains in one screen, above where the answers are', async () => {
  const page = await site.open('?path=/docs/start--docs');
  const start = shownIn(page);
  await start.locator('[data-part="banner"]').waitFor();
  await start.getByRole('button', { name: 'Copy', exact: true }).waitFor();
  const answers = start.getByRole('heading', { name: 'Where the answer is' });
  const { bottom, height } = await answers.evaluate((heading) => ({
    bottom: heading.getBoundingClientRect().bottom,
    height: globalThis.innerHeight,
  }));
  expect(bottom).toBeLessThan(height);
});

test.each(['light', 'dark'] as const)('a system that is %s has such pages', async (colorScheme) => {
  const page = await site.open('iframe.html?id=gallery-codes--server-error', { colorScheme });
  await page.locator(`html[data-theme="${colorScheme}"] [data-part="banner"]`).waitFor();
  await page.goto(site.addressOf('iframe.html?viewMode=docs&id=testing--docs'));
  await page.locator(`html[data-theme="${colorScheme}"] .sbdocs-content h1`).waitFor();
  expect(await page.locator(`html[data-theme="${colorScheme}"]`).count()).toBe(1);
});

test('Forma 36 says why it stays light', async () => {
  const page = await site.open('iframe.html?id=theming-forma-36--forma-36&globals=theme:dark');
  await page.getByText('no dark colours').waitFor();
  await page.goto(site.addressOf('iframe.html?id=theming-forma-36--forma-36&globals=theme:light'));
  await page.getByText('They do not meet the rules').first().waitFor();
  expect(await page.getByText('no dark colours').count()).toBe(0);
});

test('llms.txt is part of the site, with every page that it lists', async () => {
  const page = await site.open('iframe.html');
  const read = async (path: string) => (await page.request.get(site.addressOf(path))).text();
  const listed = [...(await read('llms.txt')).matchAll(/^- \[[^\]]+\]\(([^)]+)\)/gm)];
  expect(listed.length).toBeGreaterThan(30);
  for (const [, path = ''] of listed) expect(await read(path), path).toMatch(/^# /);
});
