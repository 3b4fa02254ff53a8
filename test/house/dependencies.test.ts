import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const read = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8');
const manifest: unknown = JSON.parse(read('package.json'));

it('has React as the only thing that a consumer must install', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest).toHaveProperty('peerDependencies', { react: '>=18.2' });
});

it('pins each development dependency to one version, and each peer of the benchmark', () => {
  const { devDependencies } = manifest as { devDependencies: Readonly<Record<string, string>> };
  const peers: unknown = JSON.parse(read('bench/peers/package.json'));
  const { dependencies } = peers as { dependencies: Readonly<Record<string, string>> };
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^(npm:[@/\w-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('locks versions without the address they were downloaded from', () => {
  for (const file of ['package-lock.json', 'bench/peers/package-lock.json']) {
    expect(read(file)).not.toMatch(/"resolved": "http/);
  }
});
