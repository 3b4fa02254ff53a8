import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import { formatWait } from '../../src/describe/formatWait.js';
import { ja } from '../../src/locales/ja.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import { errorOf, issueOf } from '../support/errorOf.js';

describe.each([ja, zhCN])('in $tag', (locale) => {
  it('no space stands between two sentences', () => {
    const { body } = describeApiError(errorOf('ServerError'), { locale, intent: 'publish' });
    expect(body.split('。')).toHaveLength(4);
    expect(body).not.toContain(' ');
  });

  it('a wait is said as `Intl` says times from now', () => {
    const context = createMessageContext({ locale });
    const fromNow = new Intl.RelativeTimeFormat(locale.tag);
    expect(formatWait(12_000, context)).toBe(fromNow.format(12, 'second'));
  });

  it('a text that is too long tells both bounds and what it has', () => {
    const tooLong = issueOf(
      { rule: 'size', params: { min: 2, max: 60, actual: 73 } },
      { value: 'x' },
    );
    for (const fact of ['2', '60', '73', '「Title」'])
      expect(describeIssue(tooLong, { locale }).replace(/[“”]/g, bracket)).toContain(fact);
  });
});

/** The quotation marks of Japanese for those of Chinese. */
function bracket(mark: string): string {
  return mark === '“' ? '「' : '」';
}
