import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './dist.js';
import { installPacked, type Project, run } from './packed.js';
import { appModules, moduleOf, type Snippet, snippets, snippetWith } from './snippets.js';

/** What the examples import, beside the library. */
const packages = [
  'react',
  '@types/react',
  'csstype',
  '@tanstack/react-query',
  'swr',
  'react-hook-form',
  'formik',
  'react-router',
  'react-error-boundary',
  'contentful',
  'contentful-management',
  '@mui/material',
  '@mui/icons-material',
  '@mantine/core',
  '@contentful/f36-button',
  '@contentful/f36-icons',
  '@contentful/f36-text-link',
  '@testing-library/react',
  '@testing-library/user-event',
  '@playwright/test',
  'msw',
  'vite',
  'vitest',
];

const tsconfig = {
  compilerOptions: {
    noEmit: true,
    strict: true,
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    jsx: 'react-jsx',
    module: 'esnext',
    moduleResolution: 'bundler',
    // the bundler's declare the sheets of other libraries
    types: ['react', 'vite/client'],
    skipLibCheck: true,
    // as the templates of Vite have it
    noUnusedLocals: true,
    // as shadcn/ui sets it up
    paths: { '@/*': ['./*'] },
  },
};

/** What the compiler says, by the file that it says it of. */
const complaintsOf = (said: string, file: string) =>
  said.split('\n').filter((line) => line.startsWith(`${file}(`));

/** That a value of an example is not used: the rest of the app uses it. What it imports, it uses itself. */
const isOfTheRest = (complaint: string, code: string) => {
  const [, line = ''] = /\((\d+),\d+\): error TS61(?:33|96|98)\b/.exec(complaint) ?? [];
  return line !== '' && !code.split('\n')[Number(line) - 1]?.startsWith('import ');
};

describe('the examples of the prose', () => {
  let project: Project;
  let said: string;

  beforeAll(async () => {
    project = await installPacked('snippets-');
    for (const name of packages) await project.install(name);
    async function write(path: string, text: string): Promise<void> {
      const file = join(project.path, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    const fixture = (name: string, path = name) =>
      copyFile(join(root, 'test/package/fixtures', name), join(project.path, path));

    await write('package.json', '{ "type": "module" }');
    await write('tsconfig.json', JSON.stringify(tsconfig));
    await fixture('appOfSnippets.d.ts');
    await fixture('design-system.tsx');
    await mkdir(join(project.path, 'components/ui'), { recursive: true });
    await fixture('design-system.tsx', 'components/ui/button.tsx');
    await write(
      'lib/utils.ts',
      'export const cn = (...classes: readonly unknown[]): string => classes.join();',
    );
    // the README's first form, and the module that it imports
    await write('EntryForm.tsx', snippetWith('README.md', 'export function EntryForm').text);
    await write('entries.ts', snippetWith('README.md', 'export const putEntry').text);
    for (const [path, text] of Object.entries(appModules)) await write(path, text);
    for (const [at, snippet] of snippets.entries())
      await write(`snippet${at}.tsx`, moduleOf(snippet));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = await run(process.execPath, [tsc], { cwd: project.path }).catch(
      (failure: { readonly stdout: string }) => failure,
    );
    said = stdout;
  });
  afterAll(() => project.remove());

  it('are many', () => {
    expect(snippets.length).toBeGreaterThan(80);
    expect(Object.keys(appModules).length).toBeGreaterThan(6);
  });

  it.each(snippets.map(({ place }, at) => [place, at] as const))('%s compiles', (_, at) => {
    const code = moduleOf(snippets[at] as Snippet);
    const complaints = complaintsOf(said, `snippet${at}.tsx`);
    expect(complaints.filter((complaint) => !isOfTheRest(complaint, code))).toEqual([]);
  });

  it.each(Object.keys(appModules))('%s compiles beside the other modules', (path) => {
    expect(complaintsOf(said, path)).toEqual([]);
  });

  it('are all that the compiler complains of', () => {
    expect(said.split('\n').filter((line) => /^(?!snippet|app\/)\S/.test(line))).toEqual([]);
  });
});
