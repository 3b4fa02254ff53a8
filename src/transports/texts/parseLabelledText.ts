import { compact, isRecord } from '../../guard/records.js';
import { parseJson } from '../../guard/liveValues.js';
import { toStatus } from '../../guard/scalars.js';
import {
  type LabelledPart,
  missingSentence,
  partLabels,
  problemLabels,
  sentenceLabel,
  reasonsLabel,
} from '../../vocabulary/textLabels.js';
import { statusInText } from './statusInText.js';

/** How much of a text is read, in characters. */
const MAX_TEXT = 50_000;

/** The name of an error before the first label: `ValidationFailed: Status: 422`. */
const NAME = /(?:^|[\s.])([A-Z]\w{0,199}):\s*$/;

/** How the stack begins behind the message of an error. */
const STACK = '\n    at ';

/** How many colons of a segment may end a label: names of errors stand before it. */
const MAX_COLONS = 4;

/** A dash between segments, or between the words of a sentence. */
const DASH = ' - ';

/** What divides segments; it is in the list that `split` gives, between those that it divides. */
const DIVIDER = /(\r?\n| - )/;

/**
 * Parses a failure that a text tells part by part, in one line or several, as tools and libraries of Contentful do:
 * `ValidationFailed: Status: 422 - Unprocessable Entity - Message: … - Details: … - Request ID: …`. `undefined` for any
 * other text.
 */
export function parseLabelledText(text: string): object | undefined {
  const stack = text.indexOf(STACK);
  const { parts, name } = partsOf(text.slice(0, stack < 0 ? MAX_TEXT : Math.min(stack, MAX_TEXT)));
  const status = toStatus(Number.parseInt(parts.status ?? '', 10)) ?? statusInText(text);
  if (!status || (parts.message ?? parts.details) === undefined) return undefined;
  const sys = { type: 'Error', id: name };
  const details = parts.details && readDetails(parts.details);
  return {
    status,
    headers: { 'retry-after': parts.wait?.trim() },
    data: compact({
      sys,
      message: parts.message?.trim(),
      details,
      // the log may go on behind the id
      requestId: parts.requestId?.trim().split(/\s/)[0],
    }),
  };
}

/** The text under each label. A segment without a label belongs to the one before it. */
function partsOf(text: string) {
  const parts: Partial<Record<LabelledPart, string>> = {};
  let name: string | undefined;
  let current: LabelledPart | undefined;
  let divider = '';
  for (const [index, piece] of text.split(DIVIDER).entries()) {
    const isDivider = index % 2 === 1;
    const found = isDivider ? undefined : labelIn(piece);
    if (found && parts[found.part] === undefined) {
      name ??= NAME.exec(piece.slice(0, found.at))?.[1];
      current = found.part;
      parts[current] = found.rest;
    } else if (current && !isDivider) parts[current] += divider + piece;
    divider = piece === DASH ? piece : '\n';
  }
  return { parts, name };
}

/** The label at the beginning of a segment, perhaps behind names of errors. */
function labelIn(segment: string) {
  let at = 0;
  for (const words of segment.split(':', MAX_COLONS)) {
    const label = words.trim().toLowerCase();
    const part = Object.hasOwn(partLabels, label) ? partLabels[label] : undefined;
    const end = at + words.length + 1;
    if (part && end <= segment.length) return { part, at, rest: segment.slice(end) };
    at = end;
  }
  return undefined;
}

/** Details: JSON, problems with a star before each, reasons, what was not found, or a sentence. */
function readDetails(details: string): unknown {
  const json = parseJson(details);
  if (isRecord(json)) return json;
  const trimmed = details.trim();
  if (trimmed.startsWith(reasonsLabel)) {
    const lines = trimmed.slice(reasonsLabel.length).split('\n');
    return { reasons: lines.map((line) => line.trim()) };
  }
  const [, type, id] = missingSentence.exec(trimmed) ?? [];
  if (type !== undefined) return compact({ type, id });
  const errors = details
    .split(/^[ \t]*\* /m)
    .slice(1)
    .map(readProblem);
  return errors.length > 0 ? { errors } : trimmed;
}

/**
 * A problem: `Name: required\nPath: '['tags']'`. Under other labels, and under none, stands what somebody typed; only a
 * sentence may go on behind a dash.
 */
function readProblem(problem: string): object {
  const facts: Record<string, string> = {};
  for (const line of problem.split(/\r?\n/)) {
    let label = '';
    for (const piece of line.split(DASH)) {
      const colon = piece.indexOf(':');
      if (colon < 0 && label === sentenceLabel) facts[label] += DASH + piece.trimEnd();
      if (colon < 0) continue;
      label = piece.slice(0, colon).trim().toLowerCase();
      // what somebody typed may have labels in it, too
      if (!problemLabels.includes(label) || facts[label] !== undefined) label = '';
      else facts[label] = piece.slice(colon + 1).trim();
    }
  }
  const { path } = facts;
  return path === undefined ? facts : { ...facts, path: readPath(path) };
}

/** A list as Python and Ruby print one, `'['fields', 'title']'`. */
function readPath(value: string): unknown {
  const list = value.replace(/^'(?=\[)|(?<=])'$/g, '');
  return parseJson(list.replaceAll("'", '"')) ?? value;
}
