import { createClient, type PlainClientAPI } from 'contentful-management';
import { expect, it } from 'vitest';
import { type Harness, startContentApi } from './harness.js';

function connect({ server, defaults, token }: Harness, accessToken = token): PlainClientAPI {
  return createClient(
    { accessToken, host: server.host, insecure: true, retryOnError: false, timeout: 1500 },
    { type: 'plain', defaults },
  );
}

/** What the client throws: an Error whose message is JSON. */
async function thrownBy(work: Promise<unknown>) {
  const error = await work.then(
    () => expect.fail('the call was to fail'),
    (thrown: unknown) => thrown as Error,
  );
  return { name: error.name, ...(JSON.parse(error.message) as Record<string, unknown>) };
}

it('goes from a new draft over what is wrong with it to a published entry', async () => {
  const client = connect(await startContentApi());
  const types = await client.contentType.getMany({});
  expect(types.items.map(({ name }) => name)).toEqual(['Article', 'Author']);
  expect((await client.locale.getMany({})).items.map(({ code }) => code)).toEqual(['en-US', 'de']);

  const draft = await client.entry.create(
    { contentTypeId: 'article' },
    {
      fields: {
        title: { 'en-US': 'The pilot boat goes out', de: 'Das Lotsenboot läuft aus' },
        slug: { 'en-US': 'quiet-engines' },
        body: { 'en-US': 'Before dawn, with the coffee still hot.' },
        category: { 'en-US': 'News' },
        author: { 'en-US': { sys: { type: 'Link', linkType: 'Entry', id: 'author-tomas' } } },
      },
    },
  );
  const refused = await thrownBy(client.entry.publish({ entryId: draft.sys.id }, draft));
  expect(refused).toMatchObject({
    name: 'ValidationFailed',
    status: 422,
    details: { errors: [{ name: 'unique', path: ['fields', 'slug', 'en-US'] }] },
  });

  const fields = { ...draft.fields, slug: { 'en-US': 'pilot-boat' } };
  const fixed = await client.entry.update({ entryId: draft.sys.id }, { ...draft, fields });
  const live = await client.entry.publish({ entryId: draft.sys.id }, fixed);
  expect(live.sys).toMatchObject({ version: 3, publishedVersion: 2 });
  const found = await client.entry.getMany({
    query: { content_type: 'article', 'fields.slug': 'pilot-boat' },
  });
  expect(found.items.map(({ sys }) => sys.id)).toEqual([draft.sys.id]);

  await client.entry.unpublish({ entryId: draft.sys.id });
  await client.entry.delete({ entryId: draft.sys.id });
  expect(await thrownBy(client.entry.get({ entryId: draft.sys.id }))).toMatchObject({
    name: 'NotFound',
    status: 404,
  });
});

it('meets a colleague’s save as a 409 without a message, and saves after reading again', async () => {
  const api = await startContentApi();
  const client = connect(api);
  const entryId = 'new-breakwater';
  const mine = await client.entry.get({ entryId });
  api.control.saveAsSomeoneElse(entryId);
  const refused = await thrownBy(client.entry.update({ entryId }, mine));
  expect(refused).toMatchObject({ name: 'VersionMismatch', status: 409 });
  expect(refused).not.toHaveProperty('details.message');

  const theirs = await client.entry.get({ entryId });
  expect(theirs.fields['summary']['en-US']).toContain('Mara Lind');
  expect(theirs.sys.updatedBy?.sys.id).toBe('user-mara');
  const saved = await client.entry.update({ entryId }, { ...theirs, fields: mine.fields });
  expect(saved.sys.version).toBe(theirs.sys.version + 1);
});

it('signs in again with a new token', async () => {
  const api = await startContentApi();
  api.control.expireToken();
  const refused = await thrownBy(connect(api).entry.getMany({}));
  expect(refused).toMatchObject({ name: 'AccessTokenInvalid', status: 401 });
  const again = connect(api, api.control.issueToken('editor'));
  expect((await again.entry.getMany({})).total).toBe(7);
});

it('creates under a chosen id, archives and restores', async () => {
  const client = connect(await startContentApi());
  const params = { entryId: 'mine', contentTypeId: 'author' };
  const name = { 'en-US': 'Odile Farran' };
  const entry = await client.entry.createWithId(params, { fields: { name } });
  expect(entry.sys.id).toBe('mine');
  const archived = await client.entry.archive({ entryId: 'mine' });
  expect(archived.sys.archivedVersion).toBe(1);
  const restored = await client.entry.unarchive({ entryId: 'mine' });
  expect(restored.sys.archivedVersion).toBeUndefined();
});

it('sees a dropped connection and its own timeout as such', async () => {
  const api = await startContentApi();
  const client = connect(api);
  api.control.inject({ on: 'list', times: 1, effect: { type: 'drop' } });
  await expect(client.entry.getMany({})).rejects.toMatchObject({ code: 'ECONNRESET' });
  api.control.inject({ on: 'list', times: 1, effect: { type: 'hang' } });
  await expect(client.entry.getMany({})).rejects.toMatchObject({ code: 'ECONNABORTED' });
});
