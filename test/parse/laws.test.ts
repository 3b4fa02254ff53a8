import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { rowOfCode } from '../../src/catalog/codes.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { isApiError } from '../../src/parse/isApiError.js';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { readOutcome } from '../../src/parse/readOutcome.js';
import { anything, bodies, modelLike, thrown } from '../support/anything.js';
import { envelope, jsonResponse, now } from '../support/bodies.js';
import { expectPlainData } from '../support/plainData.js';
import { runs } from '../support/runs.js';
import { cyclic, nested, revoked, throwing } from '../support/throwing.js';

// Developers are told of models that nobody makes; here any are made.
vi.spyOn(console, 'warn').mockImplementation(() => {});

const parse = (value: unknown) => parseApiError(value, { now });

/** Everything that the type promises. */
function expectModel(error: ApiError): void {
  expectPlainData(error);
  expect(isApiError(error)).toBe(true);
  expect(Object.keys(kindCatalog)).toContain(error.kind);
  expect(error.recovery).toBe(rowOfCode(error.code)?.recovery ?? kindCatalog[error.kind].recovery);
  expect(typeof error.code).toBe('string');
  for (const reason of error.reasons) expect(typeof reason).toBe('string');
  for (const issue of error.issues) {
    expect(typeof issue.message).toBe('string');
    expect(typeof issue.rule).toBe('string');
    for (const segment of issue.path) expect(['string', 'number']).toContain(typeof segment);
  }
}

const hostile: readonly (readonly [name: string, make: () => unknown])[] = [
  ['a proxy whose traps throw', () => throwing()],
  ['such a proxy of a function', () => throwing(() => 0)],
  ['such a proxy of an error', () => throwing(new Error('x'))],
  ['a revoked proxy', () => revoked()],
  ['a revoked proxy of a list', () => revoked([])],
  [
    'such a proxy as a body’s part',
    () => envelope('X', { details: throwing(), message: revoked() }),
  ],
  [
    'such a proxy among errors',
    () => envelope('X', { details: { errors: [throwing(), revoked()] } }),
  ],
  ['a body that leads back to itself', cyclic],
  ['a frozen body', () => Object.freeze(envelope('NotFound', { details: Object.freeze({}) }))],
  ['a body 100,000 deep', () => envelope('X', { details: nested(100_000) })],
  ['errors 100,000 deep', () => envelope('X', { details: nested(100_000, 'errors') })],
  ['whole errors 100,000 deep', () => nested(100_000, 'error')],
  ['a text of JSON 100,000 deep', () => '['.repeat(100_000) + ']'.repeat(100_000)],
  ['a text of 50 million characters', () => 'x'.repeat(50_000_000)],
  ['a page of 50 million characters', () => `<html>${'<'.repeat(50_000_000)}`],
  ['50 million bytes', () => new Uint8Array(50_000_000)],
  ['a buffer of 50 million bytes', () => new ArrayBuffer(50_000_000)],
  [
    'many values below a name without end',
    () =>
      envelope('X', {
        details: { ['name'.repeat(50_000)]: Array.from({ length: 10_000 }, String) },
      }),
  ],
  ['a list with four billion holes', () => envelope('X', { details: { errors: holes() } })],
  ['a message of 50 million characters', () => envelope('X', { message: 'x '.repeat(25_000_000) })],
  ['an id of a million characters', () => envelope('x'.repeat(1_000_000))],
  ['an error whose getters throw', () => new TrickyError()],
  ['an object of another realm', () => runInNewContext('({sys: {type: "Error", id: "NotFound"}})')],
  ['an object without a prototype', () => Object.assign(Object.create(null), envelope('NotFound'))],
  ['an object of a class', () => new Proxied()],
  ['a model with a revoked list', () => ({ ...model, issues: revoked([]) })],
  ['a model of records for numbers', () => ({ ...model, retryAt: {}, truncated: { issues: {} } })],
  ['a model of lists for numbers', () => ({ ...model, retryAt: [{}], status: [500] })],
  [
    'a model of texts for numbers',
    () => ({ ...model, truncated: { bytes: 'Infinity', issues: '-1' } }),
  ],
  ['a model with minus zero', () => ({ ...model, receivedAt: -0, retryAt: -0 })],
  ['a model that is inherited', () => Object.create(model) as unknown],
  [
    'a model of getters',
    () => ({
      ...model,
      get kind() {
        return 'server';
      },
    }),
  ],
  ['a model of issues that are none', () => ({ ...model, issues: [null, 1, 'x', [], {}] })],
  ['a symbol', () => Symbol('x')],
  ['a response whose getters throw', () => new Proxy(new Response(''), { get: refuse })],
  ['a promise', () => Promise.resolve(1)],
  ['a module', () => import.meta],
  ['the global object', () => globalThis],
];

