/** How large each input is, in characters: `?size=` after the module's name, or one mebibyte. */
const SIZE = Number(new URL(import.meta.url).searchParams.get('size') ?? 2 ** 20);

/** @param {string} piece */
const filled = (piece) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** @param {object} more */
const envelope = (more) => ({ sys: { type: 'Error', id: 'ValidationFailed' }, ...more });

/**
 * @template Item
 * @param {number} count
 * @param {(index: number) => Item} make
 */
const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/**
 * As many items as fill one mebibyte as JSON.
 *
 * @template Item
 * @param {(index: number) => Item} make
 */
function filling(make) {
  /** @type {Item[]} */
  const items = [];
  for (let length = 0; length < SIZE; ) {
    const item = make(items.length);
    items.push(item);
    length += JSON.stringify(item).length + 1;
  }
  return items;
}

/** @param {(index: number) => readonly [key: string, value: unknown]} make */
const record = (make) => Object.fromEntries(filling(make));

/**
 * Texts that stress the patterns: each begins something over and over and never ends it, or ends it in a
 * way that a pattern does not expect.
 */
const pieces = {
  'one long word': 'x',
  'one long number': '1',
  words: 'word ',
  spaces: ' ',
  'spaces, then a word': ' '.repeat(1000).concat('x'),
  tabs: '\t',
  lines: '\n',
  'a=': 'a=',
  'a:': 'a:',
  'token=': 'token=',
  'token =': 'token    ',
  'token= "': 'token="',
  "token= '": "token='",
  'token=\\"': 'token=\\"',
  'token=[redacted]': 'token=[redacted]',
  'token=…': 'token=…',
  'secret:': 'secret: ',
  'cookie=': 'cookie=;',
  bearer: 'bearer ',
  'a token and a line': 'eyJ\n',
  'a token, a dot and a line': 'eyJ.\n',
  'a token in lines': 'eyJa\\n',
  'a record': ' {a:',
  'a record of another language': ' map[a Array ( a(a=',
  'bearer and spaces': `bearer${' '.repeat(1000)}`,
  'bearer aaaa': 'bearer aaaa ',
  bearerbearer: 'bearer',
  'basic a-': 'basic a-',
  'bearer, one long word': `bearer ${'a'.repeat(5000)} `,
  '=bearer': '=bearer ',
  '<': '<',
  '<<!': '<!',
  '<title': '<title',
  '<title>': '<title>',
  '<h1 ': '<h1 ',
  '"\\': '"\\',
  '\\"': '\\"',
  "'": "'",
  '://': '://',
  'a://b': 'a://b',
  'a://b:c': 'a://b:c',
  '@': '@',
  '://@': '://@',
  eyJ: 'eyJ',
  'eyJa.': 'eyJa.',
  'eyJa.b': 'eyJa.b',
  'eyJ.': 'eyJ.',
  'one long eyJ': `eyJ${'a'.repeat(5000)}`,
  'CFPAT-': 'CFPAT-',
  'CFPAT-a ': 'CFPAT-a ',
  '#': '#',
  '&a=b': '&a=b',
  '//': '//',
  '[redacted]': '[redacted]',
  '[': '[',
  '{': '{',
  '{"a":': '{"a":',
  '"': '"',
  ',': ',',
  'a regular expression': String.raw`(a+)+$|^(.*a){20}`,
  'lone surrogates': '\uD83D',
  'null characters': '\0',
  'names of fields': 'passwordtokensecretcookie',
  api_key: 'api_key-',
  '404 - {': '404 - {',
};

/** The texts by name. */
const texts = Object.entries(pieces).flatMap(([name, piece]) => [
  /** @type {const} */ ([name, filled(piece)]),
]);

