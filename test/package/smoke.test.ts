import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sizes from '../../.size-limit.mjs';
import { languages } from '../../scripts/entries.mjs';
import { root } from './dist.js';
import { installPacked, type Project, run } from './packed.js';

/** By where the types of each version of React are installed here. */
const reactTypes = { 19: '@types/react', '18.2': 'types-react-18' };

const usePackage = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { ApiErrorBanner, parseApiError } from 'react-api-error';
import * as core from 'react-api-error/core';
import { enrich } from 'react-api-error/contentful';
import { apiErrorResponse } from 'react-api-error/testing';
${languages()
  .map((tag, index) => `import * as locale${index} from 'react-api-error/locales/${tag}';`)
  .join('\n')}

const error = parseApiError(apiErrorResponse('NotFoundError'), { enrich });
const html = renderToString(createElement(ApiErrorBanner, { error }));
const same = core.parseApiError === parseApiError;
console.log(JSON.stringify({ code: error.code, html, same }));
`;

/** Which files of the locales' folder can be imported by name. */
const resolveLocales = `
import { readdirSync } from 'node:fs';
const files = readdirSync('node_modules/react-api-error/dist/locales').filter((file) => file.endsWith('.js'));
const open = files.map((file) => file.slice(0, -3)).filter((name) => {
  try {
    return import.meta.resolve('react-api-error/locales/' + name);
  } catch {
    return false;
  }
});
console.log(JSON.stringify(open));
`;

const typedUse = `
import 'react-api-error/styles.css';
import { ApiErrorBanner, useApiError } from 'react-api-error';
import { parseApiError, type ApiError } from 'react-api-error/core';
import { en } from 'react-api-error/locales/en';
import { contentTypeLabels, enrich } from 'react-api-error/contentful';
import { apiErrorBody } from 'react-api-error/testing';

export const error: ApiError = parseApiError(apiErrorBody('NotFoundError'), { enrich });
export const title: object = en;
export function Save({ request }: { readonly request: () => Promise<Response> }) {
  const save = useApiError({ intent: 'save' });
  return (
    <div onClick={async () => void (await save.wrap(request))}>
      <ApiErrorBanner {...save.bannerProps} arrival="submit" className="banner" fieldLabel={contentTypeLabels({})} />
    </div>
  );
}
// @ts-expect-error a misspelt arrival does not compile
export const misspelt = <ApiErrorBanner error={error} arrival="sumbit" />;
`;

/** What the compiler says of files of the consumer: nothing, if all is well. */
async function complaintsOfTypes(
  { path }: Project,
  [module, moduleResolution]: readonly [string, string],
  files: readonly string[],
): Promise<string> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const options = '--noEmit --strict --target es2022 --jsx react-jsx --types react';
  const resolution = ['--module', module, '--moduleResolution', moduleResolution];
  const args = [tsc, ...options.split(' '), ...resolution, ...files];
  const { stdout } = await run(process.execPath, args, { cwd: path }).catch(
    (failure: { stdout: string }) => failure,
  );
  return stdout;
}

describe('the packed package, installed', () => {
  let project: Project;

  beforeAll(async () => {
    project = await installPacked('smoke-');
    await project.install('react');
    await project.install('react-dom');
    const write = (name: string, text: string) => writeFile(join(project.path, name), text);
    await write('package.json', '{ "type": "module" }');
    await write('use.mjs', usePackage);
    await write('resolveLocales.mjs', resolveLocales);
    await write('typedUse.tsx', typedUse);
  });
  afterAll(() => project.remove());

  it('holds the build, the licence and the prose, and nothing else', () => {
    const { contents } = project;
    const other = contents.filter((path) => !/^(dist|docs)\//.test(path));
    // what the README links to is there
    const allowed = [
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'llms.txt',
      'package.json',
    ];
    expect(allowed).toEqual(expect.arrayContaining(other));
    expect(contents).toEqual(
      expect.arrayContaining(['LICENSE', 'dist/index.js', 'dist/styles.css']),
    );
  });

  it('links from its prose only to what is in it, or to the web', () => {
    const installed = join(project.path, 'node_modules/react-api-error');
    const prose = project.contents.filter((path) => /\.md$|^llms\.txt$/.test(path));
    const dead = prose.flatMap((path) => {
      const text = readFileSync(join(installed, path), 'utf8');
      const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, link = '']) => link);
      return links
        .filter((link) => !existsSync(join(installed, dirname(path), link)))
        .map((link) => `${path}: ${link}`);
    });
    expect(prose).toContain('docs/guides/next.md');
    expect(dead).toEqual([]);
  });

  it('is loaded by require, too, as the README says', async () => {
    const load = "console.log(typeof require('react-api-error').ApiErrorBanner)";
    const { stdout } = await run(process.execPath, ['--eval', load], { cwd: project.path });
    expect(stdout).toBe('object\n');
  });

  it('tells in the README how large it may be, as the build is measured', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const rows = [...readme.matchAll(/^\| (.+) \| ([\d.]+ kB) \|$/gm)];
    const told = rows.map(([, name = '', limit]) => [name.replaceAll('`', ''), limit]);
    const limits = new Map(sizes.map(({ name, limit }) => [name.replace(/ \(goal.*/, ''), limit]));
    expect(told).not.toEqual([]);
    expect(told).toEqual(told.map(([name = '']) => [name, limits.get(name)]));
  });

  it('loads every entry in Node and renders a banner on the server', async () => {
    const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: project.path });
    const { code, html, same } = JSON.parse(stdout);
    expect(code).toBe('NotFoundError');
    expect(html).toContain('data-part');
    expect(same).toBe(true);
  });

  it('lets the languages be imported, and not what they are made of', async () => {
    const { stdout } = await run(process.execPath, ['resolveLocales.mjs'], { cwd: project.path });
    expect(JSON.parse(stdout).toSorted()).toEqual(languages().toSorted());
  });

  it.each([
    ['19', 'bundler', 'esnext'],
    ['19', 'nodenext', 'nodenext'],
    ['18.2', 'bundler', 'esnext'],
    ['18.2', 'nodenext', 'nodenext'],
  ] as const)(
    'type-checks beside the types of React %s in a consumer that resolves by %s',
    async (react, moduleResolution, module) => {
      await project.install('@types/react', reactTypes[react]);
      const resolution = [module, moduleResolution] as const;
      expect(await complaintsOfTypes(project, resolution, ['typedUse.tsx'])).toBe('');
    },
  );
});