const model = { kind: 'server', code: 'ServerError', receivedAt: now, issues: [], reasons: [] };

function holes(): readonly unknown[] {
  const list: unknown[] = [];
  list.length = 4_294_967_295;
  return list;
}

function refuse(): never {
  throw new Error('No entry');
}

class TrickyError extends Error {
  override get message(): string {
    return refuse();
  }
  override get name(): string {
    return refuse();
  }
  get response(): unknown {
    return refuse();
  }
  get isAxiosError(): boolean {
    return refuse();
  }
}

class Proxied {
  sys = { type: 'Error', id: 'NotFound' };
  get details(): unknown {
    return refuse();
  }
  toJSON(): unknown {
    return refuse();
  }
}

describe('total', () => {
  it.each(hostile)('gives a model of %s', async (_name, make) => {
    const value = make();
    const error = parse(value);
    expectModel(error);
    // With the default written out it is read anew instead of remembered.
    expect(parseApiError(value, { now, maxDepth: 32 })).toStrictEqual(error);
    expect(originalOf(error)).toBe(value);
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
    for (const read of [readApiError, readOutcome]) {
      const outcome = await read(value, { now });
      expectModel(outcome ?? error);
    }
    expectModel((await readApiError(Promise.reject(value), { now })) ?? error);
  });

  it('gives a model of anything', () => {
    fc.assert(
      fc.property(thrown, (value) => expectModel(parse(value))),
      runs(600),
    );
  });

  it('gives a model of any response', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 400, max: 599 }), async (body, status) => {
        const text = JSON.stringify(body, (_key, part: unknown) =>
          typeof part === 'bigint' ? 0 : part,
        );
        const error = await readApiError(new Response(text ?? '', { status }), { now });
        expect(error?.status).toBe(status);
        expectModel(error as ApiError);
      }),
      runs(200),
    );
  });

  it('never rejects, whatever the outcome', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const error = await readApiError(value, { now });
        expectModel(error ?? parse(value));
      }),
      runs(200),
    );
  });
});

describe('bounded', () => {
  it('in size, whatever came', () => {
    const long = 'word '.repeat(200_000);
    const error = parse(
      envelope(long, {
        message: long,
        requestId: long,
        details: {
          type: long,
          id: long,
          reasons: Array.from({ length: 5000 }, (_, index) => `${index} ${long.slice(0, 5000)}`),
          errors: [
            {
              name: long,
              path: Array.from({ length: 5000 }, () => long.slice(0, 1000)),
              details: long,
              value: long,
              locale: long,
              sys: { linkType: long, id: long },
            },
            { name: 'regexp', pattern: long },
            { name: 'in', expected: Array.from({ length: 5000 }, () => long.slice(0, 1000)) },
            { name: 'unique', conflicting: [{ sys: { linkType: long, id: long } }] },
          ],
        },
      }),
    );
    expectModel(error);
    expect(JSON.stringify(error).length).toBeLessThan(250_000);
    expect(error.truncated?.reasons).toBeGreaterThan(4000);
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });

  it('kept and left out issues are those that were seen', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(80), (seen, maxIssues) => {
        const errors = Array.from({ length: seen }, () => ({ name: 'required' }));
        const body = envelope('ValidationFailed', { details: { errors } });
        const error = parseApiError(body, { now, maxIssues });
        expect(error.issues.length + (error.truncated?.issues ?? 0)).toBe(seen);
        expect(error.issues.length).toBe(Math.min(seen, maxIssues));
        const again = parseApiError(structuredClone(error), { maxIssues: 10 });
        expect(again.issues.length + (again.truncated?.issues ?? 0)).toBe(seen);
      }),
    );
  });

  it('a body that leads back to itself is read once, and the model says so', () => {
    const error = parse(cyclic());
    expect(error.truncated).toEqual({ depth: true });
    expect(error.reasons).toHaveLength(0);
    const shared = { hint: 'twice' };
    const body = envelope('X', { details: { a: shared, b: shared } });
    expect(parse(body)).toMatchObject({ reasons: ['a.hint: twice', 'b.hint: twice'] });
    expect(parse(body)).not.toHaveProperty('truncated');
  });

  it('says so when it ends above the bottom', () => {
    expect(parse(envelope('X', { details: nested(50) })).truncated).toEqual({ depth: true });
    expect(
      parseApiError(envelope('X', { details: { a: 1 } }), { now, maxDepth: 1 }).truncated,
    ).toEqual({
      depth: true,
    });
    expect(parse(envelope('X', { details: nested(3) }))).not.toHaveProperty('truncated');
  });
});

