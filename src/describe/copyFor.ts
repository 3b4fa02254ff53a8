import type { ApiError } from '../model/ApiError.js';
import type { Copy, CopyRow, CopyText } from './Copy.js';
import { textFrom } from './textFrom.js';

/** The app's own words for one failure, as far as it has some. */
export interface OwnWords {
  readonly title: string | undefined;
  readonly body: string | undefined;
  readonly action: string | undefined;
}

/** Looks up each text by the verbatim `sys.id` first, then by the canonical code. */
export function copyFor(error: ApiError, copy: Copy = {}): OwnWords {
  const rows = [error.sysId, error.code].map((key = '') =>
    Object.hasOwn(copy, key) ? copy[key] : undefined,
  );
  const first = (part: keyof CopyRow) =>
    rows.map((row) => textOf(row?.[part], error)).find((text) => text !== '');
  return { title: first('title'), body: first('body'), action: first('action') };
}

function textOf(text: CopyText | undefined, error: ApiError): string {
  return textFrom(() => (typeof text === 'function' ? text(error) : text));
}
