import type { TransportCode } from '../catalog/codes.js';

/** Names and codes of errors that tell why no answer came, or why nothing was sent. */
export const networkCodes: Readonly<Record<string, TransportCode>> = {
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

/** Sentences of the platform that mean the same. */
export interface NetworkSentences {
  readonly code: TransportCode;
  readonly whole: readonly string[];
  /** How a sentence begins: what follows is a reason or a URL. */
  readonly begin: readonly string[];
}

/**
 * The sentences of a `TypeError` that `fetch`, or reading a body, throws. Beside another name an app may
 * have written them of a response that came.
 */
export const networkSentences: readonly NetworkSentences[] = [
  {
    code: 'NetworkError',
    whole: [
      // Chrome: no answer, with the host since version 138; the connection was lost while the body was read
      'Failed to fetch',
      'network error',
      // Firefox, while the body was read
      'Error in input stream',
      'Error in body stream',
      // Safari 17; Safari 16, and all while the body was read
      'Load failed',
      // Node; undici while the body was read
      'fetch failed',
      'terminated',
    ],
    begin: [
      // Chrome: no answer, with the host since version 138; the connection was lost while the body was read
      'Failed to fetch (',
      // Deno
      'error sending request',
      'error reading a body from connection',
      // Safari 17; Safari 16, and all while the body was read
      'Load failed (',
    ],
  },
  {
    code: 'RequestNotSent',
    whole: [
      // Chrome and Node: there is no such URL, and nothing was sent
      'Invalid URL',
      // what cannot be sent: JSON without end, and integers that JSON has not; V8, Firefox, Safari
      'cyclic object value',
      'Do not know how to serialize a BigInt',
      "BigInt value can't be serialized in JSON",
      // requests, URLs and headers that cannot be: Chrome; undici; Firefox; Safari
      'URL is not valid or contains user credentials.',
      "Request has method 'GET' and cannot have a body",
    ],
    begin: [
      // Chrome and Node: there is no such URL, and nothing was sent
      'Failed to parse URL from ',
      "Failed to execute 'fetch' on ",
      // Deno
      'Invalid URL: ',
      // what cannot be sent: JSON without end, and integers that JSON has not; V8, Firefox, Safari
      'Converting circular structure to JSON',
      'JSON.stringify cannot serialize',
      // requests, URLs and headers that cannot be: Chrome; undici; Firefox; Safari
      "Failed to construct 'Request': ",
      "Failed to construct 'URL': ",
      "Failed to construct 'Headers': ",
      "Failed to execute 'set' on 'Headers': ",
      "Failed to execute 'append' on 'Headers': ",
      'Request cannot be constructed',
      'Cannot construct a Request',
      'Request with GET/HEAD method cannot have body',
      'RequestInit: ',
      'Headers.append: ',
      'Headers.set: ',
      'Window.fetch: ',
      'Request constructor: ',
      'URL constructor: ',
    ],
  },
  {
    code: 'AbortError',
    whole: [
      // Safari 17; Safari 16, and all while the body was read
      'cancelled',
    ],
    begin: [],
  },
];

/** The sentences that clients make of it where there was no answer, whatever error or text holds them. */
export const unansweredSentences: readonly NetworkSentences[] = [
  {
    code: 'NetworkError',
    whole: [
      // axios: https://github.com/axios/axios, lib/adapters/xhr.js; the time follows
      'Network Error',
      // Node: https://github.com/nodejs/node, lib/_http_client.js, lib/_tls_wrap.js
      'socket hang up',
      // Firefox
      'NetworkError when attempting to fetch resource.',
      // Safari
      'The network connection was lost.',
      // React Native
      'Network request failed',
    ],
    begin: [
      // superagent: https://github.com/forwardemail/superagent, src/client.js
      'Request has been terminated',
    ],
  },
  {
    code: 'TimeoutError',
    whole: [
      // React Native
      'Network request timed out',
    ],
    begin: [
      // axios: https://github.com/axios/axios, lib/adapters/xhr.js; the time follows
      'timeout of ',
      // node-fetch: https://github.com/node-fetch/node-fetch, src/index.js, version 2
      'network timeout at: ',
      // Bun
      'The operation timed out',
      // Safari
      'The request timed out',
      // OpenAI and Anthropic, ky, p-timeout and many apps
      'Request timed out',
      'Connection timed out',
    ],
  },
  {
    code: 'ConnectionFailed',
    whole: [
      // Bun
      'Unable to connect. Is the computer able to access the url?',
      // Safari
      'The Internet connection appears to be offline.',
      'A server with the specified hostname could not be found.',
      'Could not connect to the server.',
    ],
    begin: [
      // Node: https://github.com/nodejs/node, lib/_http_client.js, lib/_tls_wrap.js
      'Client network socket disconnected before',
      // OpenAI and Anthropic, ky, p-timeout and many apps
      'Connection refused',
    ],
  },
  {
    code: 'AbortError',
    whole: [
      // TanStack Query: https://github.com/TanStack/query, packages/query-core/src/retryer.ts; the name is `Error`
      'CancelledError',
    ],
    begin: [],
  },
];

/** Sentences of axios that tell more than its code: the page was left; the connection was lost. */
export const lostSentences: readonly string[] = ['Request aborted', 'stream has been aborted'];
