import { readFileSync, writeFileSync } from 'node:fs';
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
Object.assign(globalThis, { __stryker__: switches, forgetful });

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
  const coverage = (switches.mutantCoverage ??= { static: {}, perTest: {} });
  coverage.perTest = { [test.id]: {} };
  forget();
  await run();
  settleConsole();
  const hits = coverage.perTest[test.id] ?? {};
  switches.currentTestId = 'mutant';
  const alive = [...fates].filter(([id, { end }]) => id in hits && end === undefined);
  if (alive.length === 0) return;
  const name = `${test.file.name}: ${test.name}`;
  const { user } = process.cpuUsage();
  const isSteady = (await fateOf(run)) === undefined;
  if (!isSteady || process.cpuUsage().user - user > MAX_TEST) {
    unused.push(name);
    return;
  }
  for (const [id, fate] of alive) {
    switches.activeMutant = id;
    switches.hitCount = 0;
    switches.hitLimit = Math.max(1_000, 100 * (hits[id] ?? 0));
    const end = await fateOf(run);
    fates.set(id, { tests: fate.tests + 1, ...(end && { end, by: name }) });
  }
  switches.activeMutant = undefined;
  switches.hitCount = undefined;
  forget();
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
