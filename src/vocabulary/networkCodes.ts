/**
 * What became of a call that has no answer, or none that can be read. The names are those of the
 * catalog.
 */
export type NetworkCode =
  | 'NetworkError'
  | 'ConnectionFailed'
  | 'TimeoutError'
  | 'AbortError'
  | 'UnreadableResponse'
  | 'RequestNotSent'
  | 'ContentTooLarge';

/** Names and codes of errors that tell why no answer came, or why nothing was sent. */
export const networkCodes: Readonly<Record<string, NetworkCode>> = {
  // DOM: https://webidl.spec.whatwg.org/#idl-DOMException-error-names
  AbortError: 'AbortError',
  // `response.json()`: https://fetch.spec.whatwg.org/#dom-body-json
  SyntaxError: 'UnreadableResponse',

  // axios: https://github.com/axios/axios, lib/core/AxiosError.js
  CanceledError: 'AbortError',
  ERR_CANCELED: 'AbortError',
  ECONNABORTED: 'TimeoutError',
  ERR_BAD_RESPONSE: 'UnreadableResponse',
  ERR_BAD_OPTION: 'RequestNotSent',
  ERR_BAD_OPTION_VALUE: 'RequestNotSent',
  ERR_NOT_SUPPORT: 'RequestNotSent',
  // follow-redirects, below it
  ERR_FR_MAX_BODY_LENGTH_EXCEEDED: 'ContentTooLarge',

  // Node: https://nodejs.org/api/errors.html
  ABORT_ERR: 'AbortError',
  ETIMEDOUT: 'TimeoutError',
  ESOCKETTIMEDOUT: 'TimeoutError',
  ECONNREFUSED: 'ConnectionFailed',
  ECONNRESET: 'NetworkError',
  ENOTFOUND: 'ConnectionFailed',
  EAI_AGAIN: 'ConnectionFailed',
  EAI_FAIL: 'ConnectionFailed',
  EAI_NODATA: 'ConnectionFailed',
  EAI_NONAME: 'ConnectionFailed',
  EHOSTUNREACH: 'NetworkError',
  EHOSTDOWN: 'NetworkError',
  ENETUNREACH: 'NetworkError',
  ENETDOWN: 'NetworkError',
  ENETRESET: 'NetworkError',
  EPIPE: 'NetworkError',
  EPROTO: 'NetworkError',
  EADDRNOTAVAIL: 'ConnectionFailed',
  ERR_STREAM_PREMATURE_CLOSE: 'NetworkError',
  ERR_SOCKET_CLOSED: 'NetworkError',
  ERR_SOCKET_CONNECTION_TIMEOUT: 'ConnectionFailed',
  ERR_HTTP2_STREAM_ERROR: 'NetworkError',
  ERR_HTTP2_SESSION_ERROR: 'NetworkError',
  ERR_HTTP2_GOAWAY_SESSION: 'NetworkError',
  ERR_INVALID_URL: 'RequestNotSent',
  ERR_INVALID_PROTOCOL: 'RequestNotSent',
  ERR_INVALID_CHAR: 'RequestNotSent',
  ERR_INVALID_HTTP_TOKEN: 'RequestNotSent',
  ERR_UNESCAPED_CHARACTERS: 'RequestNotSent',

  // certificates: https://nodejs.org/api/tls.html#x509-certificate-error-codes
  CERT_HAS_EXPIRED: 'ConnectionFailed',
  CERT_NOT_YET_VALID: 'ConnectionFailed',
  CERT_REVOKED: 'ConnectionFailed',
  CERT_UNTRUSTED: 'ConnectionFailed',
  CERT_REJECTED: 'ConnectionFailed',
  CERT_SIGNATURE_FAILURE: 'ConnectionFailed',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ConnectionFailed',
  SELF_SIGNED_CERT_IN_CHAIN: 'ConnectionFailed',
  UNABLE_TO_GET_ISSUER_CERT: 'ConnectionFailed',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'ConnectionFailed',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ConnectionFailed',
  HOSTNAME_MISMATCH: 'ConnectionFailed',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ConnectionFailed',
  ERR_TLS_HANDSHAKE_TIMEOUT: 'ConnectionFailed',

  // Chrome and Electron: https://source.chromium.org, net/base/net_error_list.h
  ERR_NAME_RESOLUTION_FAILED: 'ConnectionFailed',
  ERR_CONNECTION_TIMED_OUT: 'ConnectionFailed',
  ERR_ADDRESS_UNREACHABLE: 'ConnectionFailed',
  ERR_EMPTY_RESPONSE: 'NetworkError',

  // undici: https://undici.nodejs.org/#/docs/api/Errors
  UND_ERR_SOCKET: 'NetworkError',
  UND_ERR_CLOSED: 'NetworkError',
  UND_ERR_DESTROYED: 'NetworkError',
  UND_ERR_INFO: 'NetworkError',
  UND_ERR_ABORTED: 'AbortError',
  UND_ERR_ABORT: 'AbortError',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'UnreadableResponse',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'UnreadableResponse',
  UND_ERR_REQ_CONTENT_LENGTH_MISMATCH: 'RequestNotSent',
  UND_ERR_INVALID_ARG: 'RequestNotSent',
  HTTPParserError: 'UnreadableResponse',

  // Bun: https://github.com/oven-sh/bun, src/http.zig
  FailedToOpenSocket: 'ConnectionFailed',

  // RTK Query: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery
  FETCH_ERROR: 'NetworkError',
  PARSING_ERROR: 'UnreadableResponse',
  // Supabase: https://github.com/supabase/supabase-js, packages/core
  FunctionsFetchError: 'NetworkError',
  FunctionsRelayError: 'NetworkError',
  AuthRetryableFetchError: 'NetworkError',
  // Azure: https://github.com/Azure/azure-sdk-for-js, sdk/core/core-rest-pipeline/src/restError.ts
  REQUEST_SEND_ERROR: 'NetworkError',
  PARSE_ERROR: 'UnreadableResponse',
  // Slack: https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors
  slack_webapi_request_error: 'NetworkError',
  // OpenAI and Anthropic: https://github.com/openai/openai-node, src/core/error.ts
  APIUserAbortError: 'AbortError',
  // got: https://github.com/sindresorhus/got, source/core/errors.ts
  ERR_READ_ERROR: 'NetworkError',
  ERR_BODY_PARSE_FAILURE: 'UnreadableResponse',
  // jQuery: https://api.jquery.com/jQuery.ajax/, `textStatus`
  abort: 'AbortError',

  // contentful-management.js, which stopped waiting for an action that goes on
  AsyncActionProcessingError: 'TimeoutError',
};

