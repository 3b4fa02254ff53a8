import '../../src/styles/styles.css';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { addSheet, drawInMain } from './lookExamples.js';
import { askToReload, openDetails } from './support.js';

describe('a button, link or field', () => {
  const rules = `
    button:hover, button:not(:disabled):hover, a:hover, input:not([type='checkbox']):hover { background: #123; color: #fed; border-color: red; }
    button:focus, button:not(:disabled):focus-visible, a:focus { background: #321; color: #def; outline: none; }`;

  function statesOf(element: HTMLElement) {
    const { backgroundColor, color, borderTopColor, outlineStyle } = getComputedStyle(element);
    return { backgroundColor, color, borderTopColor, outlineStyle };
  }

  async function looksUnderPointerAndFocus(container: Element) {
    const looks: object[] = [];
    for (const element of container.querySelectorAll<HTMLElement>('[data-plain]')) {
      await userEvent.hover(element);
      looks.push(statesOf(element));
      await userEvent.unhover(element);
      element.focus();
      looks.push(statesOf(element));
    }
    return looks;
  }

  test('looks the same under the pointer and under focus, whatever the app says of all elements', async () => {
    const { container } = drawInMain();
    await askToReload();
    openDetails();
    const before = await looksUnderPointerAndFocus(container);
    expect(before.length).toBeGreaterThan(20);
    addSheet(rules, 'beforeend');
    expect(await looksUnderPointerAndFocus(container)).toEqual(before);
  });
});
