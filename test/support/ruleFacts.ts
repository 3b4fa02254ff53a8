import type { RuleName } from '../../src/catalog/rules.js';

const link = (id: string, linkType = 'Entry') => ({ sys: { type: 'Link', linkType, id } });

type Row = readonly [raw: object, params: object];

/** For each rule with facts: the facts as they are sent, as they are read, and invalid ones. */
export const ruleFacts: Partial<Record<RuleName, readonly Row[]>> = {
  type: [
    [{ type: 'Symbol', value: 4 }, { type: 'Symbol' }],
    [{ type: 7 }, { type: '7' }],
  ],
  in: [
    [{ expected: ['news', 'guide'] }, { expected: ['news', 'guide'] }],
    [{ expected: 'news' }, { expected: ['news'] }],
    [{ expected: [1, true, 'a', null, ''] }, { expected: ['1', 'true', 'a'] }],
    [{ expected: [{ id: 'a' }, { name: 'b' }, { value: 'c' }] }, { expected: ['a', 'b', 'c'] }],
  ],
  invalid: [[{ value: 'x' }, {}]],
  size: [
    [
      { min: 40, max: 160, value: 'short' },
      { min: 40, max: 160, actual: 5 },
    ],
    [
      { max: 2, value: ['a', 'b', 'c'] },
      { max: 2, actual: 3 },
    ],
    [{ min: 1 }, { min: 1 }],
    [{ max: 5, min: null }, { max: 5 }],
    [{ max: 5, min: '3' }, { max: 5 }],
    [
      { max: 0, value: '' },
      { max: 0, actual: 0 },
    ],
    [
      { min: 1, value: [] },
      { min: 1, actual: 0, counts: 'items' },
    ],
    [
      { min: 1, counts: 'items' },
      { min: 1, counts: 'items' },
    ],
    [{ min: 1, counts: 'no' }, { min: 1 }],
  ],
  range: [
    [
      { min: 0, max: 10, value: 12 },
      { min: 0, max: 10 },
    ],
    [{ min: -1.5 }, { min: -1.5 }],
    [{ max: Number.POSITIVE_INFINITY, min: 1 }, { min: 1 }],
  ],
  dateRange: [
    [{ min: '2026-01-01', max: null }, { min: '2026-01-01' }],
    [{ max: '2027-01-01' }, { max: '2027-01-01' }],
  ],
  regexp: [[{ pattern: '^[a-z-]+$', flags: null }, { pattern: '^[a-z-]+$' }]],
  prohibitRegexp: [[{ pattern: 'draft' }, { pattern: 'draft' }]],
  unique: [
    [
      { conflicting: [link('pier'), link('buoy')] },
      { conflicting: [entry('pier'), entry('buoy')] },
    ],
    [{ conflicting: [{ linkType: 'Asset', id: 'a' }, 'x', null] }, { conflicting: [asset('a')] }],
    [{}, { conflicting: [] }],
    [{ conflicting: 'pier' }, { conflicting: [] }],
  ],
  notResolvable: [
    [{ link: { type: 'Link', linkType: 'Asset', id: 'map' } }, { link: asset('map') }],
    [{ link: link('pier') }, { link: entry('pier') }],
  ],
  linkContentType: [
    [{ contentTypeId: ['article', 'author'] }, { contentTypeId: ['article', 'author'] }],
    [{ contentTypeId: 'article' }, { contentTypeId: ['article'] }],
  ],
  linkMimetypeGroup: [
    [{ mimetypeGroupName: ['image'] }, { mimetypeGroupName: ['image'] }],
    [{ mimetypeGroupName: 'image' }, { mimetypeGroupName: ['image'] }],
  ],
  assetFileSize: [
    [
      { min: 1024, max: 20_971_520 },
      { min: 1024, max: 20_971_520 },
    ],
  ],
  enabledNodeTypes: [[{ nodeType: 'heading-1' }, { nodeType: 'heading-1' }]],
  value: [
    [
      { type: 'Boolean', filter: 'exists' },
      { type: 'Boolean', filter: 'exists' },
    ],
    [{ filter: 'near' }, { filter: 'near' }],
  ],
};

function entry(id: string) {
  return { type: 'Entry', id };
}

function asset(id: string) {
  return { type: 'Asset', id };
}
