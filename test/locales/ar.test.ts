import { describe, expect, it } from 'vitest';
import { formatWait } from '../../src/describe/formatWait.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import { ar } from '../../src/locales/ar.js';
import { type PluralForms, getSpeech } from '../../src/locales/speech.js';

const speech = getSpeech('ar');
const context = createMessageContext({ locale: ar });

describe('Arabic', () => {
  it('ends a pair of units as it ends behind a preposition', () => {
    const waits = [1_000, 2_000, 3_000, 12_000, 120_000, 7_200_000];
    expect(waits.map((wait) => formatWait(wait, context))).toEqual([
      'بعد ثانية',
      'بعد ثانيتين',
      'بعد 3 ثوان',
      'بعد 12 ثانية',
      'بعد نحو دقيقتين',
      'بعد نحو ساعتين',
    ]);
  });

  it('counts with each of its six plural forms', () => {
    const counted = (forms: PluralForms) =>
      [0, 1, 2, 3, 11, 100].map((count) => speech.plural(count, forms));
    expect(counted(ar.ui.issues)).toEqual([
      'لا مشكلات',
      'مشكلة واحدة',
      'مشكلتان',
      '3 مشكلات',
      '11 مشكلة',
      '100 مشكلة',
    ]);
    expect(new Set(counted(ar.ui.fields)).size).toBe(6);
  });

  it('isolates the keys that copy, whose sign has no direction of its own', () => {
    expect(ar.ui.copyFailed).toContain('\u2066⌘C\u2069');
  });
});
