import { rowOfCode } from '../../src/catalog/codes.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { isApiError } from '../../src/parse/isApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';

/**
 * The bounds of every model, in characters and items. A fact of a rule may be a list of 100 texts of 300
 * characters.
 */
const LONGEST_TEXT = 2_000;
const MOST_REASONS = 100;
const LONGEST_PATH = 64;

/** The prototypes that objects of the page inherit from, which nothing may change. */
const prototypes = [Object, Array, Function, Error, String, Number, Promise, Response, Map].map(
  ({ prototype }) => prototype as object,
);
const untouched = prototypes.map(picture);

function picture(prototype: object): string {
  return Reflect.ownKeys(prototype).map(String).join();
}

/** Throws if a prototype has gained or lost a property. */
export function expectUntouchedPrototypes(): void {
  prototypes.forEach((prototype, index) => {
    if (picture(prototype) !== untouched[index]) throw new Error('A prototype was touched.');
  });
}

/** Throws with the first law that the model breaks. Uses plain code, because it runs a million times. */
export function expectLaws(error: ApiError): void {
  expectPlain(error, 'error');
  const written = write(error);
  expectSame(write(structuredClone(error)), written, 'its structured clone');
  // equal JSON means equal values, for a model holds only what JSON can
  expectSame(write(parseApiError(JSON.parse(written))), written, 'what its copy gives');

  if (!isApiError(error)) throw new Error('It has not the shape of a model.');
  if (!Object.hasOwn(kindCatalog, error.kind)) throw new Error(`No kind: ${error.kind}`);
  const { recovery } = { ...kindCatalog[error.kind], ...rowOfCode(error.code) };
  if (error.recovery !== recovery) throw new Error('Another recovery.');
  if (error.reasons.length > MOST_REASONS) throw new Error('Too many reasons.');
  for (const { path, message, rule, params } of error.issues) {
    if (path.length > LONGEST_PATH) throw new Error('A path is too long.');
    if (typeof message !== 'string' || typeof rule !== 'string' || Object(params) !== params)
      throw new Error('An issue is not whole.');
  }

  const { title, body, severity } = describeApiError(error);
  for (const words of [title, body, severity])
    if (words.trim() === '') throw new Error('There are no words for it.');
  if (!formatErrorReport(error).startsWith(title)) throw new Error('The report has no title.');
}

/** The value as JSON with sorted keys. */
function write(error: ApiError): string {
  return JSON.stringify(error, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function expectSame(actual: string, expected: string, what: string): void {
  if (actual !== expected) throw new Error(`${what} differs:\n${actual}\n${expected}`);
}

/** Throws unless there is only plain data: no classes, finite numbers, no `-0`, no null, texts within the bounds. */
function expectPlain(value: unknown, at: string): void {
  if (typeof value === 'string') {
    if (value.length > LONGEST_TEXT) throw new Error(`${at} has ${value.length} characters`);
    return;
  }
  if (typeof value === 'number' && Number.isFinite(value) && !Object.is(value, -0)) return;
  if (typeof value === 'boolean') return;
  if (typeof value !== 'object' || value === null) throw new Error(`${at} is ${String(value)}`);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype)
    throw new Error(`${at} is of a class`);
  for (const key of Object.keys(value))
    expectPlain((value as Readonly<Record<string, unknown>>)[key], `${at}.${key}`);
}
