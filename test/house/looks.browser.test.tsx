import axe from 'axe-core';
import { afterAll, afterEach, test } from 'vitest';
import { page } from 'vitest/browser';
import { composedStories, emptyCanvas } from '../support/composedStories.js';
import { OF_THE_APP, rootsIn } from '../support/measureLooks.js';
import { pageLooks, takeFromPointer, undress, wearLook } from '../support/wearLook.js';
import { createWorstLooks, measures } from '../support/worstLooks.js';

/** Stories in which nothing has failed, or which end without a failure. */
const WITHOUT_BANNER = [
  'ApiErrorBanner Dismiss',
  'Codes AbortErrorOfLoad',
  'EntryEditor OpenEntry',
  'EntryEditor Playground',
  'Languages EveryCodeInAll',
  'Playground Mistakes',
];

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** Further strains on a narrow window, one after the other; long words stay from then on. */
const strains: Readonly<Record<string, (canvas: Element) => void>> = {
  'text of twice the size': () => {
    document.documentElement.style.fontSize = '200%';
  },
  'from right to left': (canvas) => {
    document.documentElement.style.fontSize = '';
    document.documentElement.dir = 'rtl';
    for (const element of canvas.querySelectorAll<HTMLElement>('[dir]')) element.dir = 'rtl';
  },
  'long words, from right to left': (canvas) => {
    for (const root of rootsIn(canvas)) lengthenWords(root);
  },
};

function lengthenWords(root: Element): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    node.nodeValue = node.nodeValue?.replaceAll(/\p{Letter}+/gu, LONG_WORD) ?? '';
}

const looks = createWorstLooks();

/** The violations of any axe rule in the library's own elements. */
async function axeViolations(look: string): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { elementRef: true });
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(
        ({ element }) =>
          element?.closest('[data-part][data-severity], [data-api-error-announcer]') &&
          !element.closest(OF_THE_APP),
      )
      .map(({ html }) => `${look}: ${id}: ${html}`),
  );
}

afterEach(undress);

// Uses the test's own `expect`, because Storybook's replaces the global one.
test.for(composedStories())(
  '%s can be read, seen, pressed and told in every look',
  async ([name, story], { expect }) => {
    const canvas = emptyCanvas();
    await story.run({ canvasElement: canvas });
    expect(rootsIn(canvas).length > 0).toBe(!WITHOUT_BANNER.includes(name));
    for (const details of canvas.querySelectorAll('details')) details.open = true;
    await takeFromPointer(canvas);

    const found: string[] = [];
    for (const width of [720, 320]) {
      await page.viewport(width, 800);
      for (const [look, worn] of Object.entries(pageLooks)) {
        await wearLook(worn);
        found.push(...looks.measure(canvas, { story: name, rows: [`${look}, ${width} px`] }));
        if (width === 320) found.push(...(await axeViolations(look)));
      }
    }
    await wearLook({ scheme: 'light' });
    for (const [look, strain] of Object.entries(strains)) {
      strain(canvas);
      found.push(...looks.measure(canvas, { story: name, rows: [`${look}, 320 px`] }));
    }
    expect(found).toEqual([]);
  },
);

test('each look was measured in each way', ({ expect }) => {
  expect(looks.rows()).toHaveLength(
    Object.keys(pageLooks).length * 2 + Object.keys(strains).length,
  );
  for (const row of looks.rows()) expect(looks.countOf(row)).toBe(Object.keys(measures).length);
});

afterAll(() => looks.write('reports/looks.md'));
