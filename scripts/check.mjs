import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Every gate, in order: a script of package.json that must succeed, or a project of tests.
 *
 * @type {Record<string, { readonly script: string } | { readonly tests: string }>}
 */
const gates = {
  format: { script: 'format:check' },
  lint: { script: 'lint' },
  types: { script: 'types' },
  build: { script: 'build' },
  unit: { tests: 'unit' },
  browser: { tests: 'browser' },
  react18: { tests: 'react18' },
  stories: { tests: 'stories' },
  package: { tests: 'package' },
  publint: { script: 'publint' },
  attw: { script: 'attw' },
  size: { script: 'size' },
  knip: { script: 'knip' },
  storybook: { script: 'build-storybook' },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in gates));
if (unknown.length > 0) {
  console.error(`No gate is called ${unknown.join(', ')}. Gates: ${Object.keys(gates).join(', ')}`);
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'check-'));
/** @type {{ name: string, counts: boolean, passed: number, failed: number, skipped: number, seconds: number }[]} */
const results = [];
for (const [name, gate] of Object.entries(gates)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n━━ ${name} ${'━'.repeat(60 - name.length)}\n`);
  const start = performance.now();
  const counted = 'tests' in gate ? await runTests(gate.tests) : await runScript(gate.script);
  const seconds = (performance.now() - start) / 1000;
  results.push({ name, counts: 'tests' in gate, ...counted, seconds });
}
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
const sum = (/** @type {'passed' | 'failed'} */ key) =>
  results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** @param {string} script */
async function runScript(script) {
  const code = await run(`npm run --silent ${script}`);
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/**
 * Runs a project of tests and counts them. A file that does not load and a run that ends in an
 * error count as a failure, as does a project without tests.
 *
 * @param {string} project
 */
async function runTests(project) {
  const report = join(scratch, `${project}.json`);
  const code = await run(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  const { passed, failed, skipped } = readCounts(report);
  const whole = code === 0 && passed + failed > 0;
  return { passed, failed: whole || failed > 0 ? failed : 1, skipped };
}

/** @param {string} report */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const unloaded = testResults.filter(
      (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
        file.status === 'failed' && file.assertionResults.length === 0,
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloaded.length,
      skipped: numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/**
 * @param {string} command
 * @returns {Promise<number>} its exit code
 */
function run(command) {
  const bin = join(root, 'node_modules/.bin');
  // CI: a snapshot that is missing fails instead of being written, and `.only` is refused.
  const env = { ...process.env, CI: 'true', PATH: `${bin}${delimiter}${process.env['PATH']}` };
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: root, env, stdio: 'inherit', shell: true });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
