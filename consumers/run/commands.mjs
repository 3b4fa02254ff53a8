import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** The running process groups, which an interrupted run ends too. @type {Set<number>} */
const groups = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.once(signal, () => {
    for (const group of groups) process.kill(-group);
    process.exit(1);
  });

/**
 * Runs a command, and throws its output if it fails.
 *
 * @param {string} command
 * @param {string} cwd
 */
export async function run(command, cwd) {
  const child = start(command, cwd);
  const code = await new Promise((resolve) => child.process.on('exit', resolve));
  if (code !== 0) throw new Error(`\`${command}\` failed\n${child.printed()}`);
}

/**
 * Starts a server, and waits until it answers.
 *
 * @param {string} command to which `--port` is added
 * @param {string} cwd
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function serve(command, cwd) {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  const child = start(`${command} -- --port ${port}`, cwd);
  const ended = new Promise((resolve) => child.process.on('exit', resolve));
  const stop = async () => {
    // Ends the whole group, because npm does not pass the signal on to the server that it starts.
    if (child.process.pid && child.process.exitCode === null) process.kill(-child.process.pid);
    await ended;
  };
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return { url, stop };
    if (child.process.exitCode !== null) break;
    await wait(250);
  }
  await stop();
  throw new Error(`\`${command}\` does not answer\n${child.printed()}`);
}

/**
 * @param {string} command
 * @param {string} cwd
 */
function start(command, cwd) {
  // The app's build sets this itself.
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(command, {
    cwd,
    env: { ...env, NEXT_TELEMETRY_DISABLED: '1' },
    shell: true,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid !== undefined) groups.add(pid);
  child.on('exit', () => pid !== undefined && groups.delete(pid));
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (/** @type {Buffer} */ data) => {
      text += data.toString();
    });
  return { process: child, printed: () => text };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('There is no free port.'));
      });
    });
  });
}
