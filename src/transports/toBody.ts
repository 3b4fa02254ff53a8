import { attempt, parseJson, safeGet } from '../guard/liveValues.js';
import { bytesBeyond } from '../guard/bytesBeyond.js';
import { platform } from '../guard/platform.js';
import { compact } from '../guard/records.js';
import { toPlain } from '../guard/toPlain.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { TransportContext } from './Transport.js';

/**
 * The body's part of a failure: JSON text is parsed, as are bytes of it, other text kept, a live
 * object copied. A stream gives nothing: its insides are the client's.
 */
export function toBody(
  source: unknown,
  context: TransportContext,
): Pick<RawFailure, 'body' | 'text' | 'truncated'> {
  const text = typeof source === 'string' ? source : textOf(source);
  if (text !== undefined) {
    const bytes = bytesBeyond(text, context.maxBytes);
    return bytes === undefined ? bodyOfText(text) : { truncated: { bytes } };
  }
  // JSON holds no functions; a stream does
  if (typeof safeGet(source, 'pipe') === 'function') return {};
  const { value, cut } = toPlain(source ?? undefined, context);
  return compact({ body: value, truncated: cut && { depth: cut } });
}

/** Bytes of any kind and realm as text; what only claims to be some is refused by the decoder. */
function textOf(source: unknown): string | undefined {
  return typeof safeGet(source, 'byteLength') === 'number'
    ? attempt(() => new platform.TextDecoder().decode(source as Uint8Array))
    : undefined;
}

/** Content types are no guide: whatever parses as a JSON object, array or text is one. */
function bodyOfText(source: string): Pick<RawFailure, 'body' | 'text'> {
  // a mark of the order of bytes counts as space, too
  const text = source.trim();
  const body = /^[[{"]/.test(text) ? parseJson(text) : undefined;
  // ASP.NET's `BadRequest('…')`, or JSON that was made JSON once more
  if (typeof body === 'string') return bodyOfText(body);
  return compact(body === undefined ? { text: text || undefined } : { body });
}
