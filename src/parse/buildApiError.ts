import { rowOfCode } from '../catalog/codes.js';
import { link, number, text, time } from '../catalog/facts.js';
import { kindCatalog } from '../catalog/kinds.js';
import { withoutPrototype, compact, getOwn } from '../guard/records.js';
import { isStatusAlone } from '../formats/isStatusAlone.js';
import { waitInSentence } from '../formats/waitInSentence.js';
import { cleanText } from '../redaction/cleanText.js';
import { cleanUrl } from '../redaction/cleanUrl.js';
import { isErrorStatus, toStatus } from '../guard/scalars.js';
import type { ApiError, ErrorKind, Resource } from '../model/ApiError.js';
import { isNoId } from '../wire/isNoId.js';
import { waitFrom } from '../wire/readWait.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { FormatResult } from '../model/FormatResult.js';
import { limitStatuses } from '../vocabulary/waitHeaders.js';
import { collectIssues } from './collectIssues.js';
import { bound, type ParseOptions, timeOf } from './ParseOptions.js';
import { requestIdInText } from './requestIdInText.js';
import { resolveCode } from './resolveCode.js';
import { MAX } from './textBounds.js';

/** Code and kind, when they were decided before. */
export type Verdict = Pick<ApiError, 'code' | 'kind'>;

/** What is left of a sentence that was nothing but what was sent. */
const NOTHING_LEFT = '…';

/** Joins what a transport saw and what a format read to the model. Nothing of either is trusted. */
export function buildApiError(
  givenFailure: RawFailure,
  givenReading: FormatResult,
  format: string,
  options: ParseOptions,
  verdict?: Verdict,
): ApiError {
  const failure = withoutPrototype(givenFailure);
  const reading = withoutPrototype(givenReading);
  const sysId = cleanText(reading.id, MAX.id);
  const sentence = cleanText(reading.detail, MAX.detail);
  const now = timeOf(options);
  const bodyStatus = toStatus(Number(text(reading.status)));
  const status = failure.status ?? bodyStatus;
  const { issues, reasons, detail, truncated, hide } = collectIssues(
    reading,
    sentence === NOTHING_LEFT ? undefined : sentence,
    bound(options, 'maxIssues'),
    failure,
  );
  const wait = number(reading.wait) ?? waitInSentence(detail ?? issues[0]?.message) ?? 0;
  const read =
    verdict ??
    resolveCode({
      failure,
      // beside a good status the body says what is wrong
      status: isErrorStatus(status) ? status : (bodyStatus ?? status),
      sysId,
      detail,
      issues,
      isByField: reading.byField === true && issues.length > 0,
      format,
      isTimed: wait > 0 || failure.retryAt !== undefined,
      intent: options.intent,
    });
  const { kind } = read;
  const wasSent = status !== undefined || options.offline !== true;
  const code = read.code === 'NetworkError' && !wasSent ? 'ConnectionFailed' : read.code;
  const partial = reading.partial === true && !isErrorStatus(status);
  return compact({
    code,
    kind,
    recovery: rowOfCode(code)?.recovery ?? kindCatalog[kind].recovery,
    severity: partial ? 'warning' : kindCatalog[kind].severity,
    sysId,
    status,
    detail: detail && isStatusAlone(detail, status) ? undefined : detail,
    reasons: reasons.filter((reason) => !isStatusAlone(reason, status)),
    issues,
    truncated,
    ...hide({
      resource: resourceOf(reading.resource),
      requestId: resolveRequestId(reading, failure),
      helpUrl: helpUrlOf(reading.helpUrl),
      request: failure.request,
    }),
    retryAt: askedUntil(failure, kind) ?? waitEnd(waitFrom(wait, now), kind, status, now),
    receivedAt: now,
    partial,
    format,
  });
}

function resolveRequestId(
  { requestId }: FormatResult,
  { requestId: headerId, text: body, message }: RawFailure,
): string | undefined {
  return (
    requestIdOf(requestId) ??
    requestIdOf(headerId) ??
    requestIdOf(requestIdInText(body)) ??
    requestIdOf(requestIdInText(message))
  );
}

/** The id of a request as it may be shown. A number of sixteen digits is no card here. */
function requestIdOf(value: unknown): string | undefined {
  const id = text(value) ?? '';
  if (isNoId(id)) return undefined;
  return /^\d{16}$/.test(id) ? id : cleanText(value, MAX.id) || undefined;
}

/** When the wait is over that the headers ask for; some of them count only where there were too many calls. */
function askedUntil(failure: RawFailure, kind: ErrorKind): number | undefined {
  const { isThrottled, retryAt, retryAtIfThrottled } = failure;
  if (kind === 'rateLimit') return time(retryAt) ?? time(retryAtIfThrottled);
  return isThrottled ? undefined : time(retryAt);
}

/** When the wait is over that the body asks for; `undefined` for a failure that is not waited for. */
function waitEnd(
  wait: number,
  kind: ErrorKind,
  status: number | undefined,
  now: number,
): number | undefined {
  const isWaitedFor =
    kind === 'rateLimit' || (status !== undefined && limitStatuses.includes(status));
  return wait > 0 && isWaitedFor ? time(now + wait) : undefined;
}

/** A link to documentation. Only http and https are let through: any other scheme could run something. */
function helpUrlOf(value: unknown): string | undefined {
  const url = cleanUrl(value);
  return url && /^https?:\/\//i.test(url) ? url : undefined;
}

function resourceOf(resource: unknown): Resource | undefined {
  const get = (key: string) => {
    const value = getOwn(resource, key);
    return cleanText(text(value) ?? link(value)?.id, MAX.id);
  };
  const type = get('type');
  return type === undefined
    ? undefined
    : compact({ type, id: get('id'), space: get('space'), environment: get('environment') });
}
