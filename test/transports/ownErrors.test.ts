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

  it.each([
    new TypeError("Header 'x-lamp' has invalid value: 'planted☃'"),
    new TypeError('Headers.append: "planted\n" is an invalid header value.'),
    failed('Invalid value "planted" for header "x-lamp"', {
      code: 'ERR_HTTP_INVALID_HEADER_VALUE',
    }),
    new DOMException(
      "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': 'planted' is not a valid HTTP header field value.",
      'SyntaxError',
    ),
  ])('or another error about a header never tells its value: %s', (thrown) => {
    const error = read(thrown);
    expect(error.code).toBe('RequestNotSent');
    expect(JSON.stringify(error)).not.toContain('planted');
  });

  it('of a header that cannot be sent says that nothing was sent', () => {
    const message =
      "Failed to execute 'setRequestHeader' on 'XMLHttpRequest': 'a\nb' is not a valid HTTP header field value.";
    expect(read(new DOMException(message, 'SyntaxError')).code).toBe('RequestNotSent');
  });
});

describe('an error of axios without an answer', () => {
  const raised = (message: string, code?: string) =>
    read(failed(message, { name: 'AxiosError', isAxiosError: true, code }));

  it.each([
    ['Request body larger than maxBodyLength limit', 'ERR_BAD_REQUEST', 'ContentTooLarge'],
    ['Unsupported protocol lamp:', 'ERR_BAD_REQUEST', 'RequestNotSent'],
    ['Object is too deeply nested (101 levels)', 'ERR_FORM_DATA_DEPTH_EXCEEDED', 'RequestNotSent'],
    ["Unknown adapter 'lamp'", undefined, 'RequestNotSent'],
  ])('that was raised before anything was sent says so: %s', (message, code, means) => {
    expect(raised(message, code)).toMatchObject({ code: means });
    expect(describeApiError(raised(message, code), { intent: 'save' }).body).toMatch(/not saved/);
  });

  it('whose length was refused is an answer that is too large', () => {
    const error = raised('maxContentLength size of 10 exceeded', 'ERR_BAD_RESPONSE');
    expect(error).toMatchObject({ code: 'ResponseTooLarge' });
    expect(describeApiError(error, { intent: 'load' }).title).toBe('The answer was too large');
    expect(describeApiError(error, { intent: 'save' }).body).toMatch(/may have been saved/);
  });

  it('is a lost connection by any other word', () => {
    expect(raised('Something', 'ERR_LAMP').code).toBe('NetworkError');
    expect(raised('Something').code).toBe('NetworkError');
  });
});

describe('a call that Node could not make', () => {
  const fetchFailed = (cause: Error) => read(new TypeError('fetch failed', { cause }));

  it.each(['bad port', 'unknown scheme'])('was not sent: %s', (reason) => {
    expect(fetchFailed(new Error(reason)).code).toBe('RequestNotSent');
    expect(read(new Error(reason)).code).toBe('UnknownError');
  });

  it('had no connection', () => {
    const unreachable = failed('connect EHOSTUNREACH 192.0.2.7:443', { code: 'EHOSTUNREACH' });
    expect(read(unreachable).code).toBe('ConnectionFailed');
    expect(fetchFailed(unreachable).code).toBe('ConnectionFailed');
    expect(fetchFailed(new Error('x', { cause: unreachable })).code).toBe('ConnectionFailed');
    const late = failed('connect ETIMEDOUT 192.0.2.7:443', { code: 'ETIMEDOUT' });
    expect(read(late).code).toBe('ConnectionFailed');
    expect(read(failed('read ETIMEDOUT', { code: 'ETIMEDOUT' })).code).toBe('TimeoutError');
    const plain =
      'write EPROTO 80:error:0A00010B:SSL routines:ssl3_get_record:wrong version number:';
    expect(read(failed(plain, { code: 'EPROTO' })).code).toBe('ConnectionFailed');
    expect(read(failed('write EPROTO', { code: 'EPROTO' })).code).toBe('NetworkError');
  });

  it('is told by Stripe as a detail', () => {
    const detail = failed('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' });
    const refused = failed('Our connection failed.', { type: 'StripeConnectionError', detail });
    expect(read(refused).code).toBe('ConnectionFailed');
    const late = failed('x', { detail: failed('ETIMEDOUT', { code: 'ETIMEDOUT' }) });
    expect(read(late).code).toBe('TimeoutError');
  });

  it('was led from one address to the next without end', () => {
    expect(fetchFailed(new Error('redirect count exceeded')).code).toBe('UnreadableResponse');
    for (const code of ['ERR_TOO_MANY_REDIRECTS', 'ERR_FR_TOO_MANY_REDIRECTS'])
      expect(read(failed('x', { code }))).toMatchObject({
        code: 'UnreadableResponse',
        recovery: 'report',
      });
  });

  it('and whose causes go round has an end', () => {
    const thrown = new Error('The lamp is out');
    expect(read(Object.assign(thrown, { cause: thrown, detail: thrown })).code).toBe(
      'UnknownError',
    );
  });
});

it.each(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'])(
  'a module that is missing from the app is no item that was looked for: %s',
  (code) => {
    expect(read(failed("Cannot find module 'lamp'", { code }))).toMatchObject({ kind: 'unknown' });
    expect(read(failed('No lamp', { code: 'LAMP_NOT_FOUND' })).code).toBe('NotFoundError');
  },
);
