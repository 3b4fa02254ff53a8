import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { recordPlaces, records, textPlaces, texts } from '../support/privacy.js';
import { everythingOf, hidden, leaks } from '../support/secrets.js';
import { runs } from '../support/runs.js';

/** What is seen of the payload and the headers of what was thrown, or sent as the body of a response. */
async function leaksOf(name: string, value: unknown): Promise<readonly string[]> {
  const error = parseApiError(value, { now });
  const copy = parseApiError(structuredClone(error), { now });
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const read = await readApiError(new Response(body, { status: 422 }), { now });
  return [...new Set([error, copy, read].flatMap((each) => leaks(name, everythingOf(each))))];
}

describe.each(Object.entries(textPlaces))(
  'what an editor typed does not leave in %s',
  (_, place) => {
    it.each(Object.entries(texts))('as %s', async (name, text) => {
      expect(await leaksOf(name, place(text))).toEqual([]);
    });
  },
);

describe.each(Object.entries(recordPlaces))(
  'what an editor typed does not leave %s',
  (_, place) => {
    it.each(Object.entries(records))('in %s', async (name, record) => {
      expect(await leaksOf(name, place(record))).toEqual([]);
    });
  },
);

const read = (value: unknown) => parseApiError(value, { now });
const model = {
  code: 'ValidationFailedError',
  status: 422,
  detail: 'Validation error',
  requestId: 'request-7',
  request: {
    method: 'PUT',
    url: 'https://api.example.com/entries/pier?access_token=[redacted]',
  },
  issues: [{ rule: 'size', field: 'title' }],
};

describe('the error of the SDK is read', () => {
  const forms = Object.entries(texts).filter(([name]) => /JSON (?!.*(lacks|GraphQL))/.test(name));

  it.each(forms)('from %s', (_name, text) => {
    const { sysId, ...found } = read(new Error(text));
    expect(found).toMatchObject({ ...model, code: expect.any(String) });
    const named = /(ValidationFailed|NotFound): /.exec(text)?.[1];
    expect(sysId).toBe(named);
  });

  it.each(['a stack', 'errorMessage', 'data', 'details', 'originalError', 'a log record'])(
    'from %s',
    (name) => {
      const text = texts['JSON behind a name'] ?? '';
      expect(read(textPlaces[name]?.(text))).toMatchObject({ ...model, sysId: 'ValidationFailed' });
    },
  );

  it('from the log of an import, alone or in a list', () => {
    const record = records['a log record of an import'];
    for (const thrown of [record, [{ ts: '1', level: 'info' }, record]])
      expect(read(thrown)).toMatchObject({ ...model, sysId: 'ValidationFailed' });
  });

  it('and where it was cut, the sentence before it', () => {
    const text = texts['JSON that lacks its last 20 characters'] ?? '';
    expect(read(new Error(text))).toMatchObject({ code: 'UnknownError', detail: 'Save failed: …' });
  });
});

describe('a failure of graphql-request that is no answer of GraphQL', () => {
  const headers = new Headers({ 'x-request-id': 'request-7' });
  const request = { query: 'mutation', variables: { title: hidden } };

  it('keeps status, request id and body, and not the message', () => {
    const response = { error: 'The pier is closed', status: 503, headers };
    const message = `GraphQL Error (Code: 503): ${JSON.stringify({ response, request })}`;
    const error = read(Object.assign(new Error(message), { response, request }));
    expect(error).toMatchObject({
      code: 'ServiceUnavailable',
      status: 503,
      requestId: 'request-7',
      detail: 'The pier is closed',
      reasons: [],
    });
    expect(leaks('message', everythingOf(error))).toEqual([]);
  });
});

it('leaves no payload of JSON that was cut before what stands beside it', async () => {
  for (const lead of ['', '}', '[warn] '])
    expect(
      await leaksOf(lead, `${lead}{"query": "{ save(title: \\"${hidden}\\") }", "var`),
    ).toEqual([]);
});

/** Texts around a payload: what is before it, how it is written, how much of it is there. */
const planted = fc
  .record({
    lead: fc.oneof(
      fc.constantFrom('', 'Save failed: ', 'Error: NotFound: ', '[warn] '),
      fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', ' ', '\\', '\n', 'a') }),
    ),
    payload: fc.constantFrom(...Object.values(records)),
    times: fc.nat(3),
    space: fc.nat(2),
    end: fc.constantFrom('', '\n    at put (client.js:1:2)', ' and more'),
    cut: fc.oneof(fc.constant(0), fc.nat(200)),
  })
  .map(({ lead, payload, times, space, end, cut }) => {
    let text = JSON.stringify(payload, null, space);
    for (let time = 0; time < times; time += 1) text = JSON.stringify(text);
    const whole = `${lead}${text}${end}`;
    return whole.slice(0, whole.length - cut);
  });

describe('wherever it is planted, and however it is written', () => {
  it('no part of a payload, a header or a secret leaves', async () => {
    await fc.assert(
      fc.asyncProperty(
        planted,
        fc.constantFrom(...Object.entries(textPlaces)),
        fc.constantFrom(...Object.entries(recordPlaces)),
        async (text, [outer, ofText], [inner, ofRecord]) => {
          const placed = ofText(text);
          const nested = ofRecord({ note: placed, request: text });
          expect(await leaksOf(outer, placed)).toEqual([]);
          expect(await leaksOf(inner, nested)).toEqual([]);
        },
      ),
      runs(300),
    );
  });
});

describe('what servers and logs repeat of what was sent', () => {
  const typed = 'TYPEDTEXT';
  it.each([
    ['a label before JSON', new Error(`save failed payload={"fields":{"title":"${typed}"}}`)],
    ['a label of words', new Error(`Request body: {"fields":{"title":"${typed}"}}`)],
    ['variables', new Error(`Save failed. variables: {"title":"${typed}"}`)],
    ['a line of a console', `422 headers: { x-custom: "${typed}" } payload: { title: "${typed}" }`],
    [
      'the input of a mutation, as graphql-js says it',
      {
        data: null,
        errors: [
          {
            message: `Variable "$input" got invalid value { title: "${typed}" }; Field "slug" was not provided.`,
            locations: [{ line: 1, column: 2 }],
          },
        ],
      },
    ],
    [
      'the input of a mutation, as graphql-ruby says it',
      {
        errors: [
          {
            message: 'Variable $input of type PostInput! was provided invalid value for n',
            extensions: {
              value: { title: typed },
              problems: [{ path: ['n'], explanation: 'Expected value to not be null' }],
            },
          },
        ],
      },
    ],
    [
      'the row of a database',
      {
        message: 'insert failed',
        detail: `Failing row contains (1, ${typed}, null).`,
        code: '23502',
      },
    ],
  ])('is not carried: %s', (_name, thrown) => {
    const error = parseApiError(thrown);
    expect(everythingOf(error)).not.toContain(typed);
  });
});
