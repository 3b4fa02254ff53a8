import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { errorIds } from '../../src/vocabulary/errorIds.js';
import { now } from '../support/bodies.js';

// The names are written out here once more: a test that walked the table would lose a row with it.

const message = 'The mooring is refused.';

/** What servers and clients call an error, by what it means. */
const ids: Readonly<Record<string, readonly string[]>> = {
  AlreadyExists: [
    '11000',
    '23505',
    'uniqueness',
    'duplicate',
    'auth/email-already-in-use',
    'auth/email-already-exists',
    'ResourceAlreadyExists',
    'nameAlreadyExists',
    'email_exists',
    'user_already_exists',
    'P2002',
    'SequelizeUniqueConstraintError',
    'RECORD_NOT_UNIQUE',
    'DUPLICATE_VALUE',
    'articleexists',
  ],
  InvalidEntryError: [
    '22001',
    '23502',
    '23503',
    '23514',
    'BAD_USER_INPUT',
    'constraint-violation',
    'data-exception',
    'invalidValue',
    '22P02',
    'P2003',
    'CastError',
    'KS_USER_INPUT_ERROR',
    'VALUE_TOO_LONG',
    'INPUT_ERROR',
    'ColumnValueException',
  ],
  OperationInProgress: [
    '40001',
    'ResourceInUseException',
    'OperationAborted',
    'TransactionInProgressException',
    'AnotherOperationInProgress',
    'idempotency_key_in_use',
    'lock_timeout',
    '40P01',
    'P2034',
    'UNABLE_TO_LOCK_ROW',
  ],
  AccessDeniedError: [
    '42501',
    'Forbidden',
    'permission-error',
    'unauthorized_client',
    'PERMISSION_DENIED',
    'ForbiddenError',
    'NoPermissionError',
    'KS_ACCESS_DENIED',
    'missing_scope',
    'restricted_action',
    'not_in_channel',
    'INSUFFICIENT_ACCESS',
    'AUTHORIZATION',
    'UserUnauthorizedException',
    'permissiondenied',
    'protectedpage',
    'blocked',
    'nopermissions',
    'accessexception',
  ],
  TimeoutError: ['57014'],
  RateLimitExceededError: [
    'TooManyRequests',
    'RESOURCE_EXHAUSTED',
    'userRateLimitExceeded',
    'dailyLimitExceeded',
    'quotaExceeded',
    'Throttling',
    'Throttled',
    'SlowDown',
    'LimitExceeded',
    'RequestThrottled',
    'RequestLimitExceeded',
    'ProvisionedThroughputExceeded',
    'RATE_LIMITED',
    'RateLimitError',
    'overLimit',
    'RESOURCE_LIMIT',
    'ComplexityException',
  ],
  UsageExceeded: ['insufficient_quota'],
  ServerError: ['InternalServerError', '-32603', 'computeFault', 'INTERNAL'],
  Conflict: ['PatchConflict', 'ConditionalCheckFailedException'],
  UnresolvedLinks: [
    'notResolvable',
    'UNRESOLVABLE_LINK',
    'UNRESOLVABLE_RESOURCE_LINK',
    'UNEXPECTED_LINKED_CONTENT_TYPE',
  ],
  NotFoundError: [
    'UNKNOWN_SPACE',
    'UNKNOWN_ENVIRONMENT',
    'ResourceNotFoundException',
    'PGRST116',
    'P2025',
    'channel_not_found',
    'ENTITY_IS_DELETED',
    'itemNotFound',
    'missingtitle',
    'invalidrecord',
  ],
  InvalidQueryError: [
    'UNKNOWN_LOCALE',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'invalidFilter',
  ],
  Unauthorized: [
    'ACCESS_TOKEN_MISSING',
    'UNAUTHENTICATED',
    'MissingAuthenticationToken',
    'not_authed',
    'AUTHENTICATION',
    'notloggedin',
    'assertuserfailed',
    'requireloginerror',
  ],
  TooComplexQuery: ['QUERY_TOO_BIG', 'RESOURCES_EXHAUSTED', 'tooMany', 'MAX_COST_EXCEEDED'],
  CollidingTypeNames: ['COLLIDING_FIELD_NAMES', 'RESERVED_FIELD_NAME'],
  AccessTokenInvalidError: [
    'invalid-jwt',
    'invalid_token',
    'invalid_grant',
    'expired_token',
    'auth/id-token-expired',
    'auth/user-token-expired',
    'auth/requires-recent-login',
    'ExpiredTokenException',
    'UnrecognizedClientException',
    'InvalidClientTokenId',
    'AuthenticationFailed',
    'invalid_auth',
    'PGRST301',
    'PGRST303',
    'bad_jwt',
    'session_expired',
    'token_revoked',
    'token_expired',
    'badtoken',
  ],
  BadRequestError: [
    'INVALID_ARGUMENT',
    'FAILED_PRECONDITION',
    '-32700',
    '-32600',
    '-32601',
    '-32602',
    'invalidparameter',
  ],
  ValidationFailedError: [
    'ValidationException',
    'SequelizeValidationError',
    'ValidationError',
    'KS_VALIDATION_FAILURE',
    'FAILED_VALIDATION',
    'REQUIRED_FIELD_MISSING',
    'FIELD_CUSTOM_VALIDATION_EXCEPTION',
    'VALIDATION',
  ],
  ContentTooLarge: ['EntityTooLarge'],
  ServiceUnavailable: ['UNAVAILABLE', 'SERVICE_AVAILABILITY', 'readonly', 'maxlag'],
  VersionMismatchError: ['editconflict', 'STALE_ITEM_VERSION'],
};

