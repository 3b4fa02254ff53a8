import { readFileSync } from 'node:fs';
import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './dist.js';
import { installPacked, type Project, run } from './packed.js';

/** Prose whose examples are parts of a module: what they leave out is in `fixtures/appOfSnippets.d.ts`. */
const prose = ['README.md', 'docs/clients.md', 'docs/messages.md'];

/** Compiles beside the packages of another app only: a design system, a test runner. */
const ELSEWHERE =
  /from '\.\/design-system'|server\.use\(|vi\.spyOn\(|waitFor\(|user\.click\(|afterEach\(/;

interface Snippet {
  /** Where it stands: the file of prose and the line. */
  readonly place: string;
  readonly text: string;
}

function snippetsOf(path: string): readonly Snippet[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/```tsx?\n(.*?)```/gs)].map(({ 1: code = '', index }) => ({
    place: `${path}:${text.slice(0, index).split('\n').length}`,
    text: code,
  }));
}

const snippets = prose.flatMap(snippetsOf).filter(({ text }) => !ELSEWHERE.test(text));

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
    const packages = ['react', '@types/react', '@tanstack/react-query', 'contentful', 'csstype'];
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
    expect(snippets.length).toBeGreaterThan(40);
  });

  it.each(snippets.map(({ place }, at) => [place, at] as const))('%s compiles', (_, at) => {
    const own = complaints.split('\n').filter((line) => line.startsWith(`snippet${at}.tsx`));
    expect(own).toEqual([]);
  });

  it('are all that the compiler complains of', () => {
    expect(complaints.split('\n').filter((line) => /^(?!snippet)\S/.test(line))).toEqual([]);
  });
});
