import { describe, expect, it } from 'vitest';
import { errorsOf, startContentApi } from './harness.js';

const author = { sys: { type: 'Link', linkType: 'Entry', id: 'author-ines' } };

/** An article that keeps every rule. */
const sound = {
  title: { 'en-US': 'Salt and steel' },
  slug: { 'en-US': 'salt-and-steel' },
  body: { 'en-US': 'Rust never sleeps, said the painter.' },
  category: { 'en-US': 'News' },
  author: { 'en-US': author },
};

async function save(fields: unknown, validateOn: 'save' | 'publish' = 'save') {
  const { send } = await startContentApi({ validateOn });
  return send('PUT', 'entries/fresh', { body: { fields }, contentType: 'article' });
}

it('stores an article that keeps every rule', async () => {
  expect((await save(sound)).status).toBe(201);
});

describe('a broken rule is a 422 ValidationFailed with its params', () => {
  it.each([
    [
      'size, too long',
      { title: { 'en-US': 'x'.repeat(73) } },
      { name: 'size', max: 60, value: 'x'.repeat(73), details: 'Size must be at most 60' },
    ],
    [
      'size, too short',
      { summary: { 'en-US': 'Brief' } },
      { name: 'size', min: 20, max: 200, details: 'Size must be at least 20 and at most 200' },
    ],
    [
      'size of a list',
      { tags: { 'en-US': ['a', 'b', 'c', 'd', 'e'] } },
      { name: 'size', max: 4, path: ['fields', 'tags', 'en-US'] },
    ],
    [
      'size of an item',
      { tags: { 'en-US': ['short', 'y'.repeat(21)] } },
      { name: 'size', max: 20, path: ['fields', 'tags', 'en-US', 1] },
    ],
    ['range', { rating: { 'en-US': 9 } }, { name: 'range', min: 1, max: 5, value: 9 }],
    [
      'dateRange',
      { publishOn: { 'en-US': '2019-12-31T23:59:59Z' } },
      { name: 'dateRange', min: '2020-01-01T00:00:00Z' },
    ],
    [
      'regexp',
      { slug: { 'en-US': 'Not A Slug' } },
      { name: 'regexp', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', flags: null, value: 'Not A Slug' },
    ],
    [
      'prohibitRegexp, with the content modeller’s words',
      { summary: { 'en-US': 'Read it all at HTTPS://harbour.example' } },
      {
        name: 'prohibitRegexp',
        pattern: 'https?://',
        flags: 'i',
        customMessage: 'Put links into the body, not into the summary.',
      },
    ],
    [
      'in',
      { category: { 'en-US': 'Gossip' } },
      { name: 'in', expected: ['News', 'Guide', 'Interview', 'Opinion'], value: 'Gossip' },
    ],
    [
      'unique',
      { slug: { 'en-US': 'quiet-engines' } },
      {
        name: 'unique',
        value: 'quiet-engines',
        conflicting: [{ sys: { type: 'Link', linkType: 'Entry', id: 'quiet-engines' } }],
      },
    ],
    [
      'linkContentType',
      { author: { 'en-US': { sys: { type: 'Link', linkType: 'Entry', id: 'tide-tables' } } } },
      { name: 'linkContentType', contentTypeId: ['author'] },
    ],
    [
      'notResolvable',
      { author: { 'en-US': { sys: { type: 'Link', linkType: 'Entry', id: 'gone' } } } },
      { name: 'notResolvable', link: { type: 'Link', linkType: 'Entry', id: 'gone' } },
    ],
    ['required, empty', { title: { 'en-US': '' } }, { path: ['fields', 'title', 'en-US'] }],
    ['required, only in German', { title: { de: 'Salz' } }, { path: ['fields', 'title', 'en-US'] }],
    ['required, absent', { title: undefined }, { name: 'required', path: ['fields', 'title'] }],
  ])('%s', async (_, fields, expected) => {
    const answer = await save({ ...sound, ...fields });
    expect([answer.status, answer.body.sys.id]).toEqual([422, 'ValidationFailed']);
    expect(errorsOf(answer)).toEqual([expect.objectContaining(expected)]);
  });

  it('in each locale', async () => {
    const answer = await save({ ...sound, title: { 'en-US': 'Salt', de: 'z'.repeat(61) } });
    expect(errorsOf(answer)).toMatchObject([{ name: 'size', path: ['fields', 'title', 'de'] }]);
  });

  it('all of them at once, in the order of the fields', async () => {
    const answer = await save({ rating: { 'en-US': 0 }, title: { 'en-US': 'x'.repeat(61) } });
    const told = errorsOf(answer).map(({ name, path }) => [name, (path as string[])[1]]);
    expect(told).toEqual([
      ['size', 'title'],
      ['required', 'slug'],
      ['required', 'body'],
      ['required', 'category'],
      ['required', 'author'],
      ['range', 'rating'],
    ]);
  });
});

describe('what cannot be stored is a 422 InvalidEntry, whenever the rules are checked', () => {
  it.each([
    [
      'an unknown field',
      { subtitle: { 'en-US': 'Hm' } },
      { name: 'unknown', path: ['fields', 'subtitle'] },
    ],
    [
      'a locale of a field that is not localised',
      { slug: { de: 'salz-und-stahl' } },
      { name: 'unknown', path: ['fields', 'slug', 'de'], value: 'salz-und-stahl' },
    ],
    [
      'a locale that the space does not have',
      { title: { fr: 'Sel et acier' } },
      { name: 'unknown', path: ['fields', 'title', 'fr'] },
    ],
    [
      'a value without a locale',
      { title: 'Salt' },
      {
        name: 'type',
        type: 'Object',
        path: ['fields', 'title'],
        details: 'The type of "title" is incorrect, expected type: Object',
      },
    ],
    [
      'a text where a number belongs',
      { rating: { 'en-US': '4' } },
      { name: 'type', type: 'Integer', value: '4' },
    ],
    [
      'half a star where whole numbers belong',
      { rating: { 'en-US': 4.5 } },
      { name: 'type', type: 'Integer', value: 4.5, path: ['fields', 'rating', 'en-US'] },
    ],
    ['a date that is none', { publishOn: { 'en-US': 'soon' } }, { name: 'type', type: 'Date' }],
    ['a link that is none', { author: { 'en-US': 'ines' } }, { name: 'type', type: 'Link' }],
    [
      'a list with a wrong item',
      { tags: { 'en-US': ['sea', 7] } },
      { name: 'type', type: 'Symbol', path: ['fields', 'tags', 'en-US', 1] },
    ],
  ])('%s', async (_, fields, expected) => {
    for (const validateOn of ['save', 'publish'] as const) {
      const answer = await save({ ...sound, ...fields }, validateOn);
      expect([answer.status, answer.body.sys.id]).toEqual([422, 'InvalidEntry']);
      expect(errorsOf(answer)).toEqual([expect.objectContaining(expected)]);
    }
  });

  it('fields that are no object', async () => {
    const answer = await save([]);
    expect(errorsOf(answer)).toMatchObject([{ name: 'type', type: 'Object', path: ['fields'] }]);
  });
});

describe('drafts', () => {
  it('may break the rules, which are checked when they are published', async () => {
    const { send } = await startContentApi();
    const draft = await send('PUT', 'entries/fresh', {
      body: { fields: { title: { 'en-US': 'x'.repeat(61) } } },
      contentType: 'article',
    });
    expect(draft.status).toBe(201);
    const answer = await send('PUT', 'entries/fresh/published', { version: 1 });
    expect([answer.status, answer.body.sys.id]).toEqual([422, 'ValidationFailed']);
    expect(errorsOf(answer)).toHaveLength(5);
  });

  it('cannot be published when an administrator has removed one of their fields', async () => {
    const { send, control } = await startContentApi();
    control.changeField('article', 'rating', undefined);
    control.changeField('article', 'title', { localized: false });
    const answer = await send('PUT', 'entries/new-breakwater/published', { version: 1 });
    expect(answer.body.sys.id).toBe('ValidationFailed');
    expect(errorsOf(answer)).toMatchObject([
      { name: 'unknown', path: ['fields', 'title', 'de'] },
      { name: 'unknown', path: ['fields', 'rating'] },
    ]);
  });

  it('keep their own unique value', async () => {
    const { send } = await startContentApi({ validateOn: 'save' });
    const { body } = await send('GET', 'entries/new-breakwater');
    const answer = await send('PUT', 'entries/new-breakwater', { body, version: 1 });
    expect(answer.status).toBe(200);
  });
});
