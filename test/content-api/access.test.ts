import { expect, it } from 'vitest';
import { startContentApi } from './harness.js';

it.each([
  ['no token', null],
  ['an unknown token', 'example-of-nobody'],
])('refuses %s with 401 AccessTokenInvalid', async (_, token) => {
  const { send } = await startContentApi();
  const answer = await send('GET', 'entries', { token });
  expect([answer.status, answer.body.sys.id]).toEqual([401, 'AccessTokenInvalid']);
});

it('refuses an expired token until there is a new one', async () => {
  const { send, control } = await startContentApi();
  expect((await send('GET', 'entries')).status).toBe(200);
  control.expireToken();
  expect((await send('GET', 'entries')).status).toBe(401);
  const token = control.issueToken('editor');
  expect((await send('GET', 'entries', { token })).status).toBe(200);
});

it('lets a reader read, and says why it may not write', async () => {
  const { send, control } = await startContentApi();
  const token = control.issueToken('reader');
  expect((await send('GET', 'entries/tide-tables', { token })).status).toBe(200);
  const body = { fields: {} };
  const answer = await send('PUT', 'entries/tide-tables', { token, body, version: 2 });
  expect([answer.status, answer.body.sys.id]).toEqual([403, 'AccessDenied']);
  expect(answer.body.details).toEqual({
    reasons: ['The role "reader" does not allow saving entries.'],
  });
});

it('lets an author save but not publish or delete', async () => {
  const { send, token } = await startContentApi({ role: 'author' });
  const body = { fields: {} };
  const saved = await send('PUT', 'entries/new-breakwater', { token, body, version: 1 });
  expect(saved.status).toBe(200);
  for (const [method, path] of [
    ['PUT', 'entries/new-breakwater/published'],
    ['DELETE', 'entries/new-breakwater'],
  ] as const)
    expect((await send(method, path, { version: 2 })).status).toBe(403);
});

it('changes the role of a token in use', async () => {
  const { send, control } = await startContentApi();
  const save = () => send('PUT', 'entries/quiet-engines', { body: { fields: {} }, version: 1 });
  control.changeRole('reader');
  expect((await save()).status).toBe(403);
  control.changeRole('editor');
  expect((await save()).status).toBe(200);
});

it('shows a guest nothing', async () => {
  const { send } = await startContentApi({ role: 'guest' });
  const answer = await send('GET', 'entries');
  expect([answer.status, answer.body.sys.id]).toEqual([403, 'AccessDenied']);
});