/** Ways to hand a text to the parser. */
const ways = {
  'a thrown text': (/** @type {string} */ text) => text,
  'a page': (/** @type {string} */ text) => `<html>${text}`,
  'a message': (/** @type {string} */ text) => envelope({ message: text }),
  'a message of a gateway': (/** @type {string} */ text) => envelope({ message: `404 - {${text}` }),
  'an error': (/** @type {string} */ text) => new Error(text),
  'an error of an SDK': (/** @type {string} */ text) =>
    Object.assign(new Error(JSON.stringify({ status: 422, message: text })), {
      name: text,
    }),
  'a name and a code': (/** @type {string} */ text) =>
    Object.assign(new TypeError(`E${text}`), { code: `UND_ERR_${text}`, name: text }),
  'the ids': (/** @type {string} */ text) => ({
    sys: { type: 'Error', id: text },
    requestId: text,
    details: { type: text, id: text },
  }),
  'an address': (/** @type {string} */ text) => ({
    isAxiosError: true,
    config: { url: text, baseURL: 'https://api.example.com', method: text },
    response: { status: 429, data: '', headers: { 'retry-after': text, date: text } },
  }),
  'an issue': (/** @type {string} */ text) =>
    envelope({
      details: {
        errors: [
          {
            name: 'regexp',
            pattern: text,
            path: ['fields', text, text],
            details: text,
            value: text,
            locale: text,
          },
        ],
      },
    }),
  'a key': (/** @type {string} */ text) => envelope({ details: { [text]: text } }),
};

/** @param {number} depth @param {string} open @param {string} close */
const nest = (depth, open, close) => open.repeat(depth) + close.repeat(depth);

