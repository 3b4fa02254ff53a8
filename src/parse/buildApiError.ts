import { rowOfCode } from '../catalog/codes.js';
import { link, text, time } from '../catalog/facts.js';
import { kindCatalog } from '../catalog/kinds.js';
import { bare } from '../guard/bare.js';
import { cleanText } from '../guard/cleanText.js';
import { compact } from '../guard/compact.js';
import { own } from '../guard/own.js';
import { toStatus } from '../guard/toStatus.js';
import type { ApiError, Resource } from '../model/ApiError.js';
import { requestOf } from '../transports/requestOf.js';
import type { Failure } from '../model/Failure.js';
import type { Reading } from '../model/Reading.js';
import { collect } from './collect.js';
import { bound, type ParseOptions } from './ParseOptions.js';
import { resolveCode } from './resolveCode.js';

/** Code and kind, when they were decided before. */
export type Verdict = Pick<ApiError, 'code' | 'kind'>;

const MAX_ID = 200;
const MAX_DETAIL = 2_000;

/** Joins what a transport saw and what a format read to the model. Nothing of either is trusted. */
export function buildApiError(
  seen: Failure,
  read: Reading,
  format: string,
  options: ParseOptions,
  verdict?: Verdict,
): ApiError {
  const failure = bare(seen);
  const reading = bare(read);
  const sysId = cleanText(reading.id, MAX_ID);
  const detail = cleanText(reading.detail, MAX_DETAIL);
  const status = failure.status ?? toStatus(Number(text(reading.status)));
  const maxIssues = bound(options, 'maxIssues');
  const { issues, reasons, truncated } = collect(reading, detail, maxIssues, failure.truncated);
  const { code, kind } =
    verdict ?? resolveCode({ failure, status, sysId, detail, issues, intent: options.intent });
  const partial = reading.partial === true && !(status && status > 399);
  return compact({
    code,
    kind,
    recovery: rowOfCode(code)?.recovery ?? kindCatalog[kind].recovery,
    severity: partial ? 'warning' : kindCatalog[kind].severity,
    sysId,
    status,
    detail,
    reasons,
    resource: resourceOf(reading.resource),
    issues,
    truncated,
    requestId: cleanText(reading.requestId, MAX_ID) ?? cleanText(failure.requestId, MAX_ID),
    retryAt: time(failure.retryAt),
    receivedAt: options.now ?? Date.now(),
    ...requestOf(failure.request?.method, failure.request?.url),
    partial,
    format,
  });
}

function resourceOf(resource: unknown): Resource | undefined {
  const get = (key: string) => {
    const value = own(resource, key);
    return cleanText(text(value) ?? link(value)?.id, MAX_ID);
  };
  const type = get('type');
  return type === undefined
    ? undefined
    : compact({ type, id: get('id'), space: get('space'), environment: get('environment') });
}
