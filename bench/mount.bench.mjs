import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/chromiumPath.mjs';

/** What a banner with very many problems may take, as a multiple of one with a hundred. */
const LIMIT = 1.3;
/** A form is looked through for the fields besides: told, and no budget. */
const WAYS = /** @type {const} */ (['alone', 'in a form']);
const FEW = 100;
const MANY = 10_000;

const WARM_UP = 10;
const PAIRS = 60;

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./mount/page.mjs', import.meta.url))],
  bundle: true,
  format: 'iife',
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
});
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: chromiumArgs,
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  console.log(
    `Chromium ${browser.version()}: a banner with ${MANY} problems, with ${FEW}; at most ${LIMIT} times`,
  );
  for (const way of WAYS) {
    const pairs = await page.evaluate(measure, {
      way,
      few: FEW,
      many: MANY,
      runs: WARM_UP + PAIRS,
    });
    const counted = pairs.slice(WARM_UP);
    const ratio = median(counted.map(({ few, many }) => many / few));
    console.log(
      `${way.padEnd(10)} ${median(counted.map(({ many }) => many)).toFixed(2)} ms, ${median(
        counted.map(({ few }) => few),
      ).toFixed(2)} ms: ${ratio.toFixed(2)} times`,
    );
    if (way === 'alone' && ratio > LIMIT) process.exitCode = 1;
  }
} finally {
  await browser.close();
}

/**
 * Runs in the page: both in turn, each pair in the other order than the one before.
 *
 * @param {{ way: string, few: number, many: number, runs: number }} what
 */
function measure({ way, few, many, runs }) {
  const { mount } = /** @type {{ mount: (way: string, issues: number) => number }} */ (
    /** @type {unknown} */ (globalThis)
  );
  return Array.from({ length: runs }, (_, run) => {
    if (run % 2 === 0) return { few: mount(way, few), many: mount(way, many) };
    const manyFirst = mount(way, many);
    return { few: mount(way, few), many: manyFirst };
  });
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
