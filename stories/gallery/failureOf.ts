import { errorCatalog, type ErrorCode } from 'react-api-error';
import { apiErrorResponse, type ResponseCode } from 'react-api-error/testing';

/** What platforms throw when a call fails without an answer from a server. */
const local = {
  ConnectionFailed: () => Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }),
  NetworkError: () => new TypeError('Failed to fetch'),
  TimeoutError: () => new DOMException('The operation timed out.', 'TimeoutError'),
  ChunkLoadError: () =>
    new TypeError(
      'Failed to fetch dynamically imported module: https://app.example.com/list-3f9.js',
    ),
  AbortError: () => new DOMException('The user aborted a request.', 'AbortError'),
  UnreadableResponse: () =>
    new SyntaxError('Unexpected token \'<\', "<!doctype "... is not valid JSON'),
  ResponseTooLarge: () =>
    Object.assign(new Error('Response is too large'), { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' }),
  RequestNotSent: () => Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' }),
} satisfies { readonly [Code in ErrorCode]?: () => unknown };

/** What an app gets when a call fails with this code: a response or a thrown value. */
export function failureOf(code: ErrorCode): unknown {
  if (code in local) return local[code as keyof typeof local]();
  if ('status' in errorCatalog[code]) return apiErrorResponse(code as ResponseCode);
  return { sys: { type: 'Error', id: code } };
}
