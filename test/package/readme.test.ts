import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startApp } from './app.js';
import { root } from './dist.js';

/** The first example of the README that saves, as the body of a component and what that imports. */
function readExample() {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const blocks = [...text.matchAll(/```tsx\n(.*?)```/gs)].map(([, code = '']) => code);
  const lines = (blocks.find((code) => code.includes('useApiError(')) ?? '').split('\n');
  const isImport = (line: string) => line.startsWith('import ');
  return {
    imports: lines.filter(isImport).join('\n'),
    body: lines.filter((line) => !isImport(line)).join('\n'),
  };
}

/** What the example leaves to the app. */
function appAround({ imports, body }: ReturnType<typeof readExample>): string {
  const fields = `
    <label>Title <input value={entry.title} onChange={(event) => setEntry({ title: event.target.value })} /></label>
    <button type="submit">Save</button>
    <p>{saved?.title}</p>`;
  return `${imports}
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const id = 'entry';
async function putEntry(id, entry, signal) {
  const response = await fetch('/api/' + id, { method: 'PUT', body: entry.title, signal });
  if (!response.ok) throw response;
  return entry;
}
const getEntry = () => Promise.resolve({ title: 'Latest' });

function Editor() {
  const [entry, setEntry] = useState({ title: 'Old' });
  const [saved, setSaved] = useState();
  ${body.replace('…', fields)}
}
createRoot(document.getElementById('app')).render(<Editor />);
`;
}

it("the README's first form, in a built app, sends what is typed after the failure", async () => {
  const app = await startApp({
    main: { text: appAround(readExample()) },
    mode: 'production',
    answer: (_call, calls) => ({ status: calls.length === 1 ? 500 : 200 }),
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
  await expect.poll(() => page.getByText('New', { exact: true }).count()).toBe(1);
  await expect
    .poll(() => page.locator('[data-api-error-announcer=polite]').textContent())
    .toContain('Saved');
  expect(app.calls.map(({ body }) => body)).toEqual(['Old', 'New']);
  expect(complaints).toEqual([]);
});
