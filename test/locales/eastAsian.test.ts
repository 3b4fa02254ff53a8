import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import { waitText } from '../../src/describe/waitText.js';
import { ja } from '../../src/locales/ja.js';
import { zhCN } from '../../src/locales/zh-CN.js';
import { errorOf, issueOf } from '../support/errorOf.js';

describe.each([ja, zhCN])('in $tag', (locale) => {
  it('no space stands between two sentences', () => {
    const { body } = describeApiError(errorOf('ServerError'), { locale, intent: 'publish' });
    expect(body.split('。')).toHaveLength(4);
    expect(body).not.toContain(' ');
  });

  it('no space stands between a number and its unit', () => {
    const wording = createMessageContext({ locale });
    for (const wait of [1_000, 90_000, 300_000, 7_200_000])
      expect(waitText(wait, wording)).not.toContain(' ');
    const tooLarge = issueOf({ rule: 'assetFileSize', params: { min: 1_000, max: 2_000_000 } });
    expect(describeIssue(tooLarge, { locale })).not.toContain(' ');
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
