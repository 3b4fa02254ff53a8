import { describe, expect, it } from 'vitest';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseSeen } from '../support/bodies.js';

/** Everything that a body of another server tells: what is not expected here must not be in the model. */
type Told = Partial<
  Pick<ApiError, 'code' | 'format' | 'sysId' | 'detail' | 'reasons' | 'requestId'>
> & { readonly issues?: readonly string[] };

type Row = readonly [what: string, status: number, body: unknown, told: Told];

const detail = 'The mooring is taken.';
const wet = 'It is wet.';

/** What stands so many levels deep. */
const within = (levels: number, inside: object, wrap: (inner: object) => object): object =>
  levels === 0 ? inside : within(levels - 1, wrap(inside), wrap);

const byField: readonly Row[] = [
  ['of a field called items', 422, { errors: { items: [wet] } }, { issues: [`items: ${wet}`] }],
  [
    'of a field that lies deep',
    422,
    { errors: within(10, { end: [wet] }, (a) => ({ a })) },
    { issues: [`a,a,a,a,a,a,a,a,a,a,end: ${wet}`] },
  ],
  [
    'of a field that lies deep in what treeifyError makes',
    422,
    { errors: within(10, { errors: [wet] }, (a) => ({ errors: [], properties: { a } })) },
    { issues: [`a,a,a,a,a,a,a,a,a,a: ${wet}`] },
  ],
  [
    'in details that treeifyError made',
    422,
    { message: detail, details: { errors: [wet], properties: {} } },
    { detail, issues: [`: ${wet}`] },
  ],
  [
    'in such details of a problem',
    422,
    { errors: [{ message: 'a', context: { details: { errors: [wet], properties: {} } } }] },
    { detail: 'a', issues: [`: ${wet}`] },
  ],
  [
    'of none, where one of the fields is a secret',
    422,
    { details: { title: 'is too long', password: 'must not be hunter22' } },
    { code: 'UnprocessableEntity', reasons: ['title: is too long', 'password: [redacted]'] },
  ],
  [
    'of none, in details that are empty',
    422,
    { message: detail, param: 'title', details: {} },
    { detail, reasons: ['param: title'], issues: [`title: ${detail}`] },
  ],
  [
    'of none, in errors that are empty',
    422,
    { message: detail, param: 'title', errors: {} },
    { detail, reasons: ['param: title'], issues: [`title: ${detail}`] },
  ],
  [
    'in a sentence of Rails that ends otherwise',
    422,
    { errors: { title: ['is too short (minimum is unknown)'] } },
    { issues: ['title: is too short (minimum is unknown)'] },
  ],
];

const places: readonly Row[] = [
  [
    'as a pointer beside the sentence',
    422,
    { message: detail, param: '/pier/title' },
    { detail, reasons: ['param: /pier/title'], issues: [`pier,title: ${detail}`] },
  ],
  [
    'in a record beside the sentence',
    422,
    { message: detail, data: { param: 'title' } },
    { detail, reasons: ['data.param: title'], issues: [`title: ${detail}`] },
  ],
  [
    'in what was sent, which is none',
    422,
    { message: detail, method: 'post', data: { param: 'title' } },
    { code: 'UnprocessableEntity', detail, reasons: ['method: post'] },
  ],
  [
    'in a list of records, each with a key',
    422,
    { message: detail, parameterList: [{ key: 'a', value: 'typed' }] },
    { detail, issues: [`a: ${detail}`] },
  ],
  [
    'in a list of records of which one has no key, which is none',
    422,
    { message: detail, parameterList: [{ key: 'a' }, { value: 'typed' }] },
    { code: 'UnprocessableEntity', detail },
  ],
  [
    'in a list that stands in a record of the problem',
    422,
    { errors: [{ message: detail, Data: { params: ['a', 'b'] } }] },
    {
      reasons: ['Data.params: a', 'Data.params: b'],
      issues: [`a: ${detail}`, `b: ${detail}`],
    },
  ],
  [
    'in a record that tells the sentence, too, in other words',
    422,
    { errors: [{ message: detail, source: { pointer: '/a', message: 'b', note: 'n' } }] },
    {
      reasons: ['source.pointer: /a', 'source.message: b', 'source.note: n'],
      issues: [`a: ${detail}`],
    },
  ],
  [
    'in a list of what is missing, which needs no sentence',
    422,
    { missing_fields: ['title'] },
    { reasons: ['missing_fields: title'], issues: ['title: required: '] },
  ],
  [
    'in a list of what is missing, with a sentence',
    422,
    { errors: [{ message: detail, missing_fields: ['title'] }] },
    { issues: [`title: ${detail}`] },
  ],
  [
    'in another list, which is none without a sentence',
    422,
    { fields: ['title'] },
    { code: 'UnprocessableEntity', reasons: ['fields: title'] },
  ],
  [
    'before each sentence',
    422,
    { errors: [`title: ${wet}`, 'pier: Too long.'] },
    { issues: [`title: title: ${wet}`, 'pier: pier: Too long.'] },
  ],
  [
    'before some of the sentences, where a word is none',
    422,
    { errors: [`title: ${wet}`, 'Refused.'] },
    { code: 'UnprocessableEntity', issues: [`: title: ${wet}`, ': Refused.'] },
  ],
  [
    'in the sentence of a record that tells more, where a word is none',
    422,
    { errors: [{ message: `title: ${wet}`, code: 'berth_7' }] },
    { code: 'berth_7', sysId: 'berth_7', detail: `title: ${wet}` },
  ],
  [
    'as the name of a problem, unless that is the name of an error',
    422,
    {
      errors: [
        { name: 'title', message: wet },
        { name: 'TideError', message: wet },
      ],
    },
    { issues: [`title: title: ${wet}`, `: TideError: ${wet}`] },
  ],
  [
    'of a problem with a name and sentences, which is its place',
    422,
    { errors: [{ name: 'size', messages: ['Too large', 'Too red'] }] },
    { issues: ['size: Too large', 'size: Too red'] },
  ],
  [
    'of a problem with a name and sentences, which is no place beside one, nor that of an error',
    422,
    {
      errors: [
        { field: 'a', name: 'b', messages: ['Too large'] },
        { name: 'TideError', messages: ['Too red'] },
      ],
    },
    { reasons: ['b', 'TideError'], issues: ['a: Too large', ': Too red'] },
  ],
  [
    'of a member that is missing and has the name of a rule',
    422,
    {
      errors: [
        {
          instancePath: '',
          keyword: 'required',
          params: { missingProperty: 'blank' },
          message: wet,
        },
      ],
    },
    { reasons: ['params.missingProperty: blank'], issues: [`blank: required: ${wet}`] },
  ],
];

