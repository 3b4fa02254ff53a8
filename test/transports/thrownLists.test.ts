import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';
import { expectPlainData } from '../support/plainData.js';
import { throwing } from '../support/throwing.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const thrown = (members: object) => Object.assign(new Error('The crew is not complete'), members);
const told = (error: unknown) =>
  read(error).issues.map(({ path, message }) => [path.join('/'), message]);

const byField = [
  { field: 'berth', message: 'is too narrow' },
  { field: 'mooring', message: 'is taken' },
];

describe('an error without a status that lists records', () => {
  it.each([
    ['errors', byField],
    ['issues', byField],
    ['errors', byField.map(({ field, message }) => ({ path: [field], message }))],
    ['violations', byField],
    ['validationErrors', byField],
    ['details', byField],
    ['errors', { berth: ['is too narrow'], mooring: ['is taken'] }],
    ['fieldErrors', { berth: 'is too narrow', mooring: 'is taken' }],
    // Ajv, which has what was checked beside it where it is told to be verbose
    [
      'errors',
      [
        {
          instancePath: '/berth',
          keyword: 'a',
          params: {},
          message: 'is too narrow',
          data: 'TYPED',
        },
        { instancePath: '/mooring', keyword: 'b', params: {}, message: 'is taken', data: 'TYPED' },
      ],
    ],
  ])('tells each as a problem: %s of %j', (name, list) => {
    const error = read(thrown({ [name]: list }));
    expect(told(thrown({ [name]: list }))).toEqual([
      ['berth', 'is too narrow'],
      ['mooring', 'is taken'],
    ]);
    expect(error).toMatchObject({
      code: 'ValidationFailedError',
      detail: 'The crew is not complete',
    });
    expect(error).not.toHaveProperty('status');
    expect(JSON.stringify(error)).not.toContain('TYPED');
    expectPlainData(error);
  });

  it.each(['type', 'code'])('tells each sentence beside a %s alone', (name) => {
    const list = [
      { [name]: 'InvalidPlan', message: 'A berth has no depth.' },
      { [name]: 'InvalidPlan', message: 'A pier has no name.' },
      { [name]: 'InvalidPlan', message: 'A lamp has no light.' },
    ];
    expect(told(thrown({ errors: list }))).toEqual(list.map(({ message }) => ['', message]));
    expect(read(thrown({ errors: list })).detail).toBe('The crew is not complete');
  });

  it('says what the same body says', () => {
    const body = { message: 'The crew is not complete', code: 'CREW_INCOMPLETE', errors: byField };
    const { issues, code, sysId, detail, reasons } = read(body);
    expect(read(thrown(body))).toMatchObject({ issues, code, sysId, detail, reasons });
  });

  it('may be a cause, and an AggregateError', () => {
    expect(told(new Error('x', { cause: thrown({ errors: byField }) }))).toHaveLength(2);
    expect(read(new AggregateError(byField, 'Two are wrong'))).toMatchObject({
      detail: 'Two are wrong',
      issues: [{ path: ['berth'] }, { path: ['mooring'] }],
    });
  });

  it('is read beyond a hundred, within the bounds', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      field: `f${index}`,
      message: 'x y',
    }));
    expect(read(thrown({ errors: many })).issues).toHaveLength(300);
    expect(parseApiError(thrown({ errors: many }), { now, maxIssues: 5 }).issues).toHaveLength(5);
  });

  it('has the status of its sentence', () => {
    const error = Object.assign(new Error('Request failed with status code 409'), {
      errors: byField,
    });
    expect(read(error)).toMatchObject({ status: 409, issues: [{}, {}] });
  });

  it.each([404, '404'])('has the status of its first problem where it has none: %j', (status) => {
    const gone = (detail: string) => ({ status, title: 'Gone', detail });
    const error = read(thrown({ errors: [gone('No such berth'), gone('No such pier')] }));
    expect(error).toMatchObject({ status: 404, code: 'NotFoundError' });
    expect(JSON.stringify(error)).toMatch(/No such berth.*No such pier/);
    const good = { ...gone('No such berth'), status: 200 };
    expect(read(thrown({ errors: [good] }))).not.toHaveProperty('status');
  });

  it.each([
    [{ code: 'FORBIDDEN' }, 'AccessDeniedError'],
    [{ type: 'forbidden' }, 'AccessDeniedError'],
    [{ code: 'RATE_LIMITED' }, 'RateLimitExceededError'],
    [{ code: 'NOT_FOUND' }, 'NotFoundError'],
    [{ code: 'UNAUTHENTICATED' }, 'Unauthorized'],
    [{ code: 'VERSION_CONFLICT' }, 'VersionMismatchError'],
    [{ code: 'ALREADY_EXISTS' }, 'AlreadyExists'],
    [{ code: 'P2002' }, 'AlreadyExists'],
  ])('has the code of its only problem where that has no place: %j', (id, code) => {
    const error = read(thrown({ errors: [{ ...id, message: 'Not from this pier' }] }));
    expect(error).toMatchObject({ code, detail: 'The crew is not complete' });
    expect(error.issues).toMatchObject([{ path: [], message: 'Not from this pier' }]);
  });

  it('has no code of one of several problems, of one with a place, or that nobody knows', () => {
    const refused = { code: 'FORBIDDEN', message: 'Not from this pier' };
    for (const errors of [
      [refused, refused],
      [{ ...refused, field: 'berth' }],
      [{ ...refused, code: 'PIER_7' }],
    ])
      expect(read(thrown({ errors }))).not.toHaveProperty('sysId');
  });

  it.each([
    { code: 'FORBIDDEN', reason: 'Not from this pier' },
    { type: 'forbidden', message: 'Not from this pier' },
    { code: 'FORBIDDEN', message: 'Not from this pier', hint: 'Try the lamp' },
  ])('may be one error in place of a list: %j', (errors) => {
    expect(read(thrown({ errors }))).toMatchObject({
      code: 'AccessDeniedError',
      detail: 'Not from this pier',
      issues: [],
    });
  });

  it('is a record by field where fields are called as parts of an error', () => {
    const errors = { code: 'is required', reason: 'is too short' };
    expect(told(thrown({ errors }))).toEqual(Object.entries(errors));
    expect(read(thrown({ errors: { code: 'required', reason: 'required' } })).issues).toHaveLength(
      2,
    );
  });

  it('is none where an error of its own stands in it, or one that a client is known by', () => {
    const sdk = {
      status: 409,
      statusText: 'Conflict',
      message: 'Too late',
      details: {},
      requestId: 'abc',
    };
    const envelope = { sys: { type: 'Error', id: 'VersionMismatch' }, message: 'Too late' };
    const response = { status: 409, headers: {}, data: { message: 'Too late' } };
    for (const known of [sdk, envelope, { ...response, message: 'x y' }]) {
      const error = read(thrown({ errors: [known, byField[0]] }));
      expect(error.detail).toBe('Too late');
    }
    const mixed = read(thrown({ errors: [new Error('The pier is gone'), byField[0]] }));
    expect(JSON.stringify(mixed)).toContain('The pier is gone');
  });

  it('never throws', () => {
    for (const list of [
      throwing([]),
      [throwing({})],
      [null],
      [[]],
      [{}],
      [undefined],
      Array.from({ length: 5 }),
    ])
      expect(read(thrown({ errors: list })).code).toBeDefined();
  });
});

describe('a body beside whose sentence one problem has no place', () => {
  it('has the code of that', () => {
    const data = {
      message: 'The crew is not complete',
      errors: [{ code: 'FORBIDDEN', message: 'Not from this pier' }],
    };
    const response = { status: 400, headers: {}, data };
    expect(read({ isAxiosError: true, response })).toMatchObject({
      code: 'AccessDeniedError',
      sysId: 'FORBIDDEN',
      detail: 'The crew is not complete',
    });
  });
});
