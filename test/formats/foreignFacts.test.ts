import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { withParameters } from '../../src/formats/problems/withParameters.js';
import { jsonResponse, now } from '../support/bodies.js';

// Shapes of other servers and validators, with values of our own. Their names stand in vocabulary.

const read = async (status: number, body: unknown) => {
  const error = await readApiError(jsonResponse(status, body), { now, partial: true });
  if (!error) throw new Error('It was to be a failure.');
  return error;
};

const readText = async (status: number, text: string) =>
  readApiError(new Response(text, { status }), { now, partial: true });

describe('the bounds that a validator names', () => {
  const ajv = (keyword: string, params: object) => ({
    instancePath: '/pier',
    schemaPath: '#/properties/pier',
    keyword,
    params,
    message: 'It is refused',
  });
  const pydantic = (type: string, ctx: object) => ({
    type,
    loc: ['pier'],
    msg: 'It is refused',
    ctx,
  });
  const mongoose = (kind: string, bound: object) => ({
    name: 'ValidatorError',
    message: 'Path `pier` is refused',
    kind,
    path: 'pier',
    properties: { type: kind, path: 'pier', message: 'Path `pier` is refused', ...bound },
  });

  it.each([
    [ajv('minLength', { limit: 3 }), 'size', { min: 3 }],
    [ajv('maxLength', { limit: 3 }), 'size', { max: 3 }],
    [ajv('maxItems', { limit: 3 }), 'size', { max: 3 }],
    [ajv('minimum', { comparison: '>=', limit: 3 }), 'range', { min: 3 }],
    [ajv('maximum', { comparison: '<=', limit: 3 }), 'range', { max: 3 }],
    [pydantic('string_too_short', { min_length: 3 }), 'size', { min: 3 }],
    [pydantic('string_too_long', { max_length: 3 }), 'size', { max: 3 }],
    [pydantic('too_long', { max_length: 3, actual_length: 4 }), 'size', { max: 3 }],
    [pydantic('greater_than_equal', { ge: 3 }), 'range', { min: 3 }],
    [pydantic('less_than_equal', { le: 3 }), 'range', { max: 3 }],
    [mongoose('minlength', { minlength: 3 }), 'size', { min: 3 }],
    [mongoose('maxlength', { maxlength: 3 }), 'size', { max: 3 }],
    [mongoose('min', { min: 3 }), 'range', { min: 3 }],
    [mongoose('max', { max: 3 }), 'range', { max: 3 }],
  ])('are the facts of our rule, which is said in our words: %j', async (problem, rule, params) => {
    const { issues, reasons } = await read(400, { errors: [problem] });
    expect(issues).toMatchObject([{ path: ['pier'], rule, params }]);
    expect(issues.map((issue) => describeIssue(issue)).join()).not.toContain('refused');
    expect(reasons.join()).not.toMatch(/limit|length|ge:|le:|min:|max:/);
  });

  it.each([
    [ajv('exclusiveMinimum', { comparison: '>', limit: 3 })],
    [ajv('pattern', { pattern: '^a' })],
    [ajv('enum', { allowedValues: ['a', 'b'] })],
    [ajv('maxLength', {})],
    [pydantic('greater_than', { gt: 3 })],
    [{ ...mongoose('max', { max: 3 }), message: 'It is refused' }],
  ])('and of no other rule, nor beside an app’s own sentence: %j', async (problem) => {
    const { issues } = await read(400, { errors: [problem] });
    expect(issues).toMatchObject([{ path: ['pier'], rule: 'other' }]);
    expect(issues.map((issue) => describeIssue(issue))).toEqual(['It is refused']);
  });

  it('stand beside the place of what is missing, or one too many, in Ajv', async () => {
    const missing = { ...ajv('required', { missingProperty: 'slug' }), instancePath: '/pier/0' };
    const more = {
      ...ajv('additionalProperties', { additionalProperty: 'fog' }),
      instancePath: '',
    };
    const { issues } = await read(400, { errors: [missing, more] });
    expect(issues).toMatchObject([{ path: ['pier', 0, 'slug'] }, { path: ['fog'] }]);
  });

  it.each([
    ['.pier.title', ['pier', 'title']],
    [".piers[12]['first-name']", ['piers', 12, 'first-name']],
    ['/piers/1', ['piers', 1]],
  ])('stand beside the place %s of Ajv 6', async (dataPath, path) => {
    const { instancePath: _, ...problem } = ajv('maxLength', { limit: 3 });
    const { issues } = await read(400, { errors: [{ ...problem, dataPath }] });
    expect(issues).toMatchObject([{ path, params: { max: 3 } }]);
  });
});

