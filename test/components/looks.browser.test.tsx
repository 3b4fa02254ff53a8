import '../../src/styles/styles.css';
import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { partLooks } from '../support/computedLooks.js';
import { lookExamples } from './lookExamples.js';
import { askToReload, openDetails } from './support.js';

// A change of looks is to be meant: it shows in the kept file, which `vitest -u` writes anew.

beforeEach(() => page.viewport(1000, 800));
afterEach(() => {
  document.documentElement.style.cssText = '';
});

test.each([
  ['light', 'background: #fff; color: #000'],
  ['dark', 'background: #121212; color: #fff'],
])('each part on a %s page looks as it was last decided', async (_, style) => {
  document.documentElement.style.cssText = style;
  const { container } = render(lookExamples);
  await askToReload();
  openDetails();
  const lines = partLooks(container).map(({ name, look }) => `${name}\n  ${look}`);
  expect([...new Set(lines)].join('\n')).toMatchSnapshot();
});
