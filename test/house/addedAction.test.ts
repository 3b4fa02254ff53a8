import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../scripts/entries.mjs';
import { scratchCopy } from '../support/scratchCopy.js';

const locales = languages().map((tag) => `src/locales/${tag}.ts`);

let copy: ReturnType<typeof scratchCopy>;

beforeAll(() => {
  copy = scratchCopy('tsconfig.react.json');
});

afterAll(() => copy.remove());

// Follows the recipe in CONTRIBUTING.md.
test('a new action is one row, and the compiler names what is owed: its label and who carries it out', async () => {
  expect(await copy.compile()).toEqual([]);

  copy.insert(
    'src/catalog/actions.ts',
    /^\} as const satisfies Record<string, ActionRow>/m,
    "  phone: { handler: 'onPhone', rank: 'primary', needs: 'handler' },",
  );
  const owed = await copy.compile();
  expect(owed.map((line) => line.replace(/\(.*/, '')).toSorted()).toEqual([
    // once where it is taken out of the element's props, and once where it is carried out
    'src/components/ApiErrorBanner.tsx',
    'src/components/ApiErrorBanner.tsx',
    'src/components/bannerHandlers.ts',
    ...locales.toSorted(),
  ]);
  for (const complaint of owed) expect(complaint).toMatch(/phone/i);

  for (const locale of locales) copy.insert(locale, /^ {4}retry: /m, "    phone: 'Call the desk',");
  const handlers = 'src/components/bannerHandlers.ts';
  copy.insert(handlers, /^ {4}retry: sources\.onRetry,$/m, '    phone: sources.onPhone,');
  copy.insert('src/components/ApiErrorBanner.tsx', /^ {4}onLeave,$/m, '    onPhone,');
  copy.insert('src/components/ApiErrorBanner.tsx', /^ {4}\.\.\.targets,$/m, '    onPhone,');
  expect(await copy.compile()).toEqual([]);
});