describe('a sentence with parameters', () => {
  const message = (parameters: unknown, said = 'No %fieldName with %1 is %2.') =>
    read(404, { message: said, parameters });

  it('is told with these in it, by name or by number', async () => {
    expect(await message({ fieldName: 'berth', 1: 'fog', 2: 'free' })).toMatchObject({
      detail: 'No berth with fog is free.',
    });
    expect(await message(['fog', 7], 'No berth with %1 is %2.')).toMatchObject({
      detail: 'No berth with fog is 7.',
    });
  });

  it('keeps what no parameter fills', async () => {
    expect(await message({ fieldName: { deep: 'x' } })).toMatchObject({
      detail: 'No %fieldName with %1 is %2.',
    });
    expect(await message(undefined, '100% sure')).toMatchObject({ detail: '100% sure' });
  });

  it('is filled no further than a model keeps it, however many it names', async () => {
    const error = await message(['fog'.repeat(30)], `${'%1 '.repeat(40_000)}the end`);
    expect(error).toHaveProperty('detail', expect.stringMatching(/^fogfog.*…$/));
    const body = { message: `${'%1 '.repeat(40_000)}the end`, parameters: ['fog'.repeat(30)] };
    expect(String(withParameters(body)['message']).length).toBeLessThan(200_000);
  });

  it('never tells a secret', async () => {
    const secrets: readonly unknown[] = [
      { fieldName: 'password', 1: 'hunter-seven', 2: 'hunter-seven' },
      { fieldName: 'berth', 1: 'x', 2: 'x', password: 'hunter-seven' },
    ];
    for (const parameters of secrets) {
      const error = await message(parameters, 'No %fieldName %1 %2 %password.');
      expect(JSON.stringify(error)).not.toContain('hunter-seven');
    }
    const listed = await message(['password', 'hunter-seven'], 'The %1 is not %2.');
    expect(JSON.stringify(listed)).not.toContain('hunter-seven');
  });

  it('names the field, unless the field is what something was sought by', async () => {
    const refused = { message: '%fieldName is required', parameters: { fieldName: 'berth' } };
    expect(await read(400, refused)).toMatchObject({ issues: [{ path: ['berth'] }] });
    const sought = { ...refused, parameters: { fieldName: 'berth', fieldValue: '7' } };
    expect(await read(404, sought)).toMatchObject({ issues: [] });
  });
});

describe('of what is said of the whole', () => {
  it.each([
    [{ description: 'The pier is full', reason: 'input_validation_failed' }, 'The pier is full'],
    [{ message: 'error.pier.full', title: 'The pier is full' }, 'The pier is full'],
    [{ message: 'pier_full' }, 'pier_full'],
    [{ message: 'Full', error: 'Bad Request' }, 'Full'],
    [{ message: 'is full', long_message: 'The pier is full' }, 'The pier is full'],
    [{ error_code: 'x', error: { info: 'The pier is full' } }, 'The pier is full'],
  ])('a sentence is told before a name: %j', async (body, detail) => {
    expect(await read(400, body)).toMatchObject({ detail });
  });

  it.each([
    [{ itemNotFound: { message: 'No pier', code: 404 } }, 404, 'NotFoundError'],
    [{ badRequest: { message: 'No pier', code: 400 } }, 400, 'BadRequestError'],
    [{ conflictingRequest: { message: 'No pier', code: 409 } }, 409, 'Conflict'],
    [{ overLimit: { message: 'No pier', code: 413 } }, 413, 'RateLimitExceededError'],
    [{ NeutronError: { type: 'Odd', message: 'No pier', detail: '' } }, 404, 'NotFoundError'],
  ])('an error under a key of its own is told as one: %j', async (body, status, code) => {
    expect(await read(status, body)).toMatchObject({ code, detail: 'No pier', issues: [] });
  });

  it('a record of one field is none, whatever its code is', async () => {
    const body = { title: { message: 'Too long', code: 'odd' } };
    expect(await read(400, body)).toMatchObject({ issues: [{ path: ['title'] }] });
  });

  it.each([401, 404, 429])('a problem at %s is told as the whole', async (status) => {
    const errors = [{ code: 'x', message: 'No pier', target: { type: 'field', name: 'id' } }];
    expect(await read(status, { errors })).toMatchObject({ detail: 'No pier', issues: [] });
  });
});

