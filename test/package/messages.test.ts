import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { root } from './dist.js';

async function bundleFor(environment: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'dist/index.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['react'],
    define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

it('messages to developers are in a bundle for development', async () => {
  const text = await bundleFor('development');
  expect(text).toContain('docs/messages.md');
  expect(text).toContain('RAE001');
});

it('neither they nor the calls that tell them are in one for production', async () => {
  const text = await bundleFor('production');
  expect(text).not.toContain('docs/messages.md');
  expect(text).not.toContain('RAE001');
});
