import { expect, it } from 'vitest';
import { startContentApi } from './harness.js';

const draft = 'entries/new-breakwater';
const published = 'entries/tide-tables';

it('lists the content types, one of them, and the locales', async () => {
  const { send } = await startContentApi();
  const types = await send('GET', 'content_types');
  expect(types.body.items.map(({ sys }) => sys.id)).toEqual(['article', 'author']);
  expect((await send('GET', 'content_types/author')).body.sys.type).toBe('ContentType');
  const locales = await send('GET', 'locales');
  expect(locales.body.items).toMatchObject([{ code: 'en-US', default: true }, { code: 'de' }]);
});

it('answers below the space as below its environment', async () => {
  const { send } = await startContentApi();
  const answer = await send('GET', '/spaces/harbour/entries/tide-tables');
  expect(answer.body).toEqual((await send('GET', published)).body);
});

it('creates an entry under a counted id, and under a chosen one', async () => {
  const { send, state } = await startContentApi();
  const body = { fields: { title: { 'en-US': 'First' } } };
  const counted = await send('POST', 'entries', { body, contentType: 'article' });
  expect([counted.status, counted.body.sys.id, counted.body.sys.version]).toEqual([
    201,
    'new-entry-1',
    1,
  ]);
  const chosen = await send('PUT', 'entries/mine', { body, contentType: 'article' });
  expect([chosen.status, chosen.body.sys.id]).toEqual([201, 'mine']);
  expect(state.entries.get('mine')?.fields).toEqual(body.fields);
});

it('needs the content type of a new entry, and one that exists', async () => {
  const { send } = await startContentApi();
  const without = await send('POST', 'entries', { body: { fields: {} } });
  expect([without.status, without.body.sys.id]).toEqual([400, 'BadRequest']);
  const unknown = await send('POST', 'entries', { body: { fields: {} }, contentType: 'recipe' });
  expect([unknown.status, unknown.body.sys.id]).toEqual([422, 'ValidationFailed']);
  expect(unknown.body.details).toMatchObject({
    errors: [{ name: 'notResolvable', link: { linkType: 'ContentType', id: 'recipe' } }],
  });
});

it('saves the version that was seen and raises it', async () => {
  const { send } = await startContentApi();
  const { body } = await send('GET', draft);
  const fields = { ...body.fields, rating: { 'en-US': 5 } };
  const saved = await send('PUT', draft, { body: { fields }, version: body.sys.version });
  expect([saved.status, saved.body.sys.version]).toEqual([200, body.sys.version + 1]);
  expect((await send('GET', draft)).body.fields['rating']).toEqual({ 'en-US': 5 });
});

it.each([
  ['an old version', 0],
  ['a version of the future', 99],
  ['no version', undefined],
])('refuses %s with a 409 that carries no message', async (_, version) => {
  const { send, state } = await startContentApi();
  const before = state.entries.get('new-breakwater');
  const answer = await send('PUT', draft, {
    body: { fields: {} },
    ...(version === undefined ? {} : { version }),
  });
  expect(answer.status).toBe(409);
  expect(answer.body).toEqual({
    sys: { type: 'Error', id: 'VersionMismatch' },
    requestId: expect.any(String),
  });
  expect(state.entries.get('new-breakwater')).toBe(before);
});

it('publishes, changes, unpublishes, archives, restores and deletes', async () => {
  const { send } = await startContentApi();
  const live = await send('PUT', `${draft}/published`, { version: 1 });
  expect(live.body.sys).toMatchObject({ version: 2, publishedVersion: 1 });
  const offline = await send('DELETE', `${draft}/published`);
  expect(offline.body.sys).not.toHaveProperty('publishedVersion');
  const archived = await send('PUT', `${draft}/archived`);
  expect(archived.body.sys).toMatchObject({ archivedVersion: 3 });
  const restored = await send('DELETE', `${draft}/archived`);
  expect(restored.body.sys).not.toHaveProperty('archivedVersion');
  expect((await send('DELETE', draft)).status).toBe(204);
  expect((await send('GET', draft)).status).toBe(404);
});

