import { describe, expect, it } from 'vitest';
import { parseSeen } from '../support/bodies.js';
import { type ForeignBody, actualAndExpected } from '../support/foreignBody.js';

const detail = 'The mooring is taken.';
const wet = 'It is wet.';

const whole: readonly ForeignBody[] = [
  [
    'its status, which is no fact when it is a word',
    422,
    { status: 'refused', message: detail },
    { code: 'UnprocessableEntity', detail },
  ],
  [
    'the request in one of several places',
    422,
    { message: detail, meta: { note: 'a' }, extensions: { traceId: 't-1' } },
    {
      code: 'UnprocessableEntity',
      detail,
      requestId: 't-1',
      reasons: ['meta.note: a', 'extensions.traceId: t-1'],
    },
  ],
  [
    'no request in what was sent',
    422,
    { message: detail, method: 'post', data: { requestId: 'typed' } },
    { code: 'UnprocessableEntity', detail, reasons: ['method: post'] },
  ],
  [
    'a sentence in its list that is empty',
    422,
    { errorMessages: ['', detail] },
    { code: 'UnprocessableEntity', detail },
  ],
  [
    'why it failed, where nothing else is said',
    422,
    { failureReason: detail },
    { code: 'UnprocessableEntity', detail },
  ],
  [
    'a reason of a failure that is a text with its language',
    400,
    { failureReason: { lang: 'en', value: detail } },
    { code: 'BadRequestError', detail, reasons: [] },
  ],
  [
    'why it failed, beside problems',
    422,
    { failureReason: detail, errors: [{ field: 'title', message: wet }] },
    { reasons: [`failureReason: ${detail}`], issues: [`title: ${wet}`] },
  ],
  [
    'a field with a secret, whose value is in the sentence',
    422,
    { message: '"hunter22" is wrong', pointer: '/user/password' },
    {
      detail: '"[redacted]" is wrong',
      reasons: ['pointer: /user/password'],
      issues: ['user,password: "[redacted]" is wrong'],
    },
  ],
  [
    'such a field in the one problem of a refusal of the whole',
    403,
    { errors: [{ message: '"hunter22" is wrong', fields: ['password'] }] },
    { code: 'AccessDeniedError', issues: ['password: "[redacted]" is wrong'] },
  ],
  [
    'another field in the one problem of a refusal of the whole',
    403,
    { errors: [{ message: wet, fields: ['title'] }] },
    {
      code: 'AccessDeniedError',
      detail: wet,
      reasons: ['fields: title'],
      issues: [`title: ${wet}`],
    },
  ],
  [
    'an error of DatoCMS by its code alone',
    422,
    { data: [{ id: '1', type: 'api_error', attributes: { code: 'NOT_FOUND' } }] },
    { code: 'NotFoundError', sysId: 'NOT_FOUND', reasons: ['id: 1', 'type: api_error'] },
  ],
  [
    'what only resembles that',
    422,
    { data: [{ id: '1', type: 'berth', attributes: { code: 'NOT_FOUND' } }] },
    {
      code: 'UnprocessableEntity',
      reasons: ['id: 1', 'type: berth'],
      issues: [': NOT_FOUND: NOT_FOUND'],
    },
  ],
  ['one sentence under errors', 404, { errors: { detail } }, { code: 'NotFoundError', detail }],
  [
    'problems under errors, one of them of a field called detail',
    422,
    { errors: { detail: 'is too long', title: 'is wet' } },
    { issues: ['detail: is too long', 'title: is wet'] },
  ],
  [
    'an error by its key, with its status',
    404,
    { itemNotFound: { code: 404, message: detail } },
    { code: 'NotFoundError', sysId: 'itemNotFound', detail, reasons: ['code: 404'] },
  ],
  [
    'two keys, of which none is the error',
    404,
    { itemNotFound: { code: 404, message: detail }, note: 'n' },
    {
      code: 'NotFoundError',
      reasons: ['itemNotFound.code: 404', `itemNotFound.message: ${detail}`, 'note: n'],
    },
  ],
  [
    'a key with another status, which is a field',
    422,
    { itemNotFound: { code: 404, message: detail } },
    { reasons: ['code: 404'], issues: [`itemNotFound: ${detail}`] },
  ],
  [
    'problems as JSON in place of the sentence',
    400,
    { message: JSON.stringify([{ path: ['a'], message: wet }]) },
    { issues: [`a: ${wet}`] },
  ],
  [
    'JSON in place of the sentence that is no list of problems',
    400,
    { message: '[{"a":1}]' },
    { code: 'BadRequestError', detail: '[{"a":1}]' },
  ],
  [
    'an id beside an error that has none',
    422,
    { code: 'berth_7', error: { message: detail } },
    { code: 'berth_7', sysId: 'berth_7', detail },
  ],
  [
    'an id, which is the sentence where no other is',
    404,
    { error: 'berth_not_found' },
    { code: 'NotFoundError', sysId: 'berth_not_found', detail: 'berth_not_found' },
  ],
  [
    'an id beside a sentence',
    404,
    { error: 'berth_not_found', message: detail },
    { code: 'NotFoundError', sysId: 'berth_not_found', detail },
  ],
  [
    'a number of JSON-RPC',
    400,
    { code: -32601, message: detail },
    { code: 'BadRequestError', sysId: '-32601', detail },
  ],
  [
    'a number below zero that is nobody’s',
    400,
    { code: -1, message: detail },
    { code: 'BadRequestError', detail, reasons: ['code: -1'] },
  ],
  [
    'a number that only as a text is an id',
    409,
    { code: 23505, message: detail },
    { code: 'Conflict', detail, reasons: ['code: 23505'] },
  ],
  [
    'a type that is a URI, and nothing beside it that problem details have',
    422,
    { type: 'https://pier.example/full', hint: 'n' },
    { code: 'UnprocessableEntity', reasons: ['type: https://pier.example/full', 'hint: n'] },
  ],
  [
    'a record where others have a closer sentence',
    422,
    { errors: [{ message: wet, context: { note: 'n' } }] },
    { code: 'UnprocessableEntity', detail: wet, reasons: ['context.note: n'] },
  ],
  [
    'a type and a number, which are an id together',
    400,
    { type: 'OAuthException', code: 190, message: detail },
    { code: 'AccessTokenInvalidError', sysId: 'OAuthException190', detail },
  ],
  [
    'help that is no link, but a sentence with one',
    400,
    { message: detail, help: 'see https://docs.harbour.example' },
    { code: 'BadRequestError', detail, reasons: ['help: see https://docs.harbour.example'] },
  ],
];

