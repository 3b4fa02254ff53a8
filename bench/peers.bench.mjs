import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/chromiumPath.mjs';
import { at, round } from './statistics.mjs';

/** How many alerts are mounted at once, how many pairs are run to warm up, and how many are measured. */
const COUNT = 100;
const WARM_UP = 5;
const PAIRS = 40;

/** The widths of the pages that pictures are taken of. */
const WIDTHS = [720, 320];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

const HTML = `<!doctype html>
<html lang="en">
  <head><title>Alerts</title><link rel="stylesheet" href="/style.css"></head>
  <body></body>
</html>`;

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'bench/peers');

const [pictures] = process.argv.slice(2);
if (pictures) await mkdir(pictures, { recursive: true });

await run('npm', ['install'], { cwd: folder });
await unpackOurs();

const alerts = await readdir(join(folder, 'alerts'));
const names = alerts.map((file) => basename(file, '.jsx')).filter((name) => name !== 'plain');
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumArgs,
});
try {
  console.log(`Chromium ${browser.version()}: ${COUNT} alerts with the same words`);
  /** @type {Record<string, Row>} */
  const rows = {};
  for (const name of names) {
    const page = await bundlePage(name);
    rows[name] = { ...(await measure(page)), ...(await weigh(name)) };
    if (pictures) await takePictures(page, name, pictures);
  }
  console.table(tableOf(rows));
  if (pictures) await gatherPictures(pictures);
} finally {
  await browser.close();
}

/**
 * @typedef {{ mounted: number, spread: string, laidOut: number, ms: number, elements: number }} Times
 * @typedef {{ js: number, css: number }} Weight
 * @typedef {Times & Weight} Row
 * @typedef {{ script: string, style: string }} Page
 */

/** Installs the package as it would be published, without adding it to a manifest. */
async function unpackOurs() {
  const scratch = await mkdtemp(join(tmpdir(), 'peers-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', scratch];
  const { stdout } = await run('npm', pack, { cwd: root });
  const [{ filename }] = JSON.parse(stdout);
  await run('tar', ['-xzf', join(scratch, filename), '-C', scratch]);
  const place = join(folder, 'node_modules/react-api-error');
  await rm(place, { recursive: true, force: true });
  await rename(join(scratch, 'package'), place);
  await rm(scratch, { recursive: true });
}

/** The page of a peer: its alert, and plain elements to compare it with. @param {string} name */
function bundlePage(name) {
  return bundle(`
    import * as peer from './alerts/${name}.jsx';
    import { start } from './page.jsx';
    start(peer);
  `);
}

/**
 * @param {string} contents
 * @param {readonly string[]} [external]
 * @returns {Promise<Page>}
 */
async function bundle(contents, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder, loader: 'jsx' },
    bundle: true,
    minify: true,
    write: false,
    outdir: folder,
    format: external.length > 0 ? 'esm' : 'iife',
    jsx: 'automatic',
    // not the configuration of this repository, where the library's name means its source
    tsconfigRaw: {},
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['*.woff', '*.woff2', '*.ttf', '*.eot', '*.svg', '*.png', ...external],
    logLevel: 'error',
  });
  const textOf = (/** @type {string} */ end) =>
    outputFiles.find(({ path }) => path.endsWith(end))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** What an app with React additionally loads for one alert, in kB, minified and compressed with brotli. @param {string} name */
async function weigh(name) {
  const react = ['react', 'react-dom', 'react/*', 'react-dom/*'];
  const { script, style } = await bundle(`export * from './alerts/${name}.jsx';`, react);
  const kB = (/** @type {string} */ text) => brotliCompressSync(text).length / 1000;
  return { js: kB(script), css: style === '' ? 0 : kB(style) };
}

/** @param {Page} bundled @param {import('playwright').BrowserContextOptions} [options] */
async function open({ script, style }, options) {
  const page = await browser.newPage(options);
  page.on('pageerror', (error) => {
    // an alert that failed to render would seem fast
    console.error(error.message);
    process.exit(1);
  });
  /** @type {Record<string, { contentType: string, body: string }>} */
  const files = {
    '/': { contentType: 'text/html', body: HTML },
    '/style.css': { contentType: 'text/css', body: style },
    '/script.js': { contentType: 'text/javascript', body: script },
  };
  await page.route('**/*', (route) => {
    const file = files[new URL(route.request().url()).pathname];
    return file ? route.fulfill(file) : route.abort();
  });
  await page.goto('http://alerts.test/');
  await page.addScriptTag({ url: '/script.js' });
  return page;
}

