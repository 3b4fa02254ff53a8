import { describe, expect, it } from 'vitest';
import type { CallInfo } from '../../stories/content-api/faults.js';
import {
  documentedProvocations,
  type Provocation,
  provocations,
  transportProvocations,
} from '../../stories/content-api/provocations.js';
import { type Answer, type Harness, startContentApi } from './harness.js';

const entryId = 'new-breakwater';

/** Opens, provokes, then calls, as the entry editor does. */
async function provoke(api: Harness, { apply, draft, call }: Provocation): Promise<Answer> {
  const { body } = await api.send('GET', `entries/${entryId}`);
  apply(api.control, { entryId });
  if (call === 'list') return api.send('GET', 'entries?content_type=article&order=fields.title');
  const fields = { ...body.fields, ...draft };
  return api.send('PUT', `entries/${entryId}`, { body: { fields }, version: body.sys.version });
}

function byId(id: string): Provocation {
  const found = provocations.find((provocation) => provocation.id === id);
  if (!found) throw new Error(`There is no provocation "${id}".`);
  return found;
}

const expected: Readonly<Record<string, readonly [number, string]>> = {
  BadRequestError: [400, 'BadRequest'],
  InvalidQueryError: [400, 'InvalidQuery'],
  AccessTokenInvalidError: [401, 'AccessTokenInvalid'],
  AccessDeniedError: [403, 'AccessDenied'],
  NotFoundError: [404, 'NotFound'],
  VersionMismatchError: [409, 'VersionMismatch'],
  ValidationFailedError: [422, 'ValidationFailed'],
  UnknownFieldError: [422, 'UnknownField'],
  InvalidEntryError: [422, 'InvalidEntry'],
  RateLimitExceededError: [429, 'RateLimitExceeded'],
  ServerError: [500, 'ServerError'],
  HibernatedError: [502, 'AccessDenied'],
};

it('has one row for each documented error', () => {
  expect(documentedProvocations.map(({ id }) => id)).toEqual(Object.keys(expected));
});

describe.each(documentedProvocations)('$id', (provocation) => {
  it('is what the next call gets', async () => {
    const answer = await provoke(await startContentApi({ validateOn: 'save' }), provocation);
    expect([answer.status, answer.body.sys.id]).toEqual(expected[provocation.id]);
    expect(answer.body.requestId).toBe(answer.headers.get('x-contentful-request-id'));
  });
});

describe('what helps', () => {
  const save = async (api: Harness, patch: object = {}) => {
    const { body } = await api.send('GET', `entries/${entryId}`);
    const fields = { ...body.fields, ...patch };
    return api.send('PUT', `entries/${entryId}`, { body: { fields }, version: body.sys.version });
  };

  it.each(['VersionMismatchError', 'ServerError', 'ValidationFailedError', 'InvalidEntryError'])(
    '%s: reading again and saving what is right',
    async (id) => {
      const api = await startContentApi({ validateOn: 'save' });
      await provoke(api, byId(id));
      expect((await save(api)).status).toBe(200);
    },
  );

  it.each(['InvalidQueryError', 'UnknownFieldError'])('%s: asking again', async (id) => {
    const api = await startContentApi();
    await provoke(api, byId(id));
    expect((await api.send('GET', 'entries')).status).toBe(200);
  });

  it.each([
    ['RateLimitExceededError', 8000],
    ['HibernatedError', 1500],
  ])('%s: waiting', async (id, ms) => {
    const api = await startContentApi();
    await provoke(api, byId(id));
    api.passTime(ms);
    expect((await save(api)).status).toBe(200);
  });

  it.each([
    ['BadRequestError', 'restoring the entry'],
    ['AccessDeniedError', 'getting the role back'],
  ])('%s: %s', async (id) => {
    const api = await startContentApi();
    const provocation = byId(id);
    await provoke(api, provocation);
    provocation.undo?.(api.control, { entryId });
    expect((await save(api)).status).toBe(200);
  });

  it('tells all three broken rules of ValidationFailedError', async () => {
    const answer = await provoke(
      await startContentApi({ validateOn: 'save' }),
      byId('ValidationFailedError'),
    );
    expect(answer.body.details).toMatchObject({
      errors: [
        { name: 'required', path: ['fields', 'title', 'en-US'] },
        { name: 'unique', path: ['fields', 'slug', 'en-US'] },
        { name: 'size', path: ['fields', 'summary', 'en-US'] },
      ],
    });
  });
});

describe('the network', () => {
  it.each([
    ['NetworkError', 1],
    ['LostAnswer', 2],
  ])('%s: no answer, and the entry is in version %i', async (id, version) => {
    const api = await startContentApi();
    await expect(provoke(api, byId(id))).rejects.toThrow(TypeError);
    expect(api.state.entries.get(entryId)?.sys.version).toBe(version);
  });

  it('TimeoutError: no answer until it is undone', async () => {
    const api = await startContentApi();
    const arrived = new Promise<void>((resolve) => {
      const on = ({ call }: CallInfo) => {
        if (call === 'save') resolve();
        return false;
      };
      api.control.inject({ on, effect: { type: 'drop' } });
    });
    const provocation = byId('TimeoutError');
    const pending = expect(provoke(api, provocation)).rejects.toThrow(TypeError);
    await arrived;
    provocation.undo?.(api.control, { entryId });
    await pending;
  });

  it('has its own rows beside the documented ones, and no two of one id', () => {
    const ids = new Set(provocations.map(({ id }) => id));
    expect(ids.size).toBe(documentedProvocations.length + transportProvocations.length);
  });

  it.each([
    ['HtmlPage', 502, 'text/html; charset=utf-8', '<!doctype html>'],
    ['EmptyUnavailable', 503, null, ''],
    ['UnreadableResponse', 500, 'application/json', '{"sys"'],
  ])('%s: %i, no envelope of the API', async (id, status, type, text) => {
    const answer = await provoke(await startContentApi(), byId(id));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
    expect(answer.body).toBeUndefined();
    expect(answer.text.startsWith(text)).toBe(true);
  });
});
