import { describe, expect, it } from 'vitest';
import { issuesHeading } from '../../src/describe/issuesHeading.js';
import { listIssues } from '../../src/describe/listIssues.js';
import { wordingOf } from '../../src/describe/wordingOf.js';
import { issueOf } from '../support/errorOf.js';

const required = { rule: 'required', params: {} } as const;
const inField = (field: string) => issueOf(required, { field, path: ['fields', field, 'en-US'] });
const ofNoField = issueOf(required, { path: [] });

describe('the heading of issues', () => {
  it('counts the fields of a form, however many problems each has', () => {
    const size = issueOf({ rule: 'size', params: { max: 2 } });
    const listed = listIssues([inField('title'), size, inField('slug')]);
    expect(issuesHeading(listed, { kind: 'validation' }, wordingOf({}))).toBe(
      '2 fields need attention',
    );
    expect(issuesHeading(listIssues([inField('slug')]), {}, wordingOf({}))).toBe(
      '1 field needs attention',
    );
  });

  it('counts problems when one belongs to no field', () => {
    const listed = listIssues([inField('title'), ofNoField]);
    expect(issuesHeading(listed, { kind: 'validation' }, wordingOf({}))).toBe('2 problems');
  });

  it.each([{ kind: 'query' }, { partial: true }] as const)(
    'counts problems where nobody filled in a form: %j',
    (of) => {
      expect(issuesHeading(listIssues([inField('title')]), of, wordingOf({}))).toBe('1 problem');
    },
  );
});
