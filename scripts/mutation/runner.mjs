import { openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { getFn } from 'vitest/suite';
import { VitestTestRunner } from 'vitest/runners';
import { settleConsole } from '../../test/setup/console.js';

const space = (globalThis.__stryker__ ??= {});
const memories = [];
const current = openSync(process.env.MUTATION_FILE + '.current', 'w');

globalThis.forgetful ??= (kind) => {
  const Kind = globalThis[kind];
  return class {
    constructor(...given) {
      this.make = () => (this.held = new Kind(...given));
      this.make();
      memories.push(this);
    }
    get size() { return this.held.size; }
    get(key) { return this.held.get(key); }
    set(key, value) { this.held.set(key, value); return this; }
    has(key) { return this.held.has(key); }
    add(key) { this.held.add(key); return this; }
    delete(key) { return this.held.delete(key); }
    clear() { this.make(); }
  };
};

const state = (globalThis.__mutation__ ??= {
  results: new Map(JSON.parse(readFileSync(process.env.MUTATION_FILE + '.in.json', 'utf8')).map((id) => [id, { covered: 0 }])),
  unusable: [],
  spent: 0,
});

export default class extends VitestTestRunner {
  onBeforeRunTask(task) {
    if (task.type === 'test') space.currentTestId = task.id;
    return super.onBeforeRunTask(task);
  }

  async runTask(test) {
    const run = getFn(test);
    space.activeMutant = undefined;
    space.hitCount = undefined;
    const coverage = (space.mutantCoverage ??= { static: {}, perTest: {} });
    coverage.perTest = { [test.id]: {} };
    for (const memory of memories) memory.make();
    await run();
    settleConsole();
    const hits = coverage.perTest[test.id];
    space.currentTestId = 'mutant';
    const alive = Object.keys(hits).filter((id) => state.results.has(id) && !state.results.get(id).killer);
    if (alive.length === 0) return;
    const start = performance.now();
    const { user } = process.cpuUsage();
    if (await failure(run, 20_000)) {
      state.unusable.push(test.fullTestName ?? test.name);
      return;
    }
    if (process.cpuUsage().user - user > 60_000) {
      state.unusable.push(`heavy: ${test.file.name}: ${test.name}`);
      return;
    }
    const limit = 3000 + 20 * (performance.now() - start);
    for (const id of alive) {
      const result = state.results.get(id);
      result.covered += 1;
      writeSync(current, `${id} ${test.file.name} ${test.name}`.slice(0, 100).padEnd(100), 0);
      space.activeMutant = id;
      space.hitCount = 0;
      space.hitLimit = Math.max(1000, hits[id] * 100);
      const problem = await failure(run, limit);
      if (problem) Object.assign(result, { killer: `${test.file.name}: ${test.name}`, problem });
    }
    space.activeMutant = undefined;
    space.hitCount = undefined;
    for (const memory of memories) memory.make();
    state.spent += performance.now() - start;
  }

  onAfterRunFiles(...given) {
    const fixed = new Set(Object.keys(space.mutantCoverage?.static ?? {}));
    writeFileSync(
      process.env.MUTATION_FILE,
      JSON.stringify({
        results: [...state.results].map(([id, result]) => ({ id, ...result, isStatic: fixed.has(id) })),
        unusable: state.unusable,
      }),
    );
    return super.onAfterRunFiles?.(...given);
  }
}

async function failure(run, limit) {
  for (const memory of memories) memory.make();
  let timer;
  try {
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), limit);
    });
    await Promise.race([run(), late]);
    settleConsole();
    return undefined;
  } catch (error) {
    try { settleConsole(); } catch {}
    return error?.message === 'late' ? 'timeout' : 'failed';
  } finally {
    clearTimeout(timer);
  }
}
