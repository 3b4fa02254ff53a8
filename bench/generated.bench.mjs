import { build } from 'esbuild';
import fc from 'fast-check';
import {
  describeApiError,
  formatErrorReport,
  parseApiError,
  readApiError,
} from 'react-api-error/core';

/** The longest that one input may take, in milliseconds: beyond it a page freezes noticeably. */
const LIMIT = 50;
/** How many bodies are made, their length, the number of generated parts, and the runs of each body. */
const BODIES = 60;
const LENGTH = 1_000_000;
const PARTS = 400;
const RUNS = 3;

/** The generators of the property tests. @type {{ bodies: import('fast-check').Arbitrary<unknown> }} */
const { bodies } = await importTyped('test/support/anything.ts');

/** @typedef {{ response: number, thrown: number, parse: number }} Times */
/** @type {Times[]} */
const rows = [];
for (let seed = 1; seed <= BODIES; seed += 1) rows.push(await measure(bodyOf(seed)));
for (const way of /** @type {const} */ (['response', 'thrown'])) {
  const [worst] = rows.toSorted((a, b) => b[way] - a[way]);
  const slow = rows.filter((times) => times[way] > LIMIT).length;
  console.log(
    `${way.padEnd(8)} worst ${worst?.[way].toFixed(0)} ms, of which JSON.parse alone ${worst?.parse.toFixed(0)} ms; ${slow} of ${rows.length} over ${LIMIT} ms`,
  );
  if (slow > 0) process.exitCode = 1;
}

/** A megabyte-long refusal, with generated errors as problems, as whole errors, or as other facts. @param {number} seed */
function bodyOf(seed) {
  const parts = fc.sample(seed % 2 === 0 ? fc.jsonValue() : bodies, { seed, numRuns: PARTS });
  const texts = parts.map(textOf);
  /** @type {string[]} */
  const list = [];
  for (let length = 0; length < LENGTH; ) {
    const text = texts[list.length % PARTS] ?? '';
    list.push(text);
    length += text.length + 1;
  }
  const details = [
    () => `{"errors":[${list.map((text) => `{"error":${text}}`).join()}]}`,
    () => `{${list.map((text, index) => `"k${index}":${text}`).join()}}`,
    () => `{"errors":[${list.join()}]}`,
  ][seed % 3];
  return `{"sys":{"type":"Error","id":"ValidationFailed"},"details":${details?.()}}`;
}

/** Replaces values that JSON cannot hold by a number. @param {unknown} part */
function textOf(part) {
  try {
    return JSON.stringify(part) ?? '0';
  } catch {
    return '0';
  }
}

/** The fastest of a few runs, so that other work of the machine counts as little as possible. @param {string} text */
async function measure(text) {
  const best = { response: Infinity, thrown: Infinity, parse: Infinity };
  const time = async (/** @type {keyof Times} */ way, /** @type {() => unknown} */ work) => {
    const start = performance.now();
    await work();
    best[way] = Math.min(best[way], performance.now() - start);
  };
  for (let run = 0; run < RUNS; run += 1) {
    await time('parse', () => JSON.parse(text));
    await time('response', () => readApiError(new Response(text, { status: 422 })));
    const value = JSON.parse(text);
    await time('thrown', () => {
      const error = parseApiError(value);
      describeApiError(error);
      formatErrorReport(error);
    });
  }
  return best;
}

/** Imports a file of TypeScript, and what it imports. @param {string} file */
async function importTyped(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const [{ text } = { text: '' }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
