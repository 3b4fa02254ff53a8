import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { expectLaws, expectUntouchedPrototypes } from '../support/expectLaws.js';
import { hostile, responses } from '../support/hostile.js';
import { seed } from '../support/runs.js';

// Developers are told of models that nobody makes; here any are made.
vi.spyOn(console, 'warn').mockImplementation(() => {});

/** How many inputs in all: see CONTRIBUTING. */
const total = Number(process.env['API_ERROR_FUZZ_RUNS'] ?? 6_000);

/** So many at once; between two chunks the runner gets a turn. */
const CHUNK = 5_000;
const noTimeout = 0;

let tried = 0;

async function assertAll(
  share: number,
  check: (runs: { readonly numRuns: number; readonly seed: number }) => Promise<void> | void,
): Promise<void> {
  const runs = Math.round(total * share);
  for (let done = 0; done < runs; done += CHUNK) {
    const numRuns = Math.min(CHUNK, runs - done);
    await check({ numRuns, seed: seed + done / CHUNK });
    tried += numRuns;
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(tried).toBeGreaterThan(0);
}

afterAll(() => {
  process.stdout.write(`${tried} hostile inputs, API_ERROR_FUZZ_SEED=${seed}\n`);
});

describe(`every law holds, whatever is handed in (seed ${seed})`, () => {
  it(
    'to parseApiError',
    () =>
      assertAll(0.9, (runs) =>
        fc.assert(
          fc.property(hostile, (make) => {
            const value = make();
            const error = parseApiError(value, { now });
            expectLaws(error);
            if (parseApiError(error, { now }) !== error) throw new Error('Not the same model.');
            expectUntouchedPrototypes();
          }),
          runs,
        ),
      ),
    noTimeout,
  );

  it(
    'to readApiError, in a promise or not',
    () =>
      assertAll(0.05, (runs) =>
        fc.assert(
          fc.asyncProperty(hostile, async (make) => {
            const value = make();
            const rejected = await readApiError(Promise.reject(value), { now, timeoutMs: 5 });
            if (!rejected) throw new Error('A rejection is a failure.');
            expectLaws(rejected);
            const read = await readApiError(value, { now, timeoutMs: 5, partial: true });
            if (read) expectLaws(read);
            expectUntouchedPrototypes();
          }),
          runs,
        ),
      ),
    noTimeout,
  );

  it(
    'as the body of a response',
    () =>
      assertAll(0.05, (runs) =>
        fc.assert(
          fc.asyncProperty(responses, async (response) => {
            const text = await response.clone().text();
            const error = await readApiError(response, { now, partial: true });
            if (!response.ok && !error) throw new Error('A failed response is a failure.');
            // the error that a server hands on as a text has a status of its own
            const mayForward = /"(?:sys|statusText)\\*"/.test(text);
            if (!response.ok && !mayForward && error?.status !== response.status)
              throw new Error('The status of an answer is its own.');
            if (error) expectLaws(error);
            expectUntouchedPrototypes();
          }),
          runs,
        ),
      ),
    noTimeout,
  );
});
