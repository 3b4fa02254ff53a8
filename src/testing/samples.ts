import type { ErrorCode } from '../catalog/codes.js';

/** What the server says beside the id, for rows whose words or issues need more than an id. */
export interface Sample {
  readonly message?: string;
  readonly details?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const space = 'harbour';
const environment = 'master';

/** Realistic messages and details by code, with invented values. A code without a sample is sent without either. */
export const samples: { readonly [Code in ErrorCode]?: Sample } = {
  BadRequestError: { message: 'Cannot archive published' },
  InvalidQueryError: {
    message: 'The query you sent was invalid.',
    details: {
      errors: [
        {
          name: 'unknown',
          path: ['fields', 'colour'],
          details: 'The path "fields.colour" is not recognized',
        },
      ],
    },
  },
  AccessTokenInvalidError: {
    message: 'The access token you sent could not be found or is invalid.',
  },
  AccessDeniedError: {
    message: 'You do not have access to this resource.',
    details: { reasons: ['Only administrators may change published entries'] },
  },
  NotFoundError: {
    message: 'The resource could not be found.',
    details: { type: 'Entry', id: 'night-shift', space, environment },
  },
  // the API sends no message with it
  VersionMismatchError: {},
  ValidationFailedError: {
    message: 'Validation error',
    details: {
      errors: [
        {
          name: 'required',
          path: ['fields', 'title', 'en-US'],
          details: 'The property "title" is required here',
        },
        {
          name: 'size',
          path: ['fields', 'summary', 'en-US'],
          min: 40,
          max: 160,
          value: 'Too short',
        },
        {
          name: 'in',
          path: ['fields', 'category', 'en-US'],
          expected: ['news', 'guide', 'essay'],
          value: 'blog',
        },
      ],
    },
  },
  UnknownFieldError: {
    message: 'A field of the query does not exist.',
    details: { errors: [{ name: 'unknown', path: ['fields', 'colour'] }] },
  },
  InvalidEntryError: {
    message: 'The entry could not be stored.',
    details: {
      errors: [{ name: 'type', type: 'Integer', path: ['fields', 'rating', 'en-US'], value: 4.5 }],
    },
  },
  RateLimitExceededError: {
    message: 'You have exceeded the rate limit.',
    headers: { 'x-contentful-ratelimit-reset': '12' },
  },
  ServerError: { message: 'Internal server error' },
  HibernatedError: { message: 'Hibernated' },
  UnresolvedLinks: {
    message: 'Unresolved links',
    details: {
      errors: [
        {
          name: 'notResolvable',
          link: { type: 'Link', linkType: 'Entry', id: 'old-lighthouse' },
          path: ['fields', 'related', 'en-US', 0],
        },
      ],
    },
  },
  UnknownKey: {
    message: 'The body you sent contains an unknown key.',
    details: { keys: ['colour'] },
  },
  MissingKey: { details: { key: 'fields' } },
  MissingOrganizationParameter: {
    message: 'Pass the organization in which to create the space.',
  },
};
