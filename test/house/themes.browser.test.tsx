import { render } from '@testing-library/react';
import { afterAll, afterEach, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { languages } from '../../stories/languages.js';
import { composedStories, emptyCanvas } from '../support/composedStories.js';
import { type DesignSystemPage, designSystemPages } from '../support/designSystemPages.js';
import { pageLooks, takeFromPointer, undress, wearLook } from '../support/wearLook.js';
import { isWhole } from '../support/wholeLooks.js';
import { createWorstLooks, measures } from '../support/worstLooks.js';

const themes = import.meta.glob('../../src/styles/themes/*.css', { query: '?url' });

/** Matches all stories except those of the themes, which set a theme of their own. */
const OTHER_FOLDERS = /^(?!.*\/themes\/)/;

const chosen = isWhole ? languages : languages.filter(({ tag }) => tag === 'en');
const stories = chosen.flatMap(({ tag }) =>
  composedStories(tag, OTHER_FOLDERS).map(([name, story]) => ({ name, tag, story })),
);

const pages: Readonly<Record<string, DesignSystemPage>> = isWhole
  ? { ...designSystemPages, none: { schemes: ['light', 'dark'], render: () => null } }
  : designSystemPages;
const worn = Object.entries(pageLooks).filter(
  ([name]) => isWhole || ['light', 'dark'].includes(name),
);

const looks = createWorstLooks();

afterEach(undress);

test('each theme that is shipped has a page here', ({ expect }) => {
  expect(
    Object.keys(designSystemPages)
      .map((name) => `${name}.css`)
      .toSorted(),
  ).toEqual(Object.keys(themes).map((path) => path.replace(/.*\//, '')));
});

test.for(stories)(
  '$name can be read, seen and pressed in every theme, in $tag',
  async ({ name, tag, story }, { expect }) => {
    const canvas = emptyCanvas();
    await story.run({ canvasElement: canvas });
    for (const details of canvas.querySelectorAll('details')) details.open = true;
    await page.viewport(320, 800);
    await takeFromPointer(canvas);

    const found: string[] = [];
    for (const [theme, { schemes, render: draw }] of Object.entries(pages)) {
      for (const [look, pageLook] of worn) {
        if (!schemes.includes(pageLook.scheme)) continue;
        const { unmount } = render(draw(pageLook.scheme));
        await wearLook(pageLook);
        const rows = [`${theme}, ${look}`, ...(isWhole ? [tag] : [])] as const;
        found.push(...looks.measure(canvas, { story: `${name} ${tag}`, rows }));
        unmount();
      }
    }
    expect(found).toEqual([]);
  },
);

test('the primary button can be read and seen under the pointer in every theme', async ({
  expect,
}) => {
  const canvas = emptyCanvas();
  render(<ApiErrorBanner error={{ status: 500 }} onRetry={() => {}} />, { container: canvas });
  const button = page.getByRole('button', { name: 'Try again' });

  const found: string[] = [];
  for (const [theme, { schemes, render: draw }] of Object.entries(pages)) {
    for (const [look, pageLook] of Object.entries(pageLooks)) {
      if (!schemes.includes(pageLook.scheme)) continue;
      const { unmount } = render(draw(pageLook.scheme));
      await wearLook(pageLook);
      await userEvent.hover(button);
      expect(button.element().matches(':hover')).toBe(true);
      found.push(...looks.measure(canvas, { story: 'hovered', rows: [`${theme}, ${look}`] }));
      unmount();
    }
  }
  expect(found).toEqual([]);
});

test('each theme was measured in each way', ({ expect }) => {
  for (const [theme, { schemes }] of Object.entries(pages)) {
    for (const scheme of schemes)
      expect(looks.countOf(`${theme}, ${scheme}`)).toBe(Object.keys(measures).length);
  }
});

afterAll(() => looks.write('reports/looks-themes.md'));
