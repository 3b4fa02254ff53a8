import { describe, expect, it } from 'vitest';
import { parseSeen } from '../../support/bodies.js';

const sentence = 'A valid integer is required.';
const read = (body: unknown, status = 400) => {
  const { issues, ...error } = parseSeen({ status, body });
  return { ...error, issues: issues.map(({ path, message }) => [path.join('/'), message]) };
};

describe('problems by item, as Django REST framework sends those of many things', () => {
  it.each([
    ['of the body', [{}, { qty: [sentence] }], '1/qty'],
    ['of a field', { lines: [{}, { qty: [sentence] }] }, 'lines/1/qty'],
    ['of a field called items', { items: [{}, { qty: [sentence] }] }, 'items/1/qty'],
    ['of items in items', { items: [{ items: [{}, { qty: [sentence] }] }] }, 'items/0/items/1/qty'],
    ['of a list of problems', { errors: [{}, { qty: [sentence] }] }, '1/qty'],
    ['with their codes', [{}, { qty: [{ message: sentence, code: 'invalid' }] }], '1/qty'],
    ['that are of the whole item', [{}, { non_field_errors: [sentence] }], '1'],
    ['behind one that was not copied', [null, { qty: [sentence] }], '1/qty'],
  ])('are told at their place, %s', (_, body, place) => {
    expect(read(body)).toMatchObject({
      code: 'ValidationFailedError',
      issues: [[place, sentence]],
      reasons: [],
    });
  });

  it.each([
    ['data', { data: [{}, { name: ['This field is required.'] }] }],
    ['data, with words of their own', { data: [{}, { name: ['Name the berth first.'] }] }],
    ['data, without empty items', { data: [{ name: ['This field is required.'] }] }],
    ['messages', { messages: [{}, { name: ['This field is required.'] }] }],
  ])('are told under the name of a part of the answer: %s', (_, body) => {
    const at = Object.values(body)[0]?.findIndex((item) => 'name' in item);
    expect(read(body)).toMatchObject({
      code: 'ValidationFailedError',
      issues: [[`${at}/name`, expect.stringContaining('.')]],
      reasons: [],
    });
  });

  it('may be the name of a rule alone', () => {
    expect(read([{}, { name: ['Taken'] }]).issues).toEqual([['1/name', 'Taken']]);
    expect(read([{}, { name: ['taken'] }]).issues).toEqual([['1/name', 'taken']]);
  });

  it('stand beside the field that has none', () => {
    const body = { items: { non_field_errors: ['This list may not be empty.'] } };
    expect(read(body)).toMatchObject({
      code: 'ValidationFailedError',
      issues: [['items', 'This list may not be empty.']],
      reasons: [],
    });
  });

  it('stand beside those of other fields', () => {
    const body = { items: [{}, { qty: [sentence], sku: ['Too long.'] }], note: ['Too short.'] };
    expect(read(body).issues).toEqual([
      ['items/1/qty', sentence],
      ['items/1/sku', 'Too long.'],
      ['note', 'Too short.'],
    ]);
  });

  it.each([
    [[{}, { tags: ['harbour', 'night'] }]],
    [{ items: [{}, { tags: ['harbour', 'night'] }] }],
    [{ items: [{}, {}] }],
    [{ data: [{ tags: ['Harbour at night', 'Quay'] }] }],
    [{ items: { tags: ['harbour', 'night'] } }],
    [{ items: [{ id: 1, error: { message: 'Wrong' } }] }],
    [{ items: ['Too long.'] }],
  ])('are no list of things, or of results: %j', (body) => {
    expect(read(body).issues.filter(([place]) => place)).toEqual([]);
  });

  it('end where no body is as deep', () => {
    let body: unknown = { qty: [sentence] };
    for (let depth = 0; depth < 5_000; depth += 1) body = { items: [body] };
    expect(read(body).issues).toEqual([]);
  });
});

