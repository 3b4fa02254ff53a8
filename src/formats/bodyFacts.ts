import { text } from '../catalog/facts.js';
import { nonEmptyText, toStatus } from '../guard/scalars.js';
import { isRecord, getOwn } from '../guard/records.js';
import { isPayload } from '../guard/payloadNames.js';
import {
  factPlaces,
  helpLinks,
  helpNames,
  requestIdNames,
  waitNames,
  waitPlaces,
} from '../vocabulary/factNames.js';
import { statusNames, statusParts } from '../vocabulary/bodyNames.js';
import { consumeFirst } from './consumeFirst.js';
import { knownName, membersNamed } from './knownNames.js';

/** A wait as Google writes it: `"46.5s"`. */
const SECONDS = /^(\d{1,9}(?:\.\d{1,9})?)s$/;

/** By what support finds the request. */
export function requestIdIn(body: unknown, read: string[]): string | undefined {
  return nonEmptyText(factIn(body, requestIdNames, read, isId));
}

/** The HTTP status that a body tells of, or an error of GraphQL in its extensions. */
export function statusIn(body: unknown, read: string[]): number | undefined {
  const found = consumeFirst(body, statusNames, read, isStatus);
  const inside = statusParts.map((name) => getOwn(getOwn(body, name), 'status')).find(isStatus);
  return toStatus(Number(text(found ?? inside)));
}

/** The documentation that the server links to. */
export function helpUrlIn(body: unknown, read: string[]): string | undefined {
  const links = helpLinks.map(([name, key]) => linkOf(getOwn(getOwn(body, name), key)));
  return nonEmptyText(factIn(body, helpNames, read, isUrl)) ?? links.find(Boolean);
}

/** How long the server asks to wait, in milliseconds. */
export function waitIn(body: unknown, read: string[]): number | undefined {
  for (const record of [body, ...waitPlaces.map((name) => getOwn(body, name))])
    for (const name of membersNamed(record, Object.keys(waitNames))) {
      const value = Number(getOwn(record, name) ?? Number.NaN);
      if (!(value > 0)) continue;
      if (record === body) read.push(name);
      return Math.ceil(value * (waitNames[knownName(name)] ?? 1));
    }
  return undefined;
}

/** A span of time as protocol buffers write it in JSON, in milliseconds. */
export function durationOf(value: unknown): number | undefined {
  const seconds = SECONDS.exec(nonEmptyText(value) ?? '')?.[1] ?? getOwn(value, 'seconds');
  const ms = Math.ceil(Number(seconds ?? 0) * 1000);
  return ms > 0 ? ms : undefined;
}

/** A link of JSON:API or HAL: its address, or a record that has it. */
export function linkOf(link: unknown): string | undefined {
  return [link, getOwn(link, 'href'), getOwn(link, 'url')].find(isUrl) as string | undefined;
}

/** A fact of the body, or of a part of it that holds such facts. */
function factIn(
  body: unknown,
  names: readonly string[],
  read: string[],
  isSuch: (value: unknown) => boolean,
): unknown {
  const found = consumeFirst(body, names, read, isSuch);
  if (found !== undefined) return found;
  for (const place of factPlaces) {
    const inside = getOwn(body, place);
    if (!isRecord(body) || !isRecord(inside) || isPayload(body, place)) continue;
    const fact = consumeFirst(inside, names, [], isSuch);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

/** A text of one word: the stack that Spring calls `trace` is none. */
function isId(value: unknown): boolean {
  return nonEmptyText(value) !== undefined && !/\s/.test(value as string);
}

function isStatus(value: unknown): boolean {
  return toStatus(Number(text(value))) !== undefined;
}

function isUrl(value: unknown): boolean {
  return typeof value === 'string' && /^https?:\/\//i.test(value);
}
