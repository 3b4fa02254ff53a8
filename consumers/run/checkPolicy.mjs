import assert from 'node:assert/strict';
import { answers } from './answers.mjs';

/** @typedef {import('./openPage.mjs').OpenPage} OpenPage */

/**
 * Everything that the banner can do is done under the page's content security policy, which the
 * console would tell of; and the policy is in force.
 *
 * @param {OpenPage} open
 */
export async function checkPolicy({ page, banner, answer, complaints, shoot }) {
  answer(answers.newerVersion);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await banner.getByText('Technical details').click();
  await banner.getByRole('button', { name: 'Copy details' }).click();
  await banner.getByRole('button', { name: /^Reload/ }).click();
  await banner.getByRole('button', { name: 'Copy my changes' }).first().click();
  await shoot('everything');
  await page.keyboard.press('Escape');
  await banner.locator('[data-part=dismiss]').click();
  assert.equal(complaints.join(), '');

  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>markup</b>';
      return 'nothing';
    } catch (failure) {
      return String(failure);
    }
  });
  assert.match(refused, /TrustedHTML/);
  // The browser's own word for it. It stands alone: what comes after it would be of the library.
  const said = complaints.splice(0, 1);
  assert.match(said.join(), /TrustedHTML/);
}
