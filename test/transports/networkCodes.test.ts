import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { networkCodes } from '../../src/vocabulary/networkCodes.js';
import { type NetworkSentence, networkSentences } from '../../src/vocabulary/networkSentences.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });

describe('a name or code of the table', () => {
  const rows = Object.entries(networkCodes).flatMap(([code, names]) =>
    names.map((name) => [name, code] as const),
  );

  it.each(rows)('tells as the code of an error: %s', (name, code) => {
    expect(read(Object.assign(new Error('x'), { code: name }))).toMatchObject({ code });
    expect(read(Object.assign(new Error('x'), { name }))).toMatchObject({ code });
    const cause = Object.assign(new Error('x'), { code: name });
    expect(read(new TypeError('fetch failed', { cause }))).toMatchObject({ code });
  });

  it('tells less than the other, where it says only that no answer came', () => {
    const named = (more: object) =>
      Object.assign(new Error('x'), { name: 'FunctionsFetchError', ...more });
    expect(read(named({}))).toMatchObject({ code: 'NetworkError' });
    expect(read(named({ code: 'ETIMEDOUT' }))).toMatchObject({ code: 'TimeoutError' });
  });

  it.each([
    'ECONN',
    'ENOENT',
    'ERR_ASSERTION',
    'toString',
    'econnreset',
    `${'l'.repeat(60)}Timeout`,
  ])('is compared whole: %s is none', (code) => {
    expect(read(Object.assign(new Error('x'), { code })).kind).toBe('unknown');
  });
});

/** A sentence that a row is about. */
function exampleOf(row: NetworkSentence): string {
  if ('is' in row) return row.is;
  return 'begins' in row ? `${row.begins}here${row.holds ?? ''}` : `here${row.holds}`;
}

describe('a sentence of a platform', () => {
  it.each(networkSentences.map((row) => [exampleOf(row), row.code] as const))(
    'tells as the message of a TypeError alone: %s',
    (text, code) => {
      expect(read(new TypeError(text))).toMatchObject({ code });
      expect(read(new Error(text))).toMatchObject({ kind: 'unknown' });
    },
  );

  it.each([
    'Failed to fetch the lamp',
    'Load failed: lamp is not defined',
    'terminated by a bug',
    'The network connection of the lamp',
    'Invalid URLs are no functions',
    'Origin of the lamp is not defined',
  ])('is compared whole: %s is of the app', (text) => {
    expect(read(new TypeError(text)).kind).toBe('unknown');
  });

  it.each(['Failed to parse URL from /lamps', 'Invalid URL'])(
    'that there is no such URL says that nothing was sent: %s',
    (text) => {
      const error = read(new TypeError(text));
      expect(error).toMatchObject({ code: 'RequestNotSent', recovery: 'report' });
    },
  );
});

describe('an error that was written as JSON', () => {
  const stack = 'Error: timeout of 4000ms exceeded\n    at createError (lamps.js:952:15)';

  it.each([
    [{ errno: -104, code: 'ECONNRESET', syscall: 'read' }, 'NetworkError'],
    [{ stack: 'Error: read ECONNRESET\n    at a (b.js:1:1)', code: 'ECONNRESET' }, 'NetworkError'],
    [{ code: 'ENOTFOUND', hostname: 'lamps.example.com' }, 'ConnectionFailed'],
    [{ stack, config: { timeout: 4000, method: 'get' }, code: 'ECONNABORTED' }, 'TimeoutError'],
    [{ code: 'UND_ERR_SOCKET' }, 'NetworkError'],
  ])('is known by the code of its platform: %j', (thrown, code) => {
    for (const told of [thrown, JSON.stringify(thrown), { error: thrown }])
      expect(read(told)).toMatchObject({ code });
  });

  it.each([
    { code: 'EARTH' },
    { code: 'ENOTFOUND', status: 404 },
    { code: 'ECONNREFUSED', status: 500 },
    { code: 'ETIMEDOUT', status: 422 },
    { code: 'ERR_CANCELED', message: 'The order was canceled' },
    { errors: [{ message: 'No', extensions: { code: 'ECONNRESET' } }], data: null },
  ])('is none by other codes, nor beside a status: %j', (thrown) => {
    expect(['network', 'timeout', 'cancelled']).not.toContain(read(thrown).kind);
  });
});

describe('a text, or the message of an error that has nothing else to tell', () => {
  it.each([
    ['timeout of 4000ms exceeded', 'TimeoutError'],
    ['Network Error', 'NetworkError'],
    ['socket hang up', 'NetworkError'],
    ['getaddrinfo ENOTFOUND lamps.example.com', 'ConnectionFailed'],
    ['connect ETIMEDOUT 192.0.2.7:443', 'ConnectionFailed'],
    ['request to https://a.example.com/ failed, reason: connect ETIMEDOUT', 'ConnectionFailed'],
    ['write ETIMEDOUT', 'TimeoutError'],
    ['request to https://lamps.example.com/ failed, reason: read ECONNRESET', 'NetworkError'],
  ])('tells of the network by its sentence or a code in it: %s', (text, code) => {
    for (const thrown of [text, new Error(text), `Error: ${text}\n    at read (lamps.js:1:2)`])
      expect(read(thrown)).toMatchObject({ code });
  });

  it('has the sentence of a platform behind the name of its error alone', () => {
    expect(read('TypeError: Failed to fetch')).toMatchObject({ code: 'NetworkError' });
    expect(read('Failed to fetch')).toMatchObject({ kind: 'unknown' });
  });

  it.each(['ERROR: the lamp is out', 'The socket hang up there', 'See EARTH', 'A Network Error?'])(
    'says it in no other words: %s',
    (text) => {
      for (const thrown of [text, new Error(text)]) expect(read(thrown).kind).toBe('unknown');
    },
  );

  it('is believed by its status, and by its own code, first', () => {
    expect(read('404 Not Found: ENOTFOUND')).toMatchObject({ code: 'NotFoundError' });
    const coded = Object.assign(new Error('read ECONNRESET'), { code: 'lamp/out' });
    expect(read(coded).sysId).toBe('lamp/out');
  });
});

it.each([
  'Loading chunk of the text failed: too long',
  'Loading chunk data',
  'Failed to load chunk 3 of it',
])('a sentence of an app about a chunk is no part of it: %s', (text) =>
  expect(read(new Error(text)).code).toBe('UnknownError'),
);
