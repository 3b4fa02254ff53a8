import '../../src/styles/styles.css';
import { describe, expect, test } from 'vitest';
import { partLooks } from '../support/computedLooks.js';
import { addSheet, drawInMain } from './lookExamples.js';
import { askToReload, openDetails } from './support.js';

// What apps say of all elements, outside of any cascade layer, before and after the stylesheet.

const resets: Readonly<Record<string, string>> = {
  'of every space': '*, *::before, *::after { margin: 0; padding: 0; box-sizing: border-box; }',
  'of Eric Meyer': `
    html, body, div, span, h1, h2, h3, h4, h5, h6, p, a, dl, dt, dd, ol, ul, li, details, summary {
      margin: 0; padding: 0; border: 0; font-size: 100%; font: inherit; vertical-align: baseline;
    }
    ol, ul { list-style: none; }`,
  'of Tailwind CSS 3': `
    *, ::before, ::after { box-sizing: border-box; border-width: 0; border-style: solid; border-color: #e5e7eb; }
    h1, h2, h3, h4, h5, h6 { font-size: inherit; font-weight: inherit; }
    a { color: inherit; text-decoration: inherit; }
    button, input, textarea { font: inherit; color: inherit; margin: 0; padding: 0; }
    button, [type='button'] { background-color: transparent; background-image: none; }
    dl, dd, h1, h2, h3, h4, h5, h6, p { margin: 0; }
    ol, ul { list-style: none; margin: 0; padding: 0; }
    button { cursor: pointer; }`,
  'of Bootstrap': `
    *, ::before, ::after { box-sizing: border-box; }
    h2 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; font-size: 2rem; }
    h3 { margin-top: 0; margin-bottom: 0.5rem; font-weight: 500; line-height: 1.2; font-size: 1.75rem; }
    p, dl, ol, ul { margin-top: 0; margin-bottom: 1rem; }
    ol, ul { padding-left: 2rem; }
    dt { font-weight: 700; }
    dd { margin-bottom: 0.5rem; margin-left: 0; }
    a { color: #0d6efd; text-decoration: underline; }
    button { border-radius: 0; margin: 0; font-family: inherit; font-size: inherit; line-height: inherit; }`,
  'of sheets without classes': `
    li { list-style: square; margin-bottom: 8px; padding-inline-start: 4px; }
    h2, h3, h4 { text-transform: uppercase; border-bottom: 1px solid red; letter-spacing: 2px; padding: 8px; color: red; }
    details, summary, dt, dd, dl, label, div, span, p, ul { padding: 6px; margin: 20px; border: 1px solid red; font-weight: 700; }
    button, input, textarea { min-width: 120px; height: 40px; width: 100%; text-transform: uppercase; letter-spacing: 2px; box-shadow: 0 0 4px red; }
    main h2, main p, main div p, main ul li { margin: 24px; }`,
  'of rules with a pseudo-class': `
    button:not(:disabled), button:enabled, a:link, a:any-link, textarea:not([disabled]) { background: #123; color: #fed; border-color: red; }
    input[type='search']:not([type='checkbox']), textarea:read-only { background: #123; color: #fed; border-color: red; }`,
};

describe.each(Object.entries(resets))("the stylesheet beside an app's reset %s", (_, reset) => {
  test.each(['afterbegin', 'beforeend'] as const)('looks as without it (%s)', async (place) => {
    const { container } = drawInMain();
    await askToReload();
    openDetails();
    const before = partLooks(container);
    expect(before.length).toBeGreaterThan(60);
    addSheet(reset, place);
    expect(partLooks(container)).toEqual(before);
  });
});
