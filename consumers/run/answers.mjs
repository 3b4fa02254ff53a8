/** An answer of the content API, as it is on the wire. @typedef {{ status: number, headers?: Record<string, string>, json: object }} Answer */

/**
 * @param {string} id
 * @param {object} [rest] of the body
 */
const errorBody = (id, rest) => ({ sys: { type: 'Error', id }, requestId: 'a1b2c3d4', ...rest });

/** @satisfies {Record<string, Answer>} */
export const answers = {
  saved: { status: 200, json: { sys: { type: 'Entry', id: '1' } } },
  serverError: { status: 500, json: errorBody('ServerError') },
  newerVersion: { status: 409, json: errorBody('VersionMismatch') },
  rateLimited: {
    status: 429,
    headers: { 'x-contentful-ratelimit-reset': '4' },
    json: errorBody('RateLimitExceeded'),
  },
  invalid: {
    status: 422,
    json: errorBody('ValidationFailed', {
      message: 'Validation error',
      details: {
        errors: [
          { name: 'size', path: ['fields', 'title', 'en-US'], min: 10, max: 60, value: 'Draft' },
          { name: 'unique', path: ['fields', 'title', 'en-US'] },
        ],
      },
    }),
  },
};
