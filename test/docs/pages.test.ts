import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actionCatalog, type ActionRow } from '../../src/catalog/actions.js';
import { pages } from '../../stories/docs/pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every page of the docs; decisions are for who works on the library. */
const docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.startsWith('adr'))
  .map((path) => `docs/${path}`);
const prose = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', 'llms.txt', ...docs];

const joined = (path: string, anchor: string | undefined) =>
  anchor === undefined ? path : `${path}#${anchor}`;

const withoutCode = (text: string) => text.replaceAll(/^ *```[^]*?^ *```/gm, '');

interface Link {
  /** The file that it leads to, from the root. */
  readonly path: string;
  readonly anchor: string | undefined;
}

function linksOf(path: string): readonly Link[] {
  const links = withoutCode(read(path)).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g);
  return [...links].map(([, target, anchor]) => ({
    path: target ? normalize(join(dirname(path), target)) : path,
    anchor,
  }));
}

/** The anchors that GitHub and the Storybook make of headings. */
function anchorsOf(path: string): readonly string[] {
  const headings = withoutCode(read(path)).matchAll(/^#+ .+$/gm);
  return [...headings].map(([heading]) => anchorOf(heading));
}

function anchorOf(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

describe.each(prose)('%s', (path) => {
  it('links to files and headings that are there', () => {
    const dead = linksOf(path).filter(
      ({ path: target, anchor }) =>
        !existsSync(join(root, target)) ||
        (anchor !== undefined && !anchorsOf(target).includes(anchor)),
    );
    expect(dead).toEqual([]);
  });
});

describe('every page of the docs', () => {
  it.each(['llms.txt', 'README.md'])('is linked from %s', (from) => {
    const linked = linksOf(from).map(({ path }) => path);
    expect(docs.filter((page) => !linked.includes(page))).toEqual([]);
  });

  it('has one line in llms.txt that says what it is', () => {
    const lines = read('llms.txt').matchAll(/^- \[[^\]]+\]\(([^)]+)\): \S.{8,}$/gm);
    const listed = [...lines].map(([, path = '']) => path);
    expect(listed.toSorted()).toEqual(['README.md', ...docs].toSorted());
  });

  it('is shown in the Storybook under the address that other pages link to', () => {
    const shown = readdirSync(join(root, 'stories/docs'))
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => {
        const text = read(`stories/docs/${name}`);
        const [, page = ''] = /from '\.\.\/\.\.\/(docs\/[^']+)\?raw'/.exec(text) ?? [];
        const [, title = '', story = 'Docs'] =
          /<Meta title="([^"]+)"(?: name="([^"]+)")? \/>/.exec(text) ?? [];
        expect(text).toContain(`at="${page}"`);
        return [page, `${idOf(title)}--${idOf(story)}`];
      });
    expect(Object.fromEntries(shown)).toEqual(pages);
    expect(Object.keys(pages).toSorted()).toEqual(docs.toSorted());
  });
});

/** How the Storybook makes a part of an address out of a title. */
function idOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Where a newcomer's question is answered, and what stands in the first lines there. */
const QUESTIONS = [
  ['How do I show it in a form?', 'docs/guides/forms.md', 'fieldTarget='],
  ['With my query library?', 'docs/guides/tanstack-query.md', 'sourcePending:'],
  ['In Next, by server actions?', 'docs/guides/next.md', "'use server'"],
  ['What is recovery?', 'docs/components/ApiErrorBanner.md#recovery', 'the one thing that helps'],
  ['How does it try again after a sign-in?', 'docs/guides/sign-in.md', 'onDone: save.retry'],
  ['How do I change a word?', 'docs/guides/copy.md', 'copy={copy}'],
  ['How do I get German?', 'docs/languages.md#how-to-use-one', 'locale={de}'],
  ['How do I get it dark?', 'docs/guides/theming.md#light-and-dark', 'nothing has to be set'],
  ['May it be my own button?', 'docs/guides/theming.md#your-own-components', 'Button: ('],
  ['How do I test it?', 'docs/guides/testing.md', 'apiErrorResponse('],
  ['What may my own server send?', 'docs/guides/own-server.md', '"errors": ['],
  ["My own server's format?", 'docs/formats.md#a-format-of-your-own', 'ErrorFormat'],
  ['What does a code mean?', 'docs/reference/catalog.md#codes', 'error.code'],
  ['What does a message mean?', 'docs/messages.md', '## RAE001'],
  ['Under a strict policy?', 'docs/guides/strict-csp.md', 'Nothing has to be loosened'],
] as const;

/** As much as stands on a first screen. */
const FIRST_LINES = 40;

function sectionAt(page: string): readonly string[] {
  const [path = '', anchor] = page.split('#');
  const lines = read(path).split('\n');
  const isHeading = (line: string) => /^#+ /.test(line) && anchorOf(line) === anchor;
  return lines.slice(anchor === undefined ? 0 : lines.findIndex(isHeading));
}