describe('idempotent', () => {
  it('parsing a model, its copy and its JSON gives an equal model', () => {
    fc.assert(
      fc.property(thrown, (value) => {
        const error = parse(value);
        expect(parseApiError(error, { now })).toBe(error);
        expect(parseApiError(structuredClone(error), { now: 5 })).toStrictEqual(error);
        expect(parseApiError(JSON.parse(JSON.stringify(error)))).toStrictEqual(error);
      }),
      runs(600),
    );
  });

  it('a value that merely looks like a model is cleaned, and then stays', () => {
    fc.assert(
      fc.property(modelLike, (value) => {
        const error = parse(value);
        expectModel(error);
        expect(parseApiError(structuredClone(error))).toStrictEqual(error);
        expect(JSON.stringify(error)).not.toContain('abcdef');
      }),
      runs(600),
    );
  });

  it('what was cut before the first byte stays cut', async () => {
    const never = new ReadableStream({ pull: () => new Promise(() => {}) });
    const error = await readApiError(new Response(never, { status: 500 }), { now, timeoutMs: 5 });
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });

  it.each([
    ['entity ids', { sys: { linkType: 'Entry', id: 'x'.repeat(1000) }, error: { message: 'm' } }],
    ['empty entity ids', { sys: { linkType: 'Entry', id: '' }, error: { message: 'm' } }],
    ['empty entity types', { sys: { linkType: '', id: 'pier' }, error: { message: 'm' } }],
    ['facts with secrets', { name: 'regexp', pattern: `token=a ${'x'.repeat(400)}` }],
  ])('%s are bounded the same the second time', (_name, element) => {
    const error = parse(envelope('ValidationFailed', { details: { errors: [element] } }));
    expect(parseApiError(structuredClone(error))).toStrictEqual(error);
  });

  it('a long URL is bounded the same the second time', () => {
    for (let length = 1950; length < 2010; length += 1) {
      const url = `https://a.example/?q=${'x'.repeat(length)}&access_token=abcdef&r=${'y'.repeat(99)}`;
      const error = parse({ isAxiosError: true, config: { url, method: 'get' } });
      expect(error.request?.url?.length).toBeLessThanOrEqual(2000);
      expect(parseApiError(structuredClone(error))).toStrictEqual(error);
    }
  });
});

describe('the same', () => {
  it('object gives the same model, with options that are equal', () => {
    const value = envelope('NotFound');
    const enrich = () => undefined;
    const error = parseApiError(value, { now, enrich });
    expect(parseApiError(value, { now, enrich })).toBe(error);
    expect(parseApiError(error, { now, enrich })).toBe(error);
    expect(parseApiError(envelope('NotFound'), { now, enrich })).not.toBe(error);
    expect(parseApiError(value, { now: now + 1, enrich }).receivedAt).toBe(now + 1);
    const plain = envelope('NotFound');
    expect(parseApiError(plain)).toBe(parseApiError(plain, {}));
    expect(parseApiError(plain)).toBe(parseApiError(plain, { intent: undefined }));
  });

  it('value gives an equal model each time', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(parse({ ...body })).toStrictEqual(parse({ ...body }));
      }),
      runs(200),
    );
  });

  it('primitive gives an equal model each time', () => {
    for (const value of ['text', 5, null, undefined, true])
      expect(parse(value)).toStrictEqual(parse(value));
  });
});

