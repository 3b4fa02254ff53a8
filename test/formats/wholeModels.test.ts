import { describe, expect, it } from 'vitest';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseSeen } from '../support/bodies.js';

/** Everything that a body tells: what is not expected here must not be in the model. */
type Told = Partial<
  Pick<ApiError, 'format' | 'sysId' | 'detail' | 'reasons' | 'requestId' | 'resource' | 'partial'>
> & { readonly issues?: readonly string[] };

type Row = readonly [what: string, status: number, body: unknown, told: Told];

const graphql: readonly Row[] = [
  [
    'one error, with all that it may carry',
    400,
    {
      errors: [
        {
          message: 'Query too complex',
          locations: [{ line: 2, column: 3 }],
          extensions: {
            retryable: false,
            contentful: {
              code: 'TOO_COMPLEX_QUERY',
              requestId: 'r-1',
              hint: 'Ask for less',
              details: { maximumCost: 9, cost: 12 },
            },
          },
        },
      ],
    },
    {
      format: 'graphql',
      sysId: 'TOO_COMPLEX_QUERY',
      detail: 'Query too complex',
      requestId: 'r-1',
      reasons: [
        'maximumCost: 9',
        'cost: 12',
        'locations.line: 2',
        'locations.column: 3',
        'extensions.retryable: false',
        'extensions.hint: Ask for less',
      ],
    },
  ],
  [
    'a link that leads nowhere, beside data',
    200,
    {
      data: { a: [1] },
      errors: [
        {
          message: 'Link cannot be resolved',
          path: ['a', 0],
          extensions: {
            contentful: {
              code: 'UNRESOLVABLE_LINK',
              details: { type: 'Link', linkType: 'Entry', id: 'e1', field: 'author' },
            },
          },
        },
      ],
    },
    {
      format: 'graphql',
      sysId: 'UNRESOLVABLE_LINK',
      detail: 'Link cannot be resolved',
      partial: true,
      issues: ['a,0: notResolvable: Link cannot be resolved'],
      reasons: ['field: author'],
    },
  ],
  [
    'several errors, of which only one has a path',
    200,
    { errors: [{ message: 'a' }, { message: 'b', path: ['x'] }] },
    { format: 'graphql', detail: 'a', issues: [': other: a', 'x: other: b'] },
  ],
  [
    'details that are no link, although they have its type',
    400,
    {
      errors: [
        { message: 'a', extensions: { contentful: { code: 'X', details: { type: 'Link' } } } },
      ],
    },
    { format: 'graphql', sysId: 'X', detail: 'a', resource: { type: 'Link' } },
  ],
  [
    'facts in the extensions that are called as those of the error are',
    400,
    {
      errors: [
        { message: 'a', extensions: { code: 'Y', path: '$.harbour', message: 'b', title: 't' } },
      ],
    },
    {
      format: 'graphql',
      sysId: 'Y',
      detail: 'a',
      reasons: ['extensions.path: $.harbour', 'extensions.message: b', 'extensions.title: t'],
    },
  ],
  [
    'the code of another server, with facts beside it',
    400,
    { errors: [{ message: 'a', extensions: { code: 'Y', requestId: 'r-6', area: 'north' } }] },
    {
      format: 'graphql',
      sysId: 'Y',
      detail: 'a',
      requestId: 'r-6',
      reasons: ['extensions.area: north'],
    },
  ],
  [
    'of a client that adds keys of its own to the data',
    400,
    { data: null, errors: [{ message: 'a' }], origin: 'b' },
    { format: 'graphql', detail: 'a' },
  ],
  [
    'with locations, in a body with other keys',
    400,
    { errors: [{ message: 'a', locations: [{ line: 1 }] }], origin: 'b' },
    { format: 'graphql', detail: 'a', reasons: ['locations.line: 1'] },
  ],
];

const notGraphql: readonly Row[] = [
  [
    'errors with a key that GraphQL does not know',
    400,
    { errors: [{ message: 'a', code: 7 }] },
    { format: 'plain', detail: 'a', reasons: ['code: 7'] },
  ],
  [
    'errors of which one is a text',
    400,
    { errors: [{ message: 'a', extensions: { code: 'X' } }, 'b'] },
    { format: 'plain', issues: [': other: a', ': other: b'], reasons: ['extensions.code: X'] },
  ],
  [
    'a body with other keys',
    400,
    { myerrors: 1, errors: [{ message: 'a' }] },
    { format: 'plain', detail: 'a', reasons: ['myerrors: 1'] },
  ],
  [
    'a body whose other keys end alike',
    400,
    { errorsOf: 1, errors: [{ message: 'a', mypath: 1 }] },
    { format: 'plain', detail: 'a', reasons: ['mypath: 1', 'errorsOf: 1'] },
  ],
  [
    'a body with a key that begins alike',
    400,
    { errorsOf: 1, errors: [{ message: 'a' }] },
    { format: 'plain', detail: 'a', reasons: ['errorsOf: 1'] },
  ],
  [
    'errors with a key that begins or ends alike',
    400,
    {
      errors: [
        { message: 'a', pathname: 1 },
        { message: 'b', mypath: 2 },
      ],
    },
    {
      format: 'plain',
      issues: [': other: a', ': other: b'],
      reasons: ['pathname: 1', 'mypath: 2'],
    },
  ],
  [
    'errors without a message',
    400,
    { errors: [{ extensions: { code: 'X' } }] },
    { format: 'plain', issues: [': other: '], reasons: ['extensions.code: X'] },
  ],
];