describe('a newcomer asks', () => {
  const fromStart = [
    ...read('stories/Start.mdx').matchAll(/\(\?path=\/docs\/([\w-]+)(#[^)]+)?\)/g),
  ];
  const pageOf = (id = '') => Object.keys(pages).find((page) => pages[page] === id) ?? id;
  const links = {
    'the README': linksOf('README.md').map(({ path, anchor }) => joined(path, anchor)),
    'the start page': fromStart.map(([, id, heading = '']) => `${pageOf(id)}${heading}`),
  };

  it.each(QUESTIONS)('%s One click away is the answer, at its head', (_, page, answer) => {
    expect(links['the README']).toContain(page);
    expect(links['the start page']).toContain(page);
    expect(sectionAt(page).slice(0, FIRST_LINES).join('\n')).toContain(answer);
  });

  it('and no link of the start page is dead', () => {
    const dead = links['the start page'].filter((page) => {
      const [path = '', anchor] = page.split('#');
      return !docs.includes(path) || (anchor !== undefined && !anchorsOf(path).includes(anchor));
    });
    expect(fromStart.length).toBeGreaterThan(15);
    expect(dead).toEqual([]);
  });
});

describe('the pages of components and hooks', () => {
  const propsOf = (source: string, name: string): readonly string[] => {
    const [, body = ''] =
      new RegExp(`export interface ${name}\\b[^{]*\\{\\n([^]*?)\\n\\}`).exec(read(source)) ?? [];
    return [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, prop = '']) => prop);
  };

  it.each([
    ['components/ApiErrorBanner', 'src/react/props.ts', 'ApiErrorBannerProps'],
    ['components/ValidationDetails', 'src/react/props.ts', 'ValidationDetailsProps'],
    ['components/ApiErrorFallback', 'src/components/ApiErrorFallback.tsx', 'ApiErrorFallbackProps'],
    ['components/ApiErrorProvider', 'src/react/config.ts', 'ApiErrorConfig'],
    ['hooks/useApiError', 'src/calls/options.ts', 'UseApiErrorOptions'],
    ['hooks/useApiError', 'src/calls/options.ts', 'WrapOptions'],
    ['hooks/useApiError', 'src/react/hookTypes.ts', 'UseApiErrorResult'],
    ['hooks/useApiError', 'src/react/hookTypes.ts', 'ApiErrorActions'],
    ['hooks/useFieldIssues', 'src/react/hooks/useFieldIssues.ts', 'FieldIssues'],
    ['hooks/useApiErrorConfig', 'src/react/config.ts', 'ApiErrorConfig'],
  ])('%s tells of each member that %s declares for %s', (page, source, name) => {
    const props = propsOf(source, name);
    const text = read(`docs/${page}.md`);
    expect(props).not.toEqual([]);
    expect(props.filter((prop) => !new RegExp(`\`${prop}[\`(]`).test(text))).toEqual([]);
  });

  it.each(['components/ApiErrorBanner', 'hooks/useApiError'])(
    '%s tells of the handler of each action',
    (page) => {
      const handlers = Object.values<ActionRow>(actionCatalog).flatMap(
        ({ handler }) => handler ?? [],
      );
      const text = read(`docs/${page}.md`);
      expect(handlers).not.toEqual([]);
      expect(handlers.filter((handler) => !text.includes(`\`${handler}\``))).toEqual([]);
    },
  );

  it('name each part of banner and list', () => {
    const [, union = ''] =
      /type PartName =([^;]+);/.exec(read('src/components/partAttributes.ts')) ?? [];
    const parts = [...union.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
    const text =
      read('docs/components/ApiErrorBanner.md') + read('docs/components/ValidationDetails.md');
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((part) => !text.includes(`\`${part}\``))).toEqual([]);
  });
});

describe('the guides', () => {
  /** Options whose wrong value would show an old failure or send old values. */
  const OPTION = /^\s*(intent|source|sourcePending|request|onRetry): (.+?),?$/gm;

  it.each([
    ['tanstack-query', ['tanstackQuery', 'tanstackMutation'], { entry: 'query' }],
    ['swr', ['swr'], {}],
  ] as const)('%s hands the hook what its live test hands it', (guide, tests, names) => {
    const files = tests.map((name) => `${name}.browser.test.tsx`);
    const live = [...files, 'forms/TanStackForm.tsx', 'forms/SwrForm.tsx']
      .map((name) => read(`test/libraries/${name}`))
      .join('\n');
    const tried = live.replaceAll('mutation[retryBy]', 'mutation.mutate');
    const options = [...read(`docs/guides/${guide}.md`).matchAll(OPTION)].map(
      ([, option, value = '']) =>
        `${option}: ${Object.entries(names).reduce(
          (text, [ours, theirs]) => text.replace(`${ours}.`, `${theirs}.`),
          value,
        )}`,
    );
    expect(options.length).toBeGreaterThan(7);
    expect(options.filter((option) => !tried.includes(option))).toEqual([]);
  });

  it.each([
    ['react-hook-form', 'reactHookForm', '() => submit()'],
    ['react-hook-form', 'reactHookForm', "{...register('title', { required:"],
    ['react-hook-form', 'reactHookForm', '<form onSubmit={(event) => void submit(event)}>'],
    [
      'react-error-boundary',
      'reactErrorBoundary',
      '<ErrorBoundary FallbackComponent={ApiErrorFallback}>',
    ],
    [
      'tanstack-query',
      'reactErrorBoundary',
      '<ErrorBoundary FallbackComponent={ApiErrorFallback} onReset={reset}>',
    ],
  ])('%s and its live test %s both have %s', (guide, test, code) => {
    expect(read(`docs/guides/${guide}.md`)).toContain(code);
    expect(read(`test/libraries/${test}.browser.test.tsx`)).toContain(code);
  });
});