describe('missing fields that are only named', () => {
  const attributes = {
    code: 'MISSING',
    details: { required_fields: ['a'], missing_fields: ['a', 'b'] },
  };

  it.each([
    ['alone', { data: [{ id: '1', type: 'api_error', attributes }] }],
    [
      'beside others',
      {
        data: [
          { id: '1', type: 'api_error', attributes },
          { id: '2', type: 'api_error', attributes: { code: 'ODD', details: { field: 'c' } } },
        ],
      },
    ],
  ])('are to be filled in: %s', async (_, body) => {
    const { issues } = await read(422, body);
    expect(issues.slice(0, 2)).toMatchObject([
      { path: ['a'], rule: 'required' },
      { path: ['b'], rule: 'required' },
    ]);
    expect(issues.slice(2).map(({ path }) => path)).toEqual(issues.length > 2 ? [['c']] : []);
  });
});

describe('at a good status', () => {
  it.each([
    ['JSON-RPC', { jsonrpc: '2.0', error: { code: -32_603, message: 'No' }, id: 1 }, 'server'],
    ['JSON-RPC', { jsonrpc: '2.0', error: { code: -32_601, message: 'No' }, id: 1 }, 'request'],
    ['Moodle', { exception: 'x', errorcode: 'nopermissions', message: 'No' }, 'permission'],
    ['Moodle', { exception: 'x', errorcode: 'invalidtoken', message: 'No' }, 'authentication'],
    ['MediaWiki', { error: { code: 'editconflict', info: 'No' }, servedby: 'm' }, 'conflict'],
    ['monday', { error_message: 'No', error_code: 'Odd', status_code: 403 }, 'permission'],
    ['Slack', { ok: false, error: 'invalid_auth' }, 'authentication'],
    [
      'Cloudflare',
      { success: false, errors: [{ code: 7, message: 'No' }], result: null },
      'unknown',
    ],
    ['JSend', { status: 'error', message: 'No' }, 'unknown'],
    [
      'monday, in extensions',
      { data: null, errors: [{ message: 'No', extensions: { code: 'Odd', status_code: 404 } }] },
      'missing',
    ],
    [
      'Braintree',
      { data: null, errors: [{ message: 'No', extensions: { errorClass: 'AUTHORIZATION' } }] },
      'permission',
    ],
    [
      'Saleor',
      { data: { save: { errors: [{ field: null, code: 'PERMISSION_DENIED', message: 'No' }] } } },
      'permission',
    ],
  ])('%s tells of an error: %j', async (_server, body, kind) => {
    expect(await read(200, body)).toMatchObject({ kind, status: 200 });
  });

  it.each([
    { data: { jobs: [{ errors: [{ message: 'Fog' }] }] } },
    { data: { job: { errors: [{ message: 'Fog' }] } } },
    { data: { pier: 'A' }, error: { message: 'Fog' } },
    { result: { pier: 'A' }, success: false, message: 'Fog' },
    { status: 'error', id: 7 },
    { data: [{ status: 'error', message: 'Fog' }, { status: 'done' }] },
    { warnings: { main: { info: 'Fog' } }, query: { pages: [] } },
    { ok: true, error: 'none' },
    { error: null },
    { error: {} },
    [{ jsonrpc: '2.0', result: 1, id: 1 }],
  ])('a result that speaks of errors is none: %j', async (body) => {
    expect(await readApiError(jsonResponse(200, body), { now, partial: true })).toBeNull();
  });

  it('nothing is an error unless it is asked for', async () => {
    const body = { jsonrpc: '2.0', error: { code: -32_603, message: 'No' }, id: 1 };
    expect(await readApiError(jsonResponse(200, body), { now })).toBeNull();
  });
});

