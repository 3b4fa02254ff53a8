import { expect, it } from 'vitest';
import { errorCatalog } from '../../src/catalog/codes.js';
import { codeOfId } from '../../src/formats/codeOfId.js';
import { errorIds } from '../../src/vocabulary/errorIds.js';

/** What all spellings of an id have in common. */
const bare = (id: string) =>
  id
    .replace(/^.*[/#:]/, '')
    .replace(/[-_]/g, '')
    .replace(/(error|exception)$/i, '')
    .toLowerCase();

const ids = Object.keys(errorIds);

it('each id stands in the table once, in whatever spelling, and not if the catalog has it', () => {
  const known = [...Object.keys(errorCatalog), ...ids].map(bare);
  expect(known.filter((id, at) => known.indexOf(id) !== at)).toEqual([]);
});

it.each(ids)('%s means its code', (id) => {
  expect(codeOfId(id)).toBe(errorIds[id]);
});

it.each([
  ['23', 503],
  ['42', 501],
  ['40', 1],
  ['1100', 0],
  ['OAuthException1', 0],
  ['OAuthException20', 0],
  ['OAuthException', 190],
])('%s beside the status %i is no other id that ends with the status', (id, status) => {
  expect(codeOfId(id, status)).toBeUndefined();
});

it.each([
  ['AccessDenied', 502, 'HibernatedError'],
  ['ACCESS_DENIED', 502, 'HibernatedError'],
  ['AccessDeniedError', 502, 'HibernatedError'],
  ['AccessDenied', 503, 'AccessDeniedError'],
  ['AccessDenied', 0, 'AccessDeniedError'],
])('%s beside the status %i means %s', (id, status, code) => {
  expect(codeOfId(id, status)).toBe(code);
});

it.each(['Error', 'error', 'EXCEPTION'])('the id %s says no more than the status', (id) => {
  expect(codeOfId(id, 404)).toBe('NotFoundError');
  expect(codeOfId(id)).toBeUndefined();
});
