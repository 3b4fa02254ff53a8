import assert from 'node:assert/strict';
import { answers } from './answers.mjs';
import { hasFocus } from './checkForm.mjs';

/**
 * @typedef {import('./openPage.mjs').OpenPage} OpenPage
 *
 * @typedef {object} Drawn selectors of the design system's own elements
 * @property {string} Button
 * @property {string} CloseButton
 * @property {string} Icon
 * @property {string} Link
 */

/**
 * Checks that the design system's own components are used, with the banner's behaviour: their button keeps
 * its element and its focus while the app creates its components again, and while the button waits and is
 * busy; and it removes the banner.
 *
 * @param {OpenPage} open
 * @param {Drawn} drawn
 */
export async function checkDesignSystem(open, drawn) {
  const { page, banner, answer, sent, shoot } = open;
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const retry = banner.locator(`[data-part=action]${drawn.Button}`);

  answer(answers.invalid);
  await save.click();
  await banner.locator(`[data-part=issue-link]${drawn.Link}`).first().waitFor();
  await banner.locator(`[data-part=icon] ${drawn.Icon}`).waitFor();

  answer(answers.rateLimited);
  await save.click();
  await retry.and(page.locator('[aria-disabled=true]')).waitFor();
  assert.equal(await banner.getAttribute('data-severity'), 'warning');
  await retry.focus();
  const isSameButton = await rememberFocus(page);
  await page.keyboard.press('Enter');
  assert.equal(sent.length, 2, 'A press on the waiting button sends nothing.');
  await shoot('waiting');
  await ticks(page);
  assert.ok(await isSameButton(), 'The waiting button keeps focus while the app renders again.');

  await retry.and(page.locator(':not([aria-disabled])')).waitFor();
  const release = open.answerLater(answers.serverError);
  const width = await widthOf(retry);
  await page.keyboard.press('Enter');
  await retry.and(page.locator('[aria-disabled=true]')).waitFor();
  assert.equal(await barOf(retry), '2px', 'The stylesheet shows on the busy button that it is.');
  await shoot('busy');
  assert.equal(await widthOf(retry), width, 'The busy button is as wide as before.');
  await page.keyboard.press('Enter');
  await ticks(page);
  assert.equal(sent.length, 3, 'A press while it is busy sends nothing.');
  assert.ok(await isSameButton(), 'The busy button keeps focus while the app is drawn anew.');
  release();

  await retry.and(page.locator(':not([aria-disabled])')).waitFor();
  await shoot('again');
  assert.ok(await isSameButton(), 'The button keeps focus when it has failed again.');
  await banner.locator(`[data-part=dismiss]${drawn.CloseButton}`).click();
  await banner.waitFor({ state: 'detached' });
  await save.click({ trial: true });

  await checkQuestion(open);
}

/**
 * How high the bar is that the stylesheet draws over a busy button.
 *
 * @param {import('playwright').Locator} button
 */
function barOf(button) {
  return button.evaluate((element) => getComputedStyle(element, '::after').height);
}

/**
 * Checks that the question before a reload uses the app's buttons too.
 *
 * @param {OpenPage} open
 */
async function checkQuestion({ page, banner, answer, shoot }) {
  answer(answers.newerVersion);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await banner.getByRole('button', { name: /^Reload/ }).click();
  await hasFocus(page, '[data-part=keep]');
  await shoot('question');
  await page.keyboard.press('Escape');
  await banner.locator('[data-part=question]').waitFor({ state: 'detached' });
}

/**
 * Returns a function that tells whether the element that has focus now still has it.
 *
 * @param {import('playwright').Page} page
 */
async function rememberFocus(page) {
  const focused = await page.evaluateHandle(() => document.activeElement);
  return () => page.evaluate((element) => element === document.activeElement, focused);
}

/** @param {import('playwright').Locator} button */
async function widthOf(button) {
  return (await button.boundingBox())?.width;
}

/**
 * Waits until the app has rendered again.
 *
 * @param {import('playwright').Page} page
 */
async function ticks(page) {
  const before = await page.locator('#clock').textContent();
  await page.waitForFunction(
    (text) => document.querySelector('#clock')?.textContent !== text,
    before,
  );
}
