import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { layers } from '../../scripts/layers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Ways to import. Each names its export after its line, as a file cannot export a name twice. */
const forms = {
  value: (specifier: string, line: number) => `export { x as x${line} } from '${specifier}';`,
  type: (specifier: string, line: number) => `export type { X as X${line} } from '${specifier}';`,
  all: (specifier: string) => `export * from '${specifier}';`,
  effect: (specifier: string) => `import '${specifier}';`,
  later: (specifier: string, line: number) =>
    `export const x${line} = () => import('${specifier}');`,
};
type Sample = readonly [from: string, form: keyof typeof forms, specifier: string];

const denied: readonly Sample[] = [
  ['model/a.ts', 'value', '../catalog/codes.js'],
  ['model/a.ts', 'value', '../guard/own.js'],
  ['model/a.ts', 'type', '../parse/parseApiError.js'],
  ['guard/a.ts', 'type', '../model/ApiError.js'],
  ['catalog/a.ts', 'value', '../guard/own.js'],
  ['catalog/a.ts', 'value', '../locales/en.js'],
  ['guard/a.ts', 'value', '../redaction/cleanText.js'],
  ['redaction/a.ts', 'value', '../formats/plain.js'],
  ['describe/a.ts', 'value', '../redaction/cleanText.js'],
  ['vocabulary/a.ts', 'value', '../guard/own.js'],
  ['vocabulary/a.ts', 'value', '../redaction/cleanText.js'],
  ['transports/a.ts', 'value', '../catalog/codes.js'],
  ['transports/a.ts', 'value', '../formats/plain.js'],
  ['formats/a.ts', 'value', '../transports/response.js'],
  ['locales/a.ts', 'value', '../guard/own.js'],
  ['locales/a.ts', 'value', '../describe/describeApiError.js'],
  ['parse/a.ts', 'value', '../describe/describeApiError.js'],
  ['parse/a.ts', 'type', '../describe/describeApiError.js'],
  ['parse/a.ts', 'value', '../locales/en.js'],
  ['recovery/a.ts', 'value', '../parse/parseApiError.js'],
  ['describe/a.ts', 'value', '../parse/parseApiError.js'],
  ['describe/a.ts', 'value', '../components/ApiErrorBanner.js'],
  ['describe/a.ts', 'value', '../react/useApiError.js'],
  ['react/a.ts', 'value', '../components/ApiErrorBanner.js'],
  ['catalog/a.ts', 'type', '../model/ApiError.js'],
  ['react/a.ts', 'value', '../transports/response.js'],
  ['components/a.ts', 'value', '../parse/parseApiError.js'],
  ['components/a.ts', 'value', '../locales/en.js'],
  ['components/a.ts', 'value', '../catalog/codes.js'],
  ['adapters/a.ts', 'value', '../components/ApiErrorBanner.js'],
  ['testing/a.ts', 'value', '../parse/parseApiError.js'],
  ['core.ts', 'value', './react/useApiError.js'],
  ['core.ts', 'value', './components/ApiErrorBanner.js'],
  ['core.ts', 'value', './adapters/swr.js'],
  ['core.ts', 'value', './testing/index.js'],
  ['core.ts', 'value', 'react'],
  // nothing imports the entries
  ['index.ts', 'value', './core.js'],
  ['components/a.ts', 'value', '../index.js'],
  ['parse/a.ts', 'type', '../core.js'],
  // packages
  ['parse/a.ts', 'value', 'react'],
  ['parse/a.ts', 'value', 'node:fs'],
  ['components/a.tsx', 'value', 'react-dom'],
  ['components/a.tsx', 'value', '@scope/react'],
  // no detours
  ['parse/a.ts', 'all', '../describe/describeApiError.js'],
  ['parse/a.ts', 'later', '../describe/describeApiError.js'],
  ['parse/a.ts', 'value', './../describe/describeApiError.js'],
  ['parse/a.ts', 'value', '../model/../describe/describeApiError.js'],
  ['react/live/a.ts', 'value', '../../components/ApiErrorBanner.js'],
  ['react/live/deeper/a.ts', 'value', '../a.js'],
  ['components/a.tsx', 'effect', '../styles/styles.css'],
  ['elsewhere/a.ts', 'value', '../model/ApiError.js'],
  // stories use the entries
  ['../stories/entry-editor/a.tsx', 'value', '../../src/components/ApiErrorBanner.js'],
  ['../stories/a.tsx', 'value', '../src/catalog/codes.js'],
  ['../stories/a.tsx', 'value', '../src/locales/formatters.js'],
  ['helpers.ts', 'value', './model/ApiError.js'],
];