describe('own properties only', () => {
  it('a key __proto__ is a key like any other', () => {
    const text =
      '{"sys":{"type":"Error","id":"X"},"details":{"__proto__":{"hint":"kept"}},"__proto__":{"message":"no"}}';
    const error = parse(text);
    expect(error).not.toHaveProperty('detail');
    expect(error.reasons.join()).toContain('kept');
    expect(({} as Record<string, unknown>)['hint']).toBeUndefined();
    const copy: unknown = JSON.parse(text);
    expect(parse(copy)).toStrictEqual(error);
  });

  it('neither getters nor prototypes of a body count', () => {
    const inherited = Object.create({
      message: 'inherited',
      details: { key: 'inherited' },
    }) as object;
    const body = Object.assign(inherited, {
      sys: { type: 'Error', id: 'NotFound' },
      details: {
        get reasons(): string {
          return refuse();
        },
      },
    });
    const error = parse(body);
    expect(error).toMatchObject({ code: 'NotFoundError', reasons: [] });
  });
});

describe('no secret leaves', () => {
  const secret = 'abcdef0123456789';
  const places = [
    `access_token=${secret}`,
    `Bearer ${secret}`,
    `CFPAT-${secret}`,
    `https://mara:${secret}@api.example.com/`,
    `{"password":"${secret}"}`,
  ];

  it.each(places)('written as %s in any text of any body', async (text) => {
    const body = envelope(text, {
      message: text,
      requestId: 'abc',
      details: {
        reasons: [text, `again ${text}`],
        type: text,
        hint: text,
        errors: [
          text,
          { name: text, path: [text, 'a', text], details: text, value: text, locale: text },
          { name: 'in', expected: [text] },
          { name: 'regexp', pattern: text, customMessage: text },
          { error: { sys: { type: 'Error', id: text }, message: text, details: { note: text } } },
        ],
        flatten: { formErrors: [text], fieldErrors: { title: [text] } },
      },
    });
    const request = { url: `https://a.example/?access_token=${secret}`, method: 'get' };
    const joi = {
      message: text,
      path: [text],
      type: text,
      context: { label: text, valids: [text] },
    };
    const inputs = [
      body,
      {
        errors: [{ message: text, path: [text], extensions: { code: text, hint: text } }],
        data: 1,
      },
      { type: `https://a.example/${text}`, title: text, detail: text, errors: { [text]: [text] } },
      { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], scimType: text, detail: text },
      {
        sys: { type: 'Array' },
        errors: [{ message: text, details: { linkType: text, id: text } }],
      },
      { message: text, details: [joi, { code: 'invalid_value', values: [text], input: text }] },
      `<html><title>${text}</title>`,
      JSON.stringify(body),
      Object.assign(new Error(JSON.stringify({ ...body, status: 422, request })), { name: text }),
      {
        isAxiosError: true,
        response: { status: 422, data: body },
        config: { ...request, data: text },
      },
      new Error(text),
      new TypeError(`Failed to fetch ${text}`),
      text,
      { ...parse(envelope('X')), detail: text, reasons: [text], sysId: text, request, code: text },
      {
        ...parse(envelope('X')),
        issues: [{ message: text, path: [text], value: text, name: text }],
      },
    ];
    for (const input of inputs) expect(JSON.stringify(parse(input))).not.toContain(secret);
    const read = await readApiError(jsonResponse(422, body), { now });
    expect(JSON.stringify(read)).not.toContain(secret);
    const enrich = () => ({ request: { url: request.url, method: 'GET' } });
    expect(JSON.stringify(parseApiError({ a: 1 }, { now, enrich }))).not.toContain(secret);
  });

  it('in the headers, the config or the payload of a client’s error', () => {
    const headers = { authorization: secret, cookie: secret, 'x-custom': secret };
    const config = {
      headers,
      auth: { username: secret, password: secret },
      data: secret,
      params: secret,
    };
    const error = parse({
      isAxiosError: true,
      message: 'x',
      stack: secret,
      config: { ...config, url: '/a', method: 'get' },
      request: { headers },
      response: { status: 500, data: '', headers, config, request: { headers } },
    });
    expect(JSON.stringify(error)).not.toContain(secret);
  });
});
