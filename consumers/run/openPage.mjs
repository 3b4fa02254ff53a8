import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url));
await mkdir(screenshots, { recursive: true });

/**
 * A set-up's page, the API that it calls, and the browser's complaints.
 *
 * @typedef {object} OpenPage
 * @property {import('playwright').Page} page
 * @property {import('playwright').Locator} banner the form's banner
 * @property {string[]} complaints the lines in the console, and uncaught errors
 * @property {unknown[]} sent the bodies of the calls, in order
 * @property {(answer: Answer) => void} answer sets the answer to the next call
 * @property {(answer: Answer) => () => void} answerLater the same, but the answer waits until the returned function is called
 * @property {(state: string) => Promise<void>} shoot takes a screenshot in light and in dark
 *
 * @typedef {import('./answers.mjs').Answer} Answer
 */

/**
 * @param {object} options
 * @param {import('playwright').Browser} options.browser
 * @param {string} options.url
 * @param {string} options.name of the set-up
 * @param {RegExp} [options.chatter] console lines of a development server about itself
 * @returns {Promise<OpenPage>}
 */
export async function openPage({ browser, url, name, chatter = /^$/ }) {
  const viewport = { width: 720, height: 560 };
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });

  /** @type {string[]} */
  const complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    const from = new URL(message.location().url || url);
    // The browser's own lines: the API refused, or a font on another host cannot be reached.
    const isOfNetwork =
      message.text().startsWith('Failed to load resource') &&
      (from.pathname.startsWith('/api/') || from.origin !== new URL(url).origin);
    if (!isOfNetwork && !chatter.test(message.text())) complaints.push(message.text());
  });

  /** @type {unknown[]} */
  const sent = [];
  /** @type {{ answer: Answer, isDue: Promise<void> }[]} */
  const queue = [];
  await page.route('**/api/**', async (route) => {
    sent.push(route.request().postDataJSON());
    const next = queue.shift();
    if (!next) {
      complaints.push(`A call that no one expected: ${route.request().postData()}`);
      return route.abort();
    }
    await next.isDue;
    return route.fulfill(next.answer);
  });

  await page.goto(url);
  return {
    page,
    banner: page.locator('form [data-part=banner]'),
    complaints,
    sent,
    answer(answer) {
      queue.push({ answer, isDue: Promise.resolve() });
    },
    answerLater(answer) {
      let release = () => {};
      const isDue = new Promise((/** @type {(value: void) => void} */ resolve) => {
        release = resolve;
      });
      queue.push({ answer, isDue });
      return release;
    },
    async shoot(state) {
      for (const colorScheme of /** @type {const} */ (['dark', 'light'])) {
        await page.emulateMedia({ colorScheme });
        await settle(page);
        const path = join(screenshots, `${name}-${state}-${colorScheme}.png`);
        await page.screenshot({ path });
      }
    },
  };
}

/**
 * Waits for the transitions of a design system, but not for endless animations.
 *
 * @param {import('playwright').Page} page
 */
export async function settle(page) {
  await page.evaluate(async () => {
    // A transition begins in the frame after the change.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
