import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { instrument } from './scripts/mutation/instrument.mjs';

const { mutants, plugin } = await instrument(
  (process.env['MUTATION_FOLDERS'] ?? 'parse formats transports vocabulary').split(' '),
);
const file = process.env['MUTATION_FILE'] ?? '/tmp/mutate/result.json';
writeFileSync(`${file}.mutants.json`, JSON.stringify(mutants));
const share = Number(process.env['MUTATION_SHARE'] ?? 1);
const chance = ({ fileName, location, replacement }: (typeof mutants)[number]) =>
  parseInt(
    createHash('sha1')
      .update(`${process.env['MUTATION_SEED'] ?? 1} ${fileName.replace(/.*\/src\//, '')} ${JSON.stringify(location)} ${replacement}`)
      .digest('hex')
      .slice(0, 8),
    16,
  ) / 2 ** 32;
const only = process.env['MUTATION_ONLY'];
writeFileSync(`${file}.in.json`, only ?? JSON.stringify(mutants.filter((m) => chance(m) < share).map(({ id }) => id)));

export default defineConfig({
  plugins: [plugin],
  test: {
    environment: 'node', pool: 'threads', isolate: false, maxWorkers: 1, fileParallelism: false,
    runner: './scripts/mutation/runner.mjs',
    include: (process.env['MUTATION_TESTS'] ?? 'test/{catalog,formats,model,parse,transports}/**/*.test.ts').split(' '),
    exclude: ['**/*.browser.test.*', 'test/parse/{privacy,laws.fuzz,secretFields,secrets,manyValues,laws}.test.ts', 'test/transports/silentFailures.test.ts'],
    env: { API_ERROR_FUZZ_SEED: '1', API_ERROR_RUNS: '0.04', MUTATION_FILE: file },
    setupFiles: ['test/setup/node.ts'],
    testTimeout: 3_600_000,
    dangerouslyIgnoreUnhandledErrors: true,
  },
});
