import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorCatalog } from '../../src/catalog/codes.js';

const stories = [
  ...readFileSync(
    new URL('../../stories/gallery/Codes.stories.tsx', import.meta.url),
    'utf8',
  ).matchAll(/^export const (\w+)/gm),
].map(([, name = '']) => name);

const codes = Object.keys(errorCatalog);

// Storybook finds stories by reading their file: each is written out, and this finds a missing one.
// The first twelve are the documented codes, the last seven those that no server names.
test.each([...codes.slice(0, 12), ...codes.slice(-7)])('%s has a story', (code) => {
  expect(stories.filter((name) => name.startsWith(code))).not.toEqual([]);
});
