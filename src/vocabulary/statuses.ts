import type { ErrorCode } from '../catalog/codes.js';

/**
 * The code of an HTTP status, where no id tells it. A status that is missing here counts as the first of its class, 400
 * or 500.
 *
 * Source: https://www.iana.org/assignments/http-status-codes, and what is named beside a row.
 */
export const statuses: Readonly<Record<number, ErrorCode>> = {
  400: 'BadRequestError',
  401: 'Unauthorized',
  402: 'PaymentRequired',
  403: 'AccessDeniedError',
  404: 'NotFoundError',
  408: 'TimeoutError',
  409: 'Conflict',
  410: 'NotFoundError',
  /** What `If-Match` says is no longer so: RFC 9110, section 15.5.13. */
  412: 'VersionMismatchError',
  413: 'ContentTooLarge',
  415: 'UnsupportedMediaType',
  /** The form is too old: https://laravel.com/docs/csrf. */
  419: 'AccessTokenInvalidError',
  422: 'UnprocessableEntity',
  423: 'Locked',
  /** Too early: RFC 8470, section 5.2. */
  425: 'ServiceUnavailable',
  428: 'PreconditionRequired',
  429: 'RateLimitExceededError',
  /** The session is over: https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code. */
  440: 'AccessTokenInvalidError',
  451: 'UnavailableForLegalReasons',
  /** A token that is over: https://developers.arcgis.com/rest/services-reference/enterprise/handling-errors/. */
  498: 'AccessTokenInvalidError',
  500: 'ServerError',
  501: 'NotImplemented',
  502: 'BadGateway',
  503: 'ServiceUnavailable',
  504: 'TimeoutError',
  /** The version of HTTP: nothing that a second attempt changes. */
  505: 'NotImplemented',
  /** https://www.rfc-editor.org/rfc/rfc4918#section-11.5; OneDrive, Nextcloud. */
  507: 'UsageExceeded',
  511: 'NetworkAuthenticationRequired',
  /** 520 to 526: https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/. */
  520: 'BadGateway',
  521: 'BadGateway',
  522: 'TimeoutError',
  523: 'BadGateway',
  524: 'TimeoutError',
  525: 'BadGateway',
  526: 'BadGateway',
  /** Overloaded: https://docs.anthropic.com/en/api/errors. */
  529: 'ServiceUnavailable',
};

/** Statuses that are about the request as a whole, and not about single problems of what was sent. */
export const wholeStatuses: readonly number[] = [401, 403, 404, 410, 429];

/** Statuses that say less than an id, even one that is known by its words alone. The others tell a reason themselves. */
export const vagueStatuses: readonly number[] = [400, 401, 403, 409, 412, 422, 500, 503];
