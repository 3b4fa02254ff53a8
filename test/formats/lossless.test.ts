import { expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { envelope, now, withDetails } from '../support/bodies.js';
import { lostLeaves } from '../support/lostLeaves.js';

const link = { type: 'Link', linkType: 'Entry', id: 'pier' };
const inner = envelope('ValidationFailed', {
  message: 'Two things are wrong with the pier',
  details: { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] },
});

it.each([
  [{ errors: [{ name: 'newRule', flavour: 'salty', limit: 47, details: 'Words' }] }],
  [{ errors: [{ name: 'enabledMarks', expected: ['bold', 'code'], details: 'Words' }] }],
  [{ errors: [{ name: 'type', type: 'Symbol', expected: 'Object', details: 'Words' }] }],
  [{ errors: [{ name: 'assetImageDimensions', width: { min: 313 }, height: { max: 717 } }] }],
  [
    {
      errors: [
        { name: 'regexp', pattern: 'a', customMessage: 'Ours', message: 'Theirs', details: 'Deep' },
      ],
    },
  ],
  [{ errors: [{ name: 'unknown', path: ['a'], contentTypeId: 'article', filter: 'near' }] }],
  [{ errors: [{ sys: link, error: inner }] }],
  [{ type: 'Entry', id: 4711, space: { sys: { id: 'harbour' } } }],
  [{ type: { shape: 'odd' }, id: 'pier', space: 'harbour' }],
])('no fact is lost of %j', (details) => {
  expect(lostLeaves(details, withDetails(details))).toEqual([]);
});

it('says so when a fact lies deeper than is walked', () => {
  let details: unknown = 'at the bottom';
  for (let depth = 0; depth < 60; depth += 1) details = { [`level${depth}`]: details };
  const body = envelope('BadRequest', { details });
  for (const source of [body, JSON.stringify(body)])
    expect(parseApiError(source, { now }).truncated).toEqual({ depth: true });
});

it('cuts the key of a fact, and not what it is the key of', () => {
  const key = 'harbour'.repeat(40);
  expect(withDetails({ [key]: { quay: 'north' } }).reasons).toEqual([
    `${key.slice(0, 199)}….quay: north`,
  ]);
  const whole = 'k'.repeat(200);
  expect(withDetails({ [whole]: 7 }).reasons).toEqual([`${whole}: 7`]);
});
