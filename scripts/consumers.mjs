import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { run, serve } from '../consumers/run/commands.mjs';
import { openPage } from '../consumers/run/openPage.mjs';
import { setUps } from '../consumers/run/setUps.mjs';
import { chromiumArgs, chromiumPath } from './chromiumPath.mjs';
import { sheets } from './entries.mjs';
import { pack } from './pack.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in setUps));
if (unknown.length > 0) {
  const known = Object.keys(setUps).join(', ');
  console.error(`No set-up is called ${unknown.join(', ')}. Set-ups: ${known}`);
  process.exit(2);
}

execFileSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
const scratch = await mkdtemp(join(tmpdir(), 'consumers-'));
const { tarball } = await pack(scratch);
// the file name that each package.json expects
await rename(tarball, join(scratch, 'react-api-error.tgz'));
const sheet = await readFile(`${root}dist/styles.css`, 'utf8');
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...chromiumArgs],
});

/** @typedef {Record<'installed' | 'built' | 'browser', '' | 'ok' | 'FAILED'>} Steps */
/** @type {{ name: string, steps: Steps, failure: string }[]} */
const results = [];
for (const [name, setUp] of Object.entries(setUps)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(name);
  results.push(await tryOut(name, setUp));
}
await browser.close();
const hasFailed = results.some(({ failure }) => failure);
// The folders of failed set-ups stay, so that you can look at them.
if (!hasFailed) await rm(scratch, { recursive: true });

console.log(`\n${row('set-up', 'installed', 'built', 'browser', 'what failed')}`);
for (const { name, steps, failure } of results) {
  const [firstLine = ''] = failure.split('\n', 1);
  console.log(row(name, steps.installed, steps.built, steps.browser, firstLine));
}
process.exitCode = hasFailed ? 1 : 0;

/**
 * @param {string} name
 * @param {import('../consumers/run/setUps.mjs').SetUp} setUp
 */
async function tryOut(name, setUp) {
  const folder = join(scratch, name);
  /** @type {Steps} */
  const steps = { installed: '', built: '', browser: '' };

  /**
   * @param {keyof Steps} step
   * @param {() => Promise<void>} action
   */
  async function take(step, action) {
    steps[step] = 'FAILED';
    await action();
    steps[step] = 'ok';
  }

  const { folders, build, start, checks = [], chatter } = setUp;
  try {
    for (const part of folders) await cp(`${root}consumers/${part}`, folder, { recursive: true });
    await take('installed', () => run('npm install --no-audit --no-fund', folder));
    if (build) await take('built', () => run(`npm run ${build}`, folder));
    if (start) await take('browser', () => visit(name, folder, { start, checks, chatter }));
    // A stopped development server may still be writing.
    await rm(folder, { recursive: true, maxRetries: 20, retryDelay: 250 });
    return { name, steps, failure: '' };
  } catch (thrown) {
    const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
    console.error(`${failure.stack}\nIts folder: ${folder}`);
    return { name, steps, failure: failure.message };
  }
}

/**
 * @param {string} name
 * @param {string} folder
 * @param {Required<Pick<import('../consumers/run/setUps.mjs').SetUp, 'start' | 'checks'>> & { chatter: RegExp | undefined }} how
 */
async function visit(name, folder, { start, checks, chatter }) {
  const server = await serve(`npm run ${start}`, folder);
  try {
    for (const check of checks) {
      const open = await openPage({ browser, url: server.url, name, ...(chatter && { chatter }) });
      await check(open, { sheet: await sheetOf(name) });
      if (open.complaints.length > 0)
        throw new Error(`The console says: ${open.complaints.join('\n')}`);
      await open.page.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * The stylesheet that a set-up imports, with the theme of its design system.
 *
 * @param {string} name
 */
async function sheetOf(name) {
  if (!sheets().includes(`themes/${name}.css`)) return sheet;
  return `${sheet}\n${await readFile(`${root}dist/themes/${name}.css`, 'utf8')}`;
}

/** @param {string[]} cells */
function row(name = '', ...cells) {
  return [name.padEnd(16), ...cells.map((cell) => cell.padEnd(11))].join('').trimEnd();
}
