import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import { settleConsole } from '../../test/setup/console.js';

/**
 * What the switches of the mutants look at: the one that is on, how often it was passed, and which
 * ones each test passes.
 *
 * @type {{
 *   activeMutant?: string | undefined, currentTestId?: string | undefined,
 *   hitCount?: number | undefined, hitLimit?: number,
 *   mutantCoverage?: { static: Record<string, number>, perTest: Record<string, Record<string, number>> },
 * }}
 */
const switches = {};
// a test reads all that the global object lists, twice, and these change in between
for (const [name, value] of Object.entries({ __stryker__: switches, forgetful }))
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

/**
 * What empties each memory of a module.
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
 * Tests that no mutant is tried with: too slow, or without the same result twice.
 *
 * @type {string[]}
 */
const unused = [];

/**
 * What was tried, a line each: a mutant may end the process, which then begins anew behind it.
 *
 * @typedef {{ begun?: string, id?: string, end?: Fate['end'], by?: string, unused?: string, done?: string }} Entry
 */
const journal = `${folder}/journal.jsonl`;

/** The tests that were tried with all of their mutants before this process began. */
const done = new Set();
for (const entry of entriesOf(journal)) takeEntry(entry);

/** A slower test is tried with no mutant, in microseconds of the processor. */
const MAX_TEST = 60_000;

/** A mutant that takes longer is as good as noticed, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Runs each test once as it is, and once more with each mutant that it passes and that no test before
 * it has noticed. Nothing is loaded twice, so that thousands of mutants take minutes.
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
      // what is passed between tests is passed while a module loads
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
  // two tests may have one name: these are tried again
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
 * Takes up what a process before this one found out. A mutant that was begun and did not end is the one that
 * ended the process: it is noticed.
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
 * What becomes of the mutant that is on.
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
      // what a mutant wrote to the console is settled
    }
    return 'killed';
  } finally {
    clearTimeout(timer);
  }
}

/** Empties what modules keep. */
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