/** What a sentence of the platform means. */
export interface NetworkSentence {
  readonly text: string;
  readonly code: NetworkCode;
  /** Only how the sentence begins: what follows is a reason or a URL. */
  readonly isStart?: true;
}

/**
 * The sentences of a `TypeError` that `fetch`, or reading a body, throws. Beside another name an app may
 * have written them of a response that came.
 */
export const networkSentences: readonly NetworkSentence[] = [
  // Chrome: no answer, with the host since version 138; the connection was lost while the body was read
  { text: 'Failed to fetch', code: 'NetworkError' },
  { text: 'Failed to fetch (', code: 'NetworkError', isStart: true },
  { text: 'network error', code: 'NetworkError' },
  // Chrome and Node: there is no such URL, and nothing was sent
  { text: 'Failed to parse URL from ', code: 'RequestNotSent', isStart: true },
  { text: "Failed to execute 'fetch' on ", code: 'RequestNotSent', isStart: true },
  { text: 'Invalid URL', code: 'RequestNotSent' },
  // Deno
  { text: 'Invalid URL: ', code: 'RequestNotSent', isStart: true },
  { text: 'error sending request', code: 'NetworkError', isStart: true },
  { text: 'error reading a body from connection', code: 'NetworkError', isStart: true },
  // what cannot be sent: JSON without end, and integers that JSON has not; V8, Firefox, Safari
  { text: 'Converting circular structure to JSON', code: 'RequestNotSent', isStart: true },
  { text: 'cyclic object value', code: 'RequestNotSent' },
  { text: 'JSON.stringify cannot serialize', code: 'RequestNotSent', isStart: true },
  { text: 'Do not know how to serialize a BigInt', code: 'RequestNotSent' },
  { text: "BigInt value can't be serialized in JSON", code: 'RequestNotSent' },
  // requests, URLs and headers that cannot be: Chrome; undici; Firefox; Safari
  { text: "Failed to construct 'Request': ", code: 'RequestNotSent', isStart: true },
  { text: "Failed to construct 'URL': ", code: 'RequestNotSent', isStart: true },
  { text: "Failed to construct 'Headers': ", code: 'RequestNotSent', isStart: true },
  { text: "Failed to execute 'set' on 'Headers': ", code: 'RequestNotSent', isStart: true },
  { text: "Failed to execute 'append' on 'Headers': ", code: 'RequestNotSent', isStart: true },
  { text: 'Request cannot be constructed', code: 'RequestNotSent', isStart: true },
  { text: 'Cannot construct a Request', code: 'RequestNotSent', isStart: true },
  { text: 'Request with GET/HEAD method cannot have body', code: 'RequestNotSent', isStart: true },
  { text: 'RequestInit: ', code: 'RequestNotSent', isStart: true },
  { text: 'Headers.append: ', code: 'RequestNotSent', isStart: true },
  { text: 'Headers.set: ', code: 'RequestNotSent', isStart: true },
  { text: 'Window.fetch: ', code: 'RequestNotSent', isStart: true },
  { text: 'Request constructor: ', code: 'RequestNotSent', isStart: true },
  { text: 'URL constructor: ', code: 'RequestNotSent', isStart: true },
  { text: 'URL is not valid or contains user credentials.', code: 'RequestNotSent' },
  { text: "Request has method 'GET' and cannot have a body", code: 'RequestNotSent' },
  // Firefox, while the body was read
  { text: 'Error in input stream', code: 'NetworkError' },
  { text: 'Error in body stream', code: 'NetworkError' },
  // Safari 17; Safari 16, and all while the body was read
  { text: 'Load failed', code: 'NetworkError' },
  { text: 'Load failed (', code: 'NetworkError', isStart: true },
  { text: 'cancelled', code: 'AbortError' },
  // Safari and WebKitGTK: a service worker gave `Response.error()`; CORS, with a status or without
  { text: 'Response served by service worker ', code: 'NetworkError', isStart: true },
  { text: 'Origin http', code: 'NetworkError', isStart: true },
  { text: 'Preflight response is not successful', code: 'NetworkError', isStart: true },
  // Node; undici while the body was read
  { text: 'fetch failed', code: 'NetworkError' },
  { text: 'terminated', code: 'NetworkError' },
];

