import { expect, it } from 'vitest';
import { neutralSpeech } from '../../src/describe/neutralSpeech.js';

const fields = { one: '# field', two: '# fields of a pair', other: '# fields' };

it('picks the singular for one, and the usual form for any other count', () => {
  expect(neutralSpeech.plural(1, fields)).toBe('1 field');
  expect(neutralSpeech.plural(2, fields)).toBe('2 fields');
  expect(neutralSpeech.plural(0, fields)).toBe('0 fields');
  expect(neutralSpeech.plural(1, { other: '#個' })).toBe('1個');
});

it('writes numbers, sizes and waits as every computer does', () => {
  expect(neutralSpeech.number(1_234.5)).toBe('1234.5');
  expect(neutralSpeech.fileSize(2_000_000)).toBe('2000000 B');
  expect(neutralSpeech.duration(12, 'second')).toBe('12 s');
  expect(neutralSpeech.duration(2, 'minute')).toBe('2 min');
  expect(neutralSpeech.duration(3, 'hour')).toBe('3 h');
});

it('writes times as in ISO 8601, dates as they came, and leaves what is no time', () => {
  expect(neutralSpeech.date(Date.UTC(2026, 0, 2, 3, 4, 5))).toBe('2026-01-02T03:04:05.000Z');
  expect(neutralSpeech.date('2026-01-02')).toBe('2026-01-02');
  expect(neutralSpeech.date('soon')).toBe('soon');
  expect(neutralSpeech.date(Number.NaN)).toBe('NaN');
});

it('parts a list by commas, and names a locale by its code', () => {
  expect(neutralSpeech.list(['a', 'b', 'c'], 'disjunction')).toBe('a, b, c');
  expect(neutralSpeech.localeName('de-AT')).toBe('de-AT');
});
