import type { ErrorCode } from '../catalog/codes.js';
import type { Locale, WordsOf } from '../locales/locale.js';

/** The locale's row for a code; `undefined` when no row knows it. */
export function rowOf(code: string, { codes }: Locale): WordsOf | undefined {
  return Object.hasOwn(codes, code) ? codes[code as ErrorCode] : undefined;
}
