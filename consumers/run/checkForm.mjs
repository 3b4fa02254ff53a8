import assert from 'node:assert/strict';
import { answers } from './answers.mjs';

/** @typedef {import('./openPage.mjs').OpenPage} OpenPage */

/**
 * Checks that after a refused and a failed save "Try again" sends what the form holds by then.
 *
 * @param {OpenPage} open
 */
export async function checkForm({ page, banner, sent, answer, shoot }) {
  const save = page.getByRole('button', { name: 'Save', exact: true });
  const title = page.getByRole('textbox', { name: 'Title' });

  answer(answers.invalid);
  await save.click();
  await hasFocus(page, '[data-part=banner]');
  await banner.getByRole('link').first().waitFor();
  await shoot('invalid');
  await banner.getByRole('link').first().click();
  await hasFocus(page, '#title');

  await title.fill('Typed before');
  answer(answers.serverError);
  await save.click();
  await banner.getByRole('button', { name: 'Try again' }).waitFor();
  await hasFocus(page, '[data-part=banner]');
  await shoot('failed');

  await title.fill('Typed after');
  answer(answers.saved);
  await banner.getByRole('button', { name: 'Try again' }).click();
  await banner.waitFor({ state: 'detached' });
  await page.locator('[data-api-error-announcer=polite]', { hasText: 'Saved' }).waitFor({
    state: 'attached',
  });
  assert.deepEqual(sent, [{ title: 'Draft' }, { title: 'Typed before' }, { title: 'Typed after' }]);
}

/**
 * @param {import('playwright').Page} page
 * @param {string} selector
 */
export async function hasFocus(page, selector) {
  await page.locator(`${selector}:focus`).waitFor({ timeout: 10_000 });
}
