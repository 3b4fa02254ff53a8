import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/core.js';
import { parseSeen } from '../support/bodies.js';

const read = (body: unknown, status = 400) => {
  const { issues, ...error } = parseSeen({ status, body });
  return { ...error, issues: issues.map(({ path, message }) => [path.join('/'), message]) };
};

describe('sentences in elements of XML', () => {
  it.each([
    [
      'OWS',
      '<?xml version="1.0"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="InvalidValue" locator="depth"><ows:ExceptionText>Depth is no number</ows:ExceptionText></ows:Exception></ows:ExceptionReport>',
    ],
    [
      'WMS',
      '<ServiceExceptionReport version="1.1.1"><ServiceException code="LayerNotDefined">Depth is no number</ServiceException></ServiceExceptionReport>',
    ],
  ])('are read of %s', (_, text) => {
    const input = { status: 400, headers: { 'content-type': 'application/xml' }, data: text };
    expect(parseApiError({ response: input }).detail).toBe('Depth is no number');
  });
});

describe('JSON that stands in a list of texts', () => {
  const message = JSON.stringify({ message: 'The quay is closed', title: 'Message' });

  it('is read as the problems of the whole', () => {
    const body = {
      exc_type: 'ValidationError',
      exception: 'harbour.exceptions.ValidationError: The quay is closed',
      exc: JSON.stringify(['Traceback (most recent call last):\n  File "quay.py", line 3']),
      _server_messages: JSON.stringify([message]),
    };
    expect(read(body, 417)).toMatchObject({ kind: 'validation', detail: 'The quay is closed' });
  });

  it('is read where there are more', () => {
    const other = JSON.stringify({ message: 'The berth is taken' });
    const { issues } = read({ _server_messages: JSON.stringify([message, other]) });
    expect(issues).toEqual([
      ['', 'The quay is closed'],
      ['', 'The berth is taken'],
    ]);
  });

  it('stays with plain sentences', () => {
    const { issues } = read({ _server_messages: JSON.stringify(['The quay is closed']) });
    expect(issues).toEqual([['', 'The quay is closed']]);
  });
});

describe('a document that Frappe refuses', () => {
  const messages = (...list: readonly object[]) => ({
    _server_messages: JSON.stringify(list.map((one) => JSON.stringify(one))),
  });
  const saved = { message: 'The berth was saved', indicator: 'green' };
  const refused = { message: 'Value missing for: Depth', indicator: 'red' };

  it.each([
    ['TimestampMismatchError', { code: 'VersionMismatchError', recovery: 'reload' }],
    ['MandatoryError', { code: 'ValidationFailedError', kind: 'validation' }],
  ])('is told by its type: %s', (exc_type, told) => {
    expect(read({ exc_type, ...messages(refused) }, 417)).toMatchObject(told);
    expect(read({ exc_type }, 417)).toMatchObject(told);
  });

  it('says nothing by an empty list', () => {
    const { detail, reasons } = read({ exc_type: 'PermissionError', _server_messages: '[]' }, 403);
    expect([detail, reasons]).toEqual([undefined, []]);
  });

  it('tells no problem by what has worked', () => {
    const both = read(messages(saved, refused), 417);
    expect(both.issues.length > 0 ? both.issues : [['', both.detail]]).toEqual([
      ['', refused.message],
    ]);
    const { detail, issues, reasons } = read(messages(saved), 417);
    expect([detail, issues, reasons]).toEqual([undefined, [], []]);
  });
});

