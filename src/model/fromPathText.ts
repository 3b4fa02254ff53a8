import { fromJsonPointer, segmentOf } from './fromJsonPointer.js';
import type { IssuePath } from './Issue.js';

/** A JSON Pointer, or as a fragment the whole. */
const POINTER = /^#?\/|^#$/;

/**
 * Names and indexes that dots and brackets join, behind the root of JSONPath or without it: `author.id`,
 * `tags[1]`, `$.price`. A version or an address (`1.2`), a sentence and a mask of the parser are none.
 */
const PATH =
  /^(?:\$$|(?!v?\d+\.\d)(?:[\p{L}\p{N}_$-]+(?=[.[])|(?=\[))(?:\.[\p{L}\p{N}_$-]+|\[(?!redacted\])(?:[\p{L}\p{N}_$-]+|'[^'\]]*'|"[^"\]]*")\])+$)/u;

/** A name of such a path, in quotes or not. */
const NAME = /'([^']*)'|"([^"]*)"|[^.[\]'"]+/g;

/**
 * Reads a path that is one text as the server wrote it, which may be a JSON Pointer. A text that is no
 * path throughout is one segment.
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
