import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });
const failed = (message: string, members: object) => Object.assign(new Error(message), members);

describe('an error by which a client says that the call was cancelled', () => {
  it.each([
    // superagent
    failed('Aborted', { code: 'ABORTED', method: 'POST', url: '/lamps' }),
    // OpenAI and Anthropic
    failed('Request was aborted.', { status: undefined, headers: undefined, error: undefined }),
    // Firestore, Firebase's functions and storage
    failed('Stopped', { name: 'FirebaseError', code: 'cancelled' }),
    failed('Stopped', { name: 'FirebaseError', code: 'functions/cancelled' }),
    failed('Stopped', { name: 'FirebaseError', code: 'storage/canceled' }),
    failed('Stopped', { code: 'CANCELLED' }),
    failed('Promise was canceled', { name: 'CancelError' }),
  ])('is one: %o', (thrown) => {
    expect(read(thrown)).toMatchObject({ code: 'AbortError', kind: 'cancelled' });
  });

  it('has no status, whatever the client made up', () => {
    const thrown = failed('This operation was aborted', { name: 'AbortError', status: 500 });
    expect(read(thrown)).toMatchObject({ code: 'AbortError', kind: 'cancelled' });
    expect(read(thrown)).not.toHaveProperty('status');
  });

  it('is none where a server names a conflict so', () => {
    for (const thrown of [
      { code: 'ABORTED', message: 'The lamp was changed' },
      failed('The lamp was changed', { code: 'ABORTED' }),
      failed('x', { status: 409, data: { code: 'ABORTED', message: 'The lamp was changed' } }),
    ])
      expect(read(thrown)).toMatchObject({ code: 'Conflict', sysId: 'ABORTED' });
  });

  it('is none where something else was cancelled', () => {
    const body = { code: 'cancelled', message: 'The lease was cancelled' };
    expect(read(failed('x', { status: 422, data: body })).kind).toBe('validation');
    expect(read(body).kind).not.toBe('cancelled');
    expect(read(new Error('Request was aborted. The lamp is out')).kind).toBe('unknown');
  });
});

describe('a SyntaxError', () => {
  it.each([
    // V8, new and old
    'Unexpected token \'<\', "<!doctype "... is not valid JSON',
    '"undefined" is not valid JSON',
    'Unexpected token < in JSON at position 0',
    'Unexpected end of JSON input',
    'Unterminated string in JSON at position 21',
    "Expected ',' or '}' after property value in JSON at position 7 (line 1 column 8)",
    'Unexpected non-whitespace character after JSON at position 4',
    "Failed to execute 'json' on 'Response': Unexpected end of JSON input",
    // SpiderMonkey
    'JSON.parse: unexpected character at line 1 column 1 of the JSON data',
    // JavaScriptCore, Hermes; Bun
    'JSON Parse error: Unrecognized token "<"',
    'JSON Parse error: Unexpected EOF',
    'The string did not match the expected pattern.',
    'Failed to parse JSON',
  ])('of a parser of JSON tells of an answer that cannot be read: %s', (message) => {
    for (const thrown of [
      new SyntaxError(message),
      new DOMException(message, 'SyntaxError'),
      `SyntaxError: ${message}\n    at JSON.parse (<anonymous>)`,
      { name: 'SyntaxError', message, stack: '' },
    ])
      expect(read(thrown)).toMatchObject({ code: 'UnreadableResponse' });
  });

  it.each([
    new SyntaxError('Invalid regular expression: /(/: Unterminated group'),
    new SyntaxError('Cannot convert lamp to a BigInt'),
    new DOMException(
      "Failed to execute 'querySelector' on 'Document': '#1' is not a valid selector.",
      'SyntaxError',
    ),
    new DOMException("Failed to construct 'WebSocket': The URL 'lamp' is invalid.", 'SyntaxError'),
    Object.assign(new Error('syntax error at or near "lamp"'), { name: 'SyntaxError' }),
  ])('of anything else is a mistake of the app, and not quoted: %s', (thrown) => {
    const error = read(thrown);
    expect(error).toMatchObject({ code: 'UnknownError', detail: `SyntaxError: ${thrown.message}` });
    expect(describeApiError(error).quote).toBeUndefined();
  });

  it('of a header that cannot be sent says that nothing was sent', () => {
    const message =
      "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': 'a\nb' is not a valid HTTP header field value.";
    expect(read(new DOMException(message, 'SyntaxError')).code).toBe('RequestNotSent');
  });
});
