import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './dist.js';
import { installPacked, type Project, run } from './packed.js';

/** Compiled elsewhere as they are: by the apps of `consumers`, and by the test of the format. */
const WHOLE_MODULES = ['design-systems.md', 'formats.md'];

/** Prose whose examples are parts of a module: what they leave out is in `fixtures/appOfSnippets.d.ts`. */
const prose = [
  'README.md',
  'llms.txt',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('adr'))
    .filter((name) => !WHOLE_MODULES.includes(name))
    .map((name) => `docs/${name}`),
];

/** What an example names that is not compiled here, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "from './design-system'": 'stands for any design system',
  '// app/': 'a module of an app, compiled with its neighbours by the smoke test',
  "from 'formik'": 'not installed: written against its documented types',
  "from '@playwright/test'": 'not installed: the library is driven by `playwright` alone',
};

interface Snippet {
  /** Where it stands: the file of prose and the line. */
  readonly place: string;
  readonly text: string;
}

function snippetsOf(path: string): readonly Snippet[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^ *```tsx?\n(.*?)```/gms)].map(({ 1: code = '', index }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    text: code,
  }));
}

const snippets = prose
  .flatMap(snippetsOf)
  .filter(({ text }) => !Object.keys(ELSEWHERE).some((name) => text.includes(name)));

/** A module around the example: its imports, and the rest in a component, so that it may call hooks. */
function moduleOf({ text }: Snippet): string {
  if (/^export /m.test(text)) return text;
  const lines = text.split('\n');
  const isImport = (line: string) => line.startsWith('import ');
  // elements that stand one below the other are statements
  const statements = lines
    .filter((line) => !isImport(line))
    .map((line) => (/^<\w/.test(line) ? `;${line}` : line));
  return `${lines.filter(isImport).join('\n')}
export async function Snippet() {
${statements.join('\n')}
}
`;
}

describe('the examples of the prose', () => {
  let project: Project;
  let complaints: string;

  beforeAll(async () => {
    project = await installPacked('snippets-');
    const packages = [
      'react',
      '@types/react',
      'csstype',
      '@tanstack/react-query',
      'swr',
      'react-hook-form',
      'react-error-boundary',
      'contentful',
      'contentful-management',
      '@testing-library/react',
      '@testing-library/user-event',
      'msw',
      'vitest',
    ];
    for (const name of packages) await project.install(name);
    const inProject = (file: string) => join(project.path, file);
    await writeFile(inProject('package.json'), '{ "type": "module" }');
    await copyFile(
      join(root, 'test/package/fixtures/appOfSnippets.d.ts'),
      inProject('appOfSnippets.d.ts'),
    );
    // the module that the README's first form imports stands beside it
    const entries = snippets.find(({ text }) => text.includes('export const putEntry'));
    await writeFile(inProject('entries.ts'), entries?.text ?? '');
    for (const [at, snippet] of snippets.entries())
      await writeFile(inProject(`snippet${at}.tsx`), moduleOf(snippet));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--jsx', 'react-jsx'];
    const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'react'];
    const files = snippets.map((_, at) => `snippet${at}.tsx`);
    const args = [tsc, ...options, ...modules, '--skipLibCheck', 'appOfSnippets.d.ts', ...files];
    const { stdout } = await run(process.execPath, args, { cwd: project.path }).catch(
      (failure: { readonly stdout: string }) => failure,
    );
    complaints = stdout;
  });
  afterAll(() => project.remove());

  it('are many', () => {
    expect(snippets.length).toBeGreaterThan(60);
  });

  it.each(snippets.map(({ place }, at) => [place, at] as const))('%s compiles', (_, at) => {
    const own = complaints.split('\n').filter((line) => line.startsWith(`snippet${at}.tsx`));
    expect(own).toEqual([]);
  });

  it('are all that the compiler complains of', () => {
    expect(complaints.split('\n').filter((line) => /^(?!snippet)\S/.test(line))).toEqual([]);
  });
});
