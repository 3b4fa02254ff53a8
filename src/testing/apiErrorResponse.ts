import { rowOfCode, type errorCatalog, type ErrorCode } from '../catalog/codes.js';
import { apiErrorBody, type ApiErrorBody } from './apiErrorBody.js';
import { makeResponse, type PlatformResponse } from './makeResponse.js';
import { samples } from './samples.js';

/** A code that comes with an HTTP status; the others happen without a response. */
export type ResponseCode = {
  [Code in ErrorCode]: (typeof errorCatalog)[Code] extends { readonly status: number }
    ? Code
    : never;
}[ErrorCode];

/** What differs from the usual response. Every key of the body may be replaced too. */
export interface ResponseOverrides extends Partial<ApiErrorBody> {
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/**
 * The response that the API sends for a code: status, headers and body as on the wire. If the
 * platform has no `Response`, as in jsdom, it is an object that can be read like one.
 *
 * @example
 * server.use(http.put('*\/entries/:id', () => apiErrorResponse('VersionMismatchError')));
 */
export function apiErrorResponse(
  code: ResponseCode,
  { status, headers = {}, ...overrides }: ResponseOverrides = {},
): PlatformResponse {
  const body = apiErrorBody(code, overrides);
  const replaced = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return makeResponse(JSON.stringify(body), {
    status: status ?? rowOfCode(code).status ?? 500,
    headers: {
      'content-type': 'application/vnd.contentful.management.v1+json',
      'x-contentful-ratelimit-reset': '0',
      ...(body.requestId !== undefined && { 'x-contentful-request-id': body.requestId }),
      ...samples[code]?.headers,
      ...Object.fromEntries(replaced),
    },
  });
}
