import type { TransportCode } from '../catalog/codes.js';

/** Names and codes of errors that tell why no answer came, or why nothing was sent, by the code that they mean. */
export const networkCodes: Readonly<Record<TransportCode, readonly string[]>> = {
  AbortError: [
    // DOM: https://webidl.spec.whatwg.org/#idl-DOMException-error-names
    'AbortError',
    // axios: https://github.com/axios/axios, lib/core/AxiosError.js
    'CanceledError',
    'ERR_CANCELED',
    // Node: https://nodejs.org/api/errors.html
    'ABORT_ERR',
    // undici: https://undici.nodejs.org/#/docs/api/Errors
    'UND_ERR_ABORTED',
    'UND_ERR_ABORT',
    // gRPC: https://grpc.io/docs/guides/status-codes/, as the code of an error that a client throws
    'CANCELLED',
    // Firebase: https://firebase.google.com/docs/reference/js/firestore_.md#firestoreerrorcode; its storage
    'cancelled',
    'functions/cancelled',
    'storage/canceled',
    // p-cancelable, and got before version 15: https://github.com/sindresorhus/p-cancelable
    'CancelError',
    // OpenAI and Anthropic: https://github.com/openai/openai-node, src/core/error.ts
    'APIUserAbortError',
    // jQuery: https://api.jquery.com/jQuery.ajax/, `textStatus`
    'abort',
  ],
  UnreadableResponse: [
    // axios: https://github.com/axios/axios, lib/core/AxiosError.js
    'ERR_BAD_RESPONSE',
    // redirects without end: got, source/core/errors.ts; follow-redirects, on which axios stands in Node; Chrome
    'ERR_TOO_MANY_REDIRECTS',
    'ERR_FR_TOO_MANY_REDIRECTS',
    // a body that is not packed as its header says: https://nodejs.org/api/zlib.html#constants
    'Z_DATA_ERROR',
    'Z_BUF_ERROR',
    // what is no HTTP: https://github.com/nodejs/llhttp
    'HPE_INVALID_CONSTANT',
    'HPE_HEADER_OVERFLOW',
    // undici: https://undici.nodejs.org/#/docs/api/Errors
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'HTTPParserError',
    // RTK Query: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery
    'PARSING_ERROR',
    // Azure: https://github.com/Azure/azure-sdk-for-js, sdk/core/core-rest-pipeline/src/restError.ts
    'PARSE_ERROR',
    // got: https://github.com/sindresorhus/got, source/core/errors.ts
    'ERR_BODY_PARSE_FAILURE',
  ],
  ResponseTooLarge: [
    // undici: https://undici.nodejs.org/#/docs/api/Errors
    'UND_ERR_RES_EXCEEDED_MAX_SIZE',
  ],
  TimeoutError: [
    // axios: https://github.com/axios/axios, lib/core/AxiosError.js
    'ECONNABORTED',
    // Node: https://nodejs.org/api/errors.html
    'ETIMEDOUT',
    'ESOCKETTIMEDOUT',
    // contentful-management.js, which stopped waiting for an action that goes on
    'AsyncActionProcessingError',
  ],
  AssetProcessingTimeout: [
    // contentful-management.js, which stopped waiting for the processing of a file
    'AssetProcessingTimeout',
  ],
  RequestNotSent: [
    // axios: https://github.com/axios/axios, lib/core/AxiosError.js
    'ERR_BAD_OPTION',
    'ERR_BAD_OPTION_VALUE',
    'ERR_FORM_DATA_DEPTH_EXCEEDED',
    'ERR_NOT_SUPPORT',
    // Node: https://nodejs.org/api/errors.html
    'ERR_INVALID_URL',
    'ERR_INVALID_PROTOCOL',
    'ERR_INVALID_CHAR',
    'ERR_INVALID_HTTP_TOKEN',
    'ERR_HTTP_INVALID_HEADER_VALUE',
    'ERR_UNESCAPED_CHARACTERS',
    // undici: https://undici.nodejs.org/#/docs/api/Errors
    'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_INVALID_ARG',
  ],
  ContentTooLarge: [
    // follow-redirects, on which axios stands in Node
    'ERR_FR_MAX_BODY_LENGTH_EXCEEDED',
  ],
  ChunkLoadError: [
    // webpack: https://github.com/webpack/webpack, lib/web/JsonpChunkLoadingRuntimeModule.js; Turbopack
    'ChunkLoadError',
    // webpack: https://github.com/webpack/mini-css-extract-plugin, src/index.js
    'CSS_CHUNK_LOAD_FAILED',
  ],
  ConnectionFailed: [
    // Node: https://nodejs.org/api/errors.html
    'ECONNREFUSED',
    'ENOTFOUND',
    'EADDRNOTAVAIL',
    'ERR_SOCKET_CONNECTION_TIMEOUT',
    // certificates: https://nodejs.org/api/tls.html#x509-certificate-error-codes
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_REVOKED',
    'CERT_REJECTED',
    'CERT_UNTRUSTED',
    'CERT_CHAIN_TOO_LONG',
    'CERT_SIGNATURE_FAILURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'HOSTNAME_MISMATCH',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
    // Chrome and Electron: https://source.chromium.org, net/base/net_error_list.h
    'ERR_NAME_RESOLUTION_FAILED',
    'ERR_CONNECTION_TIMED_OUT',
    'ERR_ADDRESS_UNREACHABLE',
    // Bun: https://github.com/oven-sh/bun, src/http.zig
    'FailedToOpenSocket',
  ],
  NetworkError: [
    // Node: https://nodejs.org/api/errors.html
    'ECONNRESET',
    'EHOSTUNREACH',
    'EHOSTDOWN',
    'ENETUNREACH',
    'ENETDOWN',
    'ENETRESET',
    'EPIPE',
    'EPROTO',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_SOCKET_CLOSED',
    'ERR_HTTP2_STREAM_ERROR',
    'ERR_HTTP2_SESSION_ERROR',
    'ERR_HTTP2_GOAWAY_SESSION',
    // Chrome and Electron: https://source.chromium.org, net/base/net_error_list.h
    'ERR_EMPTY_RESPONSE',
    // undici: https://undici.nodejs.org/#/docs/api/Errors
    'UND_ERR_SOCKET',
    'UND_ERR_CLOSED',
    'UND_ERR_DESTROYED',
    'UND_ERR_INFO',
    // RTK Query: https://redux-toolkit.js.org/rtk-query/api/fetchBaseQuery
    'FETCH_ERROR',
    // Supabase: https://github.com/supabase/supabase-js, packages/core
    'FunctionsFetchError',
    'FunctionsRelayError',
    'AuthRetryableFetchError',
    // Azure: https://github.com/Azure/azure-sdk-for-js, sdk/core/core-rest-pipeline/src/restError.ts
    'REQUEST_SEND_ERROR',
    // Slack: https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors
    'slack_webapi_request_error',
    // got: https://github.com/sindresorhus/got, source/core/errors.ts
    'ERR_READ_ERROR',
  ],
};

/** Codes of axios that stand beside the status of a refusal, and tell without one that nothing was sent. */
export const unsentCodes: readonly string[] = ['ERR_BAD_REQUEST'];

/**
 * Codes that mean so only in an error that has the method of its request. From a server, `ABORTED` is the name that gRPC
 * has for a conflict.
 *
 * Source: https://github.com/forwardemail/superagent, src/request-base.js
 */
export const codesBesideMethod: ReadonlyMap<string, TransportCode> = new Map([
  ['ABORTED', 'AbortError'],
]);

/** The code that each of these names means. */
export const networkCodeByName: ReadonlyMap<string, TransportCode> = new Map(
  Object.entries(networkCodes).flatMap(([code, names]) =>
    names.map((name) => [name, code as TransportCode] as const),
  ),
);