/** @param {Page} bundled @returns {Promise<Times>} */
async function measure(bundled) {
  const page = await open(bundled, { viewport: { width: 1000, height: 800 } });
  const pairs = await page.evaluate(runPairs, { count: COUNT, runs: WARM_UP + PAIRS });
  await page.close();
  const counted = pairs.slice(WARM_UP);
  const mounted = counted.map(({ peer, plain }) => peer.mounted / plain.mounted);
  const laidOut = counted.map(({ peer, plain }) => peer.laidOut / plain.laidOut);
  return {
    mounted: at(0.5, mounted),
    spread: `${round(at(0.25, mounted))} – ${round(at(0.75, mounted))}`,
    laidOut: at(0.5, laidOut),
    ms: at(
      0.5,
      counted.map(({ peer }) => peer.mounted / COUNT),
    ),
    elements: counted[0]?.peer.elements ?? Number.NaN,
  };
}

/**
 * Runs in the page: both sides in turn, with their order swapped from pair to pair.
 *
 * @param {{ count: number, runs: number }} what
 */
function runPairs({ count, runs }) {
  const { mountMany } =
    /** @type {{ mountMany: (kind: 'peer' | 'plain', count: number) => { mounted: number, laidOut: number, elements: number } }} */ (
      /** @type {unknown} */ (globalThis)
    );
  return Array.from({ length: runs }, (_, index) => {
    if (index % 2 === 0)
      return { peer: mountMany('peer', count), plain: mountMany('plain', count) };
    const plain = mountMany('plain', count);
    return { peer: mountMany('peer', count), plain };
  });
}

/** @param {Record<string, Row>} rows */
function tableOf(rows) {
  const unit = rows['mantine']?.mounted ?? Number.NaN;
  const ordered = Object.entries(rows).toSorted(([, a], [, b]) => a.mounted - b.mounted);
  return ordered.map(([name, { mounted, spread, laidOut, ms, elements, js, css }]) => ({
    alert: name,
    elements: round(elements),
    'ms each': round(ms),
    'times plain elements': round(mounted),
    'half of the pairs within': spread,
    'times Mantine': round(mounted / unit),
    'with layout, times plain': round(laidOut),
    'JS, kB': round(js),
    'CSS, kB': round(css),
  }));
}

/**
 * Takes a picture of a failure and a warning, in each width, light and dark.
 *
 * @param {Page} bundled
 * @param {string} name
 * @param {string} target a folder
 */
async function takePictures(bundled, name, target) {
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const page = await open(bundled, {
        viewport: { width, height: 200 },
        colorScheme: scheme,
        deviceScaleFactor: 2,
        reducedMotion: 'reduce',
      });
      await page.evaluate(`show('${scheme}')`);
      const path = join(target, `${name}-${scheme}-${width}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
    }
  }
}

/** Puts the pictures of all alerts beside each other, ours first, for each width in light and dark. @param {string} target */
async function gatherPictures(target) {
  const ordered = ['ours', ...names.filter((name) => name !== 'ours')];
  for (const scheme of SCHEMES) {
    for (const width of WIDTHS) {
      const drawn = ordered.map(async (name) => {
        const bytes = await readFile(join(target, `${name}-${scheme}-${width}.png`));
        const source = `data:image/png;base64,${bytes.toString('base64')}`;
        return `<figure><figcaption>${name}</figcaption><img src="${source}" width="${width}"></figure>`;
      });
      const page = await browser.newPage({ viewport: { width: 1480, height: 200 } });
      await page.setContent(
        `<!doctype html><style>
          body { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px; background: #7a7aa0; }
          figure { margin: 0; font: 12px sans-serif; color: #fff; }
        </style>${(await Promise.all(drawn)).join('')}`,
      );
      await page.screenshot({ path: join(target, `all-${scheme}-${width}.png`), fullPage: true });
      await page.close();
    }
  }
}
