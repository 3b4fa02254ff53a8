import { platform } from './platform.js';

/** So many bytes are encoded at once, always into the same room. */
const CHUNK = 65_536;

/** How many bytes of UTF-8 a text is, where these are more than `max`; `undefined` where they are not. */
export function bytesBeyond(text: string, max: number): number | undefined {
  // a unit of UTF-16 takes three at most: most texts are not encoded
  if (text.length * 3 <= max) return undefined;
  const encoder = new platform.TextEncoder();
  const room = new Uint8Array(CHUNK);
  let bytes = 0;
  for (let from = 0; from < text.length; ) {
    const { read, written } = encoder.encodeInto(text.slice(from), room);
    from += read;
    bytes += written;
  }
  return bytes > max ? bytes : undefined;
}