/** Bodies of about one mebibyte that stress the walk through a value. */
const shapes = {
  'many short keys': () => record((index) => [`k${index}`, 1]),
  'many short keys in details': () => envelope({ details: record((index) => [`k${index}`, 1]) }),
  'many short keys in an issue': () =>
    envelope({ details: { errors: [record((i) => [`k${i}`, 1])] } }),
  'deep lists': () => nest(SIZE / 2, '[', ']'),
  'deep objects': () =>
    `${'{"a":'.repeat(Math.floor(SIZE / 6))}1${'}'.repeat(Math.floor(SIZE / 6))}`,
  'deep details': () =>
    envelope({
      details: JSON.parse(`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`),
    }),
  'deep whole errors': () =>
    many(20, String).reduce((inner) => ({ error: inner }), /** @type {object} */ (envelope({}))),
  'many issues': () =>
    envelope({ details: { errors: filling((i) => ({ name: 'size', path: ['a', i] })) } }),
  'many empty issues': () => envelope({ details: { errors: filling(() => ({})) } }),
  'many issues with long messages': () =>
    envelope({
      details: {
        errors: many(SIZE / 4096, (i) => ({
          name: `n${i}`,
          message: filled('token ').slice(0, 4096),
        })),
      },
    }),
  'many issues with long words': () =>
    envelope({
      details: {
        errors: many(Math.floor(SIZE / 7000), (i) => ({
          name: `n${i}`,
          message: filled('x').slice(0, 7000),
        })),
      },
    }),
  'many issues with secrets': () =>
    envelope({
      details: {
        errors: filling((i) => ({
          name: 'x',
          message: `token="a${i}" Bearer abcdef${i}123456 https://a:b@c.example/?access_token=${i}`,
        })),
      },
    }),
  'many issues with facts that nobody knows': () =>
    envelope({
      details: {
        errors: filling((i) => ({ name: 'x', [`fact${i}`]: `said ${i}`, other: i })),
      },
    }),
  'many issues with long patterns': () =>
    envelope({
      details: {
        errors: many(SIZE / 4096, () => ({
          name: 'regexp',
          pattern: filled('(a+)+').slice(0, 4096),
        })),
      },
    }),
  'issues with long paths': () =>
    envelope({
      details: { errors: filling(() => ({ name: 'size', path: many(20_000, String) })) },
    }),
  'many lists of expected values': () =>
    envelope({
      details: { errors: filling(() => ({ name: 'in', expected: many(500, (i) => `v${i}`) })) },
    }),
  'many conflicts': () =>
    envelope({
      details: {
        errors: [
          {
            name: 'unique',
            conflicting: filling((i) => ({
              sys: { type: 'Link', linkType: 'Entry', id: `e${i}` },
            })),
          },
        ],
      },
    }),
  'many whole errors': () =>
    envelope({
      details: {
        errors: filling((i) => ({
          sys: { linkType: 'Entry', id: `e${i}` },
          error: {
            sys: { type: 'Error', id: 'VersionMismatch' },
            message: `m${i}`,
            details: { a: i },
          },
        })),
      },
    }),
  'whole errors in whole errors': () => {
    /** @type {readonly object[]} */
    let inner = many(400, (i) => ({ name: 'size', details: `d${i}`, extra: i }));
    for (let level = 0; level < 8; level += 1)
      inner = [{ error: { message: `m${level}`, details: { errors: inner, [`at${level}`]: 1 } } }];
    return envelope({ details: { errors: inner } });
  },
  'many long reasons': () =>
    envelope({ details: { reasons: many(SIZE / 4096, (i) => i + filled('a= ').slice(0, 4096)) } }),
  'many short reasons': () => envelope({ details: { reasons: filling((i) => `r${i}`) } }),
  'many equal reasons': () => envelope({ details: { reasons: filling(() => 'r') } }),
  'fields with errors': () =>
    envelope({
      details: {
        errors: [],
        flatten: { fieldErrors: record((i) => [`f${i}`, ['Required']]) },
      },
    }),
  'a wide and deep tree': () => {
    let tree = /** @type {unknown} */ ('leaf');
    for (let level = 0; level < 17; level += 1) tree = [tree, tree];
    return envelope({ details: { tree: structuredClone(tree) } });
  },
  'one object many times': () => {
    let tree = /** @type {unknown} */ ('leaf');
    for (let level = 0; level < 30; level += 1) tree = [tree, tree];
    return envelope({ details: { tree } });
  },
  'many errors of GraphQL that repeat what was sent': () => ({
    errors: filling((index) => ({
      message: `Variable "$input" got invalid value { title: "x${index}" }; Field "slug" was not provided.`,
      locations: [{ line: 1, column: 2 }],
    })),
  }),
  'many errors of GraphQL': () => ({
    data: null,
    errors: filling((i) => ({
      message: `Query ${i} too complex`,
      path: ['a', i],
      extensions: {
        contentful: { code: 'TOO_COMPLEX_QUERY', requestId: `r${i}`, details: { cost: i } },
      },
    })),
  }),
  'many problems (RFC 9457)': () => ({
    type: 'about:blank',
    title: 'Wrong',
    status: 422,
    errors: filling((i) => ({ detail: `Wrong ${i}`, pointer: `#/a/${i}/~1b~0c` })),
  }),
  'one long pointer': () => ({
    title: 'Wrong',
    status: 422,
    errors: [{ detail: 'x', pointer: `#${filled('/~0~1')}` }],
  }),
  'a list with four billion holes': () => {
    /** @type {unknown[]} */
    const list = [];
    list.length = 4_294_967_295;
    return envelope({ details: { errors: list } });
  },
  'causes of causes': () =>
    many(Math.floor(SIZE / 100), String).reduce(
      (cause, text) => new Error(text, { cause }),
      new Error('x'),
    ),
  bytes: () => new Uint8Array(SIZE),
  'a model': () => ({
    kind: 'validation',
    code: 'ValidationFailedError',
    receivedAt: 1,
    reasons: many(Math.floor(SIZE / 100), (i) => `token=${i} `.repeat(5)),
    issues: many(Math.floor(SIZE / 200), (i) => ({
      message: `Bearer abcdef${i}123456`,
      path: ['fields', i],
      rule: 'x',
    })),
  }),
};

/**
 * The hostile inputs: a name, and a function that makes a new input.
 *
 * @type {readonly (readonly [name: string, make: () => unknown])[]}
 */
export const hostileInputs = [
  ...texts.flatMap(([piece, text]) =>
    Object.entries(ways).map(
      ([way, make]) => /** @type {const} */ ([`${way} of: ${piece}`, () => make(text)]),
    ),
  ),
  ...Object.entries(shapes).map(([name, make]) => /** @type {const} */ ([name, make])),
];

/** Inputs that are not measured as bodies: as JSON they are larger than any body, or not possible. */
export const live = new Set(['one object many times', 'a list with four billion holes']);
