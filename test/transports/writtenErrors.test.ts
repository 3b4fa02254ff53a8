import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });

describe('a status in a sentence', () => {
  it.each(['Request failed with status code 404.', 'HTTP 404', 'status 404. The lamp is gone'])(
    'may end it: %s',
    (text) => {
      expect(read(new Error(text))).toMatchObject({ code: 'NotFoundError', status: 404 });
    },
  );

  it.each(['Lamp 404.5 is out', 'status 404.5', 'Version 1.404'])(
    'is no part of another number: %s',
    (text) => expect(read(new Error(text))).not.toHaveProperty('status'),
  );
});

describe('the reason phrase of a status', () => {
  it.each([
    ['Bad Gateway', 502, 'server'],
    ['Service Unavailable', 503, 'server'],
    ['Too Many Requests', 429, 'rateLimit'],
    ['Unauthorized', 401, 'authentication'],
    ['Forbidden', 403, 'permission'],
    ['Not Found', 404, 'missing'],
    ['Internal Server Error.', 500, 'server'],
    ['Error: Not Found', 404, 'missing'],
    ['Uncaught (in promise) Error: Not Found', 404, 'missing'],
    ['Bad Gateway\r\n', 502, 'server'],
    ['Gateway Time-out', 504, 'timeout'],
    ['Payload Too Large', 413, 'validation'],
  ])('alone is the status: %s', (text, status, kind) => {
    expect(read(new Error(text))).toMatchObject({ status, kind });
    expect(read(text)).toMatchObject({ status, kind });
  });

  it.each([
    ['Service Unavailable, the harbour seems to be down', 503],
    ['Unauthorized: the pass is not known', 401],
    ['Not Found - no such lamp', 404],
    ['Forbidden - read only', 403],
  ])('before a sentence is the status: %s', (text, status) => {
    const error = read(new Error(text));
    expect(error).toMatchObject({ status, detail: text });
  });

  it.each([
    'Not Found in the harbour',
    'Conflict: two lamps',
    'The lamp is Not Found',
    'Gone fishing',
    'Loop detected: a lamp cannot be its own parent',
    'Insufficient storage: free some space',
    'Too early: come back at nine',
    'Precondition failed: the cart is empty',
    'Length required: 8 to 20',
    'Not allowed',
  ])('is no other words: %s', (text) => expect(read(new Error(text))).not.toHaveProperty('status'));

  it('counts only where nothing else tells a status', () => {
    const error = Object.assign(new Error('Not Found'), { status: 410 });
    expect(read(error).status).toBe(410);
    expect(read(Object.assign(new Error('Not Found'), { code: 'ENOENT' })).status).toBe(404);
  });
});

describe('an error that a log or a worker has made a record or a text of', () => {
  it.each([
    { message: 'Failed to fetch', stack: 'TypeError: Failed to fetch\n    at lamp (a.js:1:2)' },
    { name: 'TypeError', message: 'Failed to fetch' },
    'Uncaught (in promise) TypeError: Failed to fetch',
    'Uncaught TypeError: Failed to fetch',
    'TypeError: Failed to fetch',
    { name: 'Error', message: 'socket hang up' },
    { message: 'Network Error', stack: 'Error: Network Error\n    at lamp (a.js:1:2)' },
    new Error('Uncaught (in promise) TypeError: Failed to fetch'),
  ])('says that no answer came: %j', (thrown) => {
    expect(read(thrown)).toMatchObject({ code: 'NetworkError', recovery: 'retry' });
  });

  it.each([
    { message: 'Failed to fetch' },
    { name: 'RangeError', message: 'Failed to fetch' },
    { name: 'TypeError', message: 'Failed to fetch the lamp' },
    { name: 'TypeError', message: 'Failed to fetch', status: 404 },
    {
      name: 'GeneralError',
      message: 'connect ECONNREFUSED',
      code: 500,
      className: 'general-error',
    },
    { error: { code: 500, message: 'x' }, stack: 'Error: connect ECONNREFUSED' },
    { name: 'ForbiddenError', message: 'Failed to fetch', code: 'FORBIDDEN' },
    { message: 'Cannot save', stack: 'Error: no lamp\n    at EPIPE (a.js)' },
    { name: 'Kim', stack: 'Request timed out of my mind' },
  ])('is of the app or the server: %j', (thrown) => {
    expect(read(thrown).code).not.toBe('NetworkError');
  });
});

