import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url));

describe('the console during a test', () => {
  let outcomes: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const output = await new Promise<string>((resolve) => {
      const args = [vitest, 'run', '--root', fixtures, '--reporter=json'];
      execFile(process.execPath, args, (_failed, stdout) => resolve(stdout));
    });
    const report = JSON.parse(output) as Report;
    const results = report.testResults.flatMap((file) => file.assertionResults);
    outcomes = new Map(results.map(({ title, status }) => [title, status]));
  });

  it.each([
    ['silent', 'passed'],
    ['declared', 'passed'],
    ['undeclared', 'failed'],
    ['another level', 'failed'],
    ['declared, never written', 'failed'],
  ])('%s: %s', (title, outcome) => {
    expect(outcomes.get(title)).toBe(outcome);
  });
});