const allowed: readonly Sample[] = [
  ['model/b.ts', 'type', '../catalog/codes.js'],
  ['model/b.ts', 'value', './ApiError.js'],
  ['catalog/b.ts', 'value', './kinds.js'],
  ['formats/b.ts', 'value', '../catalog/codes.js'],
  ['transports/b.ts', 'value', '../redaction/cleanUrl.js'],
  ['locales/b.ts', 'value', './formatters.js'],
  ['parse/b.ts', 'value', '../transports/response.js'],
  ['describe/b.ts', 'value', '../locales/en.js'],
  ['react/b.ts', 'value', '../parse/parseApiError.js'],
  ['react/b.ts', 'value', '../catalog/actions.js'],
  ['react/b.ts', 'value', 'react'],
  ['react/live/b.ts', 'value', '../useApiError.js'],
  ['react/live/b.ts', 'value', './region.js'],
  ['react/live/b.ts', 'value', '../../describe/describeApiError.js'],
  ['components/b.tsx', 'value', '../react/useApiError.js'],
  ['adapters/b.ts', 'value', '../react/useApiError.js'],
  ['adapters/b.ts', 'value', '../transports/requestOf.js'],
  ['core.ts', 'value', './describe/describeApiError.js'],
  ['index.ts', 'value', './components/ApiErrorBanner.js'],
  ['../stories/entry-editor/a.tsx', 'value', '../../src/index.js'],
  ['../stories/entry-editor/a.tsx', 'value', '../../src/core.js'],
  ['../stories/entry-editor/a.tsx', 'value', '../../src/locales/pt-BR.js'],
  ['../stories/entry-editor/a.tsx', 'value', '../../src/adapters/contentful.js'],
  ['../stories/a.tsx', 'value', './content-api/createContentApi.js'],
];

/** A pattern that takes quadratic time for a text with many spaces. */
const SLOW = 'export const ending = /\\s+x|(?:\\s+)+$/;\n';

/** The file and line of each sample. */
const files = new Map<string, string[]>();
const placed = [...denied, ...allowed].map((sample) => {
  const [from, form, specifier] = sample;
  const lines = files.get(from) ?? [];
  files.set(from, lines);
  const line = lines.push(forms[form](specifier, lines.length + 1));
  return { from, form, specifier, place: `${join('src', from)}:${line}` };
});

describe('the layer rule', () => {
  let refused: readonly string[];
  let slow: readonly string[];

  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'layers-'));
    // The linter resolves the globs of a configuration from the folder of its file.
    for (const file of ['oxlint.config.mjs', 'scripts/layers.mjs'])
      await cp(join(root, file), join(folder, file));
    // the linter's own plugins
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
    for (const [file, lines] of files) {
      await mkdir(dirname(join(folder, 'src', file)), { recursive: true });
      await writeFile(join(folder, 'src', file), `${lines.join('\n')}\n`);
    }
    await writeFile(join(folder, 'src/guard/slow.ts'), SLOW);
    const found = await lint(folder);
    refused = found('eslint(no-restricted-imports)');
    slow = found('regexp(no-super-linear-backtracking)');
    await rm(folder, { recursive: true });
  });

  it.each(placed.slice(0, denied.length))('refuses in $from: $form of $specifier', ({ place }) => {
    expect(refused).toContain(place);
  });

  it.each(placed.slice(denied.length))('accepts in $from: $form of $specifier', ({ place }) => {
    expect(refused).not.toContain(place);
  });

  it('stands beside one that refuses patterns whose time outgrows the text', () => {
    expect(slow).toEqual([`${join('src', 'guard/slow.ts')}:1`]);
  });

  it('has a row for each folder of src that holds code', async () => {
    const folders = (await readdir(join(root, 'src'), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && entry.name !== 'styles')
      .map((entry) => entry.name);
    expect(Object.keys(layers)).toEqual(expect.arrayContaining(folders));
  });
});

interface Report {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly labels: readonly { readonly span: { readonly line: number } }[];
  }[];
}

/** Lints a folder, and returns where a rule was broken, as `file:line`. */
async function lint(folder: string): Promise<(rule: string) => readonly string[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((resolve) => {
    const args = [oxlint, '-c', 'oxlint.config.mjs', '--format=json', 'src', 'stories'];
    execFile(process.execPath, args, { cwd: folder }, (_refused, stdout) => resolve(stdout));
  });
  const { diagnostics } = JSON.parse(output) as Report;
  return (rule) =>
    diagnostics
      .filter(({ code }) => code === rule)
      .map(({ filename, labels }) => `${filename}:${labels[0]?.span.line}`);
}
