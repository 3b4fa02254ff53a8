import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../src/describe/groupBy.js';
import { listIssues, type Place } from '../../src/describe/listIssues.js';
import { labelOf } from '../../src/describe/labels.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import type { Issue, IssueBase } from '../../src/model/Issue.js';
import { issueOf } from '../support/errorOf.js';
import { runs } from '../support/runs.js';

const required = (given: Partial<IssueBase> = {}) =>
  issueOf({ rule: 'required', params: {} }, given);
const at = (field: string, locale = 'en-US', given: Partial<IssueBase> = {}) =>
  required({ path: ['fields', field, locale], field, locale, ...given });
const pathOnly = (...path: (string | number)[]): Issue => {
  const { field: _, locale: __, ...issue } = required({ path });
  return issue;
};
const asTheyCame = (places: readonly Place[]) => places;
const rowsOf = (issues: readonly Issue[], arrange = asTheyCame, limit?: number) =>
  listIssues(issues, arrange, limit);
const labels = (...given: Parameters<typeof rowsOf>) =>
  rowsOf(...given).map(({ issue }) => labelOf(issue, createMessageContext({})));

describe('listIssues', () => {
  it('gives no row for no issue', () => {
    expect(rowsOf([])).toEqual([]);
  });

  it('keeps a field of two locales apart and brings its issues together', () => {
    const long = issueOf({ rule: 'size', params: { max: 2 } });
    const places = groupBy(rowsOf([at('title'), at('title', 'de'), long]), ({ place }) => place);
    expect(
      places.map(([, rows]) => [rows[0].issue.field, rows[0].issue.locale, rows.length]),
    ).toEqual([
      ['title', 'en-US', 2],
      ['title', 'de', 1],
    ]);
  });

  it('collapses equal issues and counts them', () => {
    const rows = rowsOf([at('title'), at('title'), at('title')]);
    expect(rows).toMatchObject([{ issue: at('title'), count: 3 }]);
  });

  it('keeps issues apart that differ in what they say', () => {
    const max = (value: number) => issueOf({ rule: 'size', params: { max: value } });
    const item = (index: number) => required({ path: ['fields', 'title', 'en-US', index] });
    const issues = [max(2), max(3), item(0), item(1), required({ message: 'Say it' })];
    const rows = rowsOf(issues);
    expect(rows).toHaveLength(5);
    expect(new Set(rows.map(({ place }) => place)).size).toBe(1);
  });

  it('keeps the rows of an entity together, entities in the order they came', () => {
    const entity = (id: string) => ({ entity: { type: 'Entry', id } });
    const issues = [
      at('title', 'en-US', entity('a')),
      at('title', 'en-US', entity('b')),
      at('slug', 'en-US', entity('a')),
    ];
    const rows = rowsOf(issues);
    expect(new Set(rows.map(({ entity: key }) => key)).size).toBe(2);
    expect(rows.map(({ issue }) => [issue.entity?.id, issue.field])).toEqual([
      ['a', 'title'],
      ['a', 'slug'],
      ['b', 'title'],
    ]);
  });

  it('tells apart by their path what has no field', () => {
    expect(labels([pathOnly('fields', 0, 'type'), pathOnly('fields', 1, 'type')])).toEqual([
      'Fields 1, Type',
      'Fields 2, Type',
    ]);
    expect(labels([pathOnly()])).toEqual(['This content']);
  });

  it('keeps the order of the server, a field in all its locales together, or is told another', () => {
    const issues = [at('body'), at('title'), at('slug'), at('title', 'de')];
    const backwards = (places: readonly Place[]) => places.toReversed();
    expect(labels(issues)).toEqual(['Body', 'Title', 'Title', 'Slug']);
    expect(labels(issues, backwards)).toEqual(['Slug', 'Title', 'Title', 'Body']);
  });

  it('gives the first rows alone when there is a limit, and looks at no further entity', () => {
    const entity = (id: string) => ({ entity: { type: 'Entry', id } });
    const issues = ['a', 'a', 'b', 'c'].map((id) => at('title', 'en-US', entity(id)));
    const arranged: unknown[] = [];
    const watched = (places: readonly Place[]) => {
      arranged.push(places[0]?.[1][0].entity?.id);
      return places;
    };
    const rows = rowsOf(issues, watched, 1);
    expect(rows).toMatchObject([{ count: 2, issue: { entity: { id: 'a' } } }]);
    expect(arranged).toEqual(['a', 'b']);
    expect(rowsOf(issues, asTheyCame, 2)).toHaveLength(2);
    expect(rowsOf(issues, asTheyCame, 9)).toHaveLength(3);
  });

  it('keeps an entity without an id apart from what belongs to none', () => {
    const nameless = { type: 'Entry', id: '' };
    const issues = [
      required({ path: [], field: 'title' }),
      required({ path: [], field: 'title', entity: nameless }),
      required({ path: [], field: 'title', message: 'again' }),
    ];
    const entities = rowsOf(issues).map(({ issue }) => issue.entity);
    expect(entities).toEqual([undefined, undefined, nameless]);
  });

  it('loses no issue, and keeps those of one place together under a key of its own', () => {
    // The parser gives no field or locale that is empty.
    const id = fc.constantFrom('a', 'b', 'a/b', 'fields', ' ');
    const word = fc.constantFrom('a', 'b', '', 'a/b', 'fields', ' ');
    const issue = fc
      .record({
        path: fc.array(fc.oneof(word, fc.nat({ max: 2 })), { maxLength: 3 }),
        field: fc.option(id, { nil: undefined }),
        locale: fc.option(id, { nil: undefined }),
        entity: fc.option(fc.record({ type: word, id: word }), { nil: undefined }),
        message: word,
      })
      .map(
        (given) =>
          Object.fromEntries(
            Object.entries(required(given as Partial<IssueBase>)).filter(
              ([, value]) => value !== undefined,
            ),
          ) as unknown as Issue,
      );
    fc.assert(
      fc.property(fc.array(issue, { maxLength: 30 }), (issues) => {
        const rows = rowsOf(issues);
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(issues.length);
        const places = groupBy(rows, ({ place }) => place);
        expect(places.flatMap(([, here]) => here)).toEqual(rows);
        for (const [, [first, ...others]] of places)
          for (const { issue: one } of others)
            expect([one.entity, one.field, one.locale]).toEqual([
              first.issue.entity,
              first.issue.field,
              first.issue.locale,
            ]);
      }),
      runs(100),
    );
  });
});