const graphqlAndJsonApi: readonly ForeignBody[] = [
  [
    'an error with a code and no extensions',
    200,
    { data: null, errors: [{ message: detail, locations: [], code: 'berth_7' }] },
    { format: 'graphql', code: 'berth_7', sysId: 'berth_7', detail },
  ],
  [
    'more errors than were copied',
    200,
    { data: null, errors: [{ message: detail, path: ['a'] }, null] },
    { format: 'graphql', code: 'UnknownError', detail, issues: [`a: ${detail}`, ': '] },
  ],
  [
    'its request in another spelling, once',
    200,
    { data: null, errors: [{ message: detail, extensions: { request_id: 'r-7', code: 'X' } }] },
    { format: 'graphql', code: 'X', sysId: 'X', detail, requestId: 'r-7' },
  ],
  [
    'a type that is no code, as not all of it is in capitals',
    200,
    { data: null, errors: [{ message: detail, type: 'Berth_FULL' }] },
    { code: 'UnknownError', detail, reasons: ['type: Berth_FULL'] },
  ],
  [
    'a link in several errors, and details that are none',
    422,
    {
      data: null,
      errors: [
        {
          message: detail,
          path: ['x'],
          extensions: { contentful: { code: 'X', details: { type: 'Entry', id: 'e1' } } },
        },
      ],
    },
    {
      format: 'graphql',
      code: 'X',
      sysId: 'X',
      detail,
      reasons: ['type: Entry', 'id: e1'],
      issues: [`x: X: ${detail}`],
    },
  ],
  [
    'a status that is a text, by which JSON:API is known, in one of the errors',
    422,
    { errors: [{ title: 'a', status: '422' }, { title: 'b' }] },
    { format: 'json-api', code: 'UnprocessableEntity', detail: 'a', reasons: ['b'] },
  ],
  [
    'errors of Contentful and of another server',
    422,
    {
      data: null,
      errors: [
        {
          message: 'a',
          path: ['x'],
          extensions: {
            contentful: {
              code: 'UNRESOLVABLE_LINK',
              details: { type: 'Link', linkType: 'Entry', id: 'e1' },
            },
          },
        },
        { message: 'b' },
      ],
    },
    {
      format: 'graphql',
      code: 'UnresolvedLinks',
      sysId: 'UNRESOLVABLE_LINK',
      detail: 'a',
      issues: ['x: notResolvable: UNRESOLVABLE_LINK: a', ': b'],
    },
  ],
  [
    'errors of JSON:API of which one has a place',
    422,
    {
      errors: [
        { title: 'a', source: { pointer: '/data/attributes/title' } },
        { title: 'b', status: '422' },
      ],
    },
    { format: 'json-api', detail: 'a', issues: ['title: a', ': b'] },
  ],
  [
    'links, by which JSON:API is known',
    422,
    { errors: [{ title: 'a', links: { about: '/a' } }] },
    {
      format: 'json-api',
      code: 'UnprocessableEntity',
      detail: 'a',
      reasons: ['links.about: /a'],
    },
  ],
];

const groups = { 'the whole': whole, 'GraphQL and JSON:API': graphqlAndJsonApi };

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s: all is told, once', (...row) => {
    const [told, expected] = actualAndExpected(row);
    expect(told).toEqual(expected);
  });
});

const message = '"hunter22" is wrong';

it.each([
  { message, param: 'password' },
  { message, pointer: '/user/password' },
  { data: null, errors: [{ message, path: ['password'] }] },
])('what a field with a secret holds is not told where no problem is kept: %j', (body) => {
  const error = parseSeen({ status: 422, body }, { maxIssues: 0 });
  expect(error.detail).toBe('"[redacted]" is wrong');
});
