import { isRecord, getOwn } from '../guard/records.js';
import { durationOf, linkOf } from './bodyFacts.js';
import { flattenFacts } from './flattenFacts.js';
import { findLists } from './problemLists.js';

/** What typed details tell: problems, and other facts. */
export interface GoogleErrorDetails {
  readonly lists: readonly unknown[];
  readonly reasons: readonly unknown[];
  readonly wait?: number | undefined;
  readonly requestId?: unknown;
  readonly helpUrl?: string | undefined;
}

/** Where a detail of Google says what it is: `type.googleapis.com/google.rpc.RetryInfo`. */
const TYPE = '@type';

/**
 * The details of an error as Google's APIs and gRPC gateways send them, each with its type
 * (https://github.com/googleapis/googleapis, google/rpc/error_details.proto). Only a `BadRequest`
 * lists problems; a wait, a quota and links are other facts. `undefined` for details of another kind.
 */
export function readGoogleErrorDetails(details: unknown): GoogleErrorDetails | undefined {
  if (!Array.isArray(details) || !details.some(isTyped)) return undefined;
  const read = details.map(withDebug).map(readTyped);
  const first = <Key extends keyof GoogleErrorDetails>(key: Key) =>
    read.map((one) => one[key]).find(Boolean);
  return {
    lists: read.flatMap(({ lists }) => lists),
    reasons: read.flatMap(({ reasons }) => reasons),
    wait: first('wait'),
    requestId: first('requestId'),
    helpUrl: first('helpUrl'),
  };
}

function isTyped(detail: unknown): boolean {
  return typeof getOwn(withDebug(detail), TYPE) === 'string';
}

/** A detail as Connect sends it, `{type, value, debug}`, in which `debug` is what `value` encodes. */
function withDebug(detail: unknown): unknown {
  const debug = getOwn(detail, 'debug');
  return isRecord(debug) ? { ...debug, [TYPE]: getOwn(detail, 'type') } : detail;
}

/** Reads a detail of one type. */
type ReadDetail = (detail: unknown) => Partial<GoogleErrorDetails>;

/** How details of some types are read, and the members that are no facts any more then. */
const readers: Readonly<Record<string, readonly [read: ReadDetail, ...names: string[]]>> = {
  BadRequest: [(detail) => findLists(detail, [TYPE])],
  RetryInfo: [(detail) => ({ wait: durationOf(getOwn(detail, 'retryDelay')) }), 'retryDelay'],
  RequestInfo: [(detail) => ({ requestId: getOwn(detail, 'requestId') }), 'requestId'],
  Help: [(detail) => ({ helpUrl: helpIn(detail) })],
  LocalizedMessage: [(detail) => ({ reasons: [getOwn(detail, 'message')] })],
};

function readTyped(detail: unknown): GoogleErrorDetails {
  if (!isTyped(detail)) return { lists: [[detail]], reasons: [] };
  const name = String(getOwn(detail, TYPE)).split('.').at(-1) ?? '';
  const [read, ...names] = Object.hasOwn(readers, name) ? (readers[name] ?? []) : [];
  return { lists: [], reasons: flattenFacts(detail, [TYPE, ...names]), ...read?.(detail) };
}

function helpIn(detail: unknown): string | undefined {
  const links = getOwn(detail, 'links');
  return Array.isArray(links) ? links.map(linkOf).find(Boolean) : undefined;
}
