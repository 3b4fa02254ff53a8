import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { requestIdNames } from '../../src/vocabulary/factNames.js';
import { jsonResponse, now, parseSeen } from '../support/bodies.js';

// The shapes of other servers, with values of our own. Their names stand in vocabulary.

const read = (body: unknown, status = 400) =>
  readApiError(jsonResponse(status, body), { now, partial: true });

/** Two problems as most servers tell them: where, and in which words. */
const told = [
  ['tide', 'Too low'],
  ['pier', 'Closed'],
] as const;

const lists: readonly (readonly [server: string, body: unknown])[] = [
  ['Symfony', { violations: told.map(([propertyPath, title]) => ({ propertyPath, title })) }],
  ['express-validator', { errors: told.map(([param, msg]) => ({ param, msg })) }],
  [
    'class-validator',
    { message: told.map(([property, description]) => ({ property, description })) },
  ],
  ['RFC 7807', { 'invalid-params': told.map(([name, reason]) => ({ name, reason })) }],
  ['FastAPI', { detail: told.map(([field, msg]) => ({ loc: [field], msg })) }],
  ['Ajv', { errors: told.map(([field, message]) => ({ instancePath: `/${field}`, message })) }],
  ['Django', { errors: told.map(([attr, detail]) => ({ attr, detail })) }],
  ['OData', { error: { details: told.map(([target, message]) => ({ target, message })) } }],
  [
    'Google',
    { error: { fieldViolations: told.map(([field, description]) => ({ field, description })) } },
  ],
  ['Spring', { errors: told.map(([field, defaultMessage]) => ({ field, defaultMessage })) }],
  ['a server of one’s own', { errors: told.map(([field, error]) => ({ field, error })) }],
  [
    'contentful.net',
    {
      Message: 'No',
      ErrorDetails: { Errors: told.map(([field, Details]) => ({ Path: [field], Details })) },
    },
  ],
  ['Shopify', { userErrors: told.map(([field, message]) => ({ field: [field], message })) }],
  ['RESTEasy', { parameterViolations: told.map(([path, message]) => ({ path, message })) }],
  [
    'Litestar',
    { detail: 'Refused', extra: told.map(([key, message]) => ({ key, message, source: 'body' })) },
  ],
  [
    'ABP',
    { error: { validationErrors: told.map(([name, message]) => ({ message, members: [name] })) } },
  ],
  [
    'Wix',
    {
      details: {
        validationError: {
          fieldViolations: told.map(([field, description]) => ({ field, description })),
        },
      },
    },
  ],
  ['Huma', { errors: told.map(([at, message]) => ({ message, location: `body.${at}` })) }],
  ['FastAPI, of a body', { detail: told.map(([at, msg]) => ({ loc: ['body', at], msg })) }],
  ['GraphQL of Ruby', { problems: told.map(([path, explanation]) => ({ path, explanation })) }],
];

const records: readonly (readonly [server: string, body: unknown])[] = [
  ['Rails', { errors: { tide: ['Too low'], pier: ['Closed'] } }],
  ['ASP.NET', { Message: 'Refused', ModelState: { tide: ['Too low'], pier: ['Closed'] } }],
  ['Zod’s flattenError', { formErrors: [], fieldErrors: { tide: ['Too low'], pier: ['Closed'] } }],
  ['the same below errors', { errors: { fieldErrors: { tide: ['Too low'], pier: ['Closed'] } } }],
  ['the same below details', { details: { fieldErrors: { tide: ['Too low'], pier: ['Closed'] } } }],
  ['Zod’s format', { errors: { tide: { _errors: ['Too low'] }, pier: { _errors: ['Closed'] } } }],
  ['Eve', { _status: 'ERR', _issues: { tide: 'Too low', pier: 'Closed' } }],
  ['CakePHP', { errors: { tide: { _empty: 'Too low' }, pier: { _isUnique: 'Closed' } } }],
  ['Mongoose', { errors: { tide: { message: 'Too low' }, pier: { message: 'Closed' } } }],
];

