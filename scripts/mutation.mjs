import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';

// Checks whether tests notice each small change to the code that reads failures. See CONTRIBUTING.md.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '0.1' },
    seed: { type: 'string', default: '1' },
  },
});
/** Files and folders of `src`. */
const places =
  positionals.length > 0
    ? positionals
    : ['parse', 'formats', 'transports', 'redaction', 'guard', 'vocabulary', 'wire'];

/** The least share of mutants that tests must notice, in percent. */
const LEAST = 88;

const folder = resolve('reports/mutation');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const start = performance.now();

/** A mutant may loop for ever, or take all memory: so many times a new process goes on after it. */
const MAX_ENDS = 30;
/** A process that writes nothing for so many milliseconds is taken to be in an endless loop. */
const PATIENCE = 300_000;
const journal = `${folder}/journal.jsonl`;

for (let ends = 0; ; ends += 1) {
  const before = sizeOf(journal);
  const { status, output } = await run();
  if (status === 0) break;
  // give up: a test that fails without a mutant would fail again, and a process that tried nothing never will
  if (ends === MAX_ENDS || output.includes('Failed Tests') || sizeOf(journal) === before) {
    console.error(output);
    process.exit(status ?? 1);
  }
  console.log('A mutant ended the process. A new process goes on after it.');
}

/** @param {string} file */
function sizeOf(file) {
  return existsSync(file) ? statSync(file).size : 0;
}

/**
 * Tries the remaining mutants.
 *
 * @returns {Promise<{ status: number | null, output: string }>}
 */
function run() {
  const child = spawn(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'scripts/mutation/vitest.config.mjs',
      '--reporter=dot',
      '--no-color',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        MUTATION_FOLDER: folder,
        MUTATION_OF: places.join(' '),
        MUTATION_SHARE: values.share,
        MUTATION_SEED: values.seed,
      },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      output += part;
    });
  let size = sizeOf(journal);
  let seen = performance.now();
  const watch = setInterval(() => {
    const now = sizeOf(journal);
    if (now !== size) seen = performance.now();
    size = now;
    if (size > 0 && performance.now() - seen > PATIENCE) child.kill('SIGKILL');
  }, 1_000);
  return new Promise((resolveRun) => {
    child.on('close', (status) => {
      clearInterval(watch);
      resolveRun({ status, output });
    });
  });
}

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */
/** @type {readonly Mutant[]} */
const mutants = read('mutants');
/** @type {{ fates: Record<string, { tests: number, end?: string, by?: string }>, atLoad: string[], unused: string[] }} */
const { fates, atLoad, unused } = read('fates');

const tried = mutants
  .filter(({ id }) => id in fates)
  .map((mutant) => ({ ...mutant, ...outcomeOf(mutant) }));
const counted = tried.filter(({ outcome }) => outcome !== 'at load');
console.table(
  Object.fromEntries(
    [...places, 'all'].map((name) => [
      name,
      rowOf(counted.filter((one) => name === 'all' || isIn(name, one))),
    ]),
  ),
);
const left = counted.filter(({ outcome }) => outcome === 'survived' || outcome === 'no test');
writeFileSync(`${folder}/survivors.txt`, left.map(lineOf).join('\n'));
console.log(
  `${tried.length} of ${mutants.length} mutants, chosen with the seed ${values.seed}. ${tried.length - counted.length} of them act while modules load and were not tried.`,
);
console.log(
  `${unused.length} tests were too slow or not steady. The survivors are in reports/mutation/survivors.txt. ${Math.round((performance.now() - start) / 1000)} s.`,
);
const { score, to } = rowOf(counted);
// a sample fails only if the upper bound of its interval is too low
if ((Number(values.share) < 1 ? to : score) < LEAST) {
  console.error(`Tests notice less than ${LEAST} % of the mutants.`);
  process.exit(1);
}

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
}

/** @param {Mutant} mutant */
function outcomeOf({ id }) {
  const { end, by, tests = 0 } = fates[id] ?? {};
  if (end || tests > 0) return { outcome: end ?? 'survived', by };
  // a table is made while its module loads, before a mutant can be switched on
  return { outcome: atLoad.includes(id) ? 'at load' : 'no test', by };
}

/**
 * @param {string} place
 * @param {Mutant} mutant
 */
function isIn(place, { fileName }) {
  return `${relative('src', fileName)}/`.startsWith(`${place}/`);
}

/**
 * Counts, and the share of noticed mutants with its 95 % interval (Wilson), in percent.
 *
 * @param {readonly { readonly outcome: string }[]} some
 */
function rowOf(some) {
  const count = (/** @type {string} */ outcome) =>
    some.filter((one) => one.outcome === outcome).length;
  const [killed, timeout, total] = [count('killed'), count('timeout'), some.length];
  const share = (killed + timeout) / total;
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * total)) / (1 + z ** 2 / total);
  const half =
    (z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))) /
    (1 + z ** 2 / total);
  const percent = (/** @type {number} */ part) => Math.round(part * 1000) / 10;
  return {
    mutants: total,
    killed,
    timeout,
    survived: count('survived'),
    'no test': count('no test'),
    score: percent(share),
    from: percent(middle - half),
    to: percent(middle + half),
  };
}

/** @param {Mutant & { outcome: string }} mutant */
function lineOf({ fileName, location, mutatorName, replacement, outcome }) {
  const { line, column } = location.start;
  return `${relative('.', fileName)}:${line + 1}:${column + 1} ${outcome}: ${mutatorName}: ${replacement.slice(0, 200)}`;
}
