import { describe, expect, it, vi } from 'vitest';
import { getSpeech } from '../../src/locales/speech.js';

const english = getSpeech('en');

describe('getSpeech', () => {
  it('makes the formatter of a language once', () => {
    const { ListFormat } = Intl;
    const made = vi.spyOn(Intl, 'ListFormat').mockImplementation(function make(...given) {
      return new ListFormat(...given);
    });
    for (const _ of [1, 2]) getSpeech('de').list(['a', 'b']);
    expect(made).toHaveBeenCalledOnce();
    made.mockRestore();
  });

  it('is the same for the same language', () => {
    expect(getSpeech('fr')).toBe(getSpeech('fr'));
  });

  it('speaks English for a tag that is not well formed', () => {
    expect(getSpeech('not_a tag').number(1_234.5)).toBe('1,234.5');
  });

  it('picks the plural form of the language and fills in the count', () => {
    const arabic = getSpeech('ar');
    const forms = { two: 'dual', few: 'few', other: 'other' };
    expect([2, 3, 100].map((count) => arabic.plural(count, forms))).toEqual([
      'dual',
      'few',
      'other',
    ]);
    expect(english.plural(2_000, { one: '# field', other: '# fields' })).toBe('2,000 fields');
  });

  it('stands in with the form of last resort', () => {
    expect(english.plural(1, { other: '# of it' })).toBe('1 of it');
  });

  it('joins lists', () => {
    expect(english.list(['a', 'b', 'c'])).toBe('a, b, and c');
    expect(english.list(['a', 'b'], 'disjunction')).toBe('a or b');
  });

  it('names locales, and leaves alone what is none', () => {
    expect(english.localeName('de-AT')).toBe('German (Austria)');
    expect(english.localeName('en_US!')).toBe('en_US!');
  });

  it('writes file sizes in the largest unit that fits', () => {
    expect([0, 999, 1_500, 2_000_000, 5e12].map((bytes) => english.fileSize(bytes))).toEqual([
      '0 bytes',
      '999 bytes',
      '1.5 kilobytes',
      '2 megabytes',
      '5,000 gigabytes',
    ]);
  });

  it('writes spans of time', () => {
    expect(english.duration(1, 'second')).toBe('1 second');
    expect(english.duration(59, 'minute')).toBe('59 minutes');
  });

  it('keeps a bare date on its day in every time zone, and text that is no date as it is', () => {
    expect(english.date('2024-05-17')).toBe('May 17, 2024');
    expect(english.date('soon')).toBe('soon');
  });

  it('writes a time that is none without throwing', () => {
    expect(english.date(Number.NaN)).toBe('NaN');
    expect(english.date(Number.MAX_VALUE)).not.toBe('');
    expect(english.date(Date.UTC(2024, 4, 17, 12))).toContain('2024');
  });
});
