import { formats } from '../formats/formats.js';
import { flattenFacts } from '../formats/flattenFacts.js';
import { attemptOrTell } from '../developer/attemptOrTell.js';
import { inDevelopment } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import { withoutPrototype, compact, getOwn } from '../guard/records.js';
import { safeGet } from '../guard/liveValues.js';
import type { ApiError } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { FormatResult } from '../model/FormatResult.js';
import { isTimeout } from '../transports/detectNetworkCode.js';
import { toRequestSummary } from '../transports/toRequestSummary.js';
import { withForwarded } from './withForwarded.js';
import { buildApiError } from './buildApiError.js';
import { hintAtEnrichment } from './hintAtEnrichment.js';
import { isPlainResult } from './isPlainResult.js';
import { contextOf, type Enrichment, type ParseOptions, withOwnFormats } from './ParseOptions.js';

/** Finds out what a failure means: the first format that understands it decides. */
export function interpretFailure(seen: RawFailure, options: ParseOptions): ApiError {
  const isLate = seen.code === 'AbortError' && isTimeout(safeGet(options.signal, 'reason'));
  const failure: RawFailure = withoutPrototype({
    ...enrichment(seen, options),
    ...withForwarded(seen, contextOf(options)),
    ...(isLate && ({ code: 'TimeoutError' } as const)),
  });
  for (const format of withOwnFormats(options, formats)) {
    const reading = attemptOrTell('RAE021', () => {
      const found: FormatResult | undefined = format.read(failure);
      if (isPlainResult(found)) return withOthers(withRemarks(found, failure), failure);
      inDevelopment(() => {
        if (found) warnOnce('RAE021', format.name, found);
      });
      return undefined;
    });
    if (reading) return buildApiError(failure, reading, format.name, options);
  }
  return buildApiError(failure, {}, 'none', options);
}

/** What an answer says beside the failure that it hands on becomes reasons. */
function withRemarks(reading: FormatResult, { remarks = [] }: RawFailure): FormatResult {
  if (remarks.length === 0) return reading;
  return { ...reading, reasons: [...(withoutPrototype(reading).reasons ?? []), ...remarks] };
}

/** Failures that were thrown together with this one become its issues: as whole errors, or as sentences. */
function withOthers(reading: FormatResult, { others }: RawFailure): FormatResult {
  if (!others) return reading;
  const elements = others
    .map(withoutPrototype)
    .flatMap(({ body, text, message, code, status }): readonly unknown[] =>
      getOwn(body, 'sys')
        ? [{ error: body }]
        : [...flattenFacts(body ?? text ?? message ?? code ?? status)],
    );
  return { ...reading, elements: [...(withoutPrototype(reading).elements ?? []), ...elements] };
}

/** Three facts alone: an app may hand over a whole model, whose other keys mean something else. */
function enrichment(seen: RawFailure, { enrich }: ParseOptions): Enrichment | undefined {
  return attemptOrTell('RAE022', () => {
    const given = enrich?.(seen);
    hintAtEnrichment(given);
    if (!given) return undefined;
    const { requestId, retryAt, request } = given;
    return compact({ requestId, retryAt, ...toRequestSummary(request?.method, request?.url) });
  });
}
