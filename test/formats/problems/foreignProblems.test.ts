import { describe, expect, it } from 'vitest';
import { readApiError } from '../../../src/parse/readApiError.js';
import { now } from '../../support/bodies.js';
import { type ForeignBody, actualAndExpected } from '../../support/foreignBody.js';

const detail = 'The mooring is taken.';
const wet = 'It is wet.';

const byField: readonly ForeignBody[] = [
  ['of a field called items', 422, { errors: { items: [wet] } }, { issues: [`items: ${wet}`] }],
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
  [
    'of a field that has the name of what clients repeat, where it holds sentences at the top',
    422,
    { errors: { config: [wet], author: { title: [wet], headers: ['typed'] } } },
    { issues: [`config: ${wet}`, `author,title: ${wet}`] },
  ],
  [
    'of a field that is called by a pointer',
    422,
    { errors: { '/pier/title': [wet] } },
    { issues: [`pier,title: ${wet}`] },
  ],
  [
    'of a secret, of which no more than the rule is told',
    422,
    { errors: { title: [wet], password: { limit: ['8 signs'], note: ['hunter22 is short'] } } },
    { issues: [`title: ${wet}`, 'password,limit: 8 signs'] },
  ],
  [
    'in sentences that begin with the words of the field',
    422,
    { details: { berthNumber: 'Berth number must be odd', title: 'The title -- must be dry' } },
    { issues: ['berthNumber: Berth number must be odd', 'title: The title -- must be dry'] },
  ],
  [
    'of none, in sentences that tell no problem',
    422,
    { details: { title: 'A fine pier', note: wet } },
    { code: 'UnprocessableEntity', reasons: ['title: A fine pier', `note: ${wet}`] },
  ],
  [
    'of none, where one of the fields has numbers',
    422,
    { validation: { sizes: [3, 4], title: [wet] } },
    {
      code: 'UnprocessableEntity',
      reasons: ['validation.sizes: 3', 'validation.sizes: 4', `validation.title: ${wet}`],
    },
  ],
];

const places: readonly ForeignBody[] = [
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
    'of a field whose name ends as those of errors do',
    422,
    {
      errors: [
        { name: 'last_error', messages: ['Too long'] },
        { name: 'terror', message: wet },
        { name: 'tide.TideException', message: wet },
        { name: 'TIDE_ERROR', message: wet },
      ],
    },
    {
      issues: [
        'last_error: Too long',
        `terror: terror: ${wet}`,
        `: tide.TideException: ${wet}`,
        `: TIDE_ERROR: ${wet}`,
      ],
    },
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
  [
    'that only resembles a pointer',
    422,
    { errors: ['a#', '#a', '#', '#/b'].map((field) => ({ message: wet, field })) },
    { issues: [`a#: ${wet}`, `#a: ${wet}`, `: ${wet}`, `b: ${wet}`] },
  ],
  [
    'as JavaScript writes it, with a name that begins with a digit',
    422,
    { errors: [{ dataPath: '.berths[0].1st', message: wet }] },
    { issues: [`berths,0,1st: ${wet}`] },
  ],
  [
    'as the name in a list of which one element is a sentence alone',
    422,
    { 'invalid-params': [wet, { name: 'title', reason: wet }] },
    { issues: [`: ${wet}`, `title: ${wet}`] },
  ],
  [
    'in a list beside a code, which is told with each',
    422,
    { errors: [{ message: wet, code: 'TOO_WET', fields: ['a', 'b'] }] },
    { issues: [`a: TOO_WET: ${wet}`, `b: TOO_WET: ${wet}`] },
  ],
];

const nested: readonly ForeignBody[] = [
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
  [
    'in a result under the name of the operation, beside another member',
    422,
    { items: [{ index: { error: { reason: wet } }, took: 3 }, { error: { message: detail } }] },
    { code: 'UnprocessableEntity', issues: [`: ${wet}`, `: ${detail}`] },
  ],
];

const groups = {
  'problems by field': byField,
  'the place of a problem': places,
  'problems in a problem': nested,
};

describe.each(Object.entries(groups))('%s', (_, rows) => {
  it.each(rows)('%s: all is told, once', (...row) => {
    const [told, expected] = actualAndExpected(row);
    expect(told).toEqual(expected);
  });
});

describe('a text that is nested 20,000 deep', () => {
  const around = (begin: string, end: string, inside: string) =>
    begin.repeat(20_000) + inside + end.repeat(20_000);
  const texts = '["It is wet."]';
  const deep = {
    fields: `{"errors":{"title":${texts},"a":${around('{"a":', '}', texts)}}}`,
    'fields in lists': `{"errors":{"title":${texts},"a":${around('[{"a":', '}]', texts)}}}`,
    'what treeifyError makes': `{"errors":{"errors":[],"properties":{"title":${around(`{"errors":${texts},"properties":{"a":`, '}}', `{"errors":${texts}}`)}}}}`,
    'what may be fields': `{"errors":{"title":${texts}},"validation":${around('{"a":', '}', texts)}}`,
    'parts of the body': `{"errors":{"title":${texts}},"data":${around('{"data":', '}', '1')}}`,
    'parts of a problem': `{"errors":[{"field":"title","message":"It is wet.","data":${around('{"data":', '}', '1')}}]}`,
    results: `{"errors":{"title":${texts}},"items":${around('[{"items":', '}]', '1')}}`,
    'what was sent': `{"errors":{"title":${texts}},"Elements":${around('[{"Elements":', '}]', '1')}}`,
    'data of GraphQL': `{"data":${around('{"a":', '}', 'null')},"errors":[{"message":"It is wet.","path":["title"]}]}`,
  };

  it.each(Object.entries(deep))('keeps its problem: %s', async (_, text) => {
    const headers = { 'content-type': 'application/json' };
    const error = await readApiError(new Response(text, { status: 422, headers }), { now });
    expect(error?.issues[0]).toMatchObject({ path: ['title'], message: wet });
  });
});
