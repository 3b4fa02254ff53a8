import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { anything, bodies, json, modelLike, scalars, thrown, words } from './anything.js';
import { cyclic, nested, revoked, throwing } from './throwing.js';

const statuses = fc.integer({ min: 99, max: 600 });
const keys = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'toJSON',
  'then',
  'length',
  'hasOwnProperty',
  'sys',
  'errors',
);

/** Every recorded shape of `details`, with arbitrary words. */
const details: fc.Arbitrary<unknown> = fc.oneof(
  words,
  fc.constant({}),
  fc.record({ type: words, id: words, space: words, environment: words }),
  fc.record({ type: words }),
  fc.record({ sys: fc.record({ type: words, id: scalars }) }),
  fc.record({ reasons: fc.oneof(words, fc.array(words)) }),
  fc.record({ keys: fc.array(scalars) }),
  fc.record({ key: scalars }),
  fc.record({ errors: fc.array(words) }),
  fc.record({ errors: fc.array(fc.record({ path: fc.array(scalars), message: words })) }),
  fc.record({
    errors: fc.constant([]),
    flatten: fc.record({
      formErrors: fc.array(words),
      fieldErrors: fc.dictionary(fc.oneof(words, keys), fc.array(words)),
    }),
  }),
  fc.record({
    errors: fc.array(
      fc.oneof(
        fc.record({ sys: fc.record({ linkType: words, id: words }), error: bodies }),
        fc.record({
          entity: fc.record({ sys: fc.record({ linkType: words, id: words }) }),
          error: bodies,
        }),
        fc.record({ error: bodies }),
        fc.record({ details: words }),
        fc.record({ locale: words, value: anything }),
      ),
      { maxLength: 3 },
    ),
  }),
  fc.object({ key: fc.oneof(words, keys), maxDepth: 3 }),
  anything,
);

const envelopes = fc.record(
  {
    sys: fc.record({ type: fc.constant('Error'), id: words }),
    message: fc.oneof(
      words,
      bodies.map((body) => `404 - ${json(body)}`),
    ),
    details,
    requestId: words,
  },
  { requiredKeys: ['sys'] },
);