describe('tags of HTML in a sentence', () => {
  it.each([
    ['Value missing for: <strong>Depth</strong>', 'Value missing for: Depth'],
    ['Depth of <span class="unit">fathoms</span>, not set', 'Depth of fathoms, not set'],
    ['Not moored<br>Not towed<p>Not afloat</p>', 'Not moored Not towed Not afloat'],
    ['Value missing for: &lt;strong&gt;Depth&lt;/strong&gt;', 'Value missing for: Depth'],
    ['See <a href="/pier/4" target="_blank">Pier 4</a>.', 'See Pier 4.'],
    ['Depth is missing<br>Width is missing<br/>', 'Depth is missing Width is missing'],
    ['The depth must be a < b and b > 4', 'The depth must be a < b and b > 4'],
    ['Expected Map<string, Berth>', 'Expected Map<string, Berth>'],
    ['Unexpected token < in JSON', 'Unexpected token < in JSON'],
    ['Must not contain <b> or </b>', 'Must not contain <b> or </b>'],
    ['Use &lt;em&gt;, not <i>.', 'Use &lt;em&gt;, not <i>.'],
  ])('are left out of it: %s', (message, said) => {
    expect(read({ message }).detail).toBe(said);
    expect(read({ error: { message } }).detail).toBe(said);
    const listed = read({ errors: [{ field: 'depth', message }] });
    expect(listed.issues).toEqual([['depth', said]]);
    expect(listed.reasons).toEqual([]);
    expect(read({ errors: { depth: [message] } }).issues).toEqual([['depth', said]]);
  });
});

describe('problems beside the key of their field', () => {
  it('have its place', () => {
    const of = (key: string, text: string) => ({
      error: { key, errors: [{ code: 'isEmpty', message: text }] },
    });
    const body = { errors: [of('berth', 'A berth is needed'), of('pier', 'No such pier')] };
    expect(read(body)).toMatchObject({
      kind: 'validation',
      issues: [
        ['berth', 'A berth is needed'],
        ['pier', 'No such pier'],
      ],
      reasons: [],
    });
  });

  it('have none by a key that is a sentence', () => {
    const errors = [{ key: 'Some of it', errors: [{ message: 'No such pier' }] }];
    expect(read({ errors }).issues).toEqual([['', 'No such pier']]);
  });
});

describe('what an entity of the content API says of how it failed', () => {
  const link = (linkType: string, id: string) => ({ sys: { type: 'Link', linkType, id } });
  const sys = (type: string, told: object) => ({
    sys: { id: 'one', type, space: link('Space', 'harbour'), ...told },
  });

  it('is read by the code of an invocation', () => {
    const body = sys('AiActionInvocation', { status: 'FAILED', errorCode: 'RateLimitExceeded' });
    expect(parseApiError(body)).toMatchObject({ kind: 'rateLimit', sysId: 'RateLimitExceeded' });
  });

  it('is read by the problems of an installation', () => {
    const errors = [{ message: 'conflictingContentTypes', details: { contentTypeId: 'pier' } }];
    const { issues, reasons } = parseApiError(
      sys('EnvironmentTemplateInstallation', { status: 'failed', errors }),
    );
    expect(issues).toMatchObject([{ message: 'conflictingContentTypes' }]);
    expect(reasons).toEqual(['contentTypeId: pier']);
  });

  it('is nothing of one that works', () => {
    const body = sys('AiActionInvocation', { status: 'COMPLETED', errorCode: 'RateLimitExceeded' });
    expect(parseApiError(body).kind).toBe('unknown');
  });
});

describe('a wait that a body tells as a date', () => {
  const now = Date.UTC(2026, 0, 2, 3);
  const at = now + 90_000;
  it.each([
    ['nextAccessTime', new Date(at).toISOString()],
    ['retry_at', new Date(at).toISOString()],
    ['retryAt', at / 1000],
    ['resetAt', new Date(at).toISOString()],
    ['reset_at', at / 1000],
    ['wait_seconds', 90],
  ])('is read by the name %s', (name, value) => {
    const body = { message: 'Too many ships', [name]: value };
    const error = parseApiError({ response: { status: 429, data: body, headers: {} } }, { now });
    expect(error).toMatchObject({ kind: 'rateLimit', retryAt: at, reasons: [] });
  });

  it('is read in the details', () => {
    const body = { message: 'Too many ships', details: { retryAfter: 90 } };
    const error = parseApiError({ response: { status: 429, data: body, headers: {} } }, { now });
    expect(error.retryAt).toBe(at);
  });
});
