import '../../src/styles/styles.css';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { backgroundsOf, contrast } from '../support/contrast.js';
import { emulateMedia } from '../support/emulateMedia.js';
import { edgeContrasts, type Measured, textContrasts } from '../support/measureLooks.js';
import { lookExamples } from './lookExamples.js';
import { askToReload, openDetails } from './support.js';

const canvas = 'background: Canvas; color: CanvasText;';

/** The style of the page, and what the person asked the browser for. */
const pages: Readonly<Record<string, readonly [css: string, features?: Record<string, string>]>> = {
  'a light page': [`color-scheme: light; ${canvas}`],
  'a dark page': [`color-scheme: dark; ${canvas}`],
  'a page that a class alone makes dark': ['background: #121212; color: #fff'],
  'a light page of grey': ['background: #f4f6f7; color: #1b2327'],
  'a dark page of slate': ['background: #1e293b; color: #e2e8f0'],
  'a light page with more contrast': [
    `color-scheme: light; ${canvas}`,
    { 'prefers-contrast': 'more' },
  ],
  'a dark page with more contrast': [
    `color-scheme: dark; ${canvas}`,
    { 'prefers-contrast': 'more' },
  ],
  'a page of forced colors': [
    canvas,
    { 'forced-colors': 'active', 'prefers-color-scheme': 'light' },
  ],
  'a page of forced dark colors': [
    `color-scheme: dark; ${canvas}`,
    { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
  ],
};

afterEach(async () => {
  document.documentElement.style.cssText = '';
  await emulateMedia();
});

async function show(where: string) {
  const [css = '', features] = pages[where] ?? [];
  await emulateMedia({ 'prefers-reduced-motion': 'reduce', ...features });
  document.documentElement.style.cssText = css;
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  const { container } = render(lookExamples);
  openDetails();
  await askToReload();
  await userEvent.click(screen.getByRole('button', { name: 'Copy my changes' }));
  await screen.findByRole('textbox');
  return container;
}

/** Each part that a selector finds, with what it is called in a failure. */
function all(container: Element, selector: string) {
  const found = [...container.querySelectorAll<HTMLElement>(selector)];
  expect(found.length, selector).toBeGreaterThan(0);
  return found.map((element) => {
    const { part = element.localName, severity } = element.dataset;
    return { element, name: `${severity} ${part} “${element.textContent.slice(0, 20)}”` };
  });
}

/** Names what has less contrast than it needs. */
function expectContrast(least: number, measured: readonly Measured[]) {
  const low = measured.filter(({ value }) => !(value >= least));
  expect(low.map(({ name, value }) => `${name} ${value.toFixed(2)}`)).toEqual([]);
}

describe.each(Object.keys(pages))('on %s', (where) => {
  test('each text has a contrast of 4.5 or more', async () => {
    const texts = textContrasts(await show(where));
    expect(texts.length).toBeGreaterThan(40);
    expectContrast(4.5, texts);
  });

  test('each icon, border, line and filled button has a contrast of 3 or more', async () => {
    const edges = edgeContrasts(await show(where));
    const parts = new Set(edges.map(({ name }) => name.split(' ')[1]));
    expect(parts).toEqual(
      new Set([
        'action',
        'banner',
        'copy',
        'copy-text',
        'discard',
        'dismiss',
        'issue-link',
        'keep',
        'secondary',
        'severity',
      ]),
    );
    expectContrast(3, edges);
  });

  test('the ring of what has focus has a contrast of 3 or more', async () => {
    const container = await show(where);
    await userEvent.tab();
    expectContrast(
      3,
      all(container, 'a, button, summary, textarea').map(({ element, name }) => {
        element.focus();
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(element);
        expect([outlineStyle, outlineWidth], name).toEqual(['solid', '2px']);
        return { name, value: contrast(outlineColor, backgroundsOf(element.parentElement)) };
      }),
    );
  });

  test('what can be pressed now is told from what waits, and the first from the second', async () => {
    const container = await show(where);
    const look = (selector: string) => {
      const [{ element } = { element: container }] = all(container, selector);
      const { backgroundColor, borderTopStyle } = getComputedStyle(element);
      // as painted: what has no background may have the color of the page with no opacity
      const filled = contrast(backgroundColor, backgroundsOf(element.parentElement));
      return { filled, borderTopStyle };
    };
    const [first, second, waiting] = [
      look('[data-part="keep"]'),
      look('[data-part="discard"]'),
      look('[data-state="waiting"]'),
    ];
    expect(first.filled).toBeGreaterThan(3);
    expect(second.filled).toBeLessThan(1.5);
    expect(waiting.borderTopStyle).toBe('dashed');
    expect([first.borderTopStyle, second.borderTopStyle]).toEqual(['solid', 'solid']);
  });
});

test('a dark page is printed in dark words on white, whatever colors the app has set', async () => {
  const container = await show('a page that a class alone makes dark');
  const light = ['text', 'muted', 'edge', 'line', 'border', 'error', 'warning', 'link'];
  const dark = ['surface', 'error-surface', 'warning-surface', 'inset'];
  const declarations = [
    ...light.map((name) => `--rae-${name}: #eee`),
    ...dark.map((name) => `--rae-${name}: #1c1c1c`),
  ];
  document.documentElement.style.cssText += `; ${declarations.join('; ')}`;
  await emulateMedia({}, 'print');
  for (const { element, name } of all(container, '[data-part="title"], p, summary, dt, dd'))
    expect(contrast(getComputedStyle(element).color, backgroundsOf(element)), name).toBeGreaterThan(
      7,
    );
  for (const { element, name } of all(
    container,
    '[data-part="issue-link"], [data-part="entity-link"]',
  )) {
    const { color, textDecorationColor } = getComputedStyle(element);
    expect(contrast(color, backgroundsOf(element)), name).toBeGreaterThan(7);
    expect(contrast(textDecorationColor, backgroundsOf(element)), name).toBeGreaterThan(7);
  }
  for (const { element } of all(container, '[data-part="severity"]'))
    expect(contrast(getComputedStyle(element, '::before').backgroundColor, ['#fff'])).toBe(21);
  for (const { element } of all(container, '[data-part="banner"]'))
    expect(getComputedStyle(element).backgroundColor).toBe('rgb(255, 255, 255)');
});
