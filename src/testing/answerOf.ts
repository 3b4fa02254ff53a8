import { rowOfCode, type errorCatalog, type ErrorCode } from '../catalog/codes.js';
import { apiErrorBody, type ApiErrorBody } from './apiErrorBody.js';
import { samples } from './samples.js';

/** A code that comes with an HTTP status; the others happen without a response. */
export type ResponseCode = {
  [Code in ErrorCode]: (typeof errorCatalog)[Code] extends { readonly status: number }
    ? Code
    : never;
}[ErrorCode];

/** What of the response differs from the usual one; every key of the body may be replaced too. */
export interface ResponseOverrides extends Partial<ApiErrorBody> {
  readonly status?: number | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** What the API answers, before an environment makes a response of it. */
export interface Answer {
  readonly status: number;
  /** By their names in lower case, as clients hand them out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ApiErrorBody;
}

/** What the API answers for a code: status, headers and body as on the wire. */
export function answerOf(code: ResponseCode, overrides: ResponseOverrides = {}): Answer {
  const { status, headers = {}, ...ofBody } = overrides;
  const body = apiErrorBody(code, ofBody);
  const replaced = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    status: status ?? rowOfCode(code).status ?? 500,
    headers: {
      'content-type': 'application/vnd.contentful.management.v1+json',
      'x-contentful-ratelimit-reset': '0',
      ...(body.requestId !== undefined && { 'x-contentful-request-id': body.requestId }),
      ...samples[code]?.headers,
      ...Object.fromEntries(replaced),
    },
    body,
  };
}
