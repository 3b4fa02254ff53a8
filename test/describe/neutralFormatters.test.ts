import { expect, it } from 'vitest';
import { neutralFormatters } from '../../src/describe/neutralFormatters.js';

const fields = { one: '# field', two: '# fields of a pair', other: '# fields' };

it('picks the singular for one, and the usual form for any other count', () => {
  expect(neutralFormatters.plural(1, fields)).toBe('1 field');
  expect(neutralFormatters.plural(2, fields)).toBe('2 fields');
  expect(neutralFormatters.plural(0, fields)).toBe('0 fields');
  expect(neutralFormatters.plural(1, { other: '#個' })).toBe('1個');
});

it('writes numbers, sizes and waits as every computer does', () => {
  expect(neutralFormatters.number(1_234.5)).toBe('1234.5');
  expect(neutralFormatters.fileSize(2_000_000)).toBe('2000000 B');
  expect(neutralFormatters.duration(12, 'second')).toBe('12 s');
  expect(neutralFormatters.duration(2, 'minute')).toBe('2 min');
  expect(neutralFormatters.duration(3, 'hour')).toBe('3 h');
});

it('writes times as in ISO 8601, dates as they came, and leaves what is no time', () => {
  expect(neutralFormatters.date(Date.UTC(2026, 0, 2, 3, 4, 5))).toBe('2026-01-02T03:04:05.000Z');
  expect(neutralFormatters.date('2026-01-02')).toBe('2026-01-02');
  expect(neutralFormatters.date('soon')).toBe('soon');
  expect(neutralFormatters.date(Number.NaN)).toBe('NaN');
});

it('parts a list by commas, and names a locale by its code', () => {
  expect(neutralFormatters.list(['a', 'b', 'c'], 'disjunction')).toBe('a, b, c');
  expect(neutralFormatters.localeName('de-AT')).toBe('de-AT');
});
