import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';

const options = { now: 0 };

function pathsOf(body: object): readonly unknown[] {
  return parseApiError({ status: 422, ...body }, options).issues.map(({ path }) => path);
}

/** A place as a text, and its segments. */
const paths = [
  ['tags.1', ['tags', 1]],
  ['author.id', ['author', 'id']],
  ['Author.Id', ['Author', 'Id']],
  ['tags[1]', ['tags', 1]],
  ['Crew[0].Name', ['Crew', 0, 'Name']],
  ['[0].name', [0, 'name']],
  ['0.name', [0, 'name']],
  ['crew[first].name', ['crew', 'first', 'name']],
  ["crew['first mate'].name", ['crew', 'first mate', 'name']],
  ['crew["first mate"].name', ['crew', 'first mate', 'name']],
  ['größe.höhe', ['größe', 'höhe']],
  ['first-mate.$ref', ['first-mate', '$ref']],
  ['$.price', ['price']],
  ['$[0].price', [0, 'price']],
  ['/tags/1', ['tags', 1]],
  ['#/author/id', ['author', 'id']],
  ['piers.999.title', ['piers', 999, 'title']],
  ['budget.2024', ['budget', '2024']],
  ['budget[2024].sum', ['budget', '2024', 'sum']],
  ['/budget/2024', ['budget', '2024']],
] as const;

/** Texts that are no path throughout. */
const names = [
  'title',
  '$top',
  '7',
  '1.2',
  'v1.2',
  '1.2.0-beta',
  '10.0.0.1',
  'Berth no. 4',
  'Too long.',
  '.title',
  'author.',
  'author..id',
  'tags[]',
  'tags[1',
  'mate@harbour.example',
  'https://harbour.example/a.b',
  'manifest:components/PageLink/$slots/',
] as const;

describe('a place that came as one text is read as the server wrote it', () => {
  it.each(paths)('%s', (text, path) => {
    expect(pathsOf({ errors: { [text]: ['is wrong here'] } })).toEqual([path]);
    for (const name of ['field', 'path', 'param', 'property', 'loc', 'pointer'])
      expect(pathsOf({ errors: [{ [name]: text, message: 'is wrong here' }] })).toEqual([path]);
  });

  it('beside the sentence of the whole', () => {
    const beside = (param: string) => pathsOf({ message: 'is wrong here', param });
    expect(['tags.1', '$.price', '/tags/1'].flatMap(beside)).toEqual([
      ['tags', 1],
      ['price'],
      ['tags', 1],
    ]);
  });

  it('in a record of another field', () => {
    const errors = { author: { 'mails.0': ['is wrong here'], name: ['is wrong here'] } };
    expect(pathsOf({ errors })).toEqual([
      ['author', 'mails', 0],
      ['author', 'name'],
    ]);
  });

  it('inside of a problem that has a place', () => {
    const nested = { message: 'is wrong here', field: 'mails[0].name' };
    expect(pathsOf({ errors: [{ field: 'crew.1', children: [nested] }] })).toEqual([
      ['crew', 1, 'mails', 0, 'name'],
    ]);
  });

  it('in a reading of a format of one’s own', () => {
    const read = () => ({
      issues: [{ path: 'tags.1' }, { path: ['tags.1'] }, { pointer: '/a/0' }],
    });
    const { issues } = parseApiError({}, { formats: [{ name: 'own', read }] });
    expect(issues.map(({ path }) => path)).toEqual([['tags', 1], ['tags.1'], ['a', 0]]);
  });

  it('as the root, which is no segment', () => {
    expect(pathsOf({ errors: { $: ['is wrong here'] } })).toEqual([[]]);
    expect(pathsOf({ errors: [{ field: '$', message: 'is wrong here' }] })).toEqual([[]]);
  });
});

describe('a place is one segment', () => {
  it.each(names)('when it is no path throughout: %s', (text) => {
    expect(pathsOf({ errors: { [text]: ['is wrong here'] } })).toEqual([[text]]);
    expect(pathsOf({ errors: [{ field: text, message: 'is wrong here' }] })).toEqual([[text]]);
  });

  it('when it stands in a list of segments', () => {
    expect(pathsOf({ errors: [{ path: ['author.id', 'a[0]'], message: 'is wrong' }] })).toEqual([
      ['author.id', 'a[0]'],
    ]);
  });
});

describe('of a place that came as one text', () => {
  const planted = 'harbour-9431';

  it.each([
    'user.password',
    'cards[0].cvv',
    "cards[0]['cvv']",
    '$.user.password',
    '/user/password',
    ['user', 'password'],
    ['cards', 0, 'cvv'],
  ])('%j the secret is not told', (path) => {
    const message = `The value "${planted}" is wrong`;
    const problem = { message, value: planted };
    const bodies = [
      { errors: [{ ...problem, path }] },
      { errors: [{ ...problem, field: path }] },
      { errors: { [[path].flat().join('.')]: [message] } },
    ];
    for (const body of bodies) {
      const error = parseApiError({ status: 422, ...body }, options);
      expect(JSON.stringify(error)).not.toContain(planted);
      expect(error.issues).toHaveLength(1);
    }
  });

  it('no token is taken apart', () => {
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXRlIn0.c2lnbmF0dXJl';
    const bodies = [
      { errors: { [token]: ['is wrong here'] } },
      { errors: { author: { [token]: ['is wrong here'] } } },
      { errors: [{ field: 'crew', children: [{ field: token, message: 'is wrong here' }] }] },
    ];
    for (const body of bodies)
      expect(JSON.stringify(parseApiError({ status: 422, ...body }, options))).not.toMatch(
        /eyJ|c2ln/,
      );
  });
});

describe('a key of digits is told as it is, and counts no item', () => {
  it.each(['budget.2024', 'budget[2024]', '/budget/2024'])('of the text %s', (field) => {
    const { issues } = parseApiError({ errors: [{ field, message: 'Too much' }] }, options);
    expect(
      issues.map((issue) => describeIssue({ ...issue, rule: 'required', params: {} })),
    ).toEqual(['Fill in “Budget, 2024”']);
  });

  it('but of a list of segments, where numbers are those of items', () => {
    const path = ['berths', 2024];
    const { issues } = parseApiError({ errors: [{ path, message: 'Too long' }] }, options);
    expect(issues).toMatchObject([{ path }]);
    expect(
      issues.map((issue) => describeIssue({ ...issue, rule: 'required', params: {} })),
    ).toEqual(['Fill in “Berths 2025”']);
  });
});
