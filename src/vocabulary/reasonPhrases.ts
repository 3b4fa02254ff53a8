/**
 * The reason phrases of each error status, in lower case. A text with a phrase beside its number tells of a response; a
 * phrase alone says no more than the status.
 *
 * Source: https://www.iana.org/assignments/http-status-codes; nginx, src/http/ngx_http_special_response.c;
 * Apache, modules/http/http_protocol.c; and what is named beside a row.
 */
export const reasonPhrases: Readonly<Record<number, readonly string[]>> = {
  400: ['bad request'],
  401: ['unauthorized', 'authorization required'],
  402: ['payment required'],
  403: ['forbidden'],
  404: ['not found'],
  405: ['method not allowed', 'not allowed'],
  406: ['not acceptable'],
  407: ['proxy authentication required'],
  408: ['request timeout'],
  409: ['conflict'],
  410: ['gone'],
  411: ['length required'],
  412: ['precondition failed'],
  // RFC 9110; RFC 7231
  413: ['content too large', 'payload too large', 'request entity too large'],
  414: ['uri too long', 'request-uri too long', 'request-uri too large'],
  415: ['unsupported media type'],
  416: ['range not satisfiable', 'requested range not satisfiable'],
  417: ['expectation failed'],
  // RFC 9110; RFC 4918
  422: ['unprocessable content', 'unprocessable entity'],
  423: ['locked'],
  424: ['failed dependency'],
  425: ['too early'],
  426: ['upgrade required'],
  428: ['precondition required'],
  429: ['too many requests'],
  431: ['request header fields too large'],
  451: ['unavailable for legal reasons'],
  500: ['internal server error'],
  501: ['not implemented'],
  502: ['bad gateway'],
  503: ['service unavailable', 'service temporarily unavailable'],
  504: ['gateway timeout', 'gateway time-out'],
  505: ['http version not supported'],
  507: ['insufficient storage'],
  508: ['loop detected'],
  511: ['network authentication required'],
};

/**
 * Statuses whose phrases tell of a response without their number, too. The others are words of any sentence: `Conflict:
 * the two dates overlap`, `Insufficient storage: free some space`.
 */
export const spokenStatuses: readonly number[] = [400, 401, 403, 404, 422, 429, 500, 502, 503, 504];

/** Statuses whose phrases tell of a response only where they are the whole text. */
export const spokenAlone: readonly number[] = [402, 408, 412, 413, 415];

/** Words between the number and its phrase, or in place of the phrase. */
export const statusClasses: readonly string[] = [
  // https://requests.readthedocs.io, `raise_for_status`
  'client error',
  'server error',
  // https://github.com/contentful/contentful-sdk-core, src/rate-limit.ts: `Server 503 error occurred.`
  'error occurred',
];
