import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { openDocs, pagesWithArguments } from './docsPage.js';
import { openSite } from './openSite.js';

const site = openSite();

interface Row {
  readonly name: string;
  readonly description: string;
  readonly type: string;
}

/** The rows of the table of arguments, as people see them. */
async function rowsOf(page: Page, id: string): Promise<readonly Row[]> {
  await openDocs(page, site, id);
  await page.locator('.docblock-argstable-body td').first().waitFor();
  return page.evaluate(() =>
    [...document.querySelectorAll('.docblock-argstable-body tr')].map((row) => {
      const [name, about] = row.querySelectorAll('td');
      const [description, type] = about?.children ?? [];
      return {
        name: name?.textContent.replace('*', '') ?? '',
        description: type ? (description?.textContent ?? '') : '',
        type: (type ?? description)?.textContent ?? '',
      };
    }),
  );
}

describe('the table of arguments', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('iframe.html');
  });

  test.each(pagesWithArguments)(
    'of %s describes each, with its type as it is written in code',
    async (id) => {
      const rows = await rowsOf(page, id);
      expect(rows).not.toEqual([]);
      expect(rows.filter(({ description }) => description === '')).toEqual([]);
      // An error may be anything.
      const typed = rows.filter(({ name }) => name !== 'error');
      expect(typed.filter(({ type }) => /^(union|unknown)?$/.test(type))).toEqual([]);
    },
  );

  test('of the banner lists what may have been attempted', async () => {
    const rows = await rowsOf(page, 'components-apierrorbanner--docs');
    expect(rows.find(({ name }) => name === 'intent')?.type).toContain("'autosave'");
  });

  test('of the banner begins with the failure and the handlers', async () => {
    const names = (await rowsOf(page, 'components-apierrorbanner--docs')).map(({ name }) => name);
    expect(names.slice(0, 4)).toEqual(['error', 'onRetry', 'onReload', 'onSignIn']);
  });
});
