import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  describeApiError,
  formatErrorReport,
  parseApiError,
  readApiError,
} from 'react-api-error/core';

/** How many times as long an input of four times the size may take: 4 would be linear, 16 quadratic. */
const LIMIT = 8;
const SIZES = { small: 2 ** 18, large: 2 ** 20 };
/** Shorter times, in milliseconds, cannot be told from other work of the machine. */
const NOTICEABLE = 10;
/** The longest that a page may freeze while an endless body is read, in milliseconds. */
const LONGEST_TASK = 50;
const REPEATS = 5;
/** How often a steep result is measured, because the machine may have done other work meanwhile. */
const ATTEMPTS = 4;
/** Longer texts would measure something else: a body above the default bound is not parsed at all. */
const MAX_BODY = 2 ** 21;

/** Ten thousand names and sentences, after which the parser remembers none of those before. */
function forget() {
  const errors = Array.from({ length: 10_001 }, (_, index) => ({
    message: `Other sentence ${index}`,
    path: [`other${index}`, 'name'],
  }));
  parseApiError({ errors });
}

/**
 * The fastest of a few runs, so that other work of the machine counts as little as possible.
 *
 * @param {() => unknown} make
 * @param {(value: unknown) => unknown} work
 * @param {() => void} [before] is called before each run
 */
async function quickest(make, work, before) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < REPEATS; run += 1) {
    before?.();
    // what is remembered is forgotten when the turn is over
    await new Promise((resolve) => setImmediate(resolve));
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

/** The input as the text of a response's body; `undefined` if it cannot be one. @param {unknown} value */
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
    // not JSON: what counts is the time it took to find that out
  }
}

/**
 * A task for every input of this size, thrown and as the body of a response.
 *
 * @param {number} size in characters
 * @returns {Promise<ReadonlyMap<string, Task>>}
 */
async function tasksOf(size) {
  const { hostileInputs, live } = await import(`./hostileInputs.mjs?size=${size}`);
  /** @type {Map<string, Task>} */
  const tasks = new Map();
  for (const [name, make] of hostileInputs) {
    const value = make();
    const text = typeof value === 'string' ? value : undefined;
    tasks.set(name, { make, work: parseAndTell, text });
    const body = live.has(name) ? undefined : bodyOf(value);
    if (body) tasks.set(`a response: ${name}`, { make: () => body, work: readAsBody, text: body });
  }
  return tasks;
}

/**
 * @typedef {object} Task
 * @property {() => unknown} make
 * @property {(value: unknown) => unknown} work
 * @property {string | undefined} text the text that `JSON.parse` alone is measured with
 */

/**
 * The time of the task, and that of `JSON.parse` alone, in milliseconds.
 *
 * @param {Task} task
 * @param {() => void} [before] is called before each run
 */
async function measure({ make, work, text }, before) {
  const ms = await quickest(make, work, before);
  const parsing = text ? await quickest(() => text, parseAlone) : 0;
  return { ms, parsing };
}

/**
 * How many times as long the large task takes. Of a small one more may be remembered from one run to the next, so
 * both start with nothing remembered when a steep result is measured again. The time of `JSON.parse` is left out of both: it is not
 * ours, and grows more than eightfold for nested lists.
 *
 * @param {Task} large
 * @param {Task} small
 */
async function compare(large, small) {
  const best = { ms: Number.POSITIVE_INFINITY, own: Number.POSITIVE_INFINITY, parsing: 0 };
  let less = Number.POSITIVE_INFINITY;
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && growth > LIMIT; attempt += 1) {
    const before = attempt > 0 ? forget : undefined;
    const { ms, parsing } = await measure(large, before);
    if (ms - parsing < best.own) Object.assign(best, { ms, own: ms - parsing, parsing });
    const other = await measure(small, before);
    const own = Math.max(0, other.ms - other.parsing);
    // what was remembered makes only the small one quicker
    less = attempt === 1 ? own : Math.min(less, own);
    growth = best.own / less;
  }
  return { ms: best.ms, parsing: best.parsing, growth };
}

const small = await tasksOf(SIZES.small);
const large = await tasksOf(SIZES.large);
// Warm up, so that the compiler's work is not measured.
for (const { make } of [...small.values()].slice(-20)) parseAndTell(make());

/** @type {{ name: string, ms: number, parsing: number, growth: number }[]} */
const results = [];
for (const [name, task] of large) {
  if ((await quickest(task.make, task.work)) < NOTICEABLE) continue;
  const less = small.get(name);
  if (less) results.push({ name, ...(await compare(task, less)) });
}

results.sort((a, b) => b.growth - a.growth);
for (const { name, ms, parsing, growth } of results.slice(0, 25)) {
  const share = parsing > 0 ? `, of which JSON.parse alone ${parsing.toFixed(1)} ms` : '';
  console.log(`${growth.toFixed(1).padStart(6)} ×  ${name}: ${ms.toFixed(1)} ms${share}`);
}

const longest = results.reduce((most, result) => (result.ms > most.ms ? result : most));
console.log(`\nThe longest, ${longest.name}: ${longest.ms.toFixed(1)} ms for 1 MiB`);

const steep = results.filter(({ growth }) => !(growth <= LIMIT));
console.log(
  `${large.size} inputs, ${results.length} take over ${NOTICEABLE} ms for 1 MiB; ${steep.length} take over ${LIMIT} times what a quarter of it takes`,
);

/** Reads an endless body up to the default bound, and measures how long it blocks the page. */
async function readEndless() {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const chunk = new Uint8Array(65_536).fill(0x61);
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(chunk) });
  delay.enable();
  const start = performance.now();
  const error = await readApiError(new Response(endless, { status: 500 }));
  const ms = performance.now() - start;
  // the delay of a turn is recorded at its end
  await new Promise((resolve) => setTimeout(resolve, 20));
  delay.disable();
  return { ms, longest: delay.max / 1e6, bytes: error?.truncated?.bytes };
}

const endless = await readEndless();
console.log(
  `A body without end: stopped after ${endless.bytes} bytes and ${endless.ms.toFixed(1)} ms, longest task ${endless.longest.toFixed(1)} ms`,
);
process.exitCode = steep.length > 0 || endless.longest > LONGEST_TASK ? 1 : 0;
