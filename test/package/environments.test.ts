import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './dist.js';

const run = promisify(execFile);

const useCore = `
import { describeApiError, formatErrorReport, parseApiError, readApiError } from 'react-api-error/core';
const body = { sys: { type: 'Error', id: 'NotFound' }, message: 'Gone' };
const touched = [];
for (const name of ['window', 'document', 'navigator', 'localStorage', 'HTMLElement'])
  Object.defineProperty(globalThis, name, { configurable: true, get: () => void touched.push(name) });
const error = parseApiError(body);
const read = await readApiError(new Response(JSON.stringify(body), { status: 404 }));
const text = describeApiError(error).title + formatErrorReport(error);
console.log(JSON.stringify({ codes: [error.code, read.code], text: text.length > 50, touched }));
`;

const useTesting = `
import { apiErrorResponse, clearAnnouncements } from 'react-api-error/testing';
clearAnnouncements();
console.log(apiErrorResponse('NotFoundError').status);
`;

/** A server component, and a server action that gives a model back. */
const serverComponent = `
import { createElement, cache, useState } from 'react';
import { describeApiError, parseApiError } from 'react-api-error/core';

const load = cache(async () => parseApiError({ sys: { type: 'Error', id: 'NotFound' } }));
const error = await load();
const { title } = describeApiError(error);
const element = createElement('section', { role: 'group' }, createElement('h2', null, title));
console.log(JSON.stringify({
  title,
  element: element.props.children.props.children,
  isServer: useState === undefined,
  crosses: JSON.stringify(structuredClone(error)) === JSON.stringify(error),
}));
`;

describe('the core', () => {
  let project: string;

  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'environments-'));
    // a copy, because a link would lead back to where packages are installed
    for (const part of ['package.json', 'dist'])
      await cp(join(root, part), join(project, 'node_modules/react-api-error', part), {
        recursive: true,
      });
    await writeFile(join(project, 'core.mjs'), useCore);
    await writeFile(join(project, 'testing.mjs'), useTesting);
    await writeFile(join(project, 'component.mjs'), serverComponent);
  });
  afterAll(() => rm(project, { recursive: true }));

  async function bundle(file: string, conditions: string[]) {
    const outfile = join(project, `bundle-${file}`);
    const { metafile } = await build({
      entryPoints: [join(project, file)],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions,
      nodePaths: [join(root, 'node_modules')],
      define: { 'process.env.NODE_ENV': '"production"' },
      metafile: true,
      logLevel: 'silent',
      absWorkingDir: root,
    });
    return { outfile, inputs: Object.keys(metafile.inputs) };
  }

  it('runs in Node where no React is installed, and touches no page', async () => {
    const { stdout } = await run(process.execPath, ['core.mjs'], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({
      codes: ['NotFoundError', 'NotFoundError'],
      text: true,
      touched: [],
    });
    const react = run(process.execPath, ['--input-type=module', '-e', 'import "react"'], {
      cwd: project,
    });
    await expect(react).rejects.toThrow(/Cannot find package 'react'/);
  });

  it('has what tests need, which runs there too', async () => {
    const { stdout } = await run(process.execPath, ['testing.mjs'], { cwd: project });
    expect(stdout.trim()).toBe('404');
  });

  it('brings no React and no part of it that draws into a bundle', async () => {
    const { inputs } = await bundle('core.mjs', []);
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.filter((path) => /node_modules\/react(-dom)?\//.test(path))).toEqual([]);
    expect(inputs.filter((path) => /dist\/(react|components|styles)\//.test(path))).toEqual([]);
  });

  it('serves a server component, bundled under the condition react-server', async () => {
    const { outfile, inputs } = await bundle('component.mjs', ['react-server']);
    expect(inputs.some((path) => path.includes('react-server'))).toBe(true);
    const { stdout } = await run(process.execPath, [outfile], { cwd: project });
    const { title, ...rest } = JSON.parse(stdout);
    expect(title).not.toBe('');
    expect(rest).toEqual({ element: title, isServer: true, crosses: true });
  });
});
