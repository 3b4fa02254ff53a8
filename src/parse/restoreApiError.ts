import { number } from '../catalog/facts.js';
import {
  withoutPrototype,
  compact,
  compactOrNone,
  getOwn,
  type PlainRecord,
} from '../guard/records.js';
import { cleanText } from '../redaction/cleanText.js';
import type { ApiError, ErrorKind, Truncation } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { RawIssue } from '../model/FormatResult.js';
import { toRequestSummary } from '../transports/toRequestSummary.js';
import { buildApiError } from './buildApiError.js';
import type { ParseOptions } from './ParseOptions.js';
import { UNNAMED } from './resolveCode.js';

/**
 * Makes a model again of one that came back as plain data, for example from a server action. Everything is bounded and
 * cleaned once more; code, kind and time stay as they were decided.
 */
export function restoreApiError(model: PlainRecord, options: ParseOptions): ApiError {
  // `buildApiError` checks what is not checked here
  const request = model['request'];
  const failure = compact({
    transport: 'model',
    retryAt: model['retryAt'],
    ...toRequestSummary(getOwn(request, 'method'), getOwn(request, 'url')),
    truncated: truncationOf(model['truncated']),
  }) as RawFailure;
  return buildApiError(
    failure,
    {
      ...model,
      id: model['sysId'],
      // a model tells a wait by `retryAt` alone
      wait: undefined,
      issues: (model['issues'] as readonly unknown[]).map(readIssue),
    },
    cleanText(model['format'], 100) ?? '',
    { ...options, now: number(model['receivedAt']) },
    { code: cleanText(model['code'], 200) ?? UNNAMED, kind: model['kind'] as ErrorKind },
  );
}

function truncationOf(truncated: unknown): Truncation | undefined {
  const count = (key: string) => {
    const value = number(getOwn(truncated, key)) ?? -1;
    return value < 0 ? undefined : value;
  };
  return compactOrNone({
    issues: count('issues'),
    reasons: count('reasons'),
    bytes: count('bytes'),
    depth: getOwn(truncated, 'depth') === true || undefined,
  });
}

function readIssue(issue: unknown): RawIssue {
  // anything but a record has none of these
  const { message, params, name, rule, path, locale, value, entity } = withoutPrototype(
    issue as PlainRecord,
  );
  return { name, rule, path, sentences: [message], locale, value, entity, facts: params };
}
