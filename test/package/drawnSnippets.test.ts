import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type App, startApp } from './app.js';
import { awaits, isWholeModule, moduleOf, snippets } from './snippets.js';

/** What names one of these is no part of a page, or is drawn by another test. */
const NOT_DRAWN: Readonly<Record<string, string>> = {
  "from './design-system'": 'stands for any design system',
  'react-api-error/testing': 'a test of an app, run by runSnippets.test.ts',
  'throw new Error': 'throws, as it says',
  'void save.wrap(': 'what an event does',
};

const drawn = snippets.filter(
  (snippet) =>
    !isWholeModule(snippet) &&
    !awaits(snippet) &&
    !Object.keys(NOT_DRAWN).some((name) => snippet.text.includes(name)),
);

let app: App;
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  const modules = drawn.map((snippet, at) => [`snippet${at}.tsx`, moduleOf(snippet)]);
  app = await startApp({
    main: { file: fileURLToPath(new URL('fixtures/drawSnippets.tsx', import.meta.url)) },
    modules: Object.fromEntries(modules),
    // the library's messages to developers, and React's, are complaints here
    mode: 'development',
    installed: [
      '@tanstack/react-query',
      'swr',
      'react-hook-form',
      'formik',
      'react-error-boundary',
      'contentful',
      'contentful-management',
      '@mantine/core',
    ],
    answer: ({ body }) => ({ status: body.includes('Typed first') ? 500 : 200 }),
  });
  page = await app.browser.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    // that an answer is a failure is told by the browser itself
    if (message.text().startsWith('Failed to load resource')) return;
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(app.url);
});
afterAll(() => app.close());

async function draw(at: number): Promise<void> {
  complaints = [];
  await page.evaluate(`draw(${at})`);
  await page.getByText(`Drawn: ${at}`, { exact: true }).waitFor();
}

it('most examples of the prose are parts of a page', () => {
  expect(drawn.length).toBeGreaterThan(60);
});

it.each(drawn.map(({ place }, at) => [place, at] as const))(
  '%s is drawn, and nobody complains',
  async (_, at) => {
    await draw(at);
    expect(complaints).toEqual([]);
  },
);

it.each(['formik', 'react-hook-form'])(
  'the form of %s sends what is typed later',
  async (guide) => {
    const before = app.calls.length;
    await draw(drawn.findIndex(({ place }) => place.startsWith(`docs/guides/${guide}.md`)));
    const title = page.locator('[name=title]');
    await title.fill('Typed first');
    await page.getByRole('button', { name: 'Save' }).click();
    const banner = page.locator('[data-part=banner]');
    await banner.waitFor();
    await title.fill('Typed later');
    await page.getByRole('button', { name: 'Try again' }).click();
    await banner.waitFor({ state: 'detached' });
    const sent = app.calls.slice(before).map(({ body }) => JSON.parse(body));
    expect(sent).toEqual([{ title: 'Typed first' }, { title: 'Typed later' }]);
    expect(complaints).toEqual([]);
  },
);