describe.each(Object.entries(ids))('%s', (code, names) => {
  it.each(names)('is meant by the id %s', (id) => {
    const error = parseApiError({ code: id, message }, { now });
    expect(error).toMatchObject({ code, detail: message });
  });
});

it('AccessDenied means another thing with the status 502', () => {
  const seen = {
    isAxiosError: true,
    response: { status: 502, data: { code: 'AccessDenied', message } },
  };
  expect(parseApiError(seen, { now })).toMatchObject({ code: 'HibernatedError' });
});

/** What a status means where no id stands beside it. */
const statuses: Readonly<Record<string, readonly number[]>> = {
  BadRequestError: [400],
  Unauthorized: [401],
  PaymentRequired: [402],
  AccessDeniedError: [403],
  NotFoundError: [404, 410],
  TimeoutError: [408, 504, 522, 524],
  Conflict: [409],
  VersionMismatchError: [412],
  ContentTooLarge: [413],
  UnsupportedMediaType: [415],
  AccessTokenInvalidError: [419, 440],
  UnprocessableEntity: [422],
  Locked: [423],
  ServiceUnavailable: [425, 503, 529],
  PreconditionRequired: [428],
  RateLimitExceededError: [429],
  UnavailableForLegalReasons: [451],
  ServerError: [500],
  NotImplemented: [501, 505],
  BadGateway: [502, 520, 521, 523, 525, 526],
  UsageExceeded: [507],
  NetworkAuthenticationRequired: [511],
};

describe.each(Object.entries(statuses))('%s', (code, all) => {
  it.each(all)('is meant by the status %i', (status) => {
    expect(parseApiError(new Response('', { status }), { now })).toMatchObject({ code, status });
  });
});

