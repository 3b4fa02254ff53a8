import { describe, expect, it } from 'vitest';
import { translated } from './shipped.js';
import { sentencesIn } from './spoken.js';

const withAgreement = translated.filter(({ tag }) => !['ja', 'zh-CN'].includes(tag));

/** A label in quotation marks, or before a colon; a mark of direction may stand around it. */
const apart = /[„“«](?:\u202f|\u2068)?Q(?:title|top)|^\u2068?Q(?:title|top)\u2069?\u202f?: /u;

describe.each(withAgreement)('the labels of fields in $tag', ({ locale }) => {
  it('stand apart, so that nothing has to agree with their gender and number', () => {
    const named = sentencesIn(locale).filter(({ text }) => /Q(?:title|top)/.test(text));
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ text }) => !apart.test(text))).toEqual([]);
  });
});
