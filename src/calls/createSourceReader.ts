import type { ApiError } from '../model/ApiError.js';
import { isAsync } from '../parse/isAsync.js';
import { haveEqualOptions } from '../parse/memo.js';
import { parseApiError } from '../parse/parseApiError.js';
import type { ParseOptions } from '../parse/ParseOptions.js';
import { readApiError } from '../parse/readApiError.js';
import { warnOnce } from '../developer/warnOnce.js';

/** So many new promises or Responses in a row must be made by each render. */
const LOOPS = 3;

/** The model of a source, and the options that it was parsed with. */
interface Parsed {
  readonly source: unknown;
  readonly options: ParseOptions;
  readonly error: ApiError;
}

/** Finds out what a `source` means: at once, or for a promise or `Response` once it has been read. */
export function createSourceReader(onRead: () => void) {
  const outcomes = new WeakMap<object, ApiError | null>();
  const begun = new WeakSet<object>();
  let parsed: Parsed | undefined;
  let hasCausedRender = false;
  let loops = 0;

  /** `null`: fine. `undefined`: not read yet. Equal options give the same model, of primitives too. */
  function errorOf(source: unknown, options: ParseOptions): ApiError | null | undefined {
    if (source === null || source === undefined) return null;
    // what has been read once stays so, even if the app has read its body meanwhile
    if (isAsync(source) || outcomes.has(source)) return outcomes.get(source);
    if (parsed && Object.is(parsed.source, source) && haveEqualOptions(parsed.options, options)) {
      return parsed.error;
    }
    parsed = { source, options, error: parseApiError(source, options) };
    return parsed.error;
  }

  /** Starts reading a promise or `Response`, once. To be called after each commit. */
  function read(source: unknown, options: ParseOptions): void {
    const isNew = isAsync(source) && !begun.has(source);
    loops = isNew && hasCausedRender ? loops + 1 : 0;
    hasCausedRender = false;
    if (!isNew) return;
    if (loops >= LOOPS) {
      warnOnce('RAE006');
      return;
    }
    begun.add(source);
    void readApiError(source, options).then((error) => {
      outcomes.set(source, error);
      hasCausedRender = true;
      onRead();
    });
  }

  return { errorOf, read };
}
