import fc from 'fast-check';
import { errorCatalog } from '../../src/catalog/codes.js';
import { ruleCatalog } from '../../src/catalog/rules.js';

/** Texts: arbitrary ones, secrets, and names that the library knows. */
export const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '',
    'Bearer abcdef123',
    'access_token=abcdef',
    '__proto__',
    'en-US',
    'fields',
    '…',
  ),
);
/** Primitives, including those that JSON cannot hold. */
export const scalars = fc.oneof(
  words,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, -0, Number.NaN, Number.POSITIVE_INFINITY),
);

/** A record with some of these keys, each with its usual value or any other. */
function loose(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const mixed = Object.entries(model).map(
    ([key, value]) => [key, fc.oneof({ weight: 5, arbitrary: value }, anything)] as const,
  );
  return fc.record(Object.fromEntries(mixed), { requiredKeys: [] });
}

/** Any value, including records with keys that the library knows. */
export const anything: fc.Arbitrary<unknown> = fc.anything({
  key: fc.oneof(
    fc.string(),
    fc.constantFrom(
      'sys',
      'details',
      'errors',
      'error',
      'message',
      '__proto__',
      'toString',
      'status',
    ),
  ),
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  maxDepth: 4,
});

const sys = loose({
  type: fc.constantFrom('Error', 'Link', 'Entry', 'error'),
  linkType: fc.constantFrom('Entry', 'Asset', ''),
  id: fc.oneof(
    words,
    fc.constantFrom(...Object.keys(errorCatalog), 'NotFound', 'ValidationFailed'),
  ),
});

const element = fc.letrec<{ readonly error: object; readonly envelope: object }>((tie) => ({
  error: fc.oneof(
    { maxDepth: 3 },
    loose({
      name: fc.oneof(fc.constantFrom(...Object.keys(ruleCatalog)), words),
      path: fc.oneof(fc.array(fc.oneof(words, fc.integer(), fc.constant(-0))), words),
      value: scalars,
      details: words,
      message: words,
      customMessage: words,
      type: words,
      expected: fc.array(scalars),
      min: scalars,
      max: scalars,
      nodeType: words,
      pattern: words,
      link: fc.record({ linkType: words, id: words }),
      conflicting: fc.array(fc.record({ sys })),
      contentTypeId: fc.array(words),
      mimetypeGroupName: fc.array(words),
      locale: words,
    }),
    fc.record({ sys, error: tie('envelope') }),
    fc.record({ entity: fc.record({ sys }), error: tie('envelope') }),
    fc.record({ error: tie('envelope') }),
  ),
  envelope: loose({
    sys,
    message: words,
    requestId: words,
    status: fc.integer({ min: 90, max: 610 }),
    details: fc.oneof(
      words,
      loose({
        errors: fc.array(tie('error'), { maxLength: 4 }),
        type: words,
        id: words,
        space: words,
        sys,
        reasons: fc.array(words),
        keys: fc.array(words),
        flatten: loose({
          formErrors: fc.array(words),
          fieldErrors: fc.dictionary(words, fc.array(words)),
        }),
      }),
    ),
  }),
}));

/** Bodies that resemble those on the wire. Each part may be something else. */
export const bodies: fc.Arbitrary<object> = element.envelope;

const foreignElement = fc.oneof(
  words,
  loose({
    message: words,
    detail: words,
    title: words,
    msg: words,
    path: fc.array(fc.oneof(words, fc.nat())),
    pointer: fc.oneof(words, fc.constantFrom('#/a~1b/0', '/%zz', '#/%zz')),
    loc: fc.array(words),
    field: words,
    locations: fc.array(fc.record({ line: fc.integer(), column: fc.integer() })),
    extensions: loose({
      code: words,
      contentful: loose({
        code: words,
        requestId: words,
        details: loose({ linkType: words, id: words }),
      }),
    }),
    code: fc.oneof(words, fc.constantFrom('too_small', 'too_big', 'invalid_type', 'invalid_value')),
    type: fc.oneof(
      words,
      fc.constantFrom('string.max', 'any.only', 'date.min', 'string', 'number'),
    ),
    origin: fc.constantFrom('string', 'number', 'array'),
    minimum: scalars,
    maximum: scalars,
    options: fc.array(scalars),
    values: scalars,
    expected: words,
    received: words,
    inclusive: fc.boolean(),
    context: loose({
      limit: scalars,
      valids: fc.array(scalars),
      label: words,
      key: words,
      value: anything,
    }),
    input: anything,
    sys: loose({ type: fc.constant('error'), id: fc.constantFrom('notResolvable', 'x') }),
    details: loose({ linkType: words, id: words }),
  }),
);

