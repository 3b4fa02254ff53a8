import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { apiErrorBody } from '../../src/testing/apiErrorBody.js';

/** What React puts in place of a message (`resolveErrorProd` of react-server-dom-webpack). */
const OF_REACT =
  'An error occurred in the Server Components render. The specific message is omitted in production builds to avoid leaking sensitive details. A digest property is included on this error instance which may provide additional details about the nature of the error.';

/** The same of React 19.3 and newer, which leave the text out in production. */
const OF_NEWER_REACT =
  'Minified React error #441; visit https://react.dev/errors/441 for the full message or use the non-minified dev environment for full errors and additional helpful warnings.';

/** What React Router puts in its place (`sanitizeError` in its server runtime). */
const OF_REACT_ROUTER = 'Unexpected Server Error';

describe('the digest of an error, by which the log of a server is searched', () => {
  const thrown = Object.assign(new Error('No such table'), { digest: '2338920718' });

  it('is the request id of its model, so that details and report show it', () => {
    const error = parseApiError(thrown);
    expect(error).toMatchObject({ requestId: '2338920718', detail: 'No such table' });
    expect(formatErrorReport(error)).toContain('Request ID: 2338920718');
  });

  it('is found where an action of the server was called', async () => {
    expect(await readApiError(Promise.reject(thrown))).toMatchObject({ requestId: '2338920718' });
  });

  it('is no request id when it is no text', () => {
    const { requestId } = parseApiError(Object.assign(new Error('x'), { digest: 7 }));
    expect(requestId).toBeUndefined();
  });
});

describe.each([
  ['React', OF_REACT],
  ['React 19.3', OF_NEWER_REACT],
  ['React Router', OF_REACT_ROUTER],
])('a message that %s masked', (_, message) => {
  const thrown = Object.assign(new Error(message), { digest: '2338920718' });

  it('is neither quoted nor reported, and the reference stays', () => {
    const error = parseApiError(thrown);
    expect(error).toMatchObject({ reasons: [], requestId: '2338920718' });
    expect(error.detail).toBeUndefined();
    expect(describeApiError(error).quote).toBeUndefined();
    expect(formatErrorReport(error)).not.toContain(message);
  });
});

it('tells what a server threw, and kept to itself, as a problem of the server', () => {
  const thrown = Object.assign(new Error(OF_NEWER_REACT), { digest: '2338920718' });
  const error = parseApiError(thrown);
  expect(error).toMatchObject({ code: 'ServerError', kind: 'server', recovery: 'retry' });
  expect(error.status).toBeUndefined();
});

it('quotes any other error of React', () => {
  const { detail, kind } = parseApiError(new Error('Minified React error #31; visit x'));
  expect({ detail, kind }).toEqual({
    detail: 'Minified React error #31; visit x',
    kind: 'unknown',
  });
});

/** `ErrorResponseImpl` of React Router: what `useRouteError` gives of a `Response` that was thrown. */
function routeError(status: number, statusText: string, data: unknown) {
  return { status, statusText, internal: false, data };
}

describe('what useRouteError of React Router gives of a thrown Response', () => {
  it('is read as the answer of the API that it was', () => {
    const data = apiErrorBody('VersionMismatchError', { requestId: 'req-1' });
    expect(parseApiError(routeError(409, 'Conflict', data))).toMatchObject({
      code: 'VersionMismatchError',
      kind: 'conflict',
      status: 409,
      requestId: 'req-1',
    });
  });

  it('keeps the problems of a body that was JSON', () => {
    const data = { errors: { title: ['Too short'] } };
    const error = parseApiError(routeError(422, 'Unprocessable Entity', data));
    expect(error).toMatchObject({ kind: 'validation', status: 422 });
    expect(error.issues).toMatchObject([{ path: ['title'], message: 'Too short' }]);
  });

  it.each([
    ['a text', 'Not for guests', 'Not for guests'],
    ['a page', '<!doctype html><title>Not for guests</title><p>No', 'Not for guests'],
    ['nothing', '', undefined],
    ['null', null, undefined],
  ])(
    'tells by its status, and quotes no more than a sentence, when its data is %s',
    (_, data, quote) => {
      const error = parseApiError(routeError(403, 'Forbidden', data));
      expect(error).toMatchObject({ kind: 'permission', status: 403 });
      expect(describeApiError(error).quote).toBe(quote);
    },
  );

  it('is a missing page where no route matches', () => {
    const data = 'Error: No route matches URL "/nowhere"';
    const thrown = { ...routeError(404, 'Not Found', data), internal: true };
    expect(parseApiError(thrown)).toMatchObject({ kind: 'missing', status: 404 });
  });

  it('carries nothing of what the app threw in it that is secret', () => {
    const data = { message: 'No', password: 'hunter2' };
    expect(JSON.stringify(parseApiError(routeError(400, '', data)))).not.toContain('hunter2');
  });
});
