import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { instrument } from './instrument.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const {
  MUTATION_FOLDER = '',
  MUTATION_OF = '',
  MUTATION_SHARE = '1',
  MUTATION_SEED = '1',
} = process.env;

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */

/**
 * A number from 0 to 1 that depends only on the seed and the mutant.
 *
 * @param {Mutant} mutant
 */
function chanceOf({ fileName, location, replacement }) {
  const key = [MUTATION_SEED, relative(root, fileName), JSON.stringify(location), replacement];
  return createHash('sha1').update(key.join('\n')).digest().readUInt32BE() / 2 ** 32;
}

const { mutants, plugin } = await instrument(MUTATION_OF.split(' '));
const chosen = mutants.filter((mutant) => chanceOf(mutant) < Number(MUTATION_SHARE));
writeFileSync(`${MUTATION_FOLDER}/mutants.json`, JSON.stringify(mutants));
writeFileSync(`${MUTATION_FOLDER}/chosen.json`, JSON.stringify(chosen.map(({ id }) => id)));

/** Runs the fastest files first: mutants that these notice are not tried with the others. */
class QuickestFirst extends BaseSequencer {
  /**
   * @override
   * @param {import('vitest/node').TestSpecification[]} files
   */
  sort(files) {
    const rank = (/** @type {string} */ file) => order.findIndex((part) => part.test(file));
    return Promise.resolve(files.toSorted((a, b) => rank(a.moduleId) - rank(b.moduleId)));
  }
}

const order = [
  'transports',
  'formats/[^s]',
  'guard',
  'wire',
  'redaction',
  'model',
  'parse',
  'catalog',
  'formats/s',
  'vocabulary',
].map((part) => new RegExp(`/test/${part}`));

/** The tests that mutants are tried with: fast ones in Node. See ../mutation.mjs. */
export default defineConfig({
  root,
  plugins: [plugin],
  test: {
    environment: 'node',
    include: [
      'test/{catalog,formats,guard,model,parse,redaction,transports,vocabulary,wire}/**/*.test.ts',
    ],
    exclude: [
      '**/*.browser.test.*',
      // these have thousands of planted or random inputs, or slow answers
      'test/parse/{laws.fuzz,manyValues,privacy,secretFields,secrets}.test.ts',
      'test/redaction/onePass.test.ts',
      'test/transports/brokenAnswers.test.ts',
    ],
    // a single worker, which keeps all modules loaded
    pool: 'threads',
    isolate: false,
    maxWorkers: 1,
    sequence: { sequencer: QuickestFirst },
    runner: fileURLToPath(new URL('runner.mjs', import.meta.url)),
    setupFiles: ['test/setup/node.ts'],
    // the same few random runs for each mutant
    env: { API_ERROR_FUZZ_SEED: '1', API_ERROR_RUNS: '0.04', MUTATION_FOLDER },
    // a test takes as long as all of its mutants
    testTimeout: 24 * 3_600_000,
    // a mutant may leave a promise behind
    dangerouslyIgnoreUnhandledErrors: true,
  },
});
