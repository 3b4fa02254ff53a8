import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  describeApiError,
  formatErrorReport,
  parseApiError,
  readApiError,
} from 'react-api-error/core';
import { hostileInputs, live } from './hostileInputs.mjs';

/** What one input may take, in milliseconds: longer, and a page stands still. */
const LIMIT = 50;
const REPEATS = 3;
/** Longer texts are other measurements: above the default bound a body is not parsed at all. */
const MAX_BODY = 2 ** 21;

/**
 * The quickest of a few runs: what the work takes, without what the machine did beside it.
 *
 * @param {() => unknown} make
 * @param {(value: unknown) => unknown} work
 */
async function quickest(make, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < REPEATS; run += 1) {
    const value = make();
    const start = performance.now();
    await work(value);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** @param {unknown} value */
function parseAndTell(value) {
  const error = parseApiError(value);
  describeApiError(error);
  formatErrorReport(error);
}

/** @param {unknown} value */
async function readAsBody(value) {
  await readApiError(new Response(/** @type {string} */ (value), { status: 422 }));
}

/** The input as the text of a response's body; `undefined` for what no body can be. @param {unknown} value */
function bodyOf(value) {
  if (typeof value === 'string') return value;
  const isLive = value instanceof Error || ArrayBuffer.isView(value);
  const text = isLive ? '' : JSON.stringify(value);
  return text.length < MAX_BODY ? text : undefined;
}

/** @param {unknown} value */
function parseAlone(value) {
  try {
    JSON.parse(/** @type {string} */ (value));
  } catch {
    // as long as it took to see that it is none
  }
}

/** @type {{ name: string, ms: number, body?: string }[]} */
const results = [];
// The machine's own compiling is not what is measured.
for (const [, make] of hostileInputs.slice(-20)) parseAndTell(make());

for (const [name, make] of hostileInputs) {
  results.push({ name, ms: await quickest(make, parseAndTell) });
  const body = live.has(name) ? undefined : bodyOf(make());
  if (body)
    results.push({ name: `a response: ${name}`, ms: await quickest(() => body, readAsBody), body });
}

results.sort((a, b) => b.ms - a.ms);
for (const { name, ms, body } of results.slice(0, 25)) {
  const parse = body && (await quickest(() => body, parseAlone));
  const share = parse ? `, of which JSON.parse alone ${parse.toFixed(1)} ms` : '';
  console.log(`${ms.toFixed(1).padStart(8)} ms  ${name}${share}`);
}

const slow = results.filter(({ ms }) => ms > LIMIT);
console.log(`\n${results.length} inputs of about 1 MB, ${slow.length} over ${LIMIT} ms`);

/** Reads a body without end up to the default bound, and watches whether the page could go on. */
async function readEndless() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const chunk = new Uint8Array(65_536).fill(0x61);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
  delay.enable();
  const start = performance.now();
  const error = await readApiError(new Response(endless, { status: 500 }));
  const ms = performance.now() - start;
  // the delay of a turn is taken at its end
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  return { ms, longest: delay.max / 1e6, bytes: error?.truncated?.bytes };
}

const endless = await readEndless();
console.log(
  `A body without end: stopped after ${endless.bytes} bytes and ${endless.ms.toFixed(1)} ms, longest task ${endless.longest.toFixed(1)} ms`,
);
process.exitCode = slow.length > 0 || endless.longest > LIMIT ? 1 : 0;
