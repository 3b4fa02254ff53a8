import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startApp } from './app.js';
import { root } from './dist.js';

/** The first example of a page, in this language, that holds `part`. */
function readExample(language: 'ts' | 'tsx', part: string, page = 'README.md'): string {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = [...text.matchAll(/```(\w+)\n(.*?)```/gs)];
  const found = blocks.find(([, name, code = '']) => name === language && code.includes(part));
  return found?.[2] ?? '';
}

/** The form, and the calls of the API that it imports, in one module. */
function appAround(form: string, entries: string): string {
  return `${form.replace(/import .* from '.\/entries';/, '')}
${entries}
import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('app')!).render(<EntryForm id="entry" loaded={{ title: 'Old', version: 1 }} />);
`;
}

it("the README's first form, in a built app, sends what is typed after the failure", async () => {
  const app = await startApp({
    main: { text: appAround(readExample('tsx', 'save.send()'), readExample('ts', 'putEntry')) },
    mode: 'production',
    answer: (_call, calls) => ({
      status: calls.length === 1 ? 500 : 200,
      body: '{"title":"As stored","version":2}',
    }),
  });
  onTestFinished(() => app.close());
  const page = await app.browser.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(app.url);

  await page.getByRole('button', { name: 'Save' }).click();
  const banner = page.locator('[data-part=banner]');
  await banner.waitFor();
  await expect.poll(() => banner.evaluate((node) => node === document.activeElement)).toBe(true);

  await page.getByLabel('Title').fill('New');
  await page.getByRole('button', { name: 'Try again' }).click();
  await banner.waitFor({ state: 'detached' });
  await expect.poll(() => page.getByLabel('Title').inputValue()).toBe('New');
  await expect
    .poll(() => page.locator('[data-api-error-announcer=polite]').textContent())
    .toContain('Saved');
  expect(app.calls.map(({ body }) => body)).toEqual([
    '{"title":"Old","version":1}',
    '{"title":"New","version":1}',
  ]);
  expect(complaints).toEqual([]);
});

/** The form of a page as a built app, whose saves are refused for the title. */
async function openRefused(form: string) {
  const app = await startApp({
    main: { text: appAround(form, readExample('ts', 'putEntry')) },
    mode: 'production',
    answer: () => ({ status: 422, body: '{"errors":{"title":["is taken"]}}' }),
  });
  onTestFinished(() => app.close());
  const page = await app.browser.newPage();
  await page.goto(app.url);
  await page.getByRole('button', { name: 'Save' }).click();
  const link = page.locator('[data-part=issues]').getByRole('link', { name: 'is taken' });
  await link.waitFor();
  return { link, input: page.getByLabel('Title') };
}

it("the five-minute start's next step leads from a problem to the field of that form", async () => {
  const start = readFileSync(join(root, 'docs/start.md'), 'utf8');
  const [step = ''] =
    start.match(/<ApiErrorBanner \{\.\.\.save\.bannerProps\} fieldTarget=.*\/>/) ?? [];
  const form = readExample('tsx', 'save.send()').replace(/<ApiErrorBanner .*\/>/, step);
  expect(form).toContain('fieldTarget=');
  const { link, input } = await openRefused(form);

  await link.click();
  await expect.poll(() => input.evaluate((node) => node === document.activeElement)).toBe(true);
});

it('the whole form of the page on forms says a problem beside its field too, and leads there', async () => {
  const form = readExample('tsx', 'useFieldIssues', 'docs/guides/forms.md');
  const { link, input } = await openRefused(form);

  expect(await input.getAttribute('aria-invalid')).toBe('true');
  const described = await input.getAttribute('aria-describedby');
  expect(await input.page().locator(`[id="${described}"]`).innerText()).toBe('is taken');
  await link.click();
  await expect.poll(() => input.evaluate((node) => node === document.activeElement)).toBe(true);
});
