import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../../scripts/chromiumPath.mjs';
import { changesOf, type Part, partsOf } from '../../scripts/looks.mjs';
import { installPacked, type Project, run } from './packed.js';

/** An app with one of each banner, on the page and in a shadow root. */
const app = `
import { createRoot } from 'react-dom/client';
import { ApiErrorBanner, parseApiError } from 'react-api-error';
import { apiErrorBody } from 'react-api-error/testing';
import 'react-api-error/styles.css';
import sheet from 'react-api-error/styles.css?inline';

const doNothing = () => {};
const handlers = { onRetry: doNothing, onReload: doNothing, onDismiss: doNothing };
const anError = (code) => parseApiError(apiErrorBody(code));
const invalid = parseApiError({
  sys: { type: 'Error', id: 'ValidationFailed' },
  details: {
    errors: [
      { name: 'required', path: ['fields', 'title', 'en-US'] },
      { name: 'size', path: ['fields', 'slug', 'en-US'], max: 60, value: 'x' },
      { name: 'novel', path: ['fields', 'slug', 'de'], details: 'The slug is no slug.' },
    ],
  },
});
const limited = { ...anError('RateLimitExceededError'), retryAt: Date.now() + 1_830_000 };
const banners = [
  { error: anError('ServerError') },
  { error: anError('ServerError'), pending: true, 'data-density': 'compact' },
  { error: limited, attempt: 2 },
  { error: invalid, fieldTarget: ({ field }) => field },
  { error: anError('VersionMismatchError'), draft: () => 'words' },
].map((props, index) => <ApiErrorBanner key={index} {...handlers} {...props} />);

createRoot(document.querySelector('main')).render(banners);
const shadow = document.querySelector('aside').attachShadow({ mode: 'open' });
shadow.append(document.createElement('style'), document.createElement('div'));
shadow.firstChild.textContent = sheet;
createRoot(shadow.lastChild).render(banners);
`;

const files = {
  'package.json': '{ "type": "module" }',
  'vite.config.js': `import react from '@vitejs/plugin-react'; export default { plugins: [react()] }`,
  'index.html': `<!doctype html>
    <html lang="en" data-theme="any">
      <head><title>An app</title><link rel="icon" href="data:," /></head>
      <body class="app">
        <main></main><aside></aside>
        <script type="module" src="./main.jsx"></script>
      </body>
    </html>`,
  'main.jsx': app,
};

const onCanvas = 'background: Canvas; color: CanvasText;';
const onBlack = 'background: #121212; color: #fff;';

/** The setting of the system and the app's own rules; and what they make of the page. */
const pages = {
  'a page that says nothing': ['light', '', 'light'],
  'a page that says nothing in a dark system': ['dark', '', 'light'],
  'a page that follows a light system': ['light', ':root { color-scheme: light dark }', 'light'],
  'a page that follows a dark system': ['dark', ':root { color-scheme: light dark }', 'dark'],
  'a page of a dark color-scheme': ['light', ':root { color-scheme: dark }', 'dark'],
  'a page of a light color-scheme in a dark system': [
    'dark',
    ':root { color-scheme: light }',
    'light',
  ],
  'a dark part of a light page': [
    'light',
    `:is(main, aside) { color-scheme: dark; ${onCanvas} }`,
    'dark',
  ],
  'a light part of a dark page': [
    'dark',
    `:root { color-scheme: dark } :is(main, aside) { color-scheme: light; ${onCanvas} }`,
    'light',
  ],
  'a page that a class alone makes dark': ['light', `.app { ${onBlack} }`, 'dark'],
  'a page that an attribute alone makes dark': ['light', `[data-theme] { ${onBlack} }`, 'dark'],
} as const;
type Where = keyof typeof pages;

