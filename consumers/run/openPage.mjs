import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url));
await mkdir(screenshots, { recursive: true });

/**
 * A set-up's page, the API that it calls, and what the browser complained of.
 *
 * @typedef {object} OpenPage
 * @property {import('playwright').Page} page
 * @property {import('playwright').Locator} banner the one of the form
 * @property {string[]} complaints what stands in the console, and what was thrown
 * @property {unknown[]} sent the bodies of the calls, in this order
 * @property {(answer: Answer) => void} answer how the next call is answered
 * @property {(answer: Answer) => () => void} answerLater returns what lets the answer go
 * @property {(state: string) => Promise<void>} shoot takes a screenshot in light and in dark
 *
 * @typedef {import('./answers.mjs').Answer} Answer
 */

/**
 * @param {object} options
 * @param {import('playwright').Browser} options.browser
 * @param {string} options.url
 * @param {string} options.name of the set-up
 * @param {RegExp} [options.chatter] what a development server says of itself
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
    // The browser itself says that the API refused, and that a font of another host is out of reach.
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
 * Waits for the transitions of a design system; what turns for ever is not waited for.
 *
 * @param {import('playwright').Page} page
 */
export async function settle(page) {
  await page.evaluate(async () => {
    // A transition begins in the frame after the one that sees the change.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
