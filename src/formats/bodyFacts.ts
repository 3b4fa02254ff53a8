import { text } from '../catalog/facts.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../guard/scalars.js';
import { isRecord, getOwn } from '../guard/records.js';
import { isPayload } from '../guard/payloadNames.js';
import {
  factPlaces,
  helpLinkNames,
  helpNames,
  linksNames,
  requestIdNames,
  waitNames,
  waitPlaces,
} from '../vocabulary/factNames.js';
import { readWait } from '../vocabulary/readWait.js';
import { statusNames, statusParts } from '../vocabulary/bodyMembers.js';
import { consumeFirst } from './consumeFirst.js';
import { knownName, membersNamed } from './knownNames.js';
import { isWord } from './sentences.js';

/** The id of the request, for support: one word, unlike the stack that Spring calls `trace`. */
export function requestIdIn(body: unknown, read?: string[]): string | undefined {
  return nonEmptyText(factIn(body, requestIdNames, read, isWord));
}

/** The HTTP status in a body, or in the extensions of a GraphQL error. */
export function statusIn(body: unknown, read?: string[]): number | undefined {
  const found = consumeFirst(body, statusNames, read, statusOf);
  const inside = statusParts
    .map((name) => consumeFirst(getOwn(body, name), statusNames, undefined, statusOf))
    .find(Boolean);
  const code = getOwn(body, 'code');
  // Google, Esri
  const coded = typeof code === 'number' && isErrorStatus(code) ? code : undefined;
  return statusOf(found ?? inside ?? coded);
}

/** The documentation that the server links to. */
export function helpUrlIn(body: unknown, read?: string[]): string | undefined {
  const links = linksNames.map((name) => getOwn(body, name));
  const found = links.flatMap((record) =>
    helpLinkNames.map((name) => linkOf(getOwn(record, name))),
  );
  return nonEmptyText(factIn(body, helpNames, read, isUrl)) ?? found.find(Boolean);
}

/** How long the server asks to wait, or until when, as `FormatResult` has it. */
export function waitIn(body: unknown, read: string[]): number | undefined {
  for (const record of [body, ...waitPlaces.map((name) => getOwn(body, name))])
    for (const name of membersNamed(record, Object.keys(waitNames))) {
      const wait = readWait(text(getOwn(record, name)) ?? '', waitNames[knownName(name)]);
      if (!(wait > 0)) continue;
      if (record === body) read.push(name);
      return wait;
    }
  return undefined;
}

/** The milliseconds of a duration of protocol buffers, as JSON (`1.5s`) or as a record (`{seconds}`); `NaN` for none. */
export function durationOf(value: unknown): number {
  return readWait(text(value) ?? '') || Math.ceil(Number(getOwn(value, 'seconds')) * 1000);
}

/** A link of JSON:API or HAL: its address, or a record that has it. */
export function linkOf(link: unknown): string | undefined {
  return [link, getOwn(link, 'href'), getOwn(link, 'url')].find(isUrl) as string | undefined;
}

/** A fact of the body, or of a part of it that holds such facts. */
function factIn(
  body: unknown,
  names: readonly string[],
  read: string[] | undefined,
  isSuch: (value: unknown) => unknown,
): unknown {
  const found = consumeFirst(body, names, read, isSuch);
  if (found !== undefined) return found;
  for (const place of factPlaces) {
    const inside = getOwn(body, place);
    // the cheap tests first: `isPayload` looks at all members
    if (!isRecord(body) || !isRecord(inside) || isPayload(body, place)) continue;
    const fact = consumeFirst(inside, names, undefined, isSuch);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

function statusOf(value: unknown): number | undefined {
  return toStatus(Number(text(value)));
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value);
}
