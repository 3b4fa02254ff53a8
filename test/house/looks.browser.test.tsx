import '../../.storybook/preview.css';
import { composeStories, setProjectAnnotations } from '@storybook/react-vite';
import axe from 'axe-core';
import { afterAll, afterEach, test } from 'vitest';
import { commands, page } from 'vitest/browser';
import preview from '../../.storybook/preview.js';
import { emulateMedia } from '../support/emulateMedia.js';
import {
  cutTexts,
  edgeContrasts,
  type Measured,
  OF_THE_APP,
  overflows,
  rootsIn,
  targetSizes,
  textContrasts,
} from '../support/measureLooks.js';

const modules = import.meta.glob('../../stories/**/*.stories.tsx', { eager: true });

/** In these nothing has failed, or the failure is over when the story is. */
const WITHOUT_BANNER = [
  'ApiErrorBanner Dismiss',
  'Codes AbortErrorOfLoad',
  'EntryEditor OpenEntry',
  'EntryEditor Playground',
  'Playground Mistakes',
];

interface Theme {
  readonly scheme: 'light' | 'dark';
  /** What the person asked the browser for. */
  readonly features?: Readonly<Record<string, string>>;
}

const themes: Readonly<Record<string, Theme>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'light, more contrast': { scheme: 'light', features: { 'prefers-contrast': 'more' } },
  'dark, more contrast': { scheme: 'dark', features: { 'prefers-contrast': 'more' } },
  'light, forced colors': { scheme: 'light', features: { 'forced-colors': 'active' } },
  'dark, forced colors': { scheme: 'dark', features: { 'forced-colors': 'active' } },
};

const LONG_WORD = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** What else a narrow window has to bear, one after the other: long words stay. */
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

interface Measure {
  readonly of: (canvas: Element) => readonly Measured[];
  readonly least?: number;
  readonly most?: number;
}

const measures: Readonly<Record<string, Measure>> = {
  'contrast of texts': { of: textContrasts, least: 4.5 },
  'contrast of icons, borders and lines': { of: edgeContrasts, least: 3 },
  'side of a pointer target, px': { of: targetSizes, least: 24 },
  'wider than its place, px': { of: overflows, most: 0.5 },
  // The box of a line is a little higher than its letters.
  'cut off from a text, px': { of: cutTexts, most: 1 },
};

interface Worst extends Measured {
  readonly story: string;
}

/** The worst value of each measure in each look, over all stories. */
const table = new Map<string, Map<string, Worst>>();

function isWorse({ most }: Measure, value: number, than: number | undefined): boolean {
  if (than === undefined) return true;
  return most === undefined ? value < than : value > than;
}

/** `NaN` is not enough of anything. */
function isEnough({ least = -Infinity, most = Infinity }: Measure, value: number): boolean {
  return value >= least && value <= most;
}

/** Notes the worst of what is drawn now, and names what is not good enough. */
function measure(story: string, look: string, canvas: Element): readonly string[] {
  return Object.entries(measures).flatMap(([name, one]) => {
    const row = table.get(name) ?? new Map<string, Worst>();
    table.set(name, row);
    const measured = one.of(canvas);
    for (const { name: what, value } of measured)
      if (isWorse(one, value, row.get(look)?.value)) row.set(look, { name: what, value, story });
    return measured
      .filter(({ value }) => !isEnough(one, value))
      .map(({ name: what, value }) => `${look}: ${name} of ${what} is ${value.toFixed(2)}`);
  });
}

/** What axe finds against the library's own elements, by every rule that it has. */
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

async function wear({ scheme, features }: Theme): Promise<void> {
  document.documentElement.dataset['theme'] = scheme;
  await emulateMedia({
    'prefers-color-scheme': scheme,
    // A button that is busy turns, unless this is asked for, and shows no words meanwhile.
    'prefers-reduced-motion': 'reduce',
    ...features,
  });
}

setProjectAnnotations(preview);

interface ComposedStory {
  readonly run: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}

const stories = Object.entries(modules).flatMap(([path, module]) =>
  Object.entries(composeStories(module as never) as Record<string, ComposedStory>).map(
    ([name, story]) => [`${path.replace(/.*\/(.*)\.stories\.tsx$/, '$1')} ${name}`, story] as const,
  ),
);

afterEach(async () => {
  const { documentElement } = document;
  for (const name of ['style', 'dir', 'data-theme']) documentElement.removeAttribute(name);
  await emulateMedia();
  await page.viewport(1000, 800);
});

// The test's own `expect`: that of Storybook takes the place of the common one.
test.for(stories)(
  '%s can be read, seen, pressed and told in every look',
  async ([name, story], { expect }) => {
    // A design system's buttons fade from one look to the next.
    document.body.innerHTML =
      '<style>* { transition: none !important }</style><main><h1>Stories</h1><h2>A story</h2><div></div></main>';
    const canvas = document.body.querySelector('div') ?? document.body;
    await story.run({ canvasElement: canvas });
    expect(rootsIn(canvas).length > 0).toBe(!WITHOUT_BANNER.includes(name));
    for (const details of canvas.querySelectorAll('details')) details.open = true;

    const found: string[] = [];
    for (const width of [720, 320]) {
      await page.viewport(width, 800);
      for (const [look, theme] of Object.entries(themes)) {
        await wear(theme);
        found.push(...measure(name, `${look}, ${width} px`, canvas));
        if (width === 320) found.push(...(await axeViolations(look)));
      }
    }
    await wear({ scheme: 'light' });
    for (const [look, strain] of Object.entries(strains)) {
      strain(canvas);
      found.push(...measure(name, `${look}, 320 px`, canvas));
    }
    expect(found).toEqual([]);
  },
);

test('each look was measured in each way', ({ expect }) => {
  const looks = Object.keys(themes).length * 2 + Object.keys(strains).length;
  expect([...table.values()].map(({ size }) => size)).toEqual(
    Object.keys(measures).map(() => looks),
  );
});

afterAll(async () => {
  const rows = [...table].flatMap(([name, row]) =>
    [...row].map(
      ([look, { value, name: what, story }]) =>
        `| ${name} | ${look} | ${value.toFixed(2)} | ${what} | ${story} |`,
    ),
  );
  const head = ['| measure | look | worst | of | story |', '|---|---|---|---|---|'];
  await commands.writeFile('reports/looks.md', [...head, ...rows, ''].join('\n'));
});
