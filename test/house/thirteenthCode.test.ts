import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'thirteenth-'));
  for (const name of ['src', 'tsconfig.base.json', 'tsconfig.core.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The complaints of the compiler, a line each. */
async function compile(): Promise<readonly string[]> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  try {
    await run(process.execPath, [tsc, '-p', 'tsconfig.core.json', '--pretty', 'false'], {
      cwd: copy,
    });
    return [];
  } catch (failure) {
    const { stdout } = failure as { readonly stdout: string };
    return stdout.split('\n').filter((line) => /^src\S+\(\d+,\d+\): error/.test(line));
  }
}

function insert(file: string, before: RegExp, text: string): void {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(before);
  writeFileSync(
    path,
    source.replace(before, (found) => `${text}\n${found}`),
  );
}

// The recipe of CONTRIBUTING.md, carried out.
test('a new code is one row, and the words that the compiler asks each language for', async () => {
  expect(await compile()).toEqual([]);

  insert(
    'src/catalog/codes.ts',
    /^\} as const satisfies Record<string, CodeRow>/m,
    "  TeapotError: { kind: 'request', status: 418, ids: [418] },",
  );
  const owed = await compile();
  expect(owed.length).toBeGreaterThan(0);
  for (const complaint of owed) expect(complaint).toMatch(/^src\/locales\/en.*TeapotError/);

  insert(
    'src/locales/en.ts',
    /^ {4}BadRequestError: /m,
    "    TeapotError: { title: 'The teapot makes no coffee', body: 'Ask for tea.' },",
  );
  expect(await compile()).toEqual([]);

  const { errorCatalog } = (await import(join(copy, 'src/catalog/codes.ts'))) as {
    errorCatalog: object;
  };
  const { parseApiError } = (await import(join(copy, 'src/parse/parseApiError.ts'))) as {
    parseApiError: (thrown: unknown) => object;
  };
  const { describeApiError } = (await import(join(copy, 'src/describe/describeApiError.ts'))) as {
    describeApiError: (error: object) => { readonly title: string };
  };
  const { apiErrorBody } = (await import(join(copy, 'src/testing/apiErrorBody.ts'))) as {
    apiErrorBody: (code: string) => object;
  };
  expect(Object.keys(errorCatalog)).toContain('TeapotError');
  const error = parseApiError(apiErrorBody('TeapotError'));
  expect(error).toMatchObject({ code: 'TeapotError', sysId: 'Teapot', kind: 'request' });
  expect(describeApiError(error).title).toBe('The teapot makes no coffee');
});
