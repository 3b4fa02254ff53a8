import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromiumPath.mjs';
import { type App, type AppOptions, startApp } from './app.js';
import { root } from './dist.js';
import { run } from './packed.js';
import { appModules, snippetWith } from './snippets.js';

const mainOfForm = `
import { createRoot } from 'react-dom/client';
import { EntryForm } from './EntryForm';

createRoot(document.getElementById('app')!).render(<EntryForm id="entry" loaded={{ title: 'Old', version: 1 }} />);
`;

async function start(options: Omit<AppOptions, 'mode'>): Promise<App> {
  const app = await startApp({ mode: 'production', ...options });
  onTestFinished(() => app.close());
  return app;
}

it("Playwright's example finds the banner of the README's form", async () => {
  const app = await start({
    main: { text: mainOfForm },
    modules: {
      'package.json': '{ "type": "module" }',
      'EntryForm.tsx': snippetWith('README.md', 'save.send()').text,
      'entries.ts': snippetWith('README.md', 'export const putEntry').text,
      'conflict.spec.ts': snippetWith('docs/guides/testing.md', '@playwright/test').text,
    },
    installed: ['@playwright/test'],
    answer: () => ({ status: 200 }),
  });
  const launchOptions = { executablePath: await chromiumPath(), args: chromiumArgs };
  const config = JSON.stringify({ use: { baseURL: app.url, launchOptions } });
  await writeFile(join(app.path, 'playwright.config.ts'), `export default ${config};`);
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const { stdout } = await run(process.execPath, [cli, 'test', '--reporter=line'], {
    cwd: app.path,
  });
  expect(stdout).toContain('1 passed');
}, 60_000);

const mainOfRouter = `
import { createRoot } from 'react-dom/client';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import { createBrowserRouter, Form, RouterProvider, useActionData, useNavigation } from 'react-router';
import { ErrorElement } from './app/ErrorElement';
import { saveAction } from './app/saveAction';

async function loader() {
  const response = await fetch('/api/page');
  if (!response.ok) throw response;
  return response.json();
}

function Editor() {
  const navigation = useNavigation();
  const data = useActionData();
  const save = useApiError({ intent: 'save', source: data?.error, sourcePending: navigation.state !== 'idle' });
  return (
    <Form method="post">
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <input name="title" defaultValue="Typed" />
      <button type="submit">Save</button>
    </Form>
  );
}

const router = createBrowserRouter([
  { path: '/', element: <Editor />, action: saveAction },
  { path: '/page', loader, element: <p>Loaded.</p>, errorElement: <ErrorElement /> },
]);
createRoot(document.getElementById('app')!).render(<RouterProvider router={router} />);
`;

const conflict = JSON.stringify({ sys: { type: 'Error', id: 'VersionMismatch' } });

it('the modules of React Router tell failures of a page, and of a save', async () => {
  const app = await start({
    main: { text: mainOfRouter },
    modules: appModules,
    installed: ['react-router', 'react-error-boundary'],
    answer({ path }, calls) {
      if (path === '/api/page') return { status: calls.length === 1 ? 503 : 200 };
      return { status: 409, body: conflict };
    },
  });
  const page = await app.browser.newPage();
  await page.goto(`${app.url}page`);
  await page.locator('[data-part=banner]').waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Loaded.').waitFor();
  expect(app.calls.map(({ path }) => path)).toEqual(['/api/page', '/api/page']);

  await page.goto(app.url);
  await page.getByRole('button', { name: 'Save' }).click();
  const banner = page.getByRole('group', { name: 'A newer version was saved' });
  await banner.waitFor();
  await expect.poll(() => banner.evaluate((node) => node === document.activeElement)).toBe(true);
  expect(app.calls.at(-1)?.body).toBe('{"title":"Typed","category":"news"}');
});