/** Why no answer came, or why nothing was sent. */
const networkCodes: Readonly<Record<string, readonly string[]>> = {
  AbortError: [
    'AbortError',
    'CanceledError',
    'ERR_CANCELED',
    'ABORT_ERR',
    'UND_ERR_ABORTED',
    'UND_ERR_ABORT',
    'APIUserAbortError',
    'abort',
    'CANCELLED',
    'cancelled',
    'functions/cancelled',
    'storage/canceled',
    'CancelError',
  ],
  TimeoutError: [
    'TimeoutError',
    'ECONNABORTED',
    'ETIMEDOUT',
    'ESOCKETTIMEDOUT',
    'UND_ERR_HEADERS_TIMEOUT',
    'UND_ERR_BODY_TIMEOUT',
    'Deno.errors.TimedOut',
    'TIMEOUT_ERROR',
    'APIConnectionTimeoutError',
    'AjaxTimeoutError',
    'timeout',
    'AsyncActionProcessingError',
    'ERR_TIMED_OUT',
  ],
  AssetProcessingTimeout: ['AssetProcessingTimeout'],
  ConnectionFailed: [
    'ECONNREFUSED',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EAI_FAIL',
    'EAI_NODATA',
    'EAI_NONAME',
    'EADDRNOTAVAIL',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_REVOKED',
    'CERT_UNTRUSTED',
    'CERT_CHAIN_TOO_LONG',
    'CERT_REJECTED',
    'CERT_SIGNATURE_FAILURE',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'HOSTNAME_MISMATCH',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'ConnectionRefused',
    'FailedToOpenSocket',
    'Deno.errors.ConnectionRefused',
    'ERR_TLS_HANDSHAKE_TIMEOUT',
    'UND_ERR_CONNECT_TIMEOUT',
    'ERR_SOCKET_CONNECTION_TIMEOUT',
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_TLSV1_UNRECOGNIZED_NAME',
    'ERR_SSL_UNSUPPORTED_PROTOCOL',
    'ERR_NAME_NOT_RESOLVED',
    'ERR_NAME_RESOLUTION_FAILED',
    'ERR_INTERNET_DISCONNECTED',
    'ERR_CONNECTION_REFUSED',
    'ERR_CONNECTION_FAILED',
    'ERR_CONNECTION_TIMED_OUT',
    'ERR_ADDRESS_UNREACHABLE',
    'ERR_PROXY_CONNECTION_FAILED',
    'ERR_TUNNEL_CONNECTION_FAILED',
    'ERR_SSL_PROTOCOL_ERROR',
    'ERR_SSL_VERSION_OR_CIPHER_MISMATCH',
    'ERR_CERT_AUTHORITY_INVALID',
    'ERR_CERT_COMMON_NAME_INVALID',
    'ERR_CERT_DATE_INVALID',
    'ERR_CERT_REVOKED',
  ],
  NetworkError: [
    'NetworkError',
    'ERR_NETWORK',
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
    'UND_ERR_SOCKET',
    'UND_ERR_CLOSED',
    'UND_ERR_DESTROYED',
    'UND_ERR_INFO',
    'ConnectionClosed',
    'ConnectionReset',
    'Deno.errors.ConnectionReset',
    'Deno.errors.ConnectionAborted',
    'FETCH_ERROR',
    'FunctionsFetchError',
    'FunctionsRelayError',
    'AuthRetryableFetchError',
    'REQUEST_SEND_ERROR',
    'auth/network-request-failed',
    'StripeConnectionError',
    'APIConnectionError',
    'ERR_READ_ERROR',
    'ERR_CONNECTION_ABORTED',
    'ERR_CONNECTION_CLOSED',
    'ERR_CONNECTION_RESET',
    'ERR_EMPTY_RESPONSE',
    'ERR_NETWORK_CHANGED',
  ],
  UnreadableResponse: [
    'ERR_BAD_RESPONSE',
    'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
    'HTTPParserError',
    'PARSING_ERROR',
    'PARSE_ERROR',
    'ERR_BODY_PARSE_FAILURE',
    'ERR_TOO_MANY_REDIRECTS',
    'ERR_FR_TOO_MANY_REDIRECTS',
    'Z_DATA_ERROR',
    'Z_BUF_ERROR',
    'HPE_INVALID_CONSTANT',
    'HPE_HEADER_OVERFLOW',
  ],
  ResponseTooLarge: ['UND_ERR_RES_EXCEEDED_MAX_SIZE'],
  RequestNotSent: [
    'ERR_BAD_OPTION',
    'ERR_BAD_OPTION_VALUE',
    'ERR_FORM_DATA_DEPTH_EXCEEDED',
    'ERR_NOT_SUPPORT',
    'ERR_INVALID_URL',
    'ERR_INVALID_PROTOCOL',
    'ERR_INVALID_CHAR',
    'ERR_INVALID_HTTP_TOKEN',
    'ERR_HTTP_INVALID_HEADER_VALUE',
    'ERR_UNESCAPED_CHARACTERS',
    'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH',
    'UND_ERR_INVALID_ARG',
  ],
  ChunkLoadError: ['ChunkLoadError', 'CSS_CHUNK_LOAD_FAILED'],
  ContentTooLarge: ['ERR_FR_MAX_BODY_LENGTH_EXCEEDED'],
};

