import { fromJsonPointer, segmentOf } from './fromJsonPointer.js';
import type { IssuePath } from './Issue.js';

/** A JSON Pointer, also as a URI fragment. */
const POINTER = /^#?\/|^#$/;

/** A name or an index. */
const WORD = '[\\p{L}\\p{N}_$-]+';

/** A step of a path: a name behind a dot, or one in brackets, with quotes or without; no mask of the parser. */
const STEP = `(?:\\.${WORD}|\\[(?!redacted\\])(?:${WORD}|'[^'\\]]*'|"[^"\\]]*")\\])`;

/**
 * A path: a name and steps, or steps alone, or the root of JSONPath. `author.id`, `tags[1]`, `$.price` are paths; a
 * version or an address (`1.2`) is none.
 */
const PATH = new RegExp(`^(?:\\$$|(?!v?\\d+\\.\\d)(?:${WORD}(?=[.[])|(?=\\[))${STEP}+$)`, 'u');

/** A name in such a path, in quotes or not. */
const NAME = /'([^']*)'|"([^"]*)"|[^.[\]'"]+/g;

/**
 * Reads a path that a server wrote as one text, in dots and brackets or as a JSON Pointer. A text that is no path from
 * beginning to end is one segment.
 *
 * @example
 * fromPathText('crew[0].name'); // ['crew', 0, 'name']
 */
export function fromPathText(text: string): IssuePath {
  if (POINTER.test(text)) return fromJsonPointer(text);
  if (!PATH.test(text)) return [text];
  const names = [...text.matchAll(NAME)].map(
    ([name, inSingle, inDouble]) => inSingle ?? inDouble ?? segmentOf(name),
  );
  return names[0] === '$' ? names.slice(1) : names;
}
