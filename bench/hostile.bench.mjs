import { monitorEventLoopDelay } from 'node:perf_hooks';
import {
  describeApiError,
  formatErrorReport,
  parseApiError,
  readApiError,
} from 'react-api-error/core';

/** Of what is four times as large, so many times as long: 4 would be linear, 16 quadratic. */
const LIMIT = 8;
const SIZES = { small: 2 ** 18, large: 2 ** 20 };
/** What is over sooner is not told from what the machine does beside it, in milliseconds. */
const NOTICEABLE = 10;
/** The longest that a page may stand still while a body without end is read, in milliseconds. */
const LONGEST_TASK = 50;
const REPEATS = 5;
/** So often what seems steep is measured again: the machine may have done something beside it. */
const ATTEMPTS = 4;
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

/**
 * Every input of this size, thrown and as the body of a response.
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
 * @property {string | undefined} text what `JSON.parse` alone is measured on
 */

/**
 * What the task takes, and its part that is not `JSON.parse`, in milliseconds.
 *
 * @param {Task} task
 */
async function measure({ make, work, text }) {
  const ms = await quickest(make, work);
  const parsing = text ? await quickest(() => text, parseAlone) : 0;
  return { ms, parsing };
}

/**
 * How many times as long the large task takes, without `JSON.parse` in either: its time is not ours,
 * and of nested lists it grows more than eightfold.
 *
 * @param {Task} large
 * @param {Task} small
 */
async function compare(large, small) {
  const best = { ms: Number.POSITIVE_INFINITY, own: Number.POSITIVE_INFINITY, parsing: 0 };
  let less = Number.POSITIVE_INFINITY;
  let growth = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && growth > LIMIT; attempt += 1) {
    const { ms, parsing } = await measure(large);
    if (ms - parsing < best.own) Object.assign(best, { ms, own: ms - parsing, parsing });
    const other = await measure(small);
    less = Math.min(less, Math.max(0, other.ms - other.parsing));
    growth = best.own / less;
  }
  return { ms: best.ms, parsing: best.parsing, growth };
}

const small = await tasksOf(SIZES.small);
const large = await tasksOf(SIZES.large);
// The machine's own compiling is not what is measured.
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
process.exitCode = steep.length > 0 || endless.longest > LONGEST_TASK ? 1 : 0;