describe('problems are found, each with its place and its words', () => {
  it.each([...lists, ...records])('as %s tells them', async (_server, body) => {
    const error = await read(body);
    expect(error?.issues.map(({ path, message }) => [path.join('/'), message])).toEqual(told);
    expect(error).toMatchObject({ kind: 'validation', recovery: 'revise' });
  });

  it('in lists of records by field', async () => {
    const error = await read({ errors: { pier: [{ message: 'Closed', code: 'shut' }] } });
    expect(error?.issues).toMatchObject([{ path: ['pier'], message: 'Closed', name: 'shut' }]);
  });

  it('and what is read nowhere is kept as a reason', async () => {
    const error = await read({ message: 'No', zod: { fieldErrors: { pier: ['Closed'] } } });
    expect(error?.reasons).toEqual(['zod.fieldErrors.pier: Closed']);
  });

  it('in records within records', async () => {
    const error = await read({
      errors: { harbour: { pier: ['Closed'], tide: { at: ['Too low'] } } },
    });
    expect(error?.issues.map(({ path }) => path)).toEqual([
      ['harbour', 'pier'],
      ['harbour', 'tide', 'at'],
    ]);
  });
});

describe('what happened is found', () => {
  it.each([
    ['Amazon', { Message: 'The quay is closed' }],
    ['Elasticsearch', { error: { reason: 'The quay is closed' }, status: 400 }],
    ['Sanity', { error: { description: 'The quay is closed' } }],
    ['older Google APIs', { errorMessage: 'The quay is closed' }],
  ])('as %s says it', async (_server, body) => {
    expect(await read(body)).toMatchObject({ detail: 'The quay is closed' });
  });

  it.each(requestIdNames)(
    'with the request that %s names, beside an error or in it',
    async (name) => {
      const error = { reason: 'Closed' };
      expect(await read({ error, [name]: 'abc' })).toMatchObject({ requestId: 'abc', reasons: [] });
      expect(await read({ error: { ...error, [name]: 'abc' } })).toMatchObject({
        requestId: 'abc',
      });
    },
  );

  it('by the code that GitHub writes as a type, at 200', async () => {
    const body = { errors: [{ type: 'RATE_LIMITED', message: 'Too many ships' }] };
    expect(await read(body, 200)).toMatchObject({ kind: 'rateLimit', detail: 'Too many ships' });
  });

  it('by what a mutation refuses at 200, where errors beside data are asked for', async () => {
    const refused = [{ field: ['berth', 'title'], message: 'Too long' }];
    const body = { data: { berthCreate: { berth: null, userErrors: refused } } };
    expect(await read(body, 200)).toMatchObject({
      format: 'user-errors',
      kind: 'validation',
      issues: [{ path: ['berth', 'title'], message: 'Too long' }],
    });
    expect(await read({ data: { berthCreate: { userErrors: [] } } }, 200)).toBeNull();
  });

  it('by the errors of single items', async () => {
    const items = [{ index: 0, error: { description: 'It must be a text', type: 'odd' } }];
    const error = await read({ error: { description: 'One failed', items } });
    expect(error).toMatchObject({
      detail: 'One failed',
      issues: [{ message: 'It must be a text' }],
    });
  });
});

describe('the id that a server gives its error means one of ours', () => {
  it.each([
    // https://keystonejs.com/docs, packages/core/src/lib/core/graphql-errors.ts
    ['KS_VALIDATION_FAILURE', 'ValidationFailedError'],
    ['KS_USER_INPUT_ERROR', 'InvalidEntryError'],
    ['KS_ACCESS_DENIED', 'AccessDeniedError'],
  ])('Keystone: %s', async (code, meant) => {
    const body = { data: { savePier: null }, errors: [{ message: 'No', extensions: { code } }] };
    expect(await read(body, 200)).toMatchObject({ code: meant });
  });

  it.each([
    ['missing_scope', 'AccessDeniedError'],
    ['not_in_channel', 'AccessDeniedError'],
    ['not_authed', 'Unauthorized'],
    ['token_revoked', 'AccessTokenInvalidError'],
    ['channel_not_found', 'NotFoundError'],
  ])('Slack: %s', async (error, meant) => {
    expect(await read({ ok: false, error, needed: 'piers:write' }, 200)).toMatchObject({
      code: meant,
    });
  });
});

it('a list of problems that stands as JSON in place of the sentence is read, as of tRPC', async () => {
  const problems = told.map(([field, message]) => ({ code: 'custom', message, path: [field] }));
  const error = { message: JSON.stringify(problems), code: -32_600, data: { httpStatus: 400 } };
  const found = await read({ error });
  expect(found).toMatchObject({ code: 'ValidationFailedError', status: 400 });
  expect(found?.issues.map(({ path, message }) => [path.join('/'), message])).toEqual(told);
  expect(found).not.toHaveProperty('detail');
});

