import fc from 'fast-check';
import { getResponse } from 'msw';
import { expect, it } from 'vitest';
import { createContentApi } from '../../stories/content-api/createContentApi.js';
import { startContentApi } from './harness.js';
import { runs } from '../support/runs.js';

const api = createContentApi({ validateOn: 'save', requestsPerSecond: Number.POSITIVE_INFINITY });

async function statusOf(method: string, path: string, body?: string): Promise<number | undefined> {
  const request = new Request(`${api.baseUrl}/spaces/harbour/${path}`, {
    method,
    headers: {
      authorization: `Bearer ${api.token}`,
      'x-contentful-content-type': 'article',
    },
    ...(body === undefined ? {} : { body }),
  });
  return (await getResponse([...api.handlers], request))?.status;
}

const fieldIds = ['title', 'slug', 'summary', 'category', 'author', 'rating', 'tags', 'publishOn'];

it('answers any fields with a 201 or a 422', async () => {
  const locale = fc.oneof(fc.constantFrom('en-US', 'de', '__proto__'), fc.string());
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.dictionary(locale, fc.jsonValue()));
  const fields = fc.dictionary(fc.oneof(fc.constantFrom(...fieldIds), fc.string()), value);
  await fc.assert(
    fc.asyncProperty(fields, async (any) => {
      const status = await statusOf('POST', 'entries', JSON.stringify({ fields: any }));
      expect([201, 422]).toContain(status);
    }),
    runs(100),
  );
});

it('answers any text as a body with a 201, a 400 or a 422', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (body) => {
      expect([201, 400, 422]).toContain(await statusOf('POST', 'entries', body));
    }),
    runs(100),
  );
});

it('answers any query with a 200, a 400 or a 422', async () => {
  const name = fc.oneof(
    fc.string(),
    fc.constantFrom('content_type', 'order', 'limit', 'skip', 'query', 'fields.', 'sys.id[in]'),
    fc.constantFrom('fields.rating[gt]', 'fields.tags[all]', 'fields.constructor', 'sys.toString'),
  );
  const text = fc.oneof(fc.string(), fc.constantFrom('article', '-fields.title', '3', 'true'));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(name, text), { maxLength: 4 }), async (pairs) => {
      const query = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
      expect([200, 400, 422]).toContain(await statusOf('GET', `entries?${query}`));
    }),
    runs(100),
  );
});

it.each(['/spaces/harbour/entries/%E0%A4%A', '/%', '//', '/spaces/harbour/entries/__proto__'])(
  'finds nothing at %s',
  async (path) => {
    const { send } = await startContentApi();
    expect((await send('GET', path)).status).toBe(404);
  },
);
