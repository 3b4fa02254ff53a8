import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now, parseSeen } from '../support/bodies.js';

const message = 'The mooring is taken.';
const seen = (body: unknown, status = 422) => parseSeen({ status, body });
const good = (body: unknown) => readApiError(jsonResponse(200, body), { now, partial: true });
const placesOf = (body: unknown) => seen(body).issues.map(({ path }) => path);

describe('problems by field', () => {
  it('are found in lists of records, by their index', () => {
    const berths = [null, { title: ['It is wet.'] }];
    expect(placesOf({ errors: { berths } })).toContainEqual(['berths', 1, 'title']);
  });

  it('are found in what treeifyError makes, and nothing beside them', () => {
    const properties = { mooring: { errors: [message] }, pier: 'none', quay: { errors: 'none' } };
    expect(seen({ errors: { errors: [], properties } }).issues).toMatchObject([
      { path: ['mooring'], message },
    ]);
    const items = [{ errors: [] }, { errors: [message] }];
    expect(placesOf({ errors: { errors: [], items } })).toEqual([[1]]);
  });
});

describe('the details of Google', () => {
  const typed = (name: string, more: object) => ({
    '@type': `type.googleapis.com/google.rpc.${name}`,
    ...more,
  });
  const read = (...details: readonly object[]) => seen({ error: { code: 422, message, details } });

  it('name the request, a wait and documentation, each once', () => {
    const url = 'https://docs.example.com/moorings';
    const error = parseSeen({
      status: 429,
      body: {
        error: {
          code: 429,
          message,
          details: [
            typed('RequestInfo', { requestId: 'r-77' }),
            typed('RetryInfo', { retryDelay: '2.5s' }),
            typed('Help', { links: ['none', { description: 'Moorings', url }] }),
          ],
        },
      },
    });
    expect(error).toMatchObject({ requestId: 'r-77', retryAt: now + 2500, helpUrl: url });
    expect(error.reasons.join()).not.toMatch(/r-77|2\.5s|@type|googleapis/);
  });

  it('name problems where they are of a bad request, or have no type', () => {
    const fieldViolations = [{ field: 'mooring', description: message }];
    expect(read(typed('BadRequest', { fieldViolations })).issues).toMatchObject([
      { path: ['mooring'], message },
    ]);
    expect(read(typed('Help', {}), { field: 'mooring', message }).issues).toMatchObject([
      { path: ['mooring'], message },
    ]);
    expect(read(typed('BadRequest', { fieldViolations: 'none' })).issues).toEqual([]);
  });

  it('tell a sentence for the person, and facts of any other type', () => {
    expect(read(typed('LocalizedMessage', { locale: 'en', message: 'Ask.' })).reasons).toContain(
      'Ask.',
    );
    expect(read(typed('ErrorInfo', { reason: 'FULL' })).reasons.join()).toContain('FULL');
  });
});

describe('a result at 200', () => {
  it.each([
    { data: [] },
    { data: [{ status: 'ok', message }] },
    { data: [{ status: 'error', message }, { status: 'ok' }] },
    { success: false, errors: [] },
    { success: false, errors: ['none'] },
    { ok: false, error: '' },
    { data: { mooringUpdate: { userErrors: [] } } },
    { data: { mooringUpdate: { userErrors: [{ message }] } } },
    { data: { mooringUpdate: { userErrors: [{ field: ['mooring'] }] } } },
  ])('is no error: %j', async (body) => {
    expect(await good(body)).toBeNull();
  });

  it.each(['field', 'code'])('is one that was refused by the %s of a user error', async (name) => {
    const body = { data: { mooringUpdate: { userErrors: [{ [name]: 'mooring', message }] } } };
    expect((await good(body))?.issues).toMatchObject([{ message }]);
  });
});

describe('an error in an error', () => {
  it('speaks for the whole, and what the outer one says is kept', () => {
    const inner = { message, code: 'berth_7' };
    const error = seen({ message: 'The harbour refused.', code: 'pier_3', error: inner });
    const said = [error.detail, error.sysId, ...error.reasons].join('\n');
    for (const part of [message, 'berth_7', 'The harbour refused.', 'pier_3'])
      expect(said).toContain(part);
  });
});

describe('problem details', () => {
  it.each(['about:blank', 'https://tools.ietf.org/html/rfc9110#section-15.5.5'])(
    'have no id by a type that says no more than the status: %s',
    (type) => {
      const error = seen({ type, title: 'Refused', status: 422, detail: message });
      expect(error).toMatchObject({ format: 'problem-details', detail: message });
      expect(error).not.toHaveProperty('sysId');
      expect(error.reasons.join()).not.toContain(type);
    },
  );

  it('have another type as their id, told once', () => {
    const type = 'https://api.example.com/problems/mooring-taken';
    const error = seen({ type, title: 'Refused', detail: message });
    expect(error).toMatchObject({ format: 'problem-details', sysId: type });
    expect(error.reasons).toEqual(['Refused']);
  });

  it('are known without a type by a title beside another member', () => {
    expect(seen({ title: 'Refused', status: 422 }).format).toBe('problem-details');
    expect(seen({ title: 'Refused' }).format).toBe('plain');
    expect(seen({ detail: message, status: 422 }).format).toBe('plain');
  });
});

describe('an error of GraphQL', () => {
  it('has its code as type, in capitals, where it has no extensions', () => {
    const read = (type: string) => seen({ data: null, errors: [{ type, message }] }, 200);
    expect(read('NOT_FOUND').code).toBe('NotFoundError');
  });

  it('is none without a sentence', () => {
    expect(seen({ errors: [{ path: ['mooring'] }] }).format).not.toBe('graphql');
  });
});

