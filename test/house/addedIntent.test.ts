import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../scripts/entries.mjs';
import { scratchCopy } from '../support/scratchCopy.js';

const locales = languages().map((tag) => `src/locales/${tag}.ts`);

let copy: ReturnType<typeof scratchCopy>;

beforeAll(() => {
  copy = scratchCopy('tsconfig.react.json');
});

afterAll(() => copy.remove());

test('a new intent is one row, and the compiler names each language that owes its words', async () => {
  copy.insert(
    'src/catalog/intents.ts',
    /^\} as const satisfies Record<string, IntentRow>/m,
    '  archive: { isWrite: true, isEdit: true },',
  );
  const owed = await copy.compile();
  expect(owed.map((line) => line.replace(/\(.*/, '')).toSorted()).toEqual(
    locales.toSorted().flatMap((locale) => [locale, locale]),
  );
  for (const complaint of owed) expect(complaint).toContain('archive');

  const done = "{ notDone: 'It is not archived yet.', maybeDone: 'It may have been archived.' }";
  for (const locale of locales) {
    copy.insert(locale, /^ {4}change: \{/m, `    archive: ${done},`);
    copy.insert(locale, /^ {6}change: /m, "      archive: 'Archived',");
  }
  expect(await copy.compile()).toEqual([]);
});
