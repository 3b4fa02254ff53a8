import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../../src/parse/parseApiError.js';
import { readApiError } from '../../../src/parse/readApiError.js';
import { jsonResponse, now } from '../../support/bodies.js';
import { lostLeaves } from '../../support/lostLeaves.js';

const credit = {
  type: 'https://harbour.example/problems/out-of-berths',
  title: 'There is no free berth.',
  status: 403,
  detail: 'All 24 berths of the pier are taken.',
  instance: '/berths/requests/17',
};

describe('problem details (RFC 9457)', () => {
  it('are known by their shape, whatever the content type', async () => {
    for (const type of ['application/problem+json', 'application/json', 'text/plain']) {
      const error = await readApiError(jsonResponse(403, credit, { 'content-type': type }), {
        now,
      });
      expect(error).toMatchObject({
        format: 'problem-details',
        code: credit.type,
        sysId: credit.type,
        kind: 'permission',
        detail: credit.detail,
        reasons: [credit.title, `instance: ${credit.instance}`],
      });
      expect(error && lostLeaves(credit, { ...error, reasons: [...error.reasons, '403'] })).toEqual(
        [],
      );
    }
  });

  it.each([
    ['https://harbour.example/problems/not-found', 'NotFoundError'],
    ['https://harbour.example/problems#validation_failed', 'ValidationFailedError'],
    ['urn:problem-type:harbour:RateLimitExceeded', 'RateLimitExceededError'],
  ])('of the type %s are %s', (type, code) => {
    expect(parseApiError({ type, title: 'x' }, { now })).toMatchObject({ code, sysId: type });
  });

  it.each([
    'about:blank',
    'https://tools.ietf.org/html/rfc9110#section-15.5.5',
    'https://datatracker.ietf.org/doc/html/rfc7231#section-6.5.4',
    'https://www.rfc-editor.org/rfc/rfc9110#status.404',
    'https://www.rfc-editor.org/info/rfc9110',
    'https://httpwg.org/specs/rfc9110.html#status.404',
    'http://www.ietf.org/rfc/rfc2616.txt',
    'http://www.w3.org/Protocols/rfc2616/rfc2616-sec10.html',
    'https://tools.ietf.org/rfc/rfc7231',
    'https://greenbytes.de/tech/webdav/rfc7231.html#status.404',
    'https://www.iana.org/go/rfc4918',
    'https://httpstatuses.io/404',
    'https://httpstatuses.maor.io/404',
    'HTTPS://HTTPSTATUSES.COM/404',
    'https://httpstatus.io/404',
  ])('of the type %s are what their status says', (type) => {
    const error = parseApiError({ type, title: 'Not Found', status: 404 }, { now });
    expect(error).toMatchObject({ code: 'NotFoundError', status: 404 });
    expect(error).not.toHaveProperty('detail');
    expect(error).not.toHaveProperty('sysId');
  });

  it.each([
    'https://api.harbour.example/rfc7807/out-of-berths',
    'https://harbour.example/httpstatus/out-of-berths',
    'https://harbour.example/problems?see=https://tools.ietf.org/html/rfc9110',
    'https://tools.ietf.org.harbour.example/html/rfc9110',
  ])('of a type of the app’s own keep it, whatever stands in its path: %s', (type) => {
    const error = parseApiError({ type, title: 'Not Found', status: 404 }, { now });
    expect(error).toMatchObject({ sysId: type, status: 404 });
  });

  it.each([
    [{ title: 'A title', status: 400 }],
    [{ type: 'https://harbour.example/p', status: 400 }],
    [{ type: '/problems/fog', detail: 'Fog' }],
    [{ title: 'A title', detail: 'More of it' }],
    [{ title: 'A title', instance: '/a/1' }],
    [{ type: 'about:blank', title: 'A title' }],
  ])('may have some members only: %j', (body) => {
    expect(parseApiError(body, { now }).format).toBe('problem-details');
  });

  it.each([
    [{ title: 'A title' }],
    [{ status: 404, detail: 'A sentence' }],
    [{ type: 'article', title: 'A title' }],
    [{ type: 'card_error', message: 'A sentence', status: 402 }],
    [{ status: 404, error: 'Not Found', message: 'x', path: '/a' }],
    [{ errors: [{ title: 'A title', detail: 'x', status: 422 }] }],
    [{ detail: [{ loc: ['body', 'title'], msg: 'x', type: 'missing' }] }],
  ])('are not taken for other bodies: %j', (body) => {
    expect(parseApiError(body, { now }).format).toBe('plain');
  });

  it('tell of single problems, each at its pointer', () => {
    const errors = [
      { detail: 'must be a whole number', pointer: '#/age' },
      { detail: 'must be red or blue', pointer: '#/profile/a~1b/0' },
      { detail: 'must be there', pointer: '/tags' },
      { detail: 'of the whole', pointer: '' },
    ];
    const error = parseApiError({ ...credit, status: 422, errors }, { now });
    expect(error.issues.map(({ path, message }) => [path, message])).toEqual([
      [['age'], 'must be a whole number'],
      [['profile', 'a/b', 0], 'must be red or blue'],
      [['tags'], 'must be there'],
      [[], 'of the whole'],
    ]);
    expect(error.reasons).toEqual([credit.title, `instance: ${credit.instance}`]);
  });

  it('tell of fields as ASP.NET does', () => {
    const body = {
      type: 'https://tools.ietf.org/html/rfc9110#section-15.5.1',
      title: 'One or more validation errors occurred.',
      status: 400,
      errors: {
        Title: ['The Title field is required.', 'It is short.'],
        'Pier.Berth': ['Taken.'],
        $: ['Not JSON.'],
      },
      traceId: '00-7af1-01',
    };
    const error = parseApiError(body, { now });
    expect(error).toMatchObject({
      code: 'ValidationFailedError',
      detail: body.title,
      requestId: '00-7af1-01',
      issues: [
        { path: ['Title'], message: 'The Title field is required.' },
        { path: ['Title'], message: 'It is short.' },
        { path: ['Pier', 'Berth'], message: 'Taken.' },
        { path: [], message: 'Not JSON.' },
      ],
    });
    expect(lostLeaves([body.title, body.errors], error)).toEqual([]);
    // the section on the status says no more than that
    expect(error.reasons).toEqual([]);
  });

  it('keep a type that is no URI among the reasons', () => {
    const error = parseApiError({ type: 'fog', title: 'A title', status: 404 }, { now });
    expect(error).toMatchObject({ code: 'NotFoundError', reasons: ['type: fog'] });
  });

  it('keep extensions as reasons', () => {
    const more = { balance: 30, accounts: ['/account/1', '/account/2'], code: 7, errors: 'none' };
    const error = parseApiError({ ...credit, ...more }, { now });
    expect(lostLeaves(more, error)).toEqual([]);
  });
});
