import { HttpResponse } from 'msw';
import type { Answer } from './errors.js';
import { type Exposure, exposedHeaders } from './exposure.js';
import type { Quota } from './rateLimit.js';

const managementType = 'application/vnd.contentful.management.v1+json';

/** The headers of every answer of the API. As on the wire, the reset is 0 for anything but a rate limit. */
function commonHeaders(requestId: string, quota: Quota, exposure: Exposure, resetSeconds: number) {
  return {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': exposedHeaders(exposure),
    'content-type': managementType,
    'contentful-api': 'cma',
    'x-contentful-ratelimit-reset': String(resetSeconds),
    'x-contentful-ratelimit-second-limit': String(quota.limit),
    'x-contentful-ratelimit-second-remaining': String(quota.remaining),
    'x-contentful-request-id': requestId,
  };
}

/** An answer as a response: the resource, or the error envelope. */
export function reply(
  answer: Answer,
  requestId: string,
  quota: Quota,
  exposure: Exposure,
): HttpResponse<string> {
  const headers = commonHeaders(requestId, quota, exposure, resetOf(answer));
  if (answer.kind === 'done') {
    const text = answer.body === undefined ? null : JSON.stringify(answer.body);
    return new HttpResponse(text, { status: answer.status, headers });
  }
  const { id, status, message, details } = answer;
  // JSON.stringify leaves out undefined values: a version mismatch has no message at all
  const body = JSON.stringify({ sys: { type: 'Error', id }, message, details, requestId });
  return new HttpResponse(body, { status, headers: { ...headers, ...answer.headers } });
}

function resetOf(answer: Answer): number {
  return answer.kind === 'refused' ? (answer.resetSeconds ?? 0) : 0;
}

/** The same response with another Content-Type. */
export function relabelled(response: Response, contentType: string): Response {
  const headers = new Headers(response.headers);
  headers.set('content-type', contentType);
  return new HttpResponse(response.body, { status: response.status, headers });
}
