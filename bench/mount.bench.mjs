import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { chromiumArgs, chromiumPath } from '../scripts/chromiumPath.mjs';
import { at, round } from './statistics.mjs';

/** How many pairs are run to warm up, and how many are measured. */
const WARM_UP = 10;
const PAIRS = 60;

/**
 * The comparisons, and the largest ratio that passes. A run is the name of a function that
 * `mount/page.mjs` puts on the page, and its arguments.
 *
 * @typedef {{ name: string, args: readonly unknown[] }} Run
 * @type {readonly { title: string, ours: Run, theirs: Run, limit: number }[]}
 */
const comparisons = [
  {
    title: '100 banners, against plain elements that look the same',
    ours: { name: 'mountMany', args: ['banners', 100] },
    theirs: { name: 'mountMany', args: ['plain', 100] },
    limit: 3,
  },
  {
    title: 'a banner with 10,000 problems, against one with 100',
    ours: { name: 'mountLongList', args: ['alone', 10_000] },
    theirs: { name: 'mountLongList', args: ['alone', 100] },
    limit: 1.5,
  },
  {
    title: 'the same in a form, which is looked through for the fields',
    ours: { name: 'mountLongList', args: ['in a form', 10_000] },
    theirs: { name: 'mountLongList', args: ['in a form', 100] },
    limit: 2,
  },
];

const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('./mount/page.mjs', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'iife',
  // not the configuration of this repository, where the library's name means its source
  tsconfigRaw: {},
  write: false,
  define: { 'process.env.NODE_ENV': '"production"' },
});
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const elements = await page.evaluate("countElements('banners')");
  console.log(`Chromium ${browser.version()}; a banner has ${elements} elements`);
  const table = [];
  for (const { title, ours, theirs, limit } of comparisons) {
    const pairs = await page.evaluate(measure, { ours, theirs, runs: WARM_UP + PAIRS });
    const counted = pairs.slice(WARM_UP);
    const ratios = counted.map((pair) => pair.ours / pair.theirs);
    const ratio = at(0.5, ratios);
    if (ratio > limit) process.exitCode = 1;
    table.push({
      mounted: title,
      'theirs, ms': round(
        at(
          0.5,
          counted.map((pair) => pair.theirs),
        ),
      ),
      'ours, ms': round(
        at(
          0.5,
          counted.map((pair) => pair.ours),
        ),
      ),
      ratio: round(ratio),
      'half of the pairs within': `${round(at(0.25, ratios))} – ${round(at(0.75, ratios))}`,
      'at most': limit,
    });
  }
  console.table(table);
} finally {
  await browser.close();
}

/**
 * Runs in the page: both sides in turn, with their order swapped from pair to pair.
 *
 * @param {{ ours: Run, theirs: Run, runs: number }} what
 */
function measure({ ours, theirs, runs }) {
  const page = /** @type {Record<string, (...args: readonly unknown[]) => number>} */ (
    /** @type {unknown} */ (globalThis)
  );
  const time = (/** @type {Run} */ { name, args }) => page[name]?.(...args) ?? Number.NaN;
  return Array.from({ length: runs }, (_, run) => {
    if (run % 2 === 0) return { ours: time(ours), theirs: time(theirs) };
    const theirsFirst = time(theirs);
    return { ours: time(ours), theirs: theirsFirst };
  });
}