describe.each(Object.entries(networkCodes))('%s', (code, names) => {
  it.each(names)('is meant by an error whose code is %s', (name) => {
    const thrown = Object.assign(new Error('no mooring'), { code: name });
    expect(parseApiError(thrown, { now })).toMatchObject({ code });
  });
});

/** The sentences of platforms, and how some of them go on. */
const sentences: Readonly<Record<string, readonly string[]>> = {
  ConnectionFailed: [
    'The Internet connection appears to be offline.',
    'A server with the specified hostname could not be found.',
    'Could not connect to the server.',
  ],
  NetworkError: [
    'Failed to fetch',
    'Failed to fetch (mooring',
    'network error',
    'error sending requestmooring',
    'error reading a body from connectionmooring',
    'NetworkError when attempting to fetch resource.',
    'Error in input stream',
    'Error in body stream',
    'Load failed',
    'Load failed (mooring',
    'Response served by service worker is an error',
    'Origin https://mooring is not allowed by Access-Control-Allow-Origin. Status code: 502',
    'Preflight response is not successful. Status code: 500',
    'The network connection was lost.',
    'fetch failed',
    'terminated',
    'Network request failed',
  ],
  RequestNotSent: [
    'Failed to parse URL from mooring',
    "Failed to execute 'fetch' on mooring",
    'Invalid URL',
    'Invalid URL: mooring',
    'Converting circular structure to JSON\n    --> mooring',
    'cyclic object value',
    'JSON.stringify cannot serialize mooring',
    'Do not know how to serialize a BigInt',
    "BigInt value can't be serialized in JSON",
    "Failed to construct 'Request': mooring",
    "Failed to construct 'URL': mooring",
    "Failed to construct 'Headers': mooring",
    "Failed to execute 'set' on 'Headers': mooring",
    "Failed to execute 'append' on 'Headers': mooring",
    'Request cannot be constructed from mooring',
    'Cannot construct a Request with mooring',
    'Request with GET/HEAD method cannot have body.',
    'RequestInit: mooring',
    'Headers.append: mooring',
    'Headers.set: mooring',
    'Window.fetch: mooring',
    'Request constructor: mooring',
    'URL constructor: mooring',
    'URL is not valid or contains user credentials.',
    "Request has method 'GET' and cannot have a body",
    'Cannot convert argument to a ByteString because of mooring',
    "Header 'mooring' has invalid value: mooring",
    "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': mooring",
    "Failed to fetch. Refused to connect to 'mooring'",
  ],
  ChunkLoadError: [
    'Importing a module script failed.',
    "'text/html' is not a valid JavaScript MIME type.",
    'Failed to fetch dynamically imported module: https://mooring.example.com/a.js',
    'error loading dynamically imported module: https://mooring.example.com/a.js',
    'Loading chunk 12 failed.\n(missing: https://mooring.example.com/12.js)',
    'Loading CSS chunk 12 failed.\n(https://mooring.example.com/12.css)',
    'Unable to preload CSS for /assets/mooring.css',
    'Failed to load chunk /_next/static/chunks/mooring.js from module 12',
    'Failed to load chunk static/chunks/mooring.css',
  ],
  TimeoutError: ['The request timed out.', 'Network request timed out'],
  AbortError: ['cancelled'],
};

