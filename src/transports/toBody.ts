import { attempt, parseJson, safeGet } from '../guard/liveValues.js';
import { bytesBeyond } from '../guard/bytesBeyond.js';
import { platform } from '../guard/platform.js';
import { compact } from '../guard/records.js';
import { toPlain } from '../guard/toPlain.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { TransportContext } from './Transport.js';

/** What a failure keeps of a body. */
export type ReadBody = Pick<RawFailure, 'body' | 'text' | 'truncated'>;

/**
 * Reads a body: JSON is parsed, be it text or bytes, any other text is kept, and a live object is copied.
 * A stream gives nothing: what is inside it is the client's.
 */
export function toBody(source: unknown, context: TransportContext): ReadBody {
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

/** Bytes of any kind and realm as text. The decoder refuses what only claims to be bytes. */
function textOf(source: unknown): string | undefined {
  return typeof safeGet(source, 'byteLength') === 'number'
    ? attempt(() => new platform.TextDecoder().decode(source as Uint8Array))
    : undefined;
}

/** Content types are no guide: whatever parses as a JSON object, array or text is one. */
function bodyOfText(source: string): Pick<ReadBody, 'body' | 'text'> {
  // this removes a byte order mark as well
  const text = source.trim();
  const body = /^[[{"]/.test(text) ? parseJson(text) : undefined;
  // ASP.NET's `BadRequest('…')`, or JSON that was serialised twice
  if (typeof body === 'string') return bodyOfText(body);
  return compact(body === undefined ? { text: text || undefined } : { body });
}
