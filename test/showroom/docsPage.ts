import type { Page } from 'playwright';
import type { Site } from './openSite.js';

/** The pages of the docs with a table of arguments. */
export const pagesWithArguments = [
  'components-apierrorbanner--docs',
  'components-validationdetails--docs',
  'components-apierrorfallback--docs',
  'gallery-codes--docs',
  'gallery-formats--docs',
  'gallery-languages--docs',
];

/** Opens a page of the docs once its tables are drawn. */
export async function openDocs(page: Page, site: Site, id: string) {
  await page.goto(site.addressOf(`iframe.html?viewMode=docs&id=${id}`));
  await page.locator('.sbdocs-content td').first().waitFor();
}