describe('GraphQL', () => {
  it('tells what was written for the person, and keeps the rest', async () => {
    const extensions = { code: 'INPUT_ERROR', userPresentableMessage: 'The pier is full.' };
    const error = await read(400, { errors: [{ message: 'Argument error', extensions }] });
    expect(error).toMatchObject({ kind: 'validation', detail: 'The pier is full.' });
    expect(error.reasons).toEqual(['Argument error']);
  });

  it('names the request, and a wait, beside the errors or in them', async () => {
    const extensions = { code: 'ComplexityException', retry_in_seconds: 15 };
    const errors = [{ message: 'No', extensions }];
    expect(
      await read(200, { errors, data: null, extensions: { request_id: 'r-1' } }),
    ).toMatchObject({ requestId: 'r-1', retryAt: now + 15_000, kind: 'rateLimit' });
  });
});

describe('XML', () => {
  const fault = (code: number) =>
    `<?xml version="1.0"?>\n<methodResponse>\n<fault><value><struct><member><name>faultCode</name>` +
    `<value><int>${code}</int></value></member><member><name>faultString</name><value><string>` +
    `The pier &amp; the quay are closed.</string></value></member></struct></value></fault></methodResponse>`;

  it('of XML-RPC tells the sentence of a fault, and a status that is one', async () => {
    const detail = 'The pier & the quay are closed.';
    expect(await readText(200, fault(403))).toMatchObject({ detail, kind: 'permission' });
    expect(await readText(200, fault(4))).toMatchObject({ detail, kind: 'unknown' });
    expect(await readText(400, fault(500))).toMatchObject({ detail, kind: 'request' });
    expect(await readText(200, '<methodResponse><params/></methodResponse>')).toBeNull();
    expect(await readText(200, `<html>${'a '.repeat(300)}<methodResponse><fault>`)).toBeNull();
  });

  it('of XML-RPC tells no status where no member is the code of the fault', async () => {
    const text =
      '<methodResponse><fault><value><struct><member><name>ship</name><value><int>404</int></value>' +
      '</member><member><name>faultString</name><value><string>The pier is closed.</string></value>' +
      '</member></struct></value></fault></methodResponse>';
    const bare = text.replace('<name>ship</name>', '');
    for (const body of [text, bare])
      expect(await readText(200, body)).toMatchObject({
        detail: 'The pier is closed.',
        kind: 'unknown',
        code: 'UnknownError',
      });
  });

  it('tells what stands in CDATA, whose brackets are no markup', async () => {
    const text =
      '<prestashop><errors><error><code><![CDATA[85]]></code>' +
      '<message><![CDATA[The property Pier->name is <b>empty</b>]]></message></error></errors></prestashop>';
    expect(await readText(400, text)).toMatchObject({
      detail: 'The property Pier->name is &lt;b>empty&lt;/b>',
    });
  });
});

describe('a place that is no place', () => {
  it.each([
    [{ message: 'No', location: 'body', msg: 'x' }],
    [{ message: 'No', location: 'Authorization', locationType: 'header' }],
    [{ message: 'No', subject: 'x9', subjectType: 'product' }],
    [{ message: 'No', params: { pattern: 'fog' } }],
  ])('is not told as one: %j', async (problem) => {
    const { issues } = await read(400, { message: 'Refused', errors: [problem] });
    expect(issues).toMatchObject([{ path: [], message: 'No' }]);
  });
});

it('a stack is no id of the request', async () => {
  const body = { message: 'No', trace: 'java.lang.Odd: no\n\tat pier.Berth' };
  expect(await read(500, body)).not.toHaveProperty('requestId');
  expect(await read(500, { message: 'No', trace: 't-1' })).toMatchObject({ requestId: 't-1' });
});

it('of what was sent nothing but the problems is read', async () => {
  const Elements = [
    { Note: 'typed by hand', ValidationErrors: [{ Message: 'Too long' }] },
    { Note: 'typed by hand' },
  ];
  const error = await read(400, { ErrorNumber: 10, Type: 'ValidationException', Elements });
  expect(error).toMatchObject({ kind: 'validation', issues: [{ message: 'Too long' }] });
  expect(JSON.stringify(error)).not.toContain('typed by hand');
});
