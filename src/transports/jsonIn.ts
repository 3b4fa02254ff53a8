import { parseJson } from '../guard/parseJson.js';

/** How JSON begins in a text, its quotes escaped any number of times. */
const BEGIN = /\{\s*(\\{0,31})"/;

/** What stands before JSON when it is the name of an error: `Error: NotFound: `, `ERR! NotFound: `. */
const NAME = /(?:^|[^\w\s]\s+|[A-Z]{3}\s+)([A-Z]\w{0,199}):\s*["'`\\]*$/;

/** What is read before JSON, in characters. */
const MAX_LEAD = 300;

/** How many texts may be written in one another. */
const MAX_ESCAPES = 5;

/** JSON that stands in a text. */
export interface FoundJson {
  /** The name of an error before it. */
  readonly name: string | undefined;
  readonly text: string;
  readonly value: unknown;
}

/**
 * The first record of JSON in a text: behind a sentence, a level or a name, before a stack, in quotes,
 * escaped once or more. `undefined` when there is none that is whole.
 */
export function jsonIn(text: string): FoundJson | undefined {
  const whole = /^\s*\{/.test(text) ? parseJson(text) : undefined;
  if (whole !== undefined) return { name: undefined, text: text.trim(), value: whole };
  const begin = BEGIN.exec(text);
  if (!begin) return undefined;
  const written = recordAt(text, begin.index, begin[1] ?? '');
  const found = written === undefined ? undefined : unescaped(written, MAX_ESCAPES);
  if (!found) return undefined;
  const lead = text.slice(Math.max(0, begin.index - MAX_LEAD), begin.index);
  return { ...found, name: NAME.exec(lead)?.[1] };
}

/** The record that begins here, to the brace that closes it. */
function recordAt(text: string, begin: number, escape: string): string | undefined {
  // a text ends at a quote that is escaped as often as the one that it begins with
  const sign = /\\{0,31}["{}]/g;
  sign.lastIndex = begin;
  let depth = 0;
  let isText = false;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    const end = sign.lastIndex;
    const mark = text[end - 1];
    if (mark === '"') {
      if (found[0].length === escape.length + 1) isText = !isText;
      continue;
    }
    if (isText) continue;
    depth += mark === '{' ? 1 : -1;
    if (depth === 0) return text.slice(begin, end);
  }
  return undefined;
}

function unescaped(written: string, left: number): Pick<FoundJson, 'text' | 'value'> | undefined {
  const value = parseJson(written);
  if (value !== undefined) return { text: written, value };
  const inner = left > 0 ? parseJson(`"${written}"`) : undefined;
  return typeof inner === 'string' ? unescaped(inner, left - 1) : undefined;
}
