import { isRecord, getOwn } from '../guard/records.js';
import { durationOf, linkOf } from './bodyFacts.js';
import { flattenFacts } from './flattenFacts.js';
import { findLists } from './problems/problemLists.js';

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

/** How details of one type are read. */
interface DetailRow {
  readonly read: (detail: unknown) => Partial<GoogleErrorDetails>;
  /** Members that are read, and therefore no facts any more. */
  readonly consumes?: readonly string[];
}

const detailRows: Readonly<Record<string, DetailRow>> = {
  BadRequest: { read: (detail) => findLists(detail, [TYPE]) },
  RetryInfo: {
    read: (detail) => ({ wait: durationOf(getOwn(detail, 'retryDelay')) }),
    consumes: ['retryDelay'],
  },
  RequestInfo: {
    read: (detail) => ({ requestId: getOwn(detail, 'requestId') }),
    consumes: ['requestId'],
  },
  Help: { read: (detail) => ({ helpUrl: helpIn(detail) }) },
  LocalizedMessage: { read: (detail) => ({ reasons: [getOwn(detail, 'message')] }) },
};

function readTyped(detail: unknown): GoogleErrorDetails {
  if (!isTyped(detail)) return { lists: [[detail]], reasons: [] };
  const name = String(getOwn(detail, TYPE)).split('.').at(-1) ?? '';
  const row = getOwn(detailRows, name) as DetailRow | undefined;
  const facts = flattenFacts(detail, [TYPE, ...(row?.consumes ?? [])]);
  return { lists: [], reasons: facts, ...row?.read(detail) };
}

function helpIn(detail: unknown): string | undefined {
  const links = getOwn(detail, 'links');
  return Array.isArray(links) ? links.map(linkOf).find(Boolean) : undefined;
}