it.each(['["Low"]', '[]', '[{"pier":7}]', '[7', '[Pier] is closed'])(
  'a sentence that holds no problems is one: %s',
  async (message) => {
    expect(await read({ message })).toMatchObject({ detail: message, issues: [] });
  },
);

it('the sentence that Phoenix has in place of problems is no field’s', async () => {
  expect(await read({ errors: { detail: 'No such pier' } }, 404)).toMatchObject({
    code: 'NotFoundError',
    detail: 'No such pier',
    issues: [],
  });
  const { issues = [] } = (await read({ errors: { detail: ['Too low'] } }, 422)) ?? {};
  expect(issues).toMatchObject([{ path: ['detail'], message: 'Too low' }]);
});

it('Hydra says it under names of its own', async () => {
  const body = { 'hydra:title': 'An error occurred', 'hydra:description': 'The pier is closed' };
  expect(await read(body, 403)).toMatchObject({
    detail: 'The pier is closed',
    reasons: ['An error occurred'],
  });
});

it('that there are errors is a fact, and no sentence', async () => {
  const body = { took: 7, errors: true, items: [] };
  expect(await read(body, 500)).toMatchObject({
    reasons: expect.arrayContaining(['errors: true']),
  });
});

it('the words of the status are no more than that', async () => {
  const body = { statusCode: 400, error: 'Bad Request', errorCode: 'fog', message: 'Too low' };
  expect(await read(body)).toMatchObject({ sysId: 'fog', detail: 'Too low', reasons: [] });
  expect(
    await read({ statusCode: 400, error: 'Bad Request', errorCode: 'fog' }),
  ).not.toHaveProperty('detail');
});

it.each(['RequestId', 'RequestID'])('XML names the request as %s', async (name) => {
  const xml = `<?xml version="1.0"?><R><Errors><Error><Message>Down</Message></Error></Errors><${name}>lamp-7</${name}></R>`;
  expect(await readApiError(new Response(xml, { status: 400 }), { now })).toMatchObject({
    detail: 'Down',
    requestId: 'lamp-7',
  });
});

it('XML names the error by an id that means one of ours', async () => {
  const xml = '<Error><Code>SlowDown</Code><Message>Down</Message></Error>';
  expect(await readApiError(new Response(xml, { status: 503 }), { now })).toMatchObject({
    code: 'RateLimitExceededError',
  });
});

it('what was typed stays out where Directus repeats it beside the collection', async () => {
  const extensions = {
    code: 'RECORD_NOT_UNIQUE',
    collection: 'piers',
    field: 'name',
    value: 'TYPED',
  };
  const error = await read({ errors: [{ message: 'Taken', extensions }] });
  expect(error).toMatchObject({ code: 'AlreadyExists', issues: [{ path: ['name'] }] });
  expect(JSON.stringify(error)).not.toContain('TYPED');
});

it('what CodeIgniter says by field, and what it says of the whole, stand under one name', async () => {
  const byField = { error: 400, messages: { tide: 'The tide is too low.' } };
  expect(await read(byField)).toMatchObject({ issues: [{ path: ['tide'] }] });
  const whole = { error: 400, messages: { error: 'The pier is closed.' } };
  expect(await read(whole)).toMatchObject({ detail: 'The pier is closed.', issues: [] });
});

it('hapi says which part of the request its sentence is about', async () => {
  const body = { message: '"tide" is too low', validation: { source: 'payload', keys: ['tide'] } };
  expect(await read(body)).toMatchObject({ detail: '"tide" is too low' });
});

it('names of links and of a program’s own are facts, and are not quoted', async () => {
  const body = { message: 'Too low', _links: { self: { href: '/piers' } }, '.tag': 'tide' };
  const error = await read(body, 403);
  expect(error?.reasons).toEqual(['_links.self.href: /piers', '.tag: tide']);
  expect(error && describeApiError(error).quote).toBe('Too low');
});

it.each([
  ['Craft', { modelName: 'entry', entry: { title: 'TYPED' }, errors: { title: ['Too long'] } }],
  ['FluentValidation', { errors: [{ formattedMessagePlaceholderValues: { V: 'TYPED' } }] }],
  ['WooCommerce', { message: 'Taken', data: { unique_sku: 'TYPED' } }],
  ['AppSync', { errors: [{ message: 'Late', errorType: 'X', data: { title: 'TYPED' } }] }],
])('what was typed stays out where %s repeats it', async (_server, body) => {
  expect(JSON.stringify(await read(body))).not.toContain('TYPED');
});