const nested: readonly Row[] = [
  [
    'with what the outer one says beside the first',
    422,
    {
      errors: [
        { title: 'a', errors: [{ field: 'a', message: 'x' }] },
        {
          title: 'b',
          errors: [
            { field: 'b', message: 'y' },
            { field: 'c', message: 'z' },
          ],
        },
      ],
    },
    { reasons: ['a', 'b'], issues: ['a: x', 'b: y', 'c: z'] },
  ],
  [
    'in no constraints and no children',
    422,
    [
      { property: 'pier', children: [], constraints: {} },
      { property: 'quay', children: [], constraints: { isDry: wet } },
    ],
    { issues: ['pier: ', `quay: isDry: ${wet}`] },
  ],
  [
    'in the ways that a value might have gone, of which none is the problem',
    422,
    { issues: [{ path: ['a'], message: wet, errors: [[{ path: [], message: 'x' }], []] }] },
    { reasons: ['errors.message: x'], issues: [`a: ${wet}`] },
  ],
  [
    'in what was sent, which is none',
    422,
    { errors: [{ message: wet, method: 'post', data: { errors: [{ message: 'typed' }] } }] },
    { code: 'UnprocessableEntity', detail: wet, reasons: ['method: post'] },
  ],
  [
    'as Payload tells them in GraphQL',
    200,
    {
      data: { a: null },
      errors: [
        {
          message: detail,
          path: ['a'],
          extensions: { data: { details: { errors: [{ path: 'title', message: wet }] } } },
        },
      ],
    },
    { format: 'graphql', detail, issues: [`title: ${wet}`] },
  ],
  [
    'in results, of which the others tell nothing',
    422,
    { items: [{ index: { error: { reason: wet } } }, { index: { done: true } }] },
    { code: 'UnprocessableEntity', issues: [`: ${wet}`] },
  ],
];

const whole: readonly Row[] = [
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
];

const graphqlAndJsonApi: readonly Row[] = [
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
];

const groups = {
  'problems by field': byField,
  'the place of a problem': places,
  'problems in a problem': nested,
  'the whole': whole,
  'GraphQL and JSON:API': graphqlAndJsonApi,
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s: all is told, once', (_what, status, body, told) => {
    const { code, format, sysId, reasons, requestId, issues, ...error } = parseSeen({
      status,
      body,
    });
    const problems = issues.map(({ path, rule, name, message }) =>
      [path.join(), ...(rule === 'other' ? [] : [rule]), ...(name ? [name] : []), message].join(
        ': ',
      ),
    );
    expect({
      code,
      format,
      sysId,
      detail: error.detail,
      reasons,
      requestId,
      issues: problems,
    }).toEqual({
      code: 'ValidationFailedError',
      format: 'plain',
      reasons: [],
      issues: [],
      ...told,
    });
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