const graphql = fc.record(
  {
    data: fc.oneof(fc.constant(null), fc.constant({}), anything),
    errors: fc.oneof(
      anything,
      fc.array(
        fc.record(
          {
            message: fc.oneof(words, anything),
            locations: fc.array(fc.record({ line: scalars, column: scalars })),
            path: fc.array(scalars),
            extensions: fc.record(
              {
                contentful: fc.record(
                  {
                    code: fc.oneof(words, fc.constantFrom('TOO_COMPLEX_QUERY', 'UNKNOWN_LOCALE')),
                    requestId: words,
                    details: fc.oneof(anything, fc.record({ maximumCost: scalars, cost: scalars })),
                  },
                  { requiredKeys: [] },
                ),
                code: words,
              },
              { requiredKeys: [] },
            ),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: ['errors'] },
);

const problems = fc.record(
  {
    type: fc.oneof(words, fc.constant('about:blank')),
    title: fc.oneof(words, anything),
    status: fc.oneof(statuses, scalars),
    detail: fc.oneof(words, anything),
    instance: words,
    errors: fc.oneof(
      anything,
      fc.array(
        fc.record({
          detail: words,
          pointer: fc.oneof(words, fc.constantFrom('#/a~1b/0', '#/%', '#/~2', '/__proto__', '#')),
        }),
        { maxLength: 3 },
      ),
    ),
    'invalid-params': fc.array(fc.record({ name: words, reason: words }), { maxLength: 3 }),
  },
  { requiredKeys: ['title'] },
);

const scim = fc.record(
  {
    schemas: fc.oneof(anything, fc.constant(['urn:ietf:params:scim:api:messages:2.0:Error'])),
    scimType: fc.oneof(words, fc.constantFrom('invalidFilter', 'uniqueness', 'mutability')),
    detail: fc.oneof(words, anything),
    status: fc.oneof(statuses, statuses.map(String), scalars),
  },
  { requiredKeys: ['schemas'] },
);

/** Bodies in every format that servers use. Each part may be something else. */
const anyBody: fc.Arbitrary<unknown> = fc.oneof(
  bodies,
  envelopes,
  graphql,
  problems,
  scim,
  fc.record({ message: words, code: scalars, data: details }),
  fc.array(fc.oneof(envelopes, graphql, words), { maxLength: 3 }),
);

/** Bodies as text: JSON, a page, a log, cut off, or garbage. */
const texts: fc.Arbitrary<string> = fc.oneof(
  anyBody.map(json),
  anyBody.map((body) => `\uFEFF ${json(body)}\n`),
  fc.tuple(anyBody.map(json), fc.nat(40)).map(([text, cut]) => text.slice(0, -cut - 1)),
  words.map((text) => `<!DOCTYPE html><html><title>${text}</title><h1>${text}`),
  words.map((text) => `<h1 ${text}>${text}`),
  fc.string({ unit: 'binary' }),
  fc.tuple(words, fc.nat(20_000)).map(([text, times]) => text.slice(0, 20).repeat(times)),
  words.map((text) => `${text}\uD800`),
  fc.constantFrom('[', '{', '"', '{"', '[[[[', 'null', '42', '-0', '{"a":1e999}', '\0', 'NaN'),
);

const headers: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  fc.record(
    {
      'x-contentful-request-id': words,
      'x-contentful-ratelimit-reset': scalars.map(String),
      'retry-after': fc.oneof(scalars.map(String), fc.constant('Wed, 21 Oct 2026 07:28:00 GMT')),
      date: scalars.map(String),
      'ratelimit-reset': scalars.map(String),
    },
    { requiredKeys: [] },
  ),
  words.map((value) => ({ get: () => value })),
  fc.constant({
    get() {
      throw new Error('No header');
    },
  }),
);

/** Forms of a body that a client may hand over instead of a text or an object. */
const bytes: fc.Arbitrary<unknown> = texts.chain((text) => {
  const encoded = new TextEncoder().encode(text);
  return fc.constantFrom<unknown>(
    encoded,
    encoded.buffer,
    new DataView(encoded.buffer),
    Buffer.from(encoded),
    Uint16Array.from(encoded),
    Array.from(encoded.slice(0, 50)),
  );
});

const data: fc.Arbitrary<unknown> = fc.oneof(anyBody, texts, bytes, anything);

/** An error with these properties. */
const errors = (more: fc.Arbitrary<object>) =>
  fc
    .tuple(
      fc.constantFrom(Error, TypeError, SyntaxError, RangeError, AggregateErrorOfNone),
      fc.oneof(words, texts),
      fc.oneof(words, fc.constantFrom('AbortError', 'TimeoutError', 'HTTPError', 'FetchError')),
      more,
    )
    .map(([Kind, message, name, fields]) => Object.assign(new Kind(message), { name }, fields));

/** An AggregateError whose constructor takes a message, like the others. */
class AggregateErrorOfNone extends AggregateError {
  constructor(message: string) {
    super([new Error('one'), 'two'], message);
  }
}

const responseLike = fc
  .tuple(
    statuses,
    headers,
    data,
    fc.oneof(words, anything),
    fc.constantFrom('basic', 'opaque', 'error', 'cors'),
  )
  .map(([status, given, body, url, type]) => ({
    ok: status < 300,
    status,
    headers: given,
    url,
    type,
    body,
    text: async () => body,
    json: async () => body,
    clone() {
      return { ...this };
    },
  }));

/** Every way in which clients throw a body. */
const clients: fc.Arbitrary<unknown> = fc.oneof(
  // axios
  fc
    .record({
      isAxiosError: fc.constant(true),
      message: words,
      code: fc.oneof(words, fc.constantFrom('ERR_NETWORK', 'ECONNABORTED', 'ERR_CANCELED')),
      config: fc.record({ url: words, baseURL: words, method: words, data, headers }),
      response: fc.oneof(fc.constant(undefined), fc.record({ status: statuses, data, headers })),
    })
    .chain((fields) => fc.constantFrom<unknown>(fields, Object.assign(new Error('axios'), fields))),
  // contentful.js and contentful-management.js
  fc
    .tuple(anyBody, statuses, fc.oneof(words, fc.constantFrom('503 ', '500 undefined', 'Error')))
    .map(([body, status, name]) =>
      Object.assign(
        new Error(
          json({
            status,
            ...(body as object),
            request: { url: name, headers: body, payloadData: name },
          }),
        ),
        { name },
      ),
    ),
  // ky, ofetch
  errors(fc.record({ response: responseLike, data, status: statuses, request: anything })),
  errors(fc.record({ response: responseLike, data, options: anything, statusCode: scalars })),
  // chains of causes, and wrapped errors
  errors(fc.record({ cause: fc.oneof(thrown, responseLike, anyBody), code: words })),
  errors(fc.record({ error: anyBody, action: anyBody, sys: anything, details })),
  fc.record({ error: anyBody, errorMessage: texts, cause: anyBody }),
  // messages of an event bus
  fc.record({ code: scalars, message: fc.oneof(words, texts), data }),
  responseLike,
);

/** Values that no client throws, but a page may still hand over. */
const oddities: fc.Arbitrary<unknown> = fc.oneof(
  fc.tuple(words, words).map(([message, name]) => new DOMException(message, name)),
  fc.constantFrom<unknown>(
    Number.NaN,
    -0,
    Number.POSITIVE_INFINITY,
    10n ** 30n,
    Symbol('x'),
    Symbol.iterator,
    () => 1,
    Map,
    undefined,
    null,
    new Date(Number.NaN),
    new Map([['sys', { type: 'Error' }]]),
    /token=/,
    Promise.resolve(1),
    globalThis,
  ),
  anyBody.map((body) => deepFrozen(body)),
  anyBody.map((body) => Object.create(body as object) as unknown),
  anyBody.map((body) => Object.assign(Object.create(null) as object, body)),
  anyBody.map((body) => Object.assign(new Fancy(), body)),
  anyBody.map((body) => runInNewContext(`(${json(body)})`) as unknown),
  fc
    .tuple(keys, data)
    .map(([key, value]) => JSON.parse(`{"${key}":${json(value) || '0'}}`) as unknown),
  fc.tuple(anyBody, keys).map(([body, key]) => withGetter(body as object, key)),
  fc
    .constantFrom('a', 'error', 'errors', 'cause', 'details')
    .chain((key) => fc.integer({ min: 0, max: 200 }).map((depth) => nested(depth, key))),
  fc.constant(0).map(cyclic),
  fc.tuple(anyBody, keys).map(([body, key]) => {
    const circle: Record<string, unknown> = { ...(body as object), details: {} };
    circle['details'] = { [key]: circle, errors: [circle, { error: circle }] };
    return circle;
  }),
  fc.nat(4_294_967_295).map((length) => {
    const list: unknown[] = [];
    list.length = length;
    return { sys: { type: 'Error', id: 'X' }, details: { errors: list, reasons: list } };
  }),
);

class Fancy {
  #hidden = 'x';
  get hidden(): string {
    return this.#hidden;
  }
  toString(): string {
    throw new Error('No text');
  }
}

function deepFrozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}

function withGetter(body: object, key: string): object {
  const copy = { ...body };
  Object.defineProperty(copy, key, {
    enumerable: true,
    configurable: true,
    get() {
      throw new Error('No value');
    },
  });
  return copy;
}

/** A value that can be read only a few times before it throws. */
function throwingAt(model: object): object {
  let left = 20;
  return new Proxy(model, {
    getOwnPropertyDescriptor(target, key) {
      left -= 1;
      if (left < 0) throw new Error('Enough');
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
  });
}

/** Functions that the test calls, because fast-check itself would read the values that it generates. */
const traps: fc.Arbitrary<() => unknown> = fc.oneof(
  anyBody.map((body) => () => throwing(Object(body) as object)),
  anyBody.map((body) => () => revoked(Object(body) as object)),
  anyBody.map((body) => () => ({
    sys: { type: 'Error', id: 'X' },
    message: throwing(),
    details: { errors: [revoked([]), throwing(), { error: throwing(Object(body) as object) }] },
  })),
  anyBody.map((body) => () => Object.assign(new Error('x'), { cause: throwing(), response: body })),
  modelLike.map((model) => () => throwingAt(model)),
  anyBody.map((body) => () => throwingAt(Object(body) as object)),
);

/** Every way in which hostile code can hand something over, as a function that returns it. */
export const hostile: fc.Arbitrary<() => unknown> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .oneof(thrown, anyBody, envelopes, texts, bytes, clients, oddities)
      .map((value: unknown) => () => value),
  },
  { weight: 1, arbitrary: traps },
);

/** Real responses. */
export const responses: fc.Arbitrary<Response> = fc
  .tuple(texts, fc.integer({ min: 200, max: 599 }), words, words)
  .filter(([, status]) => ![204, 205, 304].includes(status))
  .map(([text, status, requestId, wait]) => {
    const given = new Headers();
    for (const [name, value] of [
      ['x-contentful-request-id', requestId],
      ['retry-after', wait],
    ] as const) {
      // HTTP cannot carry other values, so they never arrive
      if (/^[\x21-\x7e]+$/.test(value)) given.set(name, value);
    }
    return new Response(text, { status, headers: given });
  });
