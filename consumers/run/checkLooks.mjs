import assert from 'node:assert/strict';
import { changesOf, partsOf } from '../../scripts/looks.mjs';
import { answers } from './answers.mjs';
import { settle } from './openPage.mjs';

/** @typedef {import('./openPage.mjs').OpenPage} OpenPage */

const schemes = /** @type {const} */ (['light', 'dark']);

/**
 * Checks that the stylesheet from the app's build looks like the one that is shipped.
 *
 * @param {OpenPage} open
 * @param {object} options
 * @param {string} options.sheet the text that is shipped
 * @param {boolean} options.hasDark whether the page follows a dark system
 */
export async function checkLooks({ page, banner, answer }, { sheet, hasDark }) {
  answer(answers.serverError);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await banner.getByText('Technical details').click();
  await page.mouse.move(0, 0);

  const now = await look(page);
  const replaced = await page.evaluate(putInPlace, sheet);
  assert.ok(replaced > 0, 'The page has nothing of the stylesheet.');
  const asShipped = await look(page);

  for (const scheme of schemes) {
    const changes = changesOf(asShipped[scheme], now[scheme]);
    assert.deepEqual(changes.slice(0, 10), [], `The build changed the looks in ${scheme}.`);
  }
  assert.ok(now.light.length > 20);
  const byScheme = changesOf(now.light, now.dark);
  const follows = byScheme.some((change) => change.includes('banner: border-color'));
  assert.equal(follows, hasDark, 'whether the border of the banner follows a dark system');
}

/** @param {import('playwright').Page} page */
async function look(page) {
  return { light: await lookIn(page, 'light'), dark: await lookIn(page, 'dark') };
}

/**
 * @param {import('playwright').Page} page
 * @param {'light' | 'dark'} colorScheme
 */
async function lookIn(page, colorScheme) {
  await page.emulateMedia({ colorScheme });
  await settle(page);
  return page.evaluate(partsOf, 'form');
}

/**
 * Replaces the build's version of the stylesheet by the text, where its first rule was. Runs in the page; a content
 * security policy does not restrict rules that a script inserts.
 *
 * @param {string} text
 * @returns {number} how many rules it replaced
 */
function putInPlace(text) {
  const shipped = new CSSStyleSheet();
  shipped.replaceSync(text);
  let replaced = 0;
  for (const sheet of document.styleSheets) {
    let first = -1;
    for (let index = sheet.cssRules.length - 1; index >= 0; index -= 1) {
      // every rule of the library has one of these, in a selector or as a name
      if (!/data-severity|data-plain|react-api-error/.test(sheet.cssRules[index]?.cssText ?? ''))
        continue;
      sheet.deleteRule(index);
      first = index;
      replaced += 1;
    }
    if (first < 0) continue;
    for (const [at, { cssText }] of [...shipped.cssRules].entries())
      sheet.insertRule(cssText, first + at);
  }
  return replaced;
}
