import { describe, expect, it } from 'vitest';
import { issuesHeading } from '../../src/describe/issuesHeading.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import type { Issue } from '../../src/model/Issue.js';
import { issueOf } from '../support/errorOf.js';

const required = { rule: 'required', params: {} } as const;
const inField = (field: string) => issueOf(required, { field, path: ['fields', field, 'en-US'] });
const ofNoField = issueOf(required, { path: [] });

describe('the heading of issues', () => {
  it('counts the fields of a form, however many problems each has', () => {
    const size = issueOf({ rule: 'size', params: { max: 2 } });
    const listed = [inField('title'), size, inField('slug')];
    expect(issuesHeading(listed, { kind: 'validation' }, createMessageContext({}))).toBe(
      '2 fields need attention',
    );
    expect(issuesHeading([inField('slug')], {}, createMessageContext({}))).toBe(
      '1 field needs attention',
    );
  });

  it.each(['query', 'permission', 'authentication', 'missing', 'server', 'rateLimit'] as const)(
    'counts the problems of a failure that is none of what was entered: %s',
    (kind) => {
      expect(issuesHeading([inField('title')], { kind }, createMessageContext({}))).toBe(
        '1 problem',
      );
    },
  );

  it('counts a field once that has problems in several locales, or as a whole and in one', () => {
    const { locale: _, ...asWhole } = inField('title');
    const listed = [
      asWhole,
      inField('title'),
      issueOf(required, { locale: 'de' }),
      inField('slug'),
    ];
    expect(issuesHeading(listed, {}, createMessageContext({}))).toBe('2 fields need attention');
  });

  it('counts a list once, whichever of its items have problems, and the fields of each item', () => {
    const at = (...path: readonly (string | number)[]) => ({
      ...required,
      message: 'required',
      path,
    });
    const items = [at('tags'), at('tags', 0), at('tags', 1)];
    expect(issuesHeading(items, {}, createMessageContext({}))).toBe('1 field needs attention');
    const rows = [at('authors', 0, 'name'), at('authors', 1, 'name')];
    expect(issuesHeading(rows, {}, createMessageContext({}))).toBe('2 fields need attention');
  });

  it('counts what has a name of its own inside a field, and what has none once', () => {
    const inside = (...rest: readonly (string | number)[]) =>
      issueOf(required, { field: 'seo', path: ['fields', 'seo', 'en-US', ...rest] });
    const heading = (issues: readonly Issue[], fieldLabel?: (issue: Issue) => string) =>
      issuesHeading(issues, {}, createMessageContext({ fieldLabel }));
    const named = [inside('title'), inside('image'), inside('title')];
    expect(heading(named)).toBe('2 fields need attention');
    expect(heading(named, ({ path }) => `${path.at(-1)}`)).toBe('2 fields need attention');
    expect(heading(named, () => 'SEO')).toBe('1 field needs attention');
    const items = [inside(0), inside(1), inside('tags', 0), inside('tags', 1)];
    expect(heading(items)).toBe('2 fields need attention');
  });

  it('counts the same field of each entity', () => {
    const of = (id: string) =>
      issueOf(required, { ...inField('title'), entity: { type: 'Entry', id } });
    expect(issuesHeading([of('a'), of('b'), of('a')], {}, createMessageContext({}))).toBe(
      '2 fields need attention',
    );
  });

  it('counts problems when one belongs to no field', () => {
    const listed = [inField('title'), ofNoField];
    expect(issuesHeading(listed, { kind: 'validation' }, createMessageContext({}))).toBe(
      '2 problems',
    );
  });

  it('counts problems when they are so many that nobody looks at field after field', () => {
    const many = Array.from({ length: 1_001 }, (_, index) => inField(`field${index}`));
    const heading = (issues: readonly Issue[]) =>
      issuesHeading(issues, {}, createMessageContext({}));
    expect(heading(many.slice(1))).toBe('1,000 fields need attention');
    expect(heading(many)).toBe('1,001 problems');
  });

  it.each([{ kind: 'query' }, { partial: true }] as const)(
    'counts problems where nobody filled in a form: %j',
    (of) => {
      expect(issuesHeading([inField('title')], of, createMessageContext({}))).toBe('1 problem');
    },
  );
});