describe.each(Object.entries(sentences))('%s', (code, all) => {
  it.each(all)('is meant by a TypeError that says: %s', (sentence) => {
    expect(parseApiError(new TypeError(sentence), { now })).toMatchObject({ code });
  });
});

/** What the sentence of a conflict, or of a refused access, says of it. */
const phrases: Readonly<Record<number, Readonly<Record<string, readonly string[]>>>> = {
  '403': {
    AccessTokenInvalidError: [
      'token included in the request is expired',
      'token included in the request is invalid',
      'token has expired',
      'token is expired',
      'token expired',
      'jwt expired',
      'your session has expired',
      'your session expired',
      'incorrect authentication credentials',
    ],
    Unauthorized: [
      'authentication credentials were not provided',
      'must be logged in',
      'must be signed in',
      'you are not logged in',
      'you are not signed in',
      'you need to log in',
      'you need to sign in',
    ],
    RateLimitExceededError: [
      'exceeded your quota',
      'quota exceeded',
      'quota has been exceeded',
      'daily limit exceeded',
      'rate limited',
      'rate limit exceeded',
      'rate limit has been exceeded',
      'rate limit reached',
      'exceeded a secondary rate limit',
      'exceeded the rate limit',
      'request limit reached',
    ],
  },
  '409': {
    OperationInProgress: ['in progress', 'already running', 'being processed'],
    VersionMismatchError: [
      'a newer version',
      'version conflict',
      'version mismatch',
      'has been modified',
      'was modified by',
      'has been updated by',
      'was updated by',
    ],
    AlreadyExists: [
      'duplicate key',
      'duplicate entry',
      'unique constraint',
      'exists with same',
      'already exist',
      'already been taken',
      'already taken',
      'already in use',
      'already registered',
      'must be unique',
    ],
  },
};

describe.each(Object.entries(phrases))('with the status %i', (status, codes) => {
  it.each(Object.entries(codes).flatMap(([code, all]) => all.map((phrase) => [phrase, code])))(
    'a sentence with %j means %s',
    (phrase, code) => {
      const seen = {
        isAxiosError: true,
        response: {
          status: Number(status),
          data: { message: `The mooring: ${phrase}, says the harbour.` },
        },
      };
      expect(parseApiError(seen, { now })).toMatchObject({ code });
    },
  );
});

describe('a page of a firewall', () => {
  it.each([
    'cloudflare',
    'incapsula',
    'errors.edgesuite.net',
    'errors&#46;edgesuite&#46;net',
    'reference #18.',
    'reference&#32;&#35;18&#46;',
    'generated by cloudfront',
    'awselb',
    'sucuri',
    'the requested url was rejected',
    'mod_security',
  ])('is known by %s', (mark) => {
    const page = `<html><title>Stop</title><p>by ${mark}</p></html>`;
    const refused = parseApiError(
      { isAxiosError: true, response: { status: 403, data: page } },
      { now },
    );
    const plain = parseApiError(
      { isAxiosError: true, response: { status: 403, data: page.replace(mark, 'us') } },
      { now },
    );
    expect(refused.code).not.toBe(plain.code);
  });
});

