import { join } from 'node:path';
import { build } from 'esbuild';
import { build as buildByVite } from 'vite';
import { expect, it } from 'vitest';
import { root } from './dist.js';

function bundle(environment: string) {
  return build({
    entryPoints: [join(root, 'dist/index.js')],
    bundle: true,
    minify: true,
    format: 'esm',
    external: ['react'],
    define: { 'process.env.NODE_ENV': JSON.stringify(environment) },
    write: false,
    metafile: true,
  });
}

async function bundleFor(environment: string): Promise<string> {
  const { outputFiles } = await bundle(environment);
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

it('nor are their numbers', async () => {
  const text = await bundleFor('production');
  // no number but those of what an app's own function threw, which is caught in production too
  const numbers = new Set(text.match(/RAE\d+/g));
  expect([...numbers].sort()).toEqual(['RAE015', 'RAE016', 'RAE017', 'RAE020', 'RAE021', 'RAE022']);
});

it('nor is what only looks for wrong use', async () => {
  const { metafile, outputFiles } = await bundle('production');
  // what was counted for hints, beside what is needed
  expect(outputFiles[0]?.text).not.toMatch(/renewals|writesOverlap|notRepeatable/);
  const [output] = Object.values(metafile.outputs);
  const kept = Object.entries(output?.inputs ?? {})
    .filter(
      ([file, { bytesInOutput }]) =>
        bytesInOutput > 0 && /\/developer\/|misspelt|hintAt/.test(file),
    )
    .map(([file]) => file.replace(/.*dist\//, ''));
  expect(kept).toEqual(['developer/attemptOrTell.js']);
});

it('Vite leaves all of it out, too', async () => {
  const input = join(root, 'dist/index.js');
  const built = await buildByVite({
    root,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      rollupOptions: { input, external: /^react/, preserveEntrySignatures: 'strict' },
    },
  });
  // the code of the chunks, without that of the modules that it was made from
  const text = JSON.stringify(built, ['output', 'code']);
  expect(text.includes('ApiErrorBanner')).toBe(true);
  const kept = text.match(
    /docs\/messages\.md|RAE0(?:01|07|30|33)|renewals|writesOverlap|notRepeatable/,
  );
  expect(kept).toBeNull();
});
