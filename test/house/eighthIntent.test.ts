import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCopy } from '../support/scratchCopy.js';

let copy: ReturnType<typeof scratchCopy>;

beforeAll(() => {
  copy = scratchCopy('tsconfig.react.json');
});

afterAll(() => copy.remove());

test('a new intent is one row, and the compiler names the language that owes its words', async () => {
  copy.insert(
    'src/catalog/intents.ts',
    /^\} as const satisfies Record<string, IntentRow>/m,
    '  archive: { isWrite: true },',
  );
  const owed = await copy.compile();
  expect(owed.map((line) => line.replace(/\(.*/, ''))).toEqual([
    'src/locales/en.ts',
    'src/locales/en.ts',
  ]);
  for (const complaint of owed) expect(complaint).toContain('archive');

  const done = "{ notDone: 'It is not archived yet.', maybeDone: 'It may have been archived.' }";
  copy.insert('src/locales/en.ts', /^ {4}change: \{$/m, `    archive: ${done},`);
  copy.insert('src/locales/en.ts', /^ {6}change: 'Changed',$/m, "      archive: 'Archived',");
  expect(await copy.compile()).toEqual([]);
});
