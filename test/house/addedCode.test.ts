import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../scripts/entries.mjs';
import { scratchCopy } from '../support/scratchCopy.js';

const tables = languages().map((tag) => `src/locales/${tag}.codes.ts`);

let copy: ReturnType<typeof scratchCopy>;

beforeAll(() => {
  copy = scratchCopy('tsconfig.core.json');
});

afterAll(() => copy.remove());

// Follows the recipe in CONTRIBUTING.md.
test('a new code is one row, and the words that the compiler asks each language for', async () => {
  expect(await copy.compile()).toEqual([]);

  copy.insert(
    'src/catalog/codes.ts',
    /^\} as const satisfies Record<string, CodeRow>/m,
    "  TeapotError: { kind: 'request', status: 418 },",
  );
  const owed = await copy.compile();
  expect(owed.map((line) => line.replace(/\(.*/, '')).toSorted()).toEqual(tables.toSorted());
  for (const complaint of owed) expect(complaint).toContain('TeapotError');

  const words = "    TeapotError: { title: 'The teapot makes no coffee', body: 'Ask for tea.' },";
  for (const table of tables) copy.insert(table, /^ {2}BadRequestError: /m, words);
  expect(await copy.compile()).toEqual([]);

  const { errorCatalog } = (await import(join(copy.folder, 'src/catalog/codes.ts'))) as {
    errorCatalog: object;
  };
  const { parseApiError } = (await import(join(copy.folder, 'src/parse/parseApiError.ts'))) as {
    parseApiError: (thrown: unknown) => object;
  };
  const { describeApiError } = (await import(
    join(copy.folder, 'src/describe/describeApiError.ts')
  )) as {
    describeApiError: (error: object) => { readonly title: string };
  };
  const { apiErrorBody } = (await import(join(copy.folder, 'src/testing/apiErrorBody.ts'))) as {
    apiErrorBody: (code: string) => object;
  };
  expect(Object.keys(errorCatalog)).toContain('TeapotError');
  const error = parseApiError(apiErrorBody('TeapotError'));
  expect(error).toMatchObject({ code: 'TeapotError', sysId: 'Teapot', kind: 'request' });
  expect(describeApiError(error).title).toBe('The teapot makes no coffee');
});
