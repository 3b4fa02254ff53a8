import { expect, it } from 'vitest';
import { errorsOf, startContentApi } from './harness.js';

const articles = 'content_type=article';

it.each([
  ['', 7],
  ['content_type=author', 2],
  [`${articles}&fields.category=Guide`, 1],
  [`${articles}&fields.category[in]=Guide,News`, 2],
  [`${articles}&fields.category[ne]=Guide`, 4],
  [`${articles}&fields.rating[gte]=4`, 2],
  [`${articles}&fields.rating[lt]=4`, 1],
  [`${articles}&fields.rating[exists]=false`, 2],
  [`${articles}&fields.title[match]=tide`, 1],
  [`${articles}&fields.title.de=Leise%20Motoren`, 1],
  [`${articles}&fields.tags[all]=tides,navigation`, 1],
  [`${articles}&fields.author.sys.id=author-ines`, 2],
  [`${articles}&fields.featured=true`, 1],
  [`${articles}&fields.publishOn[gt]=2026-01-01`, 1],
  ['sys.archivedAt[exists]=true', 1],
  ['sys.id[in]=tide-tables,night-shift', 2],
  ['sys.contentType.sys.id=author', 2],
  ['query=THERMOS', 1],
])('finds by %j', async (query, total) => {
  const { send } = await startContentApi();
  const { status, body } = await send('GET', `entries?${query}`);
  expect([status, body.total, body.items.length]).toEqual([200, total, total]);
});

it('orders and pages', async () => {
  const { send } = await startContentApi();
  const ids = async (query: string) =>
    (await send('GET', `entries?${articles}&${query}`)).body.items.map(({ sys }) => sys.id);
  expect(await ids('order=-fields.rating&limit=2')).toEqual(['night-shift', 'tide-tables']);
  expect(await ids('order=fields.rating,sys.id&skip=3')).toEqual([
    'old-lighthouse',
    'quiet-engines',
  ]);
});

it.each([
  ['name=0', { name: 'unknown', path: ['name'], details: 'The path "name" is not recognized' }],
  ['sys.888=GO', { name: 'unknown', path: ['sys', '888'] }],
  ['sys.constructor=1', { name: 'unknown', path: ['sys', 'constructor'] }],
  ['content_type=recipe', { name: 'unknownContentType', value: 'recipe' }],
  ['limit=many', { name: 'value', path: ['limit'], type: 'Integer', value: 'many' }],
  ['limit=1001', { name: 'value', path: ['limit'] }],
  ['skip=-1', { name: 'value', path: ['skip'] }],
  ['order=sys.popularity', { name: 'order', path: ['sys', 'popularity'] }],
  [`${articles}&order=fields.body`, { name: 'order', path: ['fields', 'body'] }],
  [
    `${articles}&fields.rating[gte]=high`,
    { name: 'value', type: 'Integer', filter: 'gte', value: 'high' },
  ],
  ['sys.archivedAt[exists]=maybe', { name: 'value', type: 'Boolean', filter: 'exists' }],
  [`${articles}&fields.title[gt]=a`, { name: 'value', type: 'Symbol', filter: 'gt' }],
  [`${articles}&fields.title[near]=a`, { name: 'value', filter: 'near' }],
])('refuses %j with 400 InvalidQuery', async (query, error) => {
  const { send } = await startContentApi();
  const answer = await send('GET', `entries?${query}`);
  expect([answer.status, answer.body.sys.id]).toEqual([400, 'InvalidQuery']);
  expect(errorsOf(answer)).toEqual([expect.objectContaining(error)]);
});

it('tells everything that is wrong with a query at once', async () => {
  const { send } = await startContentApi();
  const answer = await send('GET', 'entries?limit=x&skip=y&colour=red&order=sys.a,sys.b');
  expect(errorsOf(answer)).toHaveLength(5);
});

it.each(['fields.title=Tides', 'order=-fields.title'])(
  'refuses %j without a content type with 400 BadRequest',
  async (query) => {
    const { send } = await startContentApi();
    const answer = await send('GET', `entries?${query}`);
    expect([answer.status, answer.body.sys.id]).toEqual([400, 'BadRequest']);
  },
);

it.each([
  ['fields.subtitle=x', 'UnknownField'],
  ['fields.subtitle[exists]=true', 'UnknownField'],
  ['order=fields.subtitle', 'ValidationFailed'],
])('refuses %j, a field that does not exist, with 422 %s', async (query, id) => {
  const { send } = await startContentApi();
  const answer = await send('GET', `entries?${articles}&${query}`);
  expect([answer.status, answer.body.sys.id]).toEqual([422, id]);
  expect(errorsOf(answer)).toMatchObject([{ name: 'unknown', path: ['fields', 'subtitle'] }]);
});