describe('an error of JSON:API', () => {
  it('is known by a source, an id of its own and the like, and keeps what each says', () => {
    const first = { status: '422', title: 'Refused', detail: message, id: 'e-77' };
    const error = seen({ errors: [{ ...first, source: { pointer: '/data/mooring' } }] });
    expect(error).toMatchObject({
      format: 'json-api',
      requestId: 'e-77',
      issues: [{ path: ['data', 'mooring'] }],
    });
    expect(seen({ errors: [{ title: 'Refused' }] }).format).toBe('plain');
  });
});

describe('texts', () => {
  const thrown = (text: string) => parseApiError(new Error(text), { now });

  it('that Python has printed keep their quotes and lines', () => {
    const python = String.raw`422: {'message': 'It\'s taken.', 'hint': 'Ask\nthem.'}`;
    const error = thrown(python);
    expect(error.detail).toBe("It's taken.");
    expect(error.reasons).toEqual(['hint: Ask\nthem.']);
  });

  it('that are a response may begin with an empty line', () => {
    expect(thrown('\n HTTP/1.1 423 Locked\r\nx-request-id: r-77\r\n\r\n{}')).toMatchObject({
      status: 423,
      requestId: 'r-77',
    });
  });
});

it('many calls that are left are left', () => {
  const headers = { 'x-ratelimit-reset': '7', 'x-ratelimit-remaining': '12' };
  expect(parseSeen({ status: 429, body: {}, headers })).not.toHaveProperty('retryAt');
});

it('a response that a client keeps is no body', () => {
  const response = { status: 422, headers: { 'x-request-id': 'r-77' }, flavour: 'salt' };
  const error = parseApiError(Object.assign(new Error('Refused'), { response, hint: 'Ask.' }), {
    now,
  });
  expect(error).toMatchObject({ status: 422, requestId: 'r-77' });
  expect(JSON.stringify(error)).not.toContain('flavour');
});

describe('what is no such thing', () => {
  it('is a list of addresses, which is no link to documentation', () => {
    const links = ['https://pier.example/help'];
    expect(seen({ message, documentation_url: links })).toMatchObject({
      reasons: ['documentation_url: https://pier.example/help'],
    });
  });

  it('is a type that is no text, which is none of Google', () => {
    const details = [{ '@type': 7, note: 'Wet.' }];
    expect(seen({ message, details }).issues).toHaveLength(1);
  });

  it('is help of Google without links', () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.Help', links: 'none' }];
    expect(seen({ error: { message, status: 'INVALID_ARGUMENT', details } })).toMatchObject({
      detail: message,
      reasons: ['links: none'],
    });
  });

  it('is an error with a type in small letters, which is no code of GitHub', () => {
    expect(seen({ errors: [{ message, type: 'MOORING_TAKEN' }] }).format).toBe('graphql');
    expect(seen({ errors: [{ message, type: 'mooring' }] }).format).toBe('plain');
  });

  it('is a message that is a record, whose facts are told', () => {
    const body = { sys: { type: 'Error', id: 'Novel' }, message: { note: 'Wet.' } };
    expect(seen(body).reasons).toEqual(['message.note: Wet.']);
  });
});

describe('however deep', () => {
  const nested = (levels: number, inside: object, wrap: (inner: object) => object): object =>
    levels === 0 ? inside : nested(levels - 1, wrap(inside), wrap);

  it('bodies stand around an error, four are looked through', () => {
    const around = (levels: number) => nested(levels, { message }, (error) => ({ error }));
    expect(seen(around(4)).detail).toBe(message);
    expect(seen(around(7)).detail).not.toBe(message);
  });

  it.each([
    [{ field: 'berth', errors: [{ message }] }, [['berth']]],
    [
      { path: ['boat', 'berth'], issues: [{ message }, { message: 'No' }] },
      [
        ['boat', 'berth'],
        ['boat', 'berth'],
      ],
    ],
    [{ field: 'boat', errors: [{ errors: [{ message }] }] }, [['boat']]],
    [{ field: 'boat', errors: [{ field: 'berth', message }] }, [['berth']]],
  ])(
    'a problem in one that has a place is there, unless it tells its own: %o',
    (problem, paths) => {
      const { issues } = parseApiError({ status: 422, errors: [problem] }, { now });
      expect(issues.map(({ path }) => path)).toEqual(paths);
    },
  );

  it('problems stand in one another, eight are looked into', () => {
    const around = (levels: number) =>
      nested(levels, { property: 'end', constraints: { isOdd: message } }, (child) => ({
        property: 'pier',
        children: [child],
      }));
    expect(placesOf([around(3)])).toEqual([['pier', 'pier', 'pier', 'end']]);
    expect(placesOf([around(12)])[0]?.length).toBeLessThan(11);
  });

  it('responses follow one another, ten are passed over', () => {
    const heads = Array.from({ length: 14 }, (_, at) => `HTTP/1.1 ${410 + at} No\r\n\r\n`);
    expect(parseApiError(heads.join(''), { now }).status).toBe(420);
  });
});

it('an escape that JSON has not stays as it is', () => {
  const text = String.raw`422 Client Error: {'message': 'The \x6dooring', 'code': 'taken'}`;
  expect(parseApiError(text, { now }).detail).toBe(String.raw`The \x6dooring`);
});
