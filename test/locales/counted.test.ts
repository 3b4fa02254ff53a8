import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { issueOf } from '../support/errorOf.js';
import { shipped } from './shipped.js';

const bound = { rule: 'size', params: { max: 20 } } as const;
const tooLong = { rule: 'size', params: { max: 20, actual: 21 } } as const;

describe.each(shipped)('the length of a value in $tag', ({ locale }) => {
  it('is counted in characters where the server says so, as that of a text', () => {
    const said = issueOf(bound, { message: 'is too long (maximum is 20 characters)' });
    const text = issueOf(bound, { value: 'A very long title' });
    expect(describeIssue(said, { locale })).toBe(describeIssue(text, { locale }));
  });

  it('is counted in items where the server says so, as that of a list', () => {
    const said = issueOf({ ...tooLong }, { message: 'must contain at most 20 items' });
    expect(describeIssue(said, { locale })).toBe(describeIssue(issueOf(tooLong), { locale }));
    const alone = issueOf(bound, { message: 'must contain at most 20 items' });
    expect(describeIssue(alone, { locale })).not.toBe(describeIssue(issueOf(bound), { locale }));
  });
});
