import { attempt, safeGet } from '../guard/liveValues.js';
import { compact, isObject } from '../guard/records.js';
import { nonEmptyText, toStatus } from '../guard/scalars.js';
import type { RawFailure } from '../model/RawFailure.js';
import { isNoId } from '../wire/isNoId.js';
import { wordsIn } from '../wire/wordsIn.js';
import {
  contentRequestIdHeader,
  frontRequestIdHeaders,
  otherIdWords,
  requestIdHeaders,
  requestIdPhrases,
} from '../vocabulary/requestIdHeaders.js';
import { waitHeaders } from '../vocabulary/waitHeaders.js';
import { parseRetryAfter, type ReadHeader, type WaitFacts } from './parseRetryAfter.js';
import { readContentWait } from './readContentWait.js';

/** The longest name of a header that is known by its words, in characters, and how many are looked at. */
const MAX_NAME = 60;
const MAX_NAMES = 200;

/** What is kept of the head of a response. */
type ResponseHead = Pick<
  RawFailure,
  'status' | 'requestId' | 'retryAt' | 'retryAtIfThrottled' | 'isThrottled'
>;

/** The status of a response of any client, and what its headers tell. No header itself is kept. */
export function readResponseHead(response: unknown, now: number): ResponseHead {
  return readHead(response, now, requestIdIn, (header, status, at) =>
    parseRetryAfter(header, status, at, waitHeaders),
  );
}

/** The same for a response of the content API, of which its own headers alone are read. */
export function readContentHead(response: unknown, now: number): ResponseHead {
  return readHead(response, now, (header) => header(contentRequestIdHeader), readContentWait);
}

function readHead(
  response: unknown,
  now: number,
  findId: (header: ReadHeader, headers: object) => string | undefined,
  findWait: (header: ReadHeader, status: number, now: number) => Partial<WaitFacts>,
): ResponseHead {
  const status = toStatus(safeGet(response, 'status'));
  const headers = safeGet(response, 'headers');
  // most values are no response, and to ask them for forty headers would take longer than all the rest
  if (!isObject(headers)) return compact({ status });
  const header = headerReader(headers);
  const { wait, waitIfThrottled, isThrottled } = findWait(header, status ?? 0, now);
  return compact({
    status,
    requestId: findId(header, headers),
    retryAt: wait && now + wait,
    retryAtIfThrottled: wait ? undefined : waitIfThrottled && now + waitIfThrottled,
    isThrottled: isThrottled || undefined,
  });
}

function idIn(value = ''): string | undefined {
  return isNoId(value) ? undefined : value;
}

/** The id of the request: by known headers of APIs, by names made of words for it, or by headers of networks. */
function requestIdIn(header: ReadHeader, headers: object): string | undefined {
  const first = (names: readonly string[]) => names.map((name) => idIn(header(name))).find(Boolean);
  return first(requestIdHeaders) ?? first(namesByWords(headers)) ?? first(frontRequestIdHeaders);
}

/** The headers whose names end with words for a request id, the best first. */
function namesByWords(headers: object): readonly string[] {
  const named = namesIn(headers)
    .map((name) => name.toLowerCase())
    .filter((name) => !frontRequestIdHeaders.includes(name))
    .map((name) => ({ name, words: name.length > MAX_NAME ? [] : wordsIn(name) }))
    .filter(({ words }) => !words.some((word) => otherIdWords.includes(word)));
  return requestIdPhrases.flatMap((phrase) =>
    named
      .filter(({ words }) => [1, 2].some((count) => words.slice(-count).join('') === phrase))
      .map(({ name }) => name),
  );
}

/** The names of headers: the keys of a record, or those that `Headers` list. */
function namesIn(headers: object): readonly string[] {
  const names: string[] = [];
  attempt(() => {
    names.push(...Object.keys(headers));
    const forEach = safeGet(headers, 'forEach');
    if (typeof forEach !== 'function') return;
    forEach.call(headers, (_: unknown, name: unknown) => {
      // `forEach` of a hostile value may never end
      if (names.push(String(name)) > MAX_NAMES) throw new RangeError();
    });
  });
  return names;
}

/** Reads `Headers`, a `Map` or a record of headers, or, of axios, a record with `get`. */
function headerReader(given: unknown): ReadHeader {
  // not its own iterator, which may never end
  const headers = attempt(() => Object.fromEntries(Map.prototype.entries.call(given))) ?? given;
  const get = safeGet(headers, 'get');
  if (typeof get !== 'function') return recordReader(headers);
  return (name) => headerText(attempt(() => get.call(headers, name)) ?? safeGet(headers, name));
}

/** Reads a record of headers. Their names are case-insensitive (RFC 9110, section 5.1). */
function recordReader(headers: unknown): ReadHeader {
  const names = attempt(() => Object.keys(headers as object)) ?? [];
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => headerText(safeGet(headers, spelled.get(name) ?? name));
}

/** A header as a text. Some clients have a number, or the list of all values that came under the name. */
function headerText(value: unknown): string | undefined {
  const first = typeof value === 'object' ? safeGet(value, '0') : value;
  return nonEmptyText(typeof first === 'number' ? String(first) : first);
}
