import { compact } from '../guard/compact.js';
import { parseJson } from '../guard/parseJson.js';
import { toPlain } from '../guard/toPlain.js';
import type { Failure } from '../model/Failure.js';

/** The body's part of a failure: JSON text is parsed, other text kept, a live object copied. */
export function bodyOf(
  source: unknown,
  maxDepth: number,
): Pick<Failure, 'body' | 'text' | 'truncated'> {
  if (typeof source === 'string') return bodyOfText(source.replace(/^\uFEFF/, '').trim());
  const { value, cut } = toPlain(source ?? undefined, maxDepth);
  return compact({ body: value, truncated: cut ? { depth: cut } : undefined });
}

/** Content types are no guide: whatever parses as a JSON object, array or text is one. */
function bodyOfText(text: string): Pick<Failure, 'body' | 'text'> {
  const body = /^[[{"]/.test(text) ? parseJson(text) : undefined;
  return compact(body === undefined ? { text: text || undefined } : { body });
}
