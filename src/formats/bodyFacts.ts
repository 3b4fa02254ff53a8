import { text } from '../catalog/facts.js';
import { isErrorStatus, nonEmptyText, toStatus } from '../guard/scalars.js';
import { isRecord, getOwn } from '../guard/records.js';
import { isPayload } from '../redaction/isPayload.js';
import {
  factPlaces,
  helpLinkNames,
  helpNames,
  linksNames,
  requestIdNames,
  waitNames,
  waitPlaces,
} from '../vocabulary/factNames.js';
import { readWait } from '../wire/readWait.js';
import { statusNames, statusParts } from '../vocabulary/bodyMembers.js';
import { knownName, membersNamed } from '../wire/knownNames.js';
import { MemberReader } from './MemberReader.js';
import { isWord } from './sentences.js';

/**
 * The id of the request, for support: one word, unlike the stack that Spring calls `trace`. A number under any other name
 * may be that of an error or of a payment.
 */
export function takeRequestId(members: MemberReader): string | undefined {
  return text(
    factIn(members, requestIdNames, isWord) ?? factIn(members, ['requestId'], Number.isFinite),
  );
}

/** The HTTP status in a body, or in the extensions of a GraphQL error. */
export function takeStatus(members: MemberReader): number | undefined {
  const found = members.take(statusNames, statusOf);
  const inside = statusParts
    .map((name) => new MemberReader(getOwn(members.record, name)).peek(statusNames, statusOf))
    .find(Boolean);
  const code = getOwn(members.record, 'code');
  // Google, Esri
  const coded = typeof code === 'number' && isErrorStatus(code) ? code : undefined;
  return statusOf(found ?? inside ?? coded);
}

/** The documentation that the server links to. */
export function takeHelpUrl(members: MemberReader): string | undefined {
  const links = linksNames.map((name) => getOwn(members.record, name));
  const found = links.flatMap((record) =>
    helpLinkNames.map((name) => linkOf(getOwn(record, name))),
  );
  return nonEmptyText(factIn(members, helpNames, isUrl)) ?? found.find(Boolean);
}

/** How long the server asks to wait, or until when, as `FormatResult` has it. */
export function takeWait(members: MemberReader): number | undefined {
  const { record: body } = members;
  for (const record of [body, ...waitPlaces.map((name) => getOwn(body, name))])
    for (const name of membersNamed(record, Object.keys(waitNames))) {
      const wait = readWait(text(getOwn(record, name)) ?? '', waitNames[knownName(name)]);
      if (!(wait > 0)) continue;
      if (record === body) members.markTaken(name);
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
  members: MemberReader,
  names: readonly string[],
  isSuch: (value: unknown) => unknown,
): unknown {
  const found = members.take(names, isSuch);
  if (found !== undefined) return found;
  const { record: body } = members;
  for (const place of factPlaces) {
    const inside = getOwn(body, place);
    // the cheap tests first: `isPayload` looks at all members
    if (!isRecord(body) || !isRecord(inside) || isPayload(body, place)) continue;
    const fact = new MemberReader(inside).peek(names, isSuch);
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