const problems: readonly Row[] = [
  [
    'all members, and others',
    422,
    {
      type: 'https://e.com/p/x',
      title: 'T',
      detail: 'D',
      instance: '/i',
      status: 422,
      code: 'C1',
      traceId: 't-1',
      extra: 1,
      errors: [{ detail: 'd1', pointer: '#/a/0', kind: 'k' }],
    },
    {
      format: 'problem-details',
      sysId: 'C1',
      detail: 'D',
      requestId: 't-1',
      reasons: ['T', 'type: https://e.com/p/x', 'instance: /i', 'extra: 1'],
      issues: ['a,0: other: d1'],
    },
  ],
  [
    'a type that says no more than the status',
    404,
    { type: 'about:blank', title: 'Not Found', status: 404, requestId: 'r-3' },
    { format: 'problem-details', requestId: 'r-3' },
  ],
  [
    'sentences by field, and members of another type',
    400,
    {
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
      title: 'One or more',
      status: 400,
      traceId: 7,
      errors: { Name: ['required'] },
    },
    {
      format: 'problem-details',
      detail: 'One or more',
      reasons: ['traceId: 7'],
      issues: ['Name: other: required'],
    },
  ],
];

const plain: readonly Row[] = [
  [
    'an error inside of a body',
    400,
    {
      requestId: 'r-4',
      error: { message: 'M', code: 'E1', more: 'x' },
      status: 400,
      other: 'y',
      headers: { a: 'b' },
    },
    {
      format: 'plain',
      sysId: 'E1',
      detail: 'M',
      requestId: 'r-4',
      reasons: ['more: x', 'other: y'],
    },
  ],
  [
    'a list of problems, and facts of another type',
    400,
    {
      message: 'M',
      code: 12,
      requestId: true,
      errors: 'none',
      issues: [{ message: 'i', loc: ['a'] }],
    },
    {
      format: 'plain',
      detail: 'M',
      reasons: ['code: 12', 'requestId: true', 'none'],
      issues: ['a: other: i'],
    },
  ],
  ['an empty record', 400, {}, { format: 'plain' }],
  [
    'nothing but sentences by field',
    422,
    { title: ['blank'], base: ['whole'] },
    { format: 'plain', issues: ['title: other: blank', ': other: whole'] },
  ],
  [
    'sentences by field beside a fact',
    422,
    { title: ['blank'], n: 1 },
    { format: 'plain', reasons: ['title: blank', 'n: 1'] },
  ],
  [
    'an ordinary result',
    422,
    { sys: { type: 'Entry', id: 'e' }, message: 'x' },
    { format: 'plain' },
  ],
];

const contentful: readonly Row[] = [
  [
    'an error that a gateway wrapped in its message',
    404,
    {
      sys: { type: 'Error', id: 'NotFound' },
      message: '404 - {"requestId":"r-5","message":"inner","details":{"type":"Entry","id":"e"}}  ',
    },
    {
      format: 'contentful',
      sysId: 'NotFound',
      detail: 'inner',
      requestId: 'r-5',
      resource: { type: 'Entry', id: 'e' },
    },
  ],
  ...['see 404 - {"message":"inner"}', '404 - {"message":"inner"} and more'].map(
    (message): Row => [
      `a message that is no such error: ${message}`,
      404,
      { sys: { type: 'Error', id: 'NotFound' }, message },
      { format: 'contentful', sysId: 'NotFound', detail: message },
    ],
  ),
  [
    'details in which everything is something else',
    422,
    {
      sys: { type: 'Error', id: 'X' },
      details: { type: 'Entry', id: 'e', space: 's', sys: { a: 1 }, errors: 'e1', more: true },
    },
    {
      format: 'contentful',
      sysId: 'X',
      reasons: ['type: Entry', 'id: e', 'space: s', 'sys.a: 1', 'e1', 'more: true'],
    },
  ],
  [
    'whole errors of single entities, with and without problems',
    422,
    {
      sys: { type: 'Error', id: 'X' },
      message: 'M',
      details: {
        errors: [
          {
            sys: { type: 'Link', linkType: 'Entry', id: 'e' },
            error: {
              sys: { type: 'Error', id: 'V' },
              message: 'inner',
              details: {
                hint: 'h',
                errors: [
                  { name: 'required', path: ['fields', 'a'] },
                  { name: 'required', path: ['fields', 'b'] },
                ],
              },
            },
          },
          { error: { sys: { id: 'W' }, message: 'w', details: { errors: [], reasons: ['r'] } } },
        ],
      },
    },
    {
      format: 'contentful',
      sysId: 'X',
      detail: 'M',
      reasons: ['inner', 'hint: h', 'r'],
      issues: ['e: fields,a: required: required', 'e: fields,b: required: required', ': other: w'],
    },
  ],
  [
    'a list with links that lead nowhere',
    200,
    {
      sys: { type: 'Array' },
      items: [],
      errors: [
        {
          sys: { id: 'notResolvable', type: 'error' },
          details: { type: 'Link', linkType: 'Asset', id: 'a' },
          message: 'm',
          note: 'n',
        },
      ],
    },
    {
      format: 'contentful-array',
      sysId: 'notResolvable',
      partial: true,
      reasons: ['note: n'],
      issues: [': notResolvable: m'],
    },
  ],
];

const groups = { graphql, 'what resembles GraphQL': notGraphql, problems, plain, contentful };

describe.each(Object.entries(groups))('of %s', (_, rows) => {
  it.each(rows)('%s: everything is told, and told once', (_what, status, body, told) => {
    const error = parseSeen({ status, body });
    const { format, sysId, detail, reasons, requestId, resource, partial } = error;
    const issues = error.issues.map(({ entity, path, rule, message }) =>
      [...(entity ? [entity.id] : []), path.join(), rule, message].join(': '),
    );
    expect({ format, sysId, detail, reasons, requestId, resource, partial, issues }).toEqual({
      reasons: [],
      issues: [],
      partial: false,
      ...told,
    });
  });
});
