import { parseJson } from '../guard/liveValues.js';
import { parseLiteral } from './parseLiteral.js';

/** How JSON begins in a text, its quotes and spaces escaped any number of times. */
const BEGIN = /\{[\s\\nrt]*"/;

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
  /** What stands before it. */
  readonly lead: string;
  /** The JSON itself; of what another language has printed, the same as JSON. */
  readonly text: string;
  readonly value: unknown;
}

/**
 * The first record of JSON in a text: behind a sentence, a level or a name, before a stack, in quotes,
 * escaped once or more; or one that Python, Ruby or Node has printed. `undefined` when there is none
 * that is whole.
 */
export function findJson(text: string): FoundJson | undefined {
  const begin = text.search(BEGIN);
  // behind it a stack or a quote, which hold no brace
  const json =
    begin < 0 ? undefined : unescaped(text.slice(begin, text.lastIndexOf('}') + 1), MAX_ESCAPES);
  const printed = () => parseLiteral(text) ?? (begin > 0 ? parseLiteral(text, begin) : undefined);
  const found = json ? { begin, ...json } : printed();
  if (!found) return undefined;
  const lead = text.slice(Math.max(0, found.begin - MAX_LEAD), found.begin);
  return { name: NAME.exec(lead)?.[1], lead, text: found.text, value: found.value };
}

function unescaped(written: string, left: number): Pick<FoundJson, 'text' | 'value'> | undefined {
  const value = parseJson(written);
  if (value !== undefined) return { text: written, value };
  const inner = left > 0 ? parseJson(`"${written}"`) : undefined;
  return inner === undefined ? undefined : unescaped(inner as string, left - 1);
}
