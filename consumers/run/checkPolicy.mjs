import assert from 'node:assert/strict';
import { answers } from './answers.mjs';

/** @typedef {import('./openPage.mjs').OpenPage} OpenPage */

/**
 * Does everything that the banner can do under the page's content security policy, whose violations would
 * be in the console; and checks that the policy is in force.
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
  assert.deepEqual([...complaints], [], 'The policy refused something.');

  const refused = await page.evaluate(() => {
    try {
      document.createElement('p').innerHTML = '<b>markup</b>';
      return 'nothing';
    } catch (failure) {
      return String(failure);
    }
  });
  assert.match(refused, /TrustedHTML/);
  // The browser reports this violation and no other; another would come from the library.
  const said = complaints.splice(0, 1);
  assert.match(said.join(), /TrustedHTML/);
}
