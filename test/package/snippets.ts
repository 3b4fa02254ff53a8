import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dist.js';

/** Prose whose examples are compiled: what they leave out is in `fixtures/appOfSnippets.d.ts`. */
const prose = [
  'README.md',
  'llms.txt',
  'stories/Start.mdx',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('adr'))
    .map((name) => `docs/${name}`),
];

export interface Snippet {
  /** Where it stands: the file of prose and the line. */
  readonly place: string;
  readonly text: string;
}

function snippetsOf(path: string): readonly Snippet[] {
  const text = readFileSync(join(root, path), 'utf8');
  return [...text.matchAll(/^( *)```tsx?\n(.*?)```/gms)].map(
    ({ 1: indent = '', 2: code = '', index }) => ({
      place: `${path}:${text.slice(0, index).split('\n').length}`,
      // in a list the whole example is indented
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );
}

const all = prose.flatMap(snippetsOf);

/** The path of a module of an app, which stands in its first line. */
const APP_PATH = /^\/\/ (app\/\S+)\n/g;

/** The modules of an app, by path: they import each other. */
export const appModules: Readonly<Record<string, string>> = {
  // what they import of Next, which is not installed for it
  'app/next.d.ts': `
declare module 'next/navigation' {
  export function unstable_rethrow(thrown: unknown): void;
}
`,
  // what they import of the app
  'app/entry/api.ts': `
export interface Entry { readonly title: string; readonly category: string }
export const putEntry = (entry: Entry): Promise<Response> =>
  fetch('/api/entry', { method: 'PUT', body: JSON.stringify(entry) });
`,
  ...Object.fromEntries(
    all.flatMap(({ text }) => [...text.matchAll(APP_PATH)].map(([, path = '']) => [path, text])),
  ),
};

/** The examples that are parts of a module, or one that needs no neighbours. */
export const snippets = all.filter(({ text }) => !text.startsWith('// app/'));

/** The example of this page that holds `part`. */
export function snippetWith(path: string, part: string): Snippet {
  const found = all.find(({ place, text }) => place.startsWith(`${path}:`) && text.includes(part));
  if (!found) throw new Error(`${path} has no example with ${part}`);
  return found;
}

/** An element that stands by itself: what follows its first line is indented, or closes it. */
const ELEMENT = /^<\w.*(?:\n(?: .*|<\/.*|\/?>.*))*/gm;
const IMPORT = /^import .*\n/gm;

export const isWholeModule = ({ text }: Snippet) => /^export /m.test(text);
/** Code of a server or of a test. What calls a hook is a component, which cannot wait. */
export const awaits = ({ text }: Snippet) =>
  /^(const .* = )?await /m.test(text) && !/\buse[A-Z]\w*\(/.test(text);

/** A module around the example: its imports, and the rest in a component, so that it may call hooks. */
export function moduleOf(snippet: Snippet): string {
  const { text } = snippet;
  if (isWholeModule(snippet)) return text;
  const imports = [...text.matchAll(IMPORT)].join('');
  const statements = text
    .replaceAll(IMPORT, '')
    .replaceAll(ELEMENT, (element) => `drawn.push(${element.replace(/;$/, '')});`)
    .replaceAll(/^return (<.*>);$/gm, 'drawn.push($1);');
  return `import { createElement, Fragment, type ReactNode } from 'react';
${imports}
export ${awaits(snippet) ? 'async ' : ''}function Snippet() {
  const drawn: ReactNode[] = [];
${statements}
  return createElement(Fragment, null, ...drawn);
}
`;
}