it('publishes only the version that was seen', async () => {
  const { send, control } = await startContentApi();
  control.saveAsSomeoneElse('new-breakwater');
  const answer = await send('PUT', `${draft}/published`, { version: 1 });
  expect(answer.body.sys.id).toBe('VersionMismatch');
});

it.each([
  ['DELETE', published, 'Cannot delete published'],
  ['PUT', `${published}/archived`, 'Cannot archive published'],
  ['DELETE', `${draft}/published`, 'Not published'],
  ['DELETE', `${draft}/archived`, 'Not archived'],
  ['PUT', 'entries/old-lighthouse', 'Cannot edit archived'],
  ['PUT', 'entries/old-lighthouse/published', 'Cannot publish archived'],
  ['PUT', 'entries/old-lighthouse/archived', 'Already archived'],
])('refuses %s %s by its state: %s', async (method, path, message) => {
  const { send } = await startContentApi();
  const answer = await send(method, path, {
    version: 2,
    ...(method === 'PUT' ? { body: { fields: {} } } : {}),
  });
  expect([answer.status, answer.body.sys.id, answer.body.message]).toEqual([
    400,
    'BadRequest',
    message,
  ]);
});

it.each([
  ['GET', 'entries/nowhere', { type: 'Entry', id: 'nowhere' }],
  ['PUT', 'entries/nowhere', { type: 'Entry', id: 'nowhere' }],
  ['DELETE', 'entries/nowhere', { type: 'Entry', id: 'nowhere' }],
  ['GET', 'content_types/recipe', { type: 'ContentType', id: 'recipe' }],
])('says what it did not find: %s %s', async (method, path, what) => {
  const { send } = await startContentApi();
  const answer = await send(method, path, {
    version: 3,
    ...(method === 'PUT' ? { body: { fields: {} } } : {}),
  });
  expect([answer.status, answer.body.sys.id]).toEqual([404, 'NotFound']);
  expect(answer.body.details).toEqual({ ...what, space: 'harbour', environment: 'master' });
});

it('knows one space and one environment', async () => {
  const { send } = await startContentApi();
  const space = await send('GET', '/spaces/elsewhere/entries');
  expect(space.body.details).toEqual({ type: 'Space', id: 'elsewhere' });
  const environment = await send('GET', '/spaces/harbour/environments/staging/entries');
  expect(environment.body.details).toEqual({
    type: 'Environment',
    id: 'staging',
    space: 'harbour',
  });
});

it('answers 404 UnknownRoute to any other path', async () => {
  const { send } = await startContentApi();
  for (const path of ['/', '/spaces', 'webhooks', 'entries/tide-tables/comments']) {
    const answer = await send('GET', path);
    expect([answer.status, answer.body.sys.id]).toEqual([404, 'UnknownRoute']);
  }
});

it.each([
  ['{"fields":', 'not valid JSON'],
  ['', 'not valid JSON'],
  ['[]', 'not a JSON object'],
  ['"text"', 'not a JSON object'],
])('refuses the body %j with 400 BadRequest', async (text, words) => {
  const { send } = await startContentApi();
  const answer = await send('PUT', draft, { text, version: 1 });
  expect([answer.status, answer.body.sys.id]).toEqual([400, 'BadRequest']);
  expect(answer.body.message).toContain(words);
});

it('forgets everything on reset and starts the same way again', async () => {
  const { send, control, token, state } = await startContentApi();
  control.deleteAsSomeoneElse('tide-tables');
  control.expireToken();
  control.limitRate(60);
  control.hibernate();
  control.inject({ on: 'any', effect: { type: 'drop' } });
  control.reset();
  const answer = await send('GET', published, { token });
  expect(answer.status).toBe(200);
  expect(answer.body.requestId ?? answer.headers.get('x-contentful-request-id')).toBe(
    'request-000001',
  );
  expect(state.entries.size).toBe(7);
  expect(control.exchanges()).toHaveLength(1);
});

it('shares nothing between two APIs', async () => {
  const one = await startContentApi();
  const two = await startContentApi();
  one.control.deleteAsSomeoneElse('tide-tables');
  expect((await two.send('GET', published)).status).toBe(200);
});
