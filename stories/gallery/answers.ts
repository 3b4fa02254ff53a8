/** An answer of a server, in any body format. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Failures and partial results as different APIs send them. The values are invented. */
export const answers = {
  graphqlFailure: {
    status: 200,
    body: {
      errors: [
        {
          message: 'Query cannot be executed. The maximum allowed complexity for a query is 11000',
          extensions: {
            contentful: {
              code: 'TOO_COMPLEX_QUERY',
              requestId: '5c1f0d2e-graphql',
              details: { maximumCost: 11_000, cost: 25_050 },
            },
          },
        },
      ],
    },
  },
  graphqlPartial: {
    status: 200,
    body: {
      data: { articleCollection: { items: [{ title: 'Harvest' }, null] } },
      errors: [
        {
          message: "Link to entry '7uBq2harbour' on environment 'main' cannot be resolved",
          path: ['articleCollection', 'items', 1, 'author'],
          extensions: {
            contentful: {
              code: 'UNRESOLVABLE_LINK',
              details: { type: 'Link', linkType: 'Entry', id: '7uBq2harbour' },
            },
          },
        },
      ],
    },
  },
  partialList: {
    status: 200,
    body: {
      sys: { type: 'Array' },
      total: 1,
      items: [{ sys: { type: 'Entry', id: 'harvest' } }],
      errors: [
        {
          sys: { id: 'notResolvable', type: 'error' },
          details: { type: 'Link', linkType: 'Asset', id: '3kPierPhoto' },
        },
      ],
    },
  },
  problemDetails: {
    status: 422,
    body: {
      type: 'https://api.example.com/problems/not-valid',
      title: 'The berth could not be booked.',
      detail: 'Two parts of the booking do not fit.',
      instance: '/bookings/81',
      errors: [
        { detail: 'must be a whole number', pointer: '#/length' },
        { detail: 'must be after the arrival', pointer: '#/stay/departure' },
      ],
    },
  },
  scim: {
    status: 409,
    body: {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
      scimType: 'uniqueness',
      detail: 'A user with this name exists already.',
      status: '409',
    },
  },
  joi: {
    status: 400,
    body: {
      message: 'Validation error',
      details: [
        {
          message: '"title" is required',
          path: ['title'],
          type: 'any.required',
          context: { label: 'title', key: 'title' },
        },
        {
          message: '"slug" length must be less than or equal to 60 characters long',
          path: ['slug'],
          type: 'string.max',
          context: { limit: 60, value: 'a-slug-that-goes-on', label: 'slug', key: 'slug' },
        },
      ],
    },
  },
  zod: {
    status: 400,
    body: {
      errors: [
        {
          code: 'too_big',
          maximum: 60,
          type: 'string',
          inclusive: true,
          message: 'String must contain at most 60 character(s)',
          path: ['slug'],
        },
        {
          code: 'invalid_type',
          expected: 'string',
          received: 'undefined',
          message: 'Required',
          path: ['title'],
        },
      ],
    },
  },
  rails: {
    status: 422,
    body: {
      errors: {
        title: ["can't be blank"],
        slug: ['has already been taken'],
        teaser: ['is too long (maximum is 20 characters)'],
        weight: ['is not a number'],
        category: ['is not included in the list', 'is reserved for the harbour office'],
      },
    },
  },
  proxyPage: {
    status: 502,
    body: '<html><head><title>The gateway is being repaired</title></head><body><hr>nginx</body></html>',
  },
  bulkAction: {
    status: 422,
    body: {
      sys: { type: 'Error', id: 'BulkActionFailed' },
      message: 'Not all entities could be published',
      requestId: '91d2-bulk',
      details: {
        errors: [
          {
            sys: { type: 'Link', linkType: 'Entry', id: '4harvest' },
            error: {
              sys: { type: 'Error', id: 'ValidationFailed' },
              message: 'Validation error',
              details: {
                errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }],
              },
            },
          },
          {
            sys: { type: 'Link', linkType: 'Asset', id: '3kPierPhoto' },
            error: {
              sys: { type: 'Error', id: 'VersionMismatch' },
              message: 'Version mismatch',
            },
          },
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, Answer>>;

/** A new response each time: a body can be read once. */
export function responseOf({ status, body }: Answer): Response {
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
}
