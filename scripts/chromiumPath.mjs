import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from 'playwright';

/** Flags that let Chromium run as root, without a GPU and on a closed network. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const systemNames = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/**
 * Finds a Chromium for the tests: `$CHROMIUM_PATH`, the system's, Playwright's own download, then
 * the one inside the npm package `@sparticuz/chromium`, which needs no root and no download step.
 *
 * @param {NodeJS.ProcessEnv} [env] where to look for `CHROMIUM_PATH`, `PATH` and `XDG_CACHE_HOME`
 * @returns {Promise<string>} an executable; throws if `CHROMIUM_PATH` does not exist, so that a mistyped
 *   path never silently tests another browser
 */
export async function chromiumPath(env = process.env) {
  const named = env['CHROMIUM_PATH'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH=${named} does not exist`);
    return named;
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((dir) => systemNames.map((name) => join(dir, name)))
    .find((file) => existsSync(file));
  if (onPath) return onPath;
  const downloaded = chromium.executablePath();
  if (downloaded && existsSync(downloaded)) return downloaded;
  return unpackChromium(env);
}

/**
 * Unpacks each version once into a cache. It unpacks into a temporary folder first, so that neither a
 * concurrent nor an interrupted run leaves half a browser.
 *
 * @param {NodeJS.ProcessEnv} env
 */
async function unpackChromium(env) {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const version = await packageVersion(dirname(entry));
  const cache = env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, `sparticuz-chromium-${version}`);
  if (existsSync(join(folder, 'chromium'))) return join(folder, 'chromium');

  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(`${folder}-`);
  await unpackInto(partial);
  await rename(partial, folder).catch(async (failure) => {
    await rm(partial, { recursive: true });
    if (!existsSync(join(folder, 'chromium'))) throw failure;
  });
  return join(folder, 'chromium');
}

/**
 * The package unpacks into the temporary folder of the process, so `TMPDIR` is set meanwhile.
 *
 * @param {string} folder
 */
async function unpackInto(folder) {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/**
 * @param {string} from a folder inside the package
 * @returns {Promise<string>}
 */
async function packageVersion(from) {
  const file = join(from, 'package.json');
  if (existsSync(file)) {
    const { name, version } = JSON.parse(await readFile(file, 'utf8'));
    if (name === '@sparticuz/chromium') return version;
  }
  if (dirname(from) === from) throw new Error('@sparticuz/chromium has no package.json');
  return packageVersion(dirname(from));
}