/** What statuses are called. */
const reasonPhrases: readonly (readonly [status: number, phrase: string])[] = [
  [400, 'bad request'],
  [401, 'unauthorized'],
  [401, 'authorization required'],
  [402, 'payment required'],
  [403, 'forbidden'],
  [404, 'not found'],
  [405, 'method not allowed'],
  [405, 'not allowed'],
  [406, 'not acceptable'],
  [407, 'proxy authentication required'],
  [408, 'request timeout'],
  [409, 'conflict'],
  [410, 'gone'],
  [411, 'length required'],
  [412, 'precondition failed'],
  [413, 'content too large'],
  [413, 'payload too large'],
  [413, 'request entity too large'],
  [414, 'uri too long'],
  [414, 'request-uri too long'],
  [414, 'request-uri too large'],
  [415, 'unsupported media type'],
  [416, 'range not satisfiable'],
  [416, 'requested range not satisfiable'],
  [417, 'expectation failed'],
  [422, 'unprocessable content'],
  [422, 'unprocessable entity'],
  [423, 'locked'],
  [424, 'failed dependency'],
  [425, 'too early'],
  [426, 'upgrade required'],
  [428, 'precondition required'],
  [429, 'too many requests'],
  [431, 'request header fields too large'],
  [451, 'unavailable for legal reasons'],
  [500, 'internal server error'],
  [501, 'not implemented'],
  [502, 'bad gateway'],
  [503, 'service unavailable'],
  [503, 'service temporarily unavailable'],
  [504, 'gateway timeout'],
  [504, 'gateway time-out'],
  [505, 'http version not supported'],
  [507, 'insufficient storage'],
  [508, 'loop detected'],
  [511, 'network authentication required'],
];

describe('a text with a status and what that is called', () => {
  it.each(reasonPhrases)('tells of a response: %i %s', (status, phrase) => {
    expect(parseApiError(new Error(`${status} ${phrase}`), { now })).toMatchObject({ status });
  });

  it.each(['client error', 'server error'])('tells of a response by its class: %s', (phrase) => {
    expect(parseApiError(new Error(`404 ${phrase}: Mooring for url`), { now })).toMatchObject({
      status: 404,
    });
  });

  it.each([
    'status code',
    'statuscode',
    'status_code',
    'status',
    'http',
    'http error',
    'response code',
    'returned error',
  ])('tells of a response by the words before it: %s', (words) => {
    expect(parseApiError(new Error(`The harbour: ${words} 422`), { now })).toMatchObject({
      status: 422,
    });
  });
});

describe('the table of ids', () => {
  it('has no id in two spellings', () => {
    const meanings = Object.keys(errorIds).map((id) =>
      id.replace(/^.*[/#:]|[-_]|(error|exception)$/gi, '').toLowerCase(),
    );
    expect(meanings.filter((meaning, at) => meanings.indexOf(meaning) !== at)).toEqual([]);
  });
});

/** What clients say in whatever error they throw. */
const sentencesOfClients: Readonly<Record<string, readonly string[]>> = {
  AbortError: ['Request was aborted.'],
  TimeoutError: [
    'network timeout',
    'fetchError: network timeout',
    'Request aborted due to timeout being reached (700ms)',
  ],
  NetworkError: ['Unreachable hosts - your mooring may be wrong.'],
  UnreadableResponse: ['Invalid JSON received from the Stripe API'],
};

describe.each(Object.entries(sentencesOfClients))('%s', (code, all) => {
  it.each(all)('is meant by any error that says: %s', (sentence) => {
    expect(parseApiError(new Error(sentence), { now })).toMatchObject({ code });
  });
});

/** What Node and OpenSSL say below the code of an error. */
const closerSentences: Readonly<Record<string, readonly string[]>> = {
  RequestNotSent: ['bad port', 'unknown scheme'],
  UnreadableResponse: ['redirect count exceeded', 'unexpected redirect'],
  ConnectionFailed: [
    'connect EMOORING 192.0.2.7:443',
    'request to https://mooring.example.com/ failed, reason: connect EMOORING',
    'SSL routines:ssl3_get_record:wrong version number:',
    'ssl/tls alert handshake failure:',
    'tlsv1 alert protocol version:',
  ],
};

describe.each(Object.entries(closerSentences))('%s', (code, all) => {
  it.each(all)('is meant by the cause of a lost connection that says: %s', (sentence) => {
    const thrown = new TypeError('fetch failed', { cause: new Error(sentence) });
    expect(parseApiError(thrown, { now })).toMatchObject({ code });
  });
});
