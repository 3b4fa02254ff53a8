import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { openSite } from './openSite.js';

const site = openSite();

describe('"Show code" prints what a consumer would write for', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('iframe.html');
  });

  test.each([
    ['gallery-codes', 'version-mismatch-error', ["intent: 'save'", 'onReload: loadLatest']],
    ['gallery-codes', 'access-token-invalid-error', ["intent: 'save'", 'onSignIn:']],
    ['gallery-codes', 'not-found-error', ["intent: 'load'", 'query.refetch', 'onLeave: goBack']],
    ['gallery-codes', 'validation-failed-error', ['request:', 'fieldTarget=']],
    ['gallery-codes', 'every-code', ['onReload:', 'onSignIn:', 'onRequestAccess:', 'onLeave:']],
    ['gallery-formats', 'partial-list', ["intent: 'load'", 'parse: { partial: true }']],
    ['gallery-formats', 'scim', ["intent: 'save'", 'request:']],
    ['components-validationdetails', 'links', ['fieldTarget=']],
    ['components-validationdetails', 'opens-the-tab', ['fieldTarget=', 'onIssueSelect={openTab}']],
    ['components-validationdetails', 'several-entities', ['fieldTarget={({ entity, field }) =>']],
    ['components-apierrorbanner', 'own-content', ['onDismiss={dismiss}\n>\n  Three']],
  ])('%s %s', async (component, story, parts) => {
    const address = site.addressOf(`iframe.html?viewMode=docs&id=${component}--docs`);
    if (page.url() !== address) await page.goto(address);
    const drawn = page.locator(`[id="anchor--${component}--${story}"]`);
    await drawn.getByRole('switch', { name: 'Show code' }).click();
    const code = drawn.locator('pre.prismjs');
    await code.filter({ hasText: 'react-api-error' }).waitFor();
    const text = await code.innerText();
    expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  });
});