/** How light a computed color is, from 0 to 1; it is opaque. */
function lightness(color = ''): number {
  const [first = 0, second = 0, third = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  expect(alpha, color).toBe(1);
  if (color.startsWith('oklch')) return first;
  return (first + second + third) / 3 / (color.startsWith('rgb') ? 255 : 1);
}

describe('the stylesheet in an app that Vite built by its defaults', () => {
  let project: Project;
  let browser: Browser;
  let built: Page;
  let asShipped: Page;
  const printed: string[] = [];

  beforeAll(async () => {
    project = await installPacked('looks-');
    for (const name of ['react', 'react-dom', 'vite', '@vitejs/plugin-react'])
      await project.install(name);
    for (const [name, text] of Object.entries(files))
      await writeFile(join(project.path, name), text);
    const { NODE_ENV: _, ...env } = process.env;
    const { stderr } = await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
      cwd: project.path,
      env,
    });
    printed.push(...stderr.split('\n').filter(Boolean));

    const sheet = join(project.path, 'node_modules/react-api-error/dist/styles.css');
    browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: [...chromiumArgs],
    });
    built = await open();
    asShipped = await open(await readFile(sheet, 'utf8'));
  });
  afterAll(async () => {
    await browser.close();
    await project.remove();
  });

  /** The app as it was built, or with another sheet in place of what became of the library's. */
  async function open(sheet?: string): Promise<Page> {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    page.on('console', (message) => printed.push(message.text()));
    page.on('pageerror', ({ message }) => printed.push(message));
    await page.route('http://app.test/**', (route) => {
      const name = new URL(route.request().url()).pathname.slice(1) || 'index.html';
      if (sheet && name.endsWith('.css'))
        return route.fulfill({ body: sheet, contentType: 'text/css; charset=utf-8' });
      return route.fulfill({ path: join(project.path, 'dist', name) });
    });
    await page.goto('http://app.test/');
    await page.evaluate((text) => {
      document.head.append(document.createElement('style'));
      const within = document.querySelector('aside')?.shadowRoot?.querySelector('style');
      if (within && text) within.textContent = text;
    }, sheet);
    for (const summary of await page.getByText('Technical details').all()) await summary.click();
    // that of the conflict, which asks first
    for (const within of ['main', 'aside'])
      await page
        .locator(within)
        .getByRole('button', { name: 'Reload latest version' })
        .last()
        .click();
    await page.mouse.move(0, 0);
    return page;
  }

  /** What is drawn on such a page and in its shadow root. */
  async function look(page: Page, where: Where): Promise<Part[]> {
    const [colorScheme, css] = pages[where];
    await page.emulateMedia({ colorScheme });
    await page.evaluate((text) => {
      const style = document.querySelector('style');
      if (style) style.textContent = text;
    }, css);
    const main = await page.evaluate(partsOf, 'main');
    return [...main, ...(await page.evaluate(partsOf, 'aside'))];
  }

  it.each(Object.keys(pages) as Where[])('looks as it was shipped on %s', async (where) => {
    const now = await look(built, where);
    const before = await look(asShipped, where);
    expect(changesOf(before, now).slice(0, 20)).toEqual([]);
    expect(now.length).toBeGreaterThan(200);

    // What is alike in both may be wrong in both.
    const isDark = pages[where][2] === 'dark';
    const [title] = now.filter(({ name }) => name === 'error title');
    expect(lightness(title?.style['color']) > 0.5).toBe(isDark);
    const icons = now.filter(({ name }) => name.endsWith('severity::before'));
    expect(icons).toHaveLength(10);
    for (const { style } of icons) {
      expect(style['clip-path']).toMatch(/^polygon\(evenodd/);
      expect(lightness(style['background-color']) > 0.5, style['background-color']).toBe(isDark);
    }
    const [primary] = now.filter(({ name }) => name === 'error action');
    expect(lightness(primary?.style['background-color']) > 0.5).toBe(isDark);
    expect(lightness(primary?.style['color']) > 0.5).toBe(!isDark);
  });

  it('says nothing while it is built and while it runs', () => {
    expect(printed).toEqual([]);
  });
});