/** Bodies that resemble those of other servers: GraphQL, problem details, SCIM and lists of problems. */
const foreignBodies: fc.Arbitrary<object> = fc.oneof(
  fc.array(foreignElement, { maxLength: 4 }),
  loose({
    errors: fc.oneof(
      fc.array(foreignElement, { minLength: 1, maxLength: 4 }),
      fc.dictionary(words, fc.array(words)),
    ),
    data: fc.constantFrom(null, {}, { a: null }, { a: [1] }),
    sys: fc.constantFrom({ type: 'Array' }, undefined),
    type: fc.oneof(words, fc.constantFrom('about:blank', 'https://a.example/not-found')),
    title: words,
    status: fc.oneof(scalars, fc.constantFrom('404', 404)),
    detail: words,
    instance: words,
    schemas: fc.constant(['urn:ietf:params:scim:api:messages:2.0:Error']),
    scimType: words,
    message: fc.oneof(words, fc.array(words)),
    details: fc.array(foreignElement, { maxLength: 4 }),
    error: loose({
      message: words,
      code: words,
      issues: fc.array(foreignElement, { maxLength: 3 }),
    }),
  }),
);

/** Values that resemble a model. Each part may be something else. */
export const modelLike: fc.Arbitrary<object> = fc
  .tuple(
    fc.record({
      kind: fc.constantFrom('server', 'conflict', 'validation', 'unknown', 'cancelled'),
      code: words,
      receivedAt: fc.oneof(fc.integer(), fc.double(), fc.constant(-0)),
      issues: fc.array(
        fc.oneof(
          anything,
          loose({
            message: words,
            name: fc.constantFrom(...Object.keys(ruleCatalog)),
            path: fc.array(fc.oneof(words, fc.integer())),
            entity: loose({ type: words, id: words }),
            params: loose({
              min: scalars,
              max: scalars,
              pattern: words,
              expected: fc.array(words),
            }),
            value: words,
            locale: words,
          }),
        ),
        { maxLength: 4 },
      ),
    }),
    loose({
      recovery: words,
      severity: words,
      sysId: words,
      status: fc.integer(),
      detail: words,
      reasons: fc.array(words),
      resource: loose({ type: words, id: words, space: words }),
      truncated: loose({
        issues: fc.double(),
        bytes: fc.double(),
        depth: fc.boolean(),
        reasons: words,
      }),
      requestId: words,
      retryAt: fc.double(),
      request: loose({ method: words, url: words }),
      partial: fc.boolean(),
      format: words,
    }),
  )
  .map(([needed, more]) => ({ ...more, ...needed }));

/** Every way to hand a body to the parser. */
export const thrown: fc.Arbitrary<unknown> = fc.oneof(
  anything,
  bodies,
  bodies.map((body) => json(body)),
  foreignBodies,
  foreignBodies.map((body) => json(body)),
  modelLike,
  fc
    .tuple(bodies, words, fc.integer({ min: 100, max: 599 }))
    .map(([body, name, status]) => Object.assign(new Error(json({ ...body, status })), { name })),
  fc.tuple(bodies, anything, fc.integer({ min: 90, max: 610 })).map(([data, headers, status]) => ({
    isAxiosError: true,
    response: { status, data, headers },
    config: data,
  })),
  fc.tuple(words, anything).map(([message, cause]) => new TypeError(message, { cause })),
  fc.tuple(words, bodies).map(([message, body]) => Object.assign(new Error(message), body)),
  fc
    .tuple(fc.constantFrom('cause', 'error', 'reason', 'data', 'response'), bodies, words)
    .map(([place, body, message]) => Object.assign(new Error(message), { [place]: body })),
  fc.tuple(words, bodies).map(([name, body]) => ({ errorType: name, errorMessage: json(body) })),
  fc
    .array(fc.oneof(bodies, anything), { maxLength: 4 })
    .map((errors) => new AggregateError(errors)),
);

/** The value as JSON, without what JSON cannot write. */
export function json(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? 0 : part)) ?? ''
    );
  } catch {
    return '{}';
  }
}
