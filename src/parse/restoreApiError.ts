import { number } from '../catalog/facts.js';
import {
  withoutPrototype,
  compact,
  compactOrNone,
  getOwn,
  type PlainRecord,
} from '../guard/records.js';
import { cleanText } from '../guard/cleanText.js';
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
export function restoreApiError(told: PlainRecord, options: ParseOptions): ApiError {
  // `buildApiError` checks what is not checked here
  const request = told['request'];
  const failure = compact({
    transport: 'model',
    retryAt: told['retryAt'],
    ...toRequestSummary(getOwn(request, 'method'), getOwn(request, 'url')),
    truncated: truncationOf(told['truncated']),
  }) as RawFailure;
  return buildApiError(
    failure,
    {
      ...told,
      id: told['sysId'],
      // a model tells a wait by `retryAt` alone
      wait: undefined,
      issues: (told['issues'] as readonly unknown[]).map(readIssue),
    },
    cleanText(told['format'], 100) ?? '',
    { ...options, now: number(told['receivedAt']) },
    { code: cleanText(told['code'], 200) ?? UNNAMED, kind: told['kind'] as ErrorKind },
  );
}

function truncationOf(told: unknown): Truncation | undefined {
  const count = (key: string) => {
    const value = number(getOwn(told, key)) ?? -1;
    return value < 0 ? undefined : value;
  };
  return compactOrNone({
    issues: count('issues'),
    reasons: count('reasons'),
    bytes: count('bytes'),
    depth: getOwn(told, 'depth') === true || undefined,
  });
}

function readIssue(issue: unknown): RawIssue {
  // anything but a record has none of these
  const { message, params, name, rule, path, locale, value, entity } = withoutPrototype(
    issue as PlainRecord,
  );
  return { name, rule, path, sentences: [message], locale, value, entity, facts: params };
}