/** The sentences that clients make of it where there was no answer, whatever error or text holds them. */
export const unansweredSentences: readonly NetworkSentence[] = [
  // axios: https://github.com/axios/axios, lib/adapters/xhr.js; the time follows
  { text: 'Network Error', code: 'NetworkError' },
  { text: 'timeout of ', code: 'TimeoutError', isStart: true },
  // Node: https://github.com/nodejs/node, lib/_http_client.js, lib/_tls_wrap.js
  { text: 'socket hang up', code: 'NetworkError' },
  { text: 'Client network socket disconnected before', code: 'ConnectionFailed', isStart: true },
  // node-fetch: https://github.com/node-fetch/node-fetch, src/index.js, version 2
  { text: 'network timeout at: ', code: 'TimeoutError', isStart: true },
  // Bun
  {
    text: 'Unable to connect. Is the computer able to access the url?',
    code: 'ConnectionFailed',
  },
  { text: 'The operation timed out', code: 'TimeoutError', isStart: true },
  // Firefox
  { text: 'NetworkError when attempting to fetch resource.', code: 'NetworkError' },
  // Safari
  { text: 'The network connection was lost.', code: 'NetworkError' },
  { text: 'The Internet connection appears to be offline.', code: 'ConnectionFailed' },
  { text: 'A server with the specified hostname could not be found.', code: 'ConnectionFailed' },
  { text: 'Could not connect to the server.', code: 'ConnectionFailed' },
  { text: 'The request timed out', code: 'TimeoutError', isStart: true },
  // React Native
  { text: 'Network request failed', code: 'NetworkError' },
  { text: 'Network request timed out', code: 'TimeoutError' },
  // OpenAI and Anthropic, ky, p-timeout and many apps
  { text: 'Request timed out', code: 'TimeoutError', isStart: true },
  { text: 'Connection timed out', code: 'TimeoutError', isStart: true },
  { text: 'Connection refused', code: 'ConnectionFailed', isStart: true },
  // superagent: https://github.com/forwardemail/superagent, src/client.js
  { text: 'Request has been terminated', code: 'NetworkError', isStart: true },
  // TanStack Query: https://github.com/TanStack/query, packages/query-core/src/retryer.ts; the name is `Error`
  { text: 'CancelledError', code: 'AbortError' },
];

/** Sentences of axios that tell more than its code: the page was left; the connection was lost. */
export const lostSentences: readonly string[] = ['Request aborted', 'stream has been aborted'];
