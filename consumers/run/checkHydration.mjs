import assert from 'node:assert/strict';

/** @typedef {import('./openPage.mjs').OpenPage} OpenPage */

/**
 * A banner that the server has drawn is on the page before any script ran, and works after it.
 *
 * @param {OpenPage} open
 */
export async function checkHydration({ page }) {
  const html = await (await fetch(page.url())).text();
  const [section = ''] = /<section.*<\/section>/s.exec(html) ?? [];
  assert.match(section, /data-part="banner"/);

  const retry = page.locator('section').getByRole('button', { name: 'Try again' });
  const asked = page.waitForRequest((request) => request.headers()['rsc'] === '1');
  // It waits until the server's time is over.
  await retry.click();
  await asked;
}
