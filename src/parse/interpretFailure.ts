import { formats } from '../formats/formats.js';
import { flattenFacts } from '../formats/flattenFacts.js';
import { attemptOrTell } from '../developer/attemptOrTell.js';
import { withoutPrototype, compact, getOwn } from '../guard/records.js';
import { safeGet } from '../guard/liveValues.js';
import type { ApiError } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { FormatResult } from '../model/FormatResult.js';
import { isTimeout } from '../transports/detectNetworkCode.js';
import { toRequestSummary } from '../transports/toRequestSummary.js';
import { withForwarded } from './withForwarded.js';
import { buildApiError } from './buildApiError.js';
import { contextOf, type Enrichment, type ParseOptions, withOwnFormats } from './ParseOptions.js';

/** Gives what was seen its meaning: the first format that understands it decides. */
export function interpretFailure(seen: RawFailure, options: ParseOptions): ApiError {
  const { signal } = options;
  const isLate = seen.code === 'AbortError' && isTimeout(safeGet(signal, 'reason'));
  const code = isLate ? ({ code: 'TimeoutError' } as const) : undefined;
  const failure: RawFailure = withoutPrototype({
    ...enrichment(seen, options),
    ...withForwarded(seen, contextOf(options)),
    ...code,
  });
  for (const format of withOwnFormats(options, formats)) {
    const reading = attemptOrTell('RAE021', () => withOthers(format.read(failure), failure));
    if (reading) return buildApiError(failure, reading, format.name, options);
  }
  return buildApiError(failure, {}, 'none', options);
}

/**
 * Failures that were thrown together with this one are issues of it: whole errors, or sentences. What was
 * said besides are reasons.
 */
function withOthers(
  found: FormatResult | undefined,
  { others, remarks = [] }: RawFailure,
): FormatResult | undefined {
  if (!found) return found;
  const reading =
    remarks.length > 0
      ? { ...found, reasons: [...(withoutPrototype(found).reasons ?? []), ...remarks] }
      : found;
  if (!others) return reading;
  const told = others
    .map(withoutPrototype)
    .flatMap(({ body, text, message, code, status }): readonly unknown[] =>
      getOwn(body, 'sys')
        ? [{ error: body }]
        : [...flattenFacts(body ?? text ?? message ?? code ?? status)],
    );
  return { ...reading, elements: [...(withoutPrototype(reading).elements ?? []), ...told] };
}

/** Only these three: an app may hand over a whole model, whose other keys mean something else. */
function enrichment(seen: RawFailure, { enrich }: ParseOptions): Enrichment | undefined {
  return attemptOrTell('RAE022', () => {
    const given = enrich?.(seen);
    if (!given) return undefined;
    const { requestId, retryAt, request } = given;
    return compact({ requestId, retryAt, ...toRequestSummary(request?.method, request?.url) });
  });
}
