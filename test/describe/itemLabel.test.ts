import { expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { de } from '../../src/locales/de.js';
import type { Issue, IssueBase, IssuePath } from '../../src/model/Issue.js';
import { issueOf } from '../support/errorOf.js';

type FieldLabel = (issue: Issue) => string | undefined;

function labelAt(path: IssuePath, fieldLabel?: FieldLabel, place: Partial<IssueBase> = {}) {
  const tooShort = { rule: 'size', params: { min: 2 } } as const;
  const { field: _, locale: __, ...bare } = issueOf(tooShort, { path });
  const sentence = describeIssue({ ...bare, ...place }, { locale: de, fieldLabel });
  return sentence.split(': ')[0];
}

const labels: Readonly<Record<string, string>> = {
  tags: 'Schlagwörter',
  mails: 'Adressen',
  mail: 'Adresse',
};

it.each([
  [['tags', 1], 'Schlagwörter, Element 2'],
  [['tags'], 'Schlagwörter'],
  [['author', 'mails', 0], 'Adressen, Element 1'],
  [['crews', 4, 'mails', 0], 'Adressen, Element 5, Element 1'],
  [['authors', 1, 'mail'], 'Adresse, Element 2'],
])('the number of an item is told of %j where the label is that of each item', (path, label) => {
  const fieldLabel: FieldLabel = ({ path: names }) =>
    labels[names.findLast((name) => typeof name === 'string') ?? ''];
  expect(labelAt(path, fieldLabel)).toBe(label);
});

it('each number is told of what stands in an item and has the label of the list', () => {
  const fieldLabel: FieldLabel = ({ path: [name] }) => (name === 'crew' ? 'Mannschaft' : undefined);
  expect(labelAt(['crew', 2, 'names', 0], fieldLabel)).toBe('Mannschaft, Element 3, Element 1');
});

it('the number is told once where the label has it', () => {
  const fieldLabel: FieldLabel = ({ path: [, at] }) => `Schlagwort ${Number(at ?? -1) + 1}`;
  expect(labelAt(['tags', 1], fieldLabel)).toBe('Schlagwort 2');
  expect(labelAt(['tags', 1])).toBe('Tags 2');
});

it('of an entry the items of a field are told, and no parts of a rich text', () => {
  const fieldLabel = () => 'Text';
  const place = { field: 'body', locale: 'en-US' };
  const inText = ['fields', 'body', 'en-US', 'content', 8, 'nodeType'];
  expect(labelAt(inText, fieldLabel, place)).toBe('Text');
  expect(labelAt(['fields', 'body', 'en-US', 1], fieldLabel, place)).toBe('Text, Element 2');
  expect(labelAt(['fields', 'body', 1], fieldLabel, { field: 'body' })).toBe('Text, Element 2');
});

it.each([0, 1])('another item is not looked for where there is none: %i of two', (at) => {
  const names = ['Bug', 'Heck'].slice(0, at + 1);
  const strict: FieldLabel = ({ path: [, index] }) => {
    const name = names[Number(index)];
    if (name === undefined) throw new Error('no such row');
    return name;
  };
  expect(labelAt(['rows', at, 'name'], strict)).toBe(names[at]);
});

it.each([
  [['seo', 'en-US', 'metaDescription'], 'Seo, Meta description'],
  [['sections', 'en-US', 1, 'kind'], 'Sections 2, Kind'],
  [['grid', 'en-US', 2, 'cells', 4, 'text'], 'Grid 3, Cells 5, Text'],
  [['tags', 'en-US', 2], 'Tags, Element 3'],
  [['tags', 'en-US'], 'Tags'],
] as const)(
  'what has a name inside a field of an entry is named with it: %j',
  ([field, ...rest], label) => {
    const place = { field, locale: 'en-US' };
    expect(labelAt(['fields', field, ...rest], undefined, place)).toBe(label);
    expect(labelAt(['fields', field, ...rest], () => 'Feld', place)).toMatch(/^Feld/);
  },
);

it.each([
  [['content', 3, 'data', 'target', 'sys', 'id'], 'Body'],
  [['content', 8, 'content', 0, 'value'], 'Body'],
  [['nodeType'], 'Body'],
  [['document', 'content', 0, 'marks'], 'Body'],
  [['sys', 'linkType'], 'Body'],
  [[0, 'sys', 'id'], 'Body, Element 1'],
])(
  'the inside of rich text and of links, which nobody sees, has the name of its field: %j',
  (rest, label) => {
    const place = { field: 'body', locale: 'en-US' };
    expect(labelAt(['fields', 'body', 'en-US', ...rest], undefined, place)).toBe(label);
  },
);
