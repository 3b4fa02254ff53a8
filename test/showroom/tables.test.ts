import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../stories/docs/pages.js';
import { openDocs, pagesWithArguments } from './docsPage.js';
import { openSite } from './openSite.js';

const site = openSite();

/** The Storybook's own sidebar takes as much of a window. */
const SIDEBAR = 300;

/** For each width of a window, the height that the rows of all tables keep to. */
const highest = { 1024: 320, 1280: 220, 1440: 200 };

const withTable = Object.entries(pages).flatMap(([file, id]) => {
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  return /^\|[ -]*---/m.test(text) ? [id] : [];
});

/** What is wrong with the tables of a page, in words. */
async function faultsOf(page: Page, limit: number): Promise<readonly string[]> {
  return page.evaluate((most) => {
    const tables = document.querySelectorAll(
      '.sbdocs-content > table, .sbdocs-content > div > table, .docblock-argstable',
    );
    if (tables.length === 0) return ['no table'];
    const { right } = document.querySelector('.sbdocs-content')?.getBoundingClientRect() ?? {};
    return [...tables].flatMap((table) =>
      [...table.querySelectorAll('tr')].flatMap((row) => {
        const cells = [...row.querySelectorAll('td, th')];
        const name = `“${row.textContent.slice(0, 30)}”`;
        const height = Math.round(row.getBoundingClientRect().height);
        return [
          ...(height > most ? [`${name} is ${height} px high`] : []),
          ...(cells.some((cell) => cell.getBoundingClientRect().right > Number(right) + 1)
            ? [`${name} lies outside of the page`]
            : []),
          ...(cells.some((cell) => cell.scrollWidth > cell.clientWidth + 1)
            ? [`${name} is cut off`]
            : []),
          ...(cells.some((cell) => getComputedStyle(cell).verticalAlign !== 'top')
            ? [`${name} does not begin at the top`]
            : []),
        ];
      }),
    );
  }, limit);
}

describe('every table of the docs can be read', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('iframe.html');
  });

  test.each([...withTable, ...pagesWithArguments])('%s', async (id) => {
    await openDocs(page, site, id);
    for (const [width, limit] of Object.entries(highest)) {
      await page.setViewportSize({ width: Number(width) - SIDEBAR, height: 800 });
      expect(await faultsOf(page, limit), `in a window of ${width} px`).toEqual([]);
    }
  });
});
