import { platform } from './platform.js';

/** What takes more than one byte, or is seldom in a text. */
const MAY_BE_LONGER = /[^ -~\t\r\n]/;

/** How many bytes of UTF-8 a text is, where these are more than `max`; `undefined` where they are not. */
export function bytesBeyond(text: string, max: number): number | undefined {
  // a unit of UTF-16 takes three at most: most texts are not encoded
  if (text.length * 3 <= max || (text.length <= max && !MAY_BE_LONGER.test(text))) return undefined;
  const { byteLength } = new platform.TextEncoder().encode(text);
  return byteLength > max ? byteLength : undefined;
}