describe('JSON in a frame, as command line tools draw one', () => {
  it('is read', () => {
    const json = {
      status: 422,
      statusText: 'Unprocessable Entity',
      message: 'No such lamp',
      details: { errors: [{ name: 'required', path: ['fields', 'oil'] }] },
      request: { method: 'PUT', url: '/entries/7' },
      requestId: 'lamp-7',
    };
    const lines = JSON.stringify(json, null, 2)
      .split('\n')
      .map((line) => `│ ${line.padEnd(70)} │`);
    const text = ['🚨  Error: No such lamp', `┌${'─'.repeat(72)}┐`, ...lines, '└──┘'].join('\n');
    const error = read(text);
    expect(error).toMatchObject({ kind: 'validation', status: 422, requestId: 'lamp-7' });
    expect(error.issues).toMatchObject([{ rule: 'required', path: ['fields', 'oil'] }]);
  });
});

describe('the error of a program', () => {
  it.each([
    [() => decodeURIComponent('%'), 'URIError'],
    [() => JSON.parse.call(null, Symbol('lamp') as never), 'TypeError'],
  ])('is not quoted to people', (run, name) => {
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    const error = read(thrown);
    expect(error.detail?.startsWith(`${name}: `)).toBe(true);
    expect(describeApiError(error).quote).toBeUndefined();
  });
});

describe('a text of labelled parts', () => {
  it('keeps a sentence with a dash as it is', () => {
    const error = read(
      'Status: 422 - Message: The range 1 - 5 is not allowed - Request ID: lamp-7',
    );
    expect(error).toMatchObject({
      status: 422,
      detail: 'The range 1 - 5 is not allowed',
      requestId: 'lamp-7',
    });
  });

  it.each([
    "Name: size - Actual value: TYPED - Path: '['oil']' - Max: 3",
    "Name: size - TYPED without a label - Path: '['oil']'",
    "Name: size - Value : TYPED - Path: '['oil']'",
    "Name: size -  Value: TYPED - Path: '['oil']' - Mime-type: TYPED",
  ])('reads nothing but its own labels of a problem: %s', (problem) => {
    const error = read(`Status: 422 - Message: No - Details: * ${problem}`);
    expect(error.issues).toMatchObject([{ name: 'size', path: ['oil'] }]);
    expect(JSON.stringify(error)).not.toContain('TYPED');
  });

  it('ends the sentence of a problem with its line, and goes on behind a dash alone', () => {
    const text =
      "Status: 422\nMessage: No\nDetails:\n* Name: size\n  Path: '['a']'\n  Details: 1 - 3 lamps\n\n* Name: required\n  Details: missing\nRequest ID: lamp-7";
    for (const each of [text, text.replaceAll('\n', '\r\n')])
      expect(read(each).issues.map(({ message }) => message)).toEqual(['1 - 3 lamps', 'missing']);
    const typed = "Details: * Name: size - Path: '['a']' - Value: 'x - Name: TYPED'";
    expect(JSON.stringify(read(`Status: 422 - Message: No - ${typed}`))).not.toContain('TYPED');
  });

  it('keeps the lines of a sentence', () => {
    expect(read('Status: 422\nMessage: One\nTwo').detail).toBe('One\nTwo');
  });

  it('takes no line without a colon for a label', () => {
    const text =
      "HTTP status code: 422\nMessage: No\nDetails: \n\t* Name: size\n\t\tPath: '['oil']'\nNames\n";
    expect(read(text).issues).toMatchObject([{ name: 'size', path: ['oil'] }]);
  });

  it('of npm is read without the level, and with each label', () => {
    const text = 'ERR! Status: 404\nERR! Status text: gone\nERR! Message: No such lamp';
    expect(read(text)).toMatchObject({
      status: 404,
      detail: expect.stringMatching(/^No such lamp/),
    });
    expect(read('ERR! Status: 404\nERR! Status text: gone')).toMatchObject({ status: 404 });
  });
});
