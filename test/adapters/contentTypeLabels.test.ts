import { expect, it } from 'vitest';
import { contentTypeLabels } from '../../src/adapters/contentful.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { issueOf } from '../support/bodies.js';
import { revoked, throwing } from '../support/throwing.js';

const article = {
  sys: { type: 'ContentType', id: 'article' },
  fields: [
    { id: 'title', apiName: 'title', name: 'Headline', type: 'Symbol' },
    { id: 'a1b2', apiName: 'summary', name: 'Short text', type: 'Text' },
    { id: 'rating', apiName: 'summary', name: 'Stars' },
    { id: 'empty', name: '' },
    { id: 'odd', name: 7 },
    null,
    'summary',
  ],
};

it('names fields as the content type does, by id and by API name', () => {
  const label = contentTypeLabels(article);
  expect(label({ field: 'title' })).toBe('Headline');
  expect(label({ field: 'a1b2' })).toBe('Short text');
  expect(label({ field: 'summary' })).toBe('Short text');
  expect(label({ field: 'rating' })).toBe('Stars');
});

it.each(['empty', 'odd', 'unheard', '__proto__', 'constructor', 'undefined'])(
  'has no name for %s',
  (field) => {
    expect(contentTypeLabels(article)({ field })).toBeUndefined();
    expect(contentTypeLabels(article)({})).toBeUndefined();
  },
);

it.each([
  [undefined],
  [null],
  ['article'],
  [[]],
  [{}],
  [{ fields: {} }],
  [{ fields: [{}, { id: 'x' }, { name: 'No id' }] }],
  [Object.create({ fields: article.fields })],
])('has no name from what is no content type: %j', (contentType: unknown) => {
  expect(contentTypeLabels(contentType)({ field: 'title' })).toBeUndefined();
  expect(contentTypeLabels(contentType)({})).toBeUndefined();
});

it('never throws', () => {
  for (const hostile of [throwing(), revoked(), { fields: revoked([]) }, { fields: [throwing()] }])
    expect(contentTypeLabels(hostile)({ field: 'title' })).toBeUndefined();
});

it('gives the words of an issue their field', () => {
  const issue = issueOf({ name: 'required', path: ['fields', 'title', 'en-US'] });
  expect(
    JSON.stringify(describeIssue(issue, { fieldLabel: contentTypeLabels(article) })),
  ).toContain('Headline');
});
