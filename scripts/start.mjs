import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const storybook = fileURLToPath(
  new URL('../node_modules/storybook/dist/bin/dispatcher.js', import.meta.url),
);
const headless =
  process.env['CI'] !== undefined ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

// --ci opens no browser and asks nothing.
const args = ['dev', '--port', '6006', ...(headless ? ['--ci'] : []), ...process.argv.slice(2)];
const child = spawn(process.execPath, [storybook, ...args], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
  process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
