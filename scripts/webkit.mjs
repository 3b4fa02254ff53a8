import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The WebKit driver has its own manifest, because nothing else needs its 260 packages. */
const folder = fileURLToPath(new URL('webkit', import.meta.url));

for (const program of ['WebKitWebDriver', 'xvfb-run']) {
  if (spawnSync('which', [program]).status === 0) continue;
  console.error(
    `${program} is not installed. Install it first (Debian: apt-get install webkit2gtk-driver xvfb xauth).`,
  );
  process.exit(1);
}

run('npm', ['ci', '--silent'], folder);
const screen = ['--auto-servernum', '--server-args', '-screen 0 1600x1200x24'];
const tests = ['npx', 'vitest', 'run', '--config', 'scripts/webkit/vitest.config.mjs'];
run('xvfb-run', [...screen, ...tests, ...process.argv.slice(2)], root);

/**
 * Runs a command, and exits with its status if it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