describe('the part of a request', () => {
  it.each([[['body']], [['body', 7]], [['pier', 'body']], [['tides', 'query', 'x']]])(
    'stays in a place that does not lead on from it to a name: %j',
    async (loc) => {
      const error = await read({ detail: [{ loc, msg: 'Too low' }] }, 422);
      expect(error?.issues).toMatchObject([{ path: loc }]);
    },
  );

  it('alone is no place, where it says only which part it was', async () => {
    const problem = { message: 'Too low', location: 'body' };
    const error = await read({ errors: [problem, problem] }, 422);
    expect(error?.issues).toMatchObject([{ path: [] }, { path: [] }]);
  });
});

describe('sentences that all begin with their place', () => {
  it.each([
    ['Squidex', { details: ['tide.iv: Too low', 'pier: Closed'] }],
    [
      'Micronaut',
      { _embedded: { errors: [{ message: 'tide.iv: Too low' }, { message: 'pier: Closed' }] } },
    ],
  ])('are problems of fields: %s', async (_server, body) => {
    const error = await read({ message: 'Refused', ...body });
    expect(error).toMatchObject({
      kind: 'validation',
      issues: [
        { path: ['tide', 'iv'], message: 'tide.iv: Too low' },
        { path: ['pier'], message: 'pier: Closed' },
      ],
    });
  });

  it.each([
    [['tide: Too low', 'The pier is closed']],
    [['DatabaseError: Too low']],
    [['Note: Too low']],
    [['the tide: Too low']],
  ])('are not, where one does not, or begins with another word: %j', async (errors) => {
    const error = await read({ message: 'Refused', errors });
    expect(error?.issues.every(({ path }) => path.length === 0)).toBe(true);
  });
});

it('WordPress tells the status beside its code, where only the body was kept', async () => {
  const body = { code: 'rest_cookie_invalid_nonce', message: 'Refused', data: { status: 403 } };
  expect(parseApiError(body, { now })).toMatchObject({ status: 403, kind: 'authentication' });
});

it.each([
  [190, 'authentication'],
  [200, 'permission'],
  [4, 'rateLimit'],
  [100, 'request'],
])('Facebook has one type, and the number %i', async (code, kind) => {
  const body = {
    error: { message: 'Refused', type: 'OAuthException', code, fbtrace_id: 'lamp-7' },
  };
  expect(await read(body)).toMatchObject({ kind, requestId: 'lamp-7', detail: 'Refused' });
});

it('Facebook’s number 1 is unknown, and not 10, where no status was seen', () => {
  const body = { error: { message: 'Refused', type: 'OAuthException', code: 1 } };
  expect(parseApiError(body, { now })).toMatchObject({
    code: 'UnknownError',
    reasons: ['type: OAuthException', 'code: 1'],
  });
});

it('AppSync names its errors by type, in the answer', async () => {
  const answer = (errorType: string) =>
    read(
      {
        data: { pier: null },
        errors: [{ message: 'No', errorType, path: ['pier'], locations: [] }],
      },
      200,
    );
  expect(await answer('ConflictUnhandled')).toMatchObject({ code: 'VersionMismatchError' });
  expect(await answer('Unauthorized')).toMatchObject({ code: 'AccessDeniedError' });
  expect(await answer('Lambda:Unhandled')).toMatchObject({ detail: 'No' });
});

it('Elasticsearch lists the results of a batch under the names of the operations', async () => {
  const failed = { _id: '2', status: 400, error: { type: 'mapper_parsing', reason: 'Too low' } };
  const body = {
    took: 7,
    errors: true,
    items: [{ index: { _id: '1', status: 201 } }, { index: failed }],
  };
  expect((await read(body))?.issues).toMatchObject([{ message: 'Too low' }]);
});

it.each([
  [
    'YouTube',
    { error: { message: 'You have exceeded your quota.', errors: [{ reason: 'quotaExceeded' }] } },
  ],
  ['Google', { error: { message: 'Daily Limit Exceeded: no quota is left', status: 'x' } }],
  ['Google, by its id', { error: { message: 'No quota is left.', code: 'dailyLimitExceeded' } }],
  ['YouTube, by its id', { error: { message: 'No quota is left.', code: 'quotaExceeded' } }],
])(
  'a quota of requests that is used up is a limit, told with the words of %s',
  async (_server, body) => {
    const error = await read(body, 403);
    expect(error).toMatchObject({ code: 'RateLimitExceededError', kind: 'rateLimit' });
    expect(error && describeApiError(error).quote).toMatch(/quota/);
  },
);

