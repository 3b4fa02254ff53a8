/** An element of `details.errors`. Its other keys depend on the rule. */
export interface RuleError {
  readonly name: string;
  readonly path?: readonly (string | number)[];
  readonly value?: unknown;
  readonly details?: string;
  readonly [param: string]: unknown;
}

/** A refusal of the API, before it is turned into a response. */
export interface Refusal {
  readonly kind: 'refused';
  readonly status: number;
  readonly id: string;
  readonly message?: string;
  readonly details?: unknown;
  /** Seconds for `x-contentful-ratelimit-reset`; 0 for anything but a rate limit, as on the wire. */
  readonly resetSeconds?: number;
  /** Headers in addition to the common ones, or instead of them. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Success {
  readonly kind: 'done';
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
}

export type Answer = Success | Refusal;

export function done(body: unknown, status: 200 | 201 = 200): Success {
  return { kind: 'done', status, body };
}

function refusal(status: number, id: string, message?: string, details?: unknown): Refusal {
  return {
    kind: 'refused',
    status,
    id,
    ...(message === undefined ? {} : { message }),
    ...(details === undefined ? {} : { details }),
  };
}

const queryRefused =
  'The query you sent was invalid. Probably a filter or ordering specification is not applicable to the type of a field.';

/** One line per refusal: the status, the id as the wire spells it, the server's sentence. */
export const refuse = {
  badRequest: (message: string) => refusal(400, 'BadRequest', message),
  invalidQuery: (errors: readonly RuleError[]) =>
    refusal(400, 'InvalidQuery', queryRefused, { errors }),
  tokenInvalid: () =>
    refusal(
      401,
      'AccessTokenInvalid',
      'The access token you sent could not be found or is invalid.',
    ),
  accessDenied: (reason: string) =>
    refusal(403, 'AccessDenied', 'Your role does not allow this action.', { reasons: [reason] }),
  notFound: (details: Readonly<Record<string, string>>) =>
    refusal(404, 'NotFound', 'The resource could not be found.', details),
  unknownRoute: () => refusal(404, 'UnknownRoute', 'The route could not be found.'),
  versionMismatch: () => refusal(409, 'VersionMismatch'),
  validationFailed: (errors: readonly RuleError[]) =>
    refusal(422, 'ValidationFailed', 'Validation error', { errors }),
  unknownField: (errors: readonly RuleError[]) =>
    refusal(422, 'UnknownField', 'The query references a field that does not exist.', { errors }),
  invalidEntry: (errors: readonly RuleError[]) =>
    refusal(422, 'InvalidEntry', 'Validation error', { errors }),
  rateLimited: (resetSeconds: number): Refusal => ({
    ...refusal(
      429,
      'RateLimitExceeded',
      'You have exceeded the rate limit of the organization this space belongs to. Wait a moment before you try the request again.',
    ),
    resetSeconds,
  }),
  hibernated: (id: 'AccessDenied' | 'Hibernated') => refusal(502, id, 'Hibernated'),
} as const;
