import { describe, expect, test } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';

/** What contentful-management.js writes as the message of what it throws. */
const refused = {
  status: 422,
  statusText: 'Unprocessable Entity',
  message: 'The resource you sent in the body is invalid.',
  details: {
    errors: [{ name: 'required', path: ['fields', 'berth'], details: 'The berth is required' }],
  },
  request: {
    url: '/spaces/harbour/environments/master/entries/pier',
    method: 'put',
    headers: { authorization: 'Bearer ...abcde' },
    payloadData: '{"fields":{"berth":{"en-US":"a private note"}}}',
  },
  requestId: 'request-7',
};
const message = JSON.stringify(refused, null, 2);

/** A body of the content API, as a text. */
const old = JSON.stringify({ sys: { type: 'Error', id: 'VersionMismatch' }, message: 'x' });

const respond = (body: unknown, status: number) =>
  readApiError(new Response(JSON.stringify(body), { status }));

describe('the error of an SDK that an app’s own server hands on', () => {
  test.each([
    ['as its error', { error: message }],
    ['as its message', { name: 'ValidationFailed', message }],
    ['inside of its error', { error: { message } }],
    ['behind the name that it prints', { error: `ValidationFailed: ${message}` }],
    ['as a result', { success: false, error: message }],
    ['as problem details', { title: 'Refused', status: 500, detail: message }],
    ['in a list of GraphQL', { errors: [{ message, path: ['save'] }], data: null }],
    ['under another spelling', { error_message: message }],
    ['as the reason of a failure', { failureReason: message }],
    ['as JSON of JSON', { error: JSON.stringify(message) }],
  ])('%s is read, and decides over the status of the answer', async (_, body) => {
    for (const error of [await respond(body, 500), await respond(body, 422)]) {
      expect(error).toMatchObject({
        code: 'ValidationFailedError',
        kind: 'validation',
        recovery: 'revise',
        status: 422,
        requestId: 'request-7',
        issues: [{ field: 'berth', rule: 'required' }],
      });
      expect(JSON.stringify(error)).not.toContain('private');
    }
  });

  test('is read from what axios throws of that server', () => {
    const answered = { status: 500, statusText: '', headers: {}, data: { error: message } };
    const thrown = Object.assign(new Error('Request failed with status code 500'), {
      isAxiosError: true,
      response: answered,
    });
    expect(parseApiError(thrown)).toMatchObject({ kind: 'validation', status: 422 });
  });

  test('has the name beside it as its id', async () => {
    expect(await respond({ name: 'LampOut', message }, 500)).toMatchObject({ sysId: 'LampOut' });
  });

  test('is Contentstack’s, too, whose body is no envelope', async () => {
    const errors = { title: ['is not unique.'] };
    const refusal = { errorMessage: 'Entry creation failed.', errorCode: 119, errors };
    const text = JSON.stringify({ status: 422, statusText: 'Unprocessable Entity', ...refusal });
    expect(await respond({ error: text }, 500)).toMatchObject({
      kind: 'validation',
      status: 422,
      issues: [{ path: ['title'], message: 'is not unique.' }],
    });
  });

  test('is looked for three records deep in the answer', async () => {
    const told = { error: { error: { error: { message } } } };
    expect(await respond(told, 500)).toMatchObject({ status: 422 });
    expect(await respond({ error: told }, 500)).toMatchObject({ status: 500 });
  });

  test('keeps the wait and the request of the answer where it tells none itself', async () => {
    const slow = JSON.stringify({ status: 429, statusText: '', message: 'Slow', details: {} });
    const headers = { 'retry-after': '7', 'x-request-id': 'request-9' };
    const answer = new Response(JSON.stringify({ error: slow }), { status: 503, headers });
    expect(await readApiError(answer, { now: 1_000 })).toMatchObject({
      kind: 'rateLimit',
      status: 429,
      retryAt: 8_000,
      requestId: 'request-9',
    });
  });

  test.each([
    [500, { message: 'Your comment could not be posted', detail: old }],
    [400, { error: { message: 'Your comment could not be posted', reason: old } }],
  ])('is told with what the answer says besides, at %d', async (status, body) => {
    const error = await respond(body, status);
    expect(error).toMatchObject({ code: 'VersionMismatchError', sysId: 'VersionMismatch' });
    expect(error?.reasons).toContain('Your comment could not be posted');
  });

  test.each([401, 403, 404, 429])('is none of an answer that judged itself: %d', async (status) => {
    const error = await respond({ message: 'You may not post', description: old }, status);
    expect(error).toMatchObject({ status, detail: 'You may not post' });
    expect(error?.code).not.toBe('VersionMismatchError');
  });

  test.each([
    ['other JSON', JSON.stringify({ status: 'moored', berth: 7 })],
    ['a sentence about one', 'The member "status" of {berth} is missing'],
    ['JSON that is cut', message.slice(0, 200)],
    ['JSON of an entry', JSON.stringify({ sys: { type: 'Entry' }, status: 'draft' })],
  ])('is not seen in %s', async (_, text) => {
    const error = await respond({ error: text, requestId: 'request-9' }, 500);
    expect(error).toMatchObject({
      kind: 'server',
      status: 500,
      issues: [],
      requestId: 'request-9',
    });
    expect(error?.detail).not.toBe('…');
    expect(JSON.stringify(error)).not.toContain('private');
  });
});

describe('a body of the content API that an app’s own server hands on as a text', () => {
  const body = { sys: { type: 'Error', id: 'VersionMismatch' }, requestId: 'request-8' };

  test('is read', async () => {
    const error = await respond({ error: JSON.stringify(body) }, 500);
    expect(error).toMatchObject({ code: 'VersionMismatchError', requestId: 'request-8' });
  });
});

describe('an action of the content API that has failed', () => {
  const error = {
    sys: { type: 'Error', id: 'ValidationFailed' },
    message: 'Validation error',
    details: {
      errors: [
        {
          error: { sys: { type: 'Error', id: 'UnresolvedLinks' } },
          entity: { sys: { type: 'Link', linkType: 'Entry', id: 'pier' } },
        },
      ],
    },
  };

  test.each(['BulkAction', 'ReleaseAction'])('is read as what it failed with: %s', async (type) => {
    const action = { sys: { type, id: 'action', status: 'failed' }, action: 'publish', error };
    const told = { code: 'ValidationFailedError', format: 'contentful' };
    const issues = [{ entity: { type: 'Entry', id: 'pier' } }];
    const answer = () => new Response(JSON.stringify(action));
    expect(await readApiError(answer(), { partial: true })).toMatchObject({ ...told, issues });
    expect(await readApiError(answer())).toBeNull();
    expect(await readApiError(action)).toMatchObject({ ...told, issues });
    expect(parseApiError(action)).toMatchObject({ ...told, issues });
  });

  test('is none while it goes on, or has no error', async () => {
    for (const status of ['inProgress', 'succeeded'])
      expect(await readApiError({ sys: { type: 'BulkAction', id: 'action', status } })).toBeNull();
  });
});
