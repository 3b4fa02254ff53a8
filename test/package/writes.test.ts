import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, startApp } from './app.js';

/** Longer than a retry that nobody asked for would take to arrive. */
const AFTERMATH_MS = 400;

let app: App;

beforeAll(async () => {
  app = await startApp({
    main: { file: fileURLToPath(new URL('fixtures/writes.tsx', import.meta.url)) },
    // React's checks of development are on, StrictMode's doubled effects among them
    mode: 'development',
    installed: ['@tanstack/react-query', 'react-error-boundary'],
    answer: ({ path }, calls) =>
      answerOf(path, (sought) => calls.some((call) => call.path === sought)),
  });
});
afterAll(() => app.close());

/** Every write is refused, so that the button which tries again stays under the finger. */
function answerOf(path: string, hasArrived: (path: string) => boolean) {
  const cell = path.split('/')[2] ?? '';
  if (path.endsWith('/sign-in')) return { status: 204 };
  if (cell.startsWith('sign in') && !hasArrived(`/api/${cell}/sign-in`)) return { status: 401 };
  if (cell.startsWith('timeout')) return { status: 200, delay: 1000 };
  if (cell.startsWith('slow')) return { status: cell.includes('works') ? 200 : 500, delay: 300 };
  return { status: 500, delay: 15 };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** How many writes have arrived from this cell. */
const writesOf = (cell: string) =>
  app.calls.filter(({ path }) => path === `/api/${cell}/writes`).length;

async function open(way: string, cell: string): Promise<Page> {
  const page = await app.browser.newPage();
  await page.goto(`${app.url}?way=${encodeURIComponent(way)}&cell=${encodeURIComponent(cell)}`);
  return page;
}

const save = (page: Page) => page.getByRole('button', { name: 'Save' });
/** What the banner offers first. */
const action = (page: Page) => page.locator('button[data-part=action]');
const banner = (page: Page) => page.locator('[data-part=banner]');

/** Presses a key and keeps it down, which the keyboard makes presses of. */
async function hold(page: Page, key: string): Promise<void> {
  await page.keyboard.down(key);
  await wait(100);
  for (let repeat = 0; repeat < 8; repeat += 1) {
    await page.keyboard.down(key);
    await wait(30);
  }
  await page.keyboard.up(key);
}

const gestures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  nothing: async () => {},
  'a click': (page) => action(page).click(),
  'a double click': async (page) => {
    for (const clickCount of [1, 2]) {
      // a second failure has more words, which move the button
      await action(page).hover();
      await page.mouse.down({ clickCount });
      await page.mouse.up({ clickCount });
      await wait(50);
      // the second click comes when the first one has failed: the button is ready again
      await page.locator('button[data-part=action]:not([aria-disabled])').waitFor();
    }
  },
  'Enter held': async (page) => {
    await action(page).focus();
    await hold(page, 'Enter');
  },
  'Space held': async (page) => {
    await action(page).focus();
    await hold(page, ' ');
  },
};

/** By way and gesture: the writes that arrive, the first one that failed included. */
const expected: Readonly<Record<string, readonly number[]>> = {
  send: [1, 2, 2, 2, 2],
  // it holds the values of its render: there is no button
  wrap: [1, 1, 1, 1, 1],
  'wrap repeatable': [1, 2, 2, 2, 2],
  onRetry: [1, 2, 2, 2, 2],
  'onRetry that rejects': [1, 2, 2, 2, 2],
  'source and mutate': [1, 2, 2, 2, 2],
  fallback: [1, 2, 2, 2, 2],
  'sign in, then retry': [1, 2, 2, 2, 2],
  timeout: [1, 2, 2, 2, 2],
};

it('makes the writes that a person asked for, and no other', async () => {
  const counted: [string, number[]][] = [];
  for (const way of Object.keys(expected)) {
    const cells = Object.entries(gestures).map(async ([name, gesture]) => {
      const cell = `${way}, ${name}`;
      const page = await open(way, cell);
      await save(page).click();
      await banner(page).waitFor();
      if (await action(page).count()) await gesture(page);
      await wait(AFTERMATH_MS);
      await page.close();
      return writesOf(cell);
    });
    counted.push([way, await Promise.all(cells)]);
  }
  expect(tableOf(counted)).toBe(tableOf(Object.entries(expected)));
}, 120_000);

/** As text, so that a difference is printed as a table. */
function tableOf(rows: readonly (readonly [string, readonly number[]])[]): string {
  const names = Object.keys(gestures);
  const line = (name: string, cells: readonly (string | number)[]) =>
    [
      name.padEnd(22),
      ...cells.map((cell, at) => String(cell).padStart(names[at]?.length ?? 0)),
    ].join(' | ');
  return [line('', names), ...rows.map(([way, counts]) => line(way, counts))].join('\n');
}

describe('a page that saves', () => {
  it('makes one write more for all the saves that were asked for while one runs and works', async () => {
    const page = await open('send', 'slow, works');
    for (let press = 0; press < 4; press += 1) await save(page).click();
    await wait(300 + 300 + AFTERMATH_MS);
    expect(writesOf('slow, works')).toBe(2);
    await page.close();
  });

  it('makes no more writes once the one that runs has failed', async () => {
    const page = await open('send', 'slow');
    for (let press = 0; press < 4; press += 1) await save(page).click();
    await banner(page).waitFor();
    await wait(300 + AFTERMATH_MS);
    expect(writesOf('slow')).toBe(1);
    await page.close();
  });

  it('sends nothing of a failure that was dismissed when another one is tried again', async () => {
    const page = await open('two', 'two');
    const [first, second] = [page.getByLabel('First'), page.getByLabel('Second')];
    await first.getByLabel('Title').fill('Of the first');
    await second.getByLabel('Title').fill('Of the second');
    await first.getByRole('button', { name: 'Save' }).click();
    await first.locator('[data-part=banner]').waitFor();
    await second.getByRole('button', { name: 'Save' }).click();
    await second.locator('[data-part=banner]').waitFor();
    await first.getByRole('button', { name: 'Dismiss' }).click();
    await second.getByRole('button', { name: 'Try again' }).click();
    await wait(AFTERMATH_MS);
    const bodies = app.calls
      .filter(({ path }) => path === '/api/two/writes')
      .map(({ body }) => body);
    expect(bodies).toEqual(['Of the first', 'Of the second', 'Of the second']);
    expect(await first.locator('[data-part=banner]').count()).toBe(0);
    await page.close();
  });

  it('lets a save that runs finish when it leaves the page, and repeats nothing', async () => {
    const page = await open('leaving', 'slow, left');
    let hasFailed = false;
    page.on('requestfailed', () => {
      hasFailed = true;
    });
    await save(page).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await wait(300 + AFTERMATH_MS);
    expect(writesOf('slow, left')).toBe(1);
    expect(hasFailed).toBe(false);
    await page.close();
  });

  it('makes one write by Enter that is held on the button that saves: focus has left it', async () => {
    const page = await open('send', 'held');
    await save(page).focus();
    await hold(page, 'Enter');
    await wait(AFTERMATH_MS);
    expect(writesOf('held')).toBe(1);
    await page.close();
  });
});
