import assert from 'node:assert/strict';

/** @typedef {import('./openPage.mjs').OpenPage} OpenPage */

/**
 * Checks that a banner rendered on the server is on the page before any script has run, and works afterwards.
 *
 * @param {OpenPage} open
 */
export async function checkHydration({ page }) {
  const html = await (await fetch(page.url())).text();
  const [section = ''] = /<section.*<\/section>/s.exec(html) ?? [];
  assert.match(section, /data-part="banner"/);

  const retry = page.locator('section').getByRole('button', { name: 'Try again' });
  const asked = page.waitForRequest((request) => request.headers()['rsc'] === '1');
  // The banner waits until the wait that the server asked for is over.
  await retry.click();
  await asked;
}
