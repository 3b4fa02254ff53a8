import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every gate, in order: a script of package.json that must succeed, or a project of tests. A gate with
 * `beside` runs at the same time as the one before it, as browser tests wait more than they work.
 *
 * @typedef {{ readonly script: string } | { readonly tests: string, readonly beside?: true }} Gate
 * @type {Record<string, Gate>}
 */
const gates = {
  format: { script: 'format:check' },
  lint: { script: 'lint' },
  types: { script: 'types' },
  build: { script: 'build' },
  unit: { tests: 'unit' },
  browser: { tests: 'browser' },
  react18: { tests: 'react18', beside: true },
  stories: { tests: 'stories' },
  package: { tests: 'package' },
  publint: { script: 'publint' },
  attw: { script: 'attw' },
  size: { script: 'size' },
  knip: { script: 'knip' },
  site: { script: 'build:site' },
  showroom: { tests: 'showroom' },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in gates));
if (unknown.length > 0) {
  console.error(`No gate is called ${unknown.join(', ')}. Gates: ${Object.keys(gates).join(', ')}`);
  process.exit(2);
}

// As on a fresh machine: no gate before the build may depend on an earlier build.
if (asked.length === 0) rmSync(join(root, 'dist'), { recursive: true, force: true });

const scratch = mkdtempSync(join(tmpdir(), 'check-'));
/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts */
/** @type {(Counts & { name: string, counts: boolean, seconds: number })[]} */
const results = [];
/** @type {Promise<void>[]} */
let running = [];
for (const [name, gate] of Object.entries(gates)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!('beside' in gate)) {
    await Promise.all(running);
    running = [];
  }
  running.push(pass(name, gate));
}
await Promise.all(running);
rmSync(scratch, { recursive: true });

console.log(`\n━━ summary ${'━'.repeat(53)}\n`);
for (const { name, counts, passed, failed, skipped, seconds } of results) {
  const verdict = failed === 0 ? 'ok    ' : 'FAILED';
  const omitted = skipped > 0 ? `, ${skipped} skipped` : '';
  const count = counts ? `${passed} passed, ${failed} failed${omitted}` : '';
  console.log(
    `${verdict} ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s  ${count}`.trimEnd(),
  );
}
// Repeats the failures at the end, for readers who keep only the last lines.
for (const { name, failures } of results) {
  for (const failure of failures) console.log(`\n✗ ${name}: ${failure}`);
}
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/**
 * Runs a gate and records its result. The output of a gate that runs beside another is printed when the
 * gate has ended.
 *
 * @param {string} name
 * @param {Gate} gate
 */
async function pass(name, gate) {
  const title = `\n━━ ${name} ${'━'.repeat(60 - name.length)}\n`;
  const isLive = !('beside' in gate);
  if (isLive) console.log(title);
  const start = performance.now();
  const { counted, printed } = await ('tests' in gate
    ? runTests(gate.tests, isLive)
    : runScript(gate.script));
  if (!isLive) console.log(`${title}\n${printed}`);
  const seconds = (performance.now() - start) / 1000;
  results.push({ name, counts: 'tests' in gate, ...counted, seconds });
}

/**
 * @typedef {{ readonly counted: Counts, readonly printed: string }} Outcome
 *
 * @param {string} script
 * @returns {Promise<Outcome>}
 */
async function runScript(script) {
  const { code, printed } = await run(`npm run --silent ${script}`, true);
  const failed = code === 0 ? 0 : 1;
  return { counted: { passed: 1 - failed, failed, skipped: 0, failures: [] }, printed };
}

/**
 * Runs a project of tests and counts them. A file that does not load, a run that ends in an error, and a
 * project without tests each count as a failure.
 *
 * @param {string} project
 * @param {boolean} isLive whether to print its output at once
 * @returns {Promise<Outcome>}
 */
async function runTests(project, isLive) {
  const report = join(scratch, `${project}.json`);
  const { code, printed } = await run(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
    isLive,
  );
  const counts = readCounts(report);
  const whole = code === 0 && counts.passed + counts.failed > 0;
  return { counted: whole || counts.failed > 0 ? counts : { ...counts, failed: 1 }, printed };
}

/**
 * @param {string} report
 * @returns {Counts}
 */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failures = testResults.flatMap(failuresOf);
    const unloaded = failures.length - numFailedTests;
    return {
      passed: numPassedTests,
      failed: numFailedTests + Math.max(0, unloaded),
      skipped: numPendingTests,
      failures,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0, failures: ['the tests left no report'] };
  }
}

/**
 * The failed tests of a file, or the file itself if it did not load.
 *
 * @param {{ name: string, status: string, message: string, assertionResults: { status: string,
 *   fullName: string, failureMessages: string[] }[] }} file
 */
function failuresOf({ name, status, message, assertionResults }) {
  if (status === 'failed' && assertionResults.length === 0)
    return [`${name}: ${firstLine(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${test.fullName}: ${firstLine(test.failureMessages[0])}`);
}

/** @param {string | undefined} text */
function firstLine(text) {
  return (text ?? '').split('\n', 1)[0];
}

/**
 * @param {string} command
 * @param {boolean} isLive whether to print its output at once, or only to return it
 * @returns {Promise<{ code: number, printed: string }>}
 */
function run(command, isLive) {
  const bin = join(root, 'node_modules/.bin');
  // With CI set, a missing snapshot fails instead of being written, and `.only` is refused.
  const env = { ...process.env, CI: 'true', PATH: `${bin}${delimiter}${process.env['PATH']}` };
  return new Promise((resolve) => {
    const stdio = isLive ? 'inherit' : 'pipe';
    const child = spawn(command, { cwd: root, env, stdio, shell: true });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        printed += text;
      });
    }
    child.on('error', () => resolve({ code: 1, printed }));
    child.on('close', (code) => resolve({ code: code ?? 1, printed }));
  });
}
