import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';
import { errorOf, issueOf } from '../support/errorOf.js';

/** First strong isolate, and the end of it (Unicode, UAX #9). */
const apart = (text: string) => `\u2068${text}\u2069`;

const choice = issueOf({ rule: 'in', params: { expected: ['C++', '.NET'] } });
const link = { type: 'Entry', id: 'pier-7' };

describe('names and values in a sentence from right to left', () => {
  it('each keep an order of their own', () => {
    const sentence = describeIssue(choice, { locale: ar });
    for (const text of ['Title', 'C++', '.NET']) expect(sentence).toContain(apart(text));
  });

  it('are those of links, blocks and filters too', () => {
    const issues = [
      issueOf({ rule: 'notResolvable', params: { link } }),
      issueOf({ rule: 'unique', params: { conflicting: [link] } }),
      issueOf({ rule: 'enabledNodeTypes', params: { nodeType: 'table (wide)' } }),
      issueOf({ rule: 'value', params: { filter: 'near[0]' } }),
    ];
    const values = ['الإدخال pier-7', 'الإدخال pier-7', 'table (wide)', 'near[0]'];
    for (const [index, issue] of issues.entries())
      expect(describeIssue(issue, { locale: ar })).toContain(apart(values[index] ?? ''));
  });

  it('are that of the thing that was not found', () => {
    const missing = errorOf('NotFoundError', { resource: { type: 'Hologram' } });
    expect(describeApiError(missing, { locale: ar }).title).toContain(apart('Hologram'));
  });

  it('stand by themselves, without the position of an item', () => {
    const item = { ...choice, path: ['fields', 'title', 'en-US', 2] };
    expect(describeIssue(item, { locale: ar })).toContain(`${apart('Title')}، العنصر 3`);
  });
});

it('nothing is added to a sentence from left to right', () => {
  expect(describeIssue(choice, { locale: en })).toBe('Title must be C++ or .NET');
});