describe('problems under a name that what was sent has, too', () => {
  it.each(['body_params', 'query_params', 'form_params', 'path_params'])(
    'are told by their own places in %s of flask-pydantic',
    (part) => {
      const type = 'type_error.integer';
      const problem = { loc: ['berths', 0, 'depth'], msg: sentence, type };
      expect(read({ validation_error: { [part]: [problem] } })).toMatchObject({
        code: 'ValidationFailedError',
        issues: [['berths/0/depth', sentence]],
        reasons: [],
      });
    },
  );

  it.each(['input', 'payload', 'request', 'variables', 'form_values'])(
    'are told in %s where all of it reads as problems',
    (part) => {
      const problems = {
        title: ['is too short', 'Title must be unique'],
        author: { age: ['Required'] },
      };
      expect(read({ errors: { [part]: problems, berth: ['is taken'] } }).issues).toEqual([
        [`${part}/title`, 'is too short'],
        [`${part}/title`, 'Title must be unique'],
        [`${part}/author/age`, 'Required'],
        ['berth', 'is taken'],
      ]);
    },
  );

  it.each([
    { loc: 'harbour', msg: 'What I typed', type: 'chat' },
    [{ note: 'What I typed' }],
    ['What I typed', { loc: ['harbour'], msg: 'is too short', type: 'chat' }],
  ])('are none in body_params where they are not those of a validator: %j', (part) => {
    const error = parseSeen({
      status: 400,
      body: { validation_error: { body_params: part, query_params: [] } },
    });
    expect(JSON.stringify(error)).not.toMatch(/typed|short/);
  });

  it.each([
    { title: ['is too short', 'What I typed'] },
    { title: 'What I typed' },
    { title: ['is too short'], note: ['What I typed'] },
    { title: ['is too short'], author: { note: ['What I typed'] } },
    { password: ['is too short'] },
    { title: ['is too short'], tags: [{ note: 'What I typed' }] },
    [{ title: ['What I typed'] }],
    { keyword: 'typed', params: { page: 'typed' } },
    [{ loc: ['What I typed'], msg: 'What I typed', type: 'typed' }],
    {},
  ])('are none where any of it may be what was typed: %j', (part) => {
    const error = parseSeen({
      status: 400,
      body: { errors: { input: part, berth: ['is taken'] } },
    });
    expect(error.issues).toMatchObject([{ path: ['berth'] }]);
    expect(JSON.stringify(error)).not.toMatch(/typed|short/);
  });
});

describe('one problem of what was XML', () => {
  it.each(['Error', 'error'])('is one of a list, under %s', (name) => {
    const problem = { Field: 'berth', Message: sentence };
    expect(read({ Errors: { [name]: problem } })).toMatchObject({
      code: 'ValidationFailedError',
      issues: [['berth', sentence]],
      reasons: [],
    });
  });

  it('is the error itself where it is about no field', () => {
    const problem = { Code: 'PIER_CLOSED', Message: 'The pier is closed.' };
    expect(read({ Response: { Errors: { Error: problem } } })).toMatchObject({
      sysId: 'PIER_CLOSED',
      detail: 'The pier is closed.',
      issues: [],
    });
  });

  it('is no field called error', () => {
    expect(read({ errors: { error: ['is too short'] } }).issues).toEqual([
      ['error', 'is too short'],
    ]);
  });
});

describe('a pointer to an item beside a field', () => {
  it.each([
    [{ path: '/lines/2', field: 'price' }, 'lines/2/price'],
    [{ path: '/crew/0/boats/1', field: 'name' }, 'crew/0/boats/1/name'],
    [{ path: '/lines/2/price', field: 'price' }, 'lines/2/price'],
  ])('leads to the field in it: %j', (problem, place) => {
    const { issues, reasons } = read({ errors: [{ ...problem, message: sentence }] });
    expect([issues, reasons]).toEqual([[[place, sentence]], []]);
  });

  it.each([
    { path: '/api/users', field: 'email' },
    { path: '/api/users/4', field: 'email' },
    { path: '/v1/users/4', field: 'email' },
    { path: '/shop/rest/users/4', field: 'email' },
    { path: '/users/48213377', field: 'email' },
    { path: '/api/x', name: 'email' },
  ])('is none where it is the path of a request: %j', (problem) => {
    const { issues, reasons } = read({ errors: [{ ...problem, message: sentence }] });
    expect([issues, reasons]).toEqual([[['email', sentence]], [`path: ${problem.path}`]]);
  });
});

describe('the path of the request beside a field', () => {
  it.each(['field', 'fieldName', 'param', 'attribute'])('is no place where %s tells it', (name) => {
    const problem = { [name]: 'email', path: '/api/users', message: sentence };
    const { issues, reasons } = read({ errors: [problem] });
    expect(issues).toEqual([['email', sentence]]);
    expect(reasons).toEqual(['path: /api/users']);
    const inside = read({ errors: [{ field: 'author', children: [problem] }] });
    expect(inside).toMatchObject({ issues: [['author/email', sentence]], reasons });
  });

  it.each([
    [{ field: 'email', path: '/author/email' }, 'author/email'],
    [{ field: 'email', path: 'author.email' }, 'author/email'],
    [{ field: 'email', path: ['author', 'email'] }, 'author/email'],
    [{ property: 'email', path: '/author' }, 'author'],
    [{ path: '/author' }, 'author'],
    [{ path: '/title', field: 'Title' }, 'title'],
    [{ path: '/first_name', field: 'First name' }, 'first_name'],
  ])('is one where it leads there: %j', (problem, place) => {
    expect(read({ errors: [{ ...problem, message: sentence }] }).issues).toEqual([
      [place, sentence],
    ]);
  });
});