it.each([
  [402, 'PaymentRequired'],
  [413, 'ContentTooLarge'],
  [423, 'Locked'],
  [451, 'UnavailableForLegalReasons'],
  [403, 'AccessDeniedError'],
])(
  'an id that nobody knows is told at %i as %s is, with the words of the server',
  async (status, code) => {
    const error = await read({ code: 'lamp_out', message: 'The lamp is out.' }, status);
    const known = await read({ code }, status);
    expect(error?.code).toBe('lamp_out');
    const { title, quote } = describeApiError(error as ApiError);
    expect(title).toBe(describeApiError(known as ApiError).title);
    expect(quote).toBe('The lamp is out.');
  },
);

it('takes `attributes` for an error in the errors of DatoCMS alone', async () => {
  const said = await read({ message: 'Invalid', attributes: { title: 'Harbour' } }, 422);
  expect(said?.detail).toBe('Invalid');
  const dato = {
    type: 'api_error',
    attributes: { code: 'INVALID_FIELD', details: { field: 'title' } },
  };
  expect(await read({ data: [dato] }, 422)).toMatchObject({ issues: [{ path: ['title'] }] });
});

describe('an error that nothing stands beside', () => {
  const list = { errors: [{ code: '4', message: 'The pier is closed' }] };
  const byField = { validationErrors: { 'berths[0].from': ['must not be blank'] } };

  it.each([
    { response: list },
    { requestError: { serviceException: list } },
    { HarbourFault: list },
  ])('is found under a name that says so: %j', (body) => {
    expect(parseSeen({ status: 400, body })).toMatchObject({ detail: 'The pier is closed' });
  });

  it('tells its problems by field', () => {
    const body = { requestError: { policyException: { text: 'Bad Request', ...byField } } };
    expect(parseSeen({ status: 400, body })).toMatchObject({
      kind: 'validation',
      issues: [{ path: ['berths', 0, 'from'] }],
    });
  });

  it('is a field under any other', () => {
    expect(parseSeen({ status: 400, body: { pier: { message: 'Too long' } } })).toMatchObject({
      issues: [{ path: ['pier'], message: 'Too long' }],
    });
  });
});

it('the typed details of Google are read in both spellings', () => {
  const detail = {
    '@type': 'type.googleapis.com/google.rpc.BadRequest',
    field_violations: [{ field: 'pier', description: 'is empty' }],
  };
  const body = { error: { message: 'Refused', details: [detail] } };
  expect(parseSeen({ status: 400, body })).toMatchObject({
    kind: 'validation',
    issues: [{ path: ['pier'], message: 'is empty' }],
    reasons: [],
  });
});

it('the codings of an issue of FHIR are no fields', () => {
  const details = { coding: [{ system: 'harbour', code: 'MISSING', display: 'Missing' }] };
  const issue = [{ severity: 'error', details, diagnostics: 'Missing', expression: ['Pier.name'] }];
  const { issues } = parseSeen({ status: 422, body: { resourceType: 'OperationOutcome', issue } });
  expect(issues).toMatchObject([{ path: ['Pier', 'name'], message: 'Missing' }]);
});

it('the data of an error are problems by field', () => {
  const body = {
    success: false,
    error: { message: 'Refused', error_data: { pier: ['is taken'] } },
  };
  expect(parseSeen({ status: 422, body }).issues).toMatchObject([{ path: ['pier'] }]);
});

it('documentation is linked as such', () => {
  const href = 'https://docs.example.com/errors';
  const body = { title: 'Refused', _links: { documentation: { href, type: 'text/html' } } };
  expect(parseSeen({ status: 422, body }).helpUrl).toBe(href);
});

it.each([
  { meta: { code: 4001, message: 'The pier is closed' }, data: {} },
  { error: { cause: 'CLOSED', explanation: 'The pier is closed' } },
])('an error may stand in what tells of the answer, and be an explanation: %j', (body) => {
  expect(parseSeen({ status: 400, body }).detail).toBe('The pier is closed');
});

it('a problem may have its sentence wherever an error has one', () => {
  for (const name of ['developerMessage', 'errmsg', 'statusMessage', 'explanation']) {
    const body = { violations: [{ propertyName: 'pier', [name]: 'may not be empty' }] };
    expect(parseSeen({ status: 400, body }).issues).toMatchObject([
      { path: ['pier'], message: 'may not be empty' },
    ]);
  }
});
