import { parseApiError, readApiError } from 'react-api-error/core';
import { refusal } from './refusal.mjs';
import { at, round } from './statistics.mjs';

/** The least time for one side of a pair, in milliseconds, so that the clock is precise enough. */
const MIN_TURN = 2;

/** How many pairs are run to warm up, and how many are measured. */
const WARM_UP = 15;
const PAIRS = 75;

/** The comparisons, each with the baseline that its ratio refers to. @type {readonly Comparison[]} */
const comparisons = [
  {
    name: 'body text → model, against JSON.parse',
    ours: ({ body }) => parseApiError(body).issues.length,
    theirs: ({ body }) => JSON.parse(body).details.errors.length,
  },
  {
    name: 'error of the SDK → model, against JSON.parse(error.message).details.errors',
    ours: ({ thrown }) => parseApiError(thrown()).issues.length,
    theirs: ({ thrown }) => JSON.parse(thrown().message).details.errors.length,
  },
  {
    name: 'Response → model, against response.json()',
    ours: async ({ respond }) => (await readApiError(respond()))?.issues.length,
    theirs: async ({ respond }) => (await respond().json()).details.errors.length,
  },
  {
    name: 'body that a client has parsed → model, against JSON.parse of its text',
    ours: ({ record }) => parseApiError(record()).issues.length,
    theirs: ({ body }) => JSON.parse(body).details.errors.length,
  },
];

/**
 * @typedef {ReturnType<typeof sourceOf>} Source
 * @typedef {(source: Source) => unknown} Task
 * @typedef {{ readonly name: string, readonly ours: Task, readonly theirs: Task }} Comparison
 */

const today = new Date().toISOString().slice(0, 10);
console.log(`${today}, Node ${process.version}, ${process.platform} ${process.arch}\n`);
for (const { name, ours, theirs } of comparisons) {
  console.log(name);
  const table = [];
  for (const issues of [1, 100, 10_000]) table.push(await compare(sourceOf(issues), ours, theirs));
  console.table(table);
}

/** One refusal in each form that it can reach an app in. @param {number} issues */
function sourceOf(issues) {
  const body = refusal(issues);
  const message = JSON.stringify({ status: 422, ...JSON.parse(body), sys: undefined });
  const parsed = JSON.parse(body);
  const init = { status: 422, headers: { 'content-type': 'application/json' } };
  return {
    issues,
    body,
    // a new object each time: the library remembers the model of an object
    thrown: () => Object.assign(new Error(message), { name: 'ValidationFailed' }),
    respond: () => new Response(body, init),
    record: () => ({ ...parsed }),
  };
}

/**
 * Runs both sides in turn, with their order swapped from pair to pair: other work of the machine then
 * slows both sides, and the ratio within a pair stays the same.
 *
 * @param {Source} source
 * @param {Task} ours
 * @param {Task} theirs
 */
async function compare(source, ours, theirs) {
  if ((await ours(source)) !== source.issues)
    throw new Error('The model does not hold every issue.');
  const turns = await turnsFor(source, theirs);
  const pairs = [];
  for (let pair = 0; pair < WARM_UP + PAIRS; pair += 1) {
    const times = { ours: 0, theirs: 0 };
    if (pair % 2 === 0) times.theirs = await time(source, theirs, turns);
    times.ours = await time(source, ours, turns);
    if (pair % 2 === 1) times.theirs = await time(source, theirs, turns);
    if (pair >= WARM_UP) pairs.push(times);
  }
  const ratios = pairs.map((times) => times.ours / times.theirs);
  return {
    issues: source.issues,
    kB: round(source.body.length / 1000),
    'theirs, ms': round(
      at(
        0.5,
        pairs.map((times) => times.theirs),
      ) / turns,
    ),
    'ours, ms': round(
      at(
        0.5,
        pairs.map((times) => times.ours),
      ) / turns,
    ),
    ratio: round(at(0.5, ratios)),
    'half of the pairs within': `${round(at(0.25, ratios))} – ${round(at(0.75, ratios))}`,
  };
}

/** How often to run a task in one turn. @param {Source} source @param {Task} task */
async function turnsFor(source, task) {
  let turns = 1;
  while ((await time(source, task, turns)) < MIN_TURN) turns *= 2;
  return turns;
}

/**
 * Milliseconds that so many runs take.
 *
 * @param {Source} source
 * @param {Task} task
 * @param {number} turns
 */
async function time(source, task, turns) {
  const start = performance.now();
  for (let turn = 0; turn < turns; turn += 1) {
    const result = task(source);
    if (result instanceof Promise) await result;
  }
  return performance.now() - start;
}
