import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCatalog } from '../../src/catalog/codes.js';

const stories = new Set(
  [
    ...readFileSync(
      new URL('../../stories/gallery/Codes.stories.tsx', import.meta.url),
      'utf8',
    ).matchAll(/^export const (\w+)/gm),
  ].map(([, name]) => name),
);

const rows = Object.entries(errorCatalog);

// Storybook finds stories by reading their file: each is written out, and this finds a missing one.
test.each([
  ...rows.slice(0, 12).map(([code]) => code),
  ...rows.filter(([, row]) => 'local' in row).map(([code]) => code),
])('%s has a story', (code) => {
  expect(stories).toContain(code);
});
