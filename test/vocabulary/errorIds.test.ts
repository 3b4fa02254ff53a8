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
