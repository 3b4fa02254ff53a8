import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import { settleConsole } from '../../test/setup/console.js';

/**
 * The state that the switches of the mutants read: which mutant is on, how often it was reached, and
 * which mutants each test reaches.
 *
 * @type {{
 *   activeMutant?: string | undefined, currentTestId?: string | undefined,
 *   hitCount?: number | undefined, hitLimit?: number,
 *   mutantCoverage?: { static: Record<string, number>, perTest: Record<string, Record<string, number>> },
 * }}
 */
const switches = {};
// not enumerable: a test compares all that the global object lists, and these change meanwhile
for (const [name, value] of Object.entries({ __stryker__: switches, forgetful }))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/**
 * Functions that empty the memories of modules.
 *
 * @type {(() => void)[]}
 */
const memories = [];

const folder = process.env['MUTATION_FOLDER'] ?? '';

/** @type {readonly string[]} */
const chosen = JSON.parse(readFileSync(`${folder}/chosen.json`, 'utf8'));

/** @typedef {{ tests: number, end?: 'killed' | 'timeout', by?: string }} Fate */
/** @type {Map<string, Fate>} */
const fates = new Map(chosen.map((id) => [id, { tests: 0 }]));

/**
 * Tests that are not used: they are too slow, or their result differs between runs.
 *
 * @type {string[]}
 */
const unused = [];

/**
 * A line for each step: a mutant may end the process, and a new process then goes on after it.
 *
 * @typedef {{ begun?: string, id?: string, end?: Fate['end'], by?: string, unused?: string, done?: string }} Entry
 */
const journal = `${folder}/journal.jsonl`;

/** The tests that an earlier process has tried with all of their mutants. */
const done = new Set();
for (const entry of entriesOf(journal)) takeEntry(entry);

/** Tests that take longer are not used, in microseconds of processor time. */
const MAX_TEST = 60_000;

/** A mutant that makes a test take longer counts as noticed, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs each test once as it is, and once more with each mutant that it reaches and no earlier test has
 * noticed. Nothing is loaded twice, so that thousands of mutants take minutes.
 */
export default class MutationRunner extends TestRunner {
  /**
   * @override
   * @param {import('vitest').RunnerTask} task
   */
  onBeforeRunTask(task) {
    if (task.type === 'test') switches.currentTestId = task.id;
    return super.onBeforeRunTask(task);
  }

  /** @param {import('vitest').RunnerTestCase} test */
  async runTask(test) {
    try {
      await tryMutants(test);
    } finally {
      // mutants that are reached between tests are reached while a module loads
      switches.currentTestId = undefined;
    }
  }

  /** @override */
  onAfterRunFiles() {
    const atLoad = Object.keys(switches.mutantCoverage?.static ?? {});
    writeFileSync(
      `${folder}/fates.json`,
      JSON.stringify({ fates: Object.fromEntries(fates), atLoad, unused }),
    );
  }
}

/** @param {import('vitest').RunnerTestCase} test */
async function tryMutants(test) {
  const run = TestRunner.getTestFn(test);
  const name = `${test.file.name}: ${test.name}`;
  // two tests may have the same name; the id tells them apart
  const key = `${test.id} ${name}`;
  if (done.has(key)) return;
  await tryEach(test, run, name);
  write({ done: key });
}

/**
 * @param {import('vitest').RunnerTestCase} test
 * @param {() => unknown} run
 * @param {string} name
 */
async function tryEach(test, run, name) {
  const coverage = (switches.mutantCoverage ??= { static: {}, perTest: {} });
  coverage.perTest = { [test.id]: {} };
  forget();
  await run();
  settleConsole();
  const hits = coverage.perTest[test.id] ?? {};
  switches.currentTestId = 'mutant';
  const alive = [...fates].filter(([id, { end }]) => id in hits && end === undefined);
  if (alive.length === 0) return;
  const { user } = process.cpuUsage();
  const isSteady = (await fateOf(run)) === undefined;
  if (!isSteady || process.cpuUsage().user - user > MAX_TEST) {
    unused.push(name);
    write({ unused: name });
    return;
  }
  for (const [id, fate] of alive) {
    switches.activeMutant = id;
    switches.hitCount = 0;
    switches.hitLimit = Math.max(1_000, 100 * (hits[id] ?? 0));
    write({ begun: id, by: name });
    const end = await fateOf(run);
    write({ id, end, by: name });
    fates.set(id, { tests: fate.tests + 1, ...(end && { end, by: name }) });
  }
  switches.activeMutant = undefined;
  switches.hitCount = undefined;
  forget();
}

/** @param {Entry} entry */
function write(entry) {
  appendFileSync(journal, `${JSON.stringify(entry)}\n`);
}

/**
 * @param {string} file
 * @returns {readonly Entry[]}
 */
function entriesOf(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * Takes over a result of an earlier process. A mutant that was begun and has no end is the one that ended
 * that process, and counts as noticed.
 *
 * @param {Entry} entry
 */
function takeEntry({ begun, id = begun, end, by, unused: slow, done: tried }) {
  if (tried !== undefined) done.add(tried);
  if (slow !== undefined) unused.push(slow);
  if (id === undefined) return;
  const { tests = 0 } = fates.get(id) ?? {};
  const isEnd = begun !== undefined || end !== undefined;
  fates.set(id, {
    tests: begun === undefined ? tests : tests + 1,
    ...(isEnd && { end: end ?? 'timeout', by: by ?? '' }),
  });
}

/**
 * Runs the test with the mutant that is on, and returns how that ends.
 *
 * @param {() => unknown} run
 * @returns {Promise<Fate['end']>}
 */
async function fateOf(run) {
  forget();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<'timeout'>} */
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve('timeout'), PATIENCE);
  });
  try {
    const end = await Promise.race([Promise.resolve(run()).then(() => undefined), late]);
    settleConsole();
    return end;
  } catch {
    try {
      settleConsole();
    } catch {
      // the mutant's own console lines do not matter
    }
    return 'killed';
  } finally {
    clearTimeout(timer);
  }
}

/** Empties the memories of modules. */
function forget() {
  for (const empty of memories) empty();
}

/**
 * A map or set that `forget` empties.
 *
 * @param {new () => object} Kind
 */
function forgetful(Kind) {
  return function Forgetful() {
    let held = new Kind();
    memories.push(() => {
      held = new Kind();
    });
    return new Proxy(held, {
      get(_, key) {
        const value = Reflect.get(held, key, held);
        return typeof value === 'function' ? value.bind(held) : value;
      },
    });
  };
}
