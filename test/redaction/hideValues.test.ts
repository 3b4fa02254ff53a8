import { describe, expect, it } from 'vitest';
import { hideValues } from '../../src/redaction/hideValues.js';

const hide = (text: string) =>
  hideValues(['l4mp', 'lamplight', 'oil', '4711', 'the lamp', 'the lamp oil'])(text);

describe('a value', () => {
  it.each([
    ['Got l4mp', 'Got [redacted]'],
    ['xl4mpx', 'x[redacted]x'],
    ['l4mpl4mp', '[redacted][redacted]'],
    ['lamplight, lamplight', '[redacted], [redacted]'],
    ['the lamp oil and the lamp', '[redacted] and [redacted]'],
    ['No 4711 there', 'No [redacted] there'],
    ['«oil» and "oil"', '«[redacted]» and "[redacted]"'],
    ['l4mp', '[redacted]'],
  ])('is masked: %s', (text, masked) => {
    expect(hide(text)).toBe(masked);
    expect(hide(masked)).toBe(masked);
  });

  it.each([
    'lamplights',
    'the oil is out',
    'unlamplight',
    '"oils"',
    'oil"',
    '14711 and 47112',
    'At least 4711',
    'At most 4711, 4711 characters',
    'between 4711 and 4711',
    '',
    'l4',
  ])('is not seen in other words: %s', (text) => expect(hide(text)).toBe(text));

  it('that is a short word is one wherever the field is spoken of', () => {
    const hideOwn = hideValues(['oil'], 'field');
    expect(hideOwn('The oil is out, spoiled')).toBe('The [redacted] is out, spoiled');
  });

  it.each([
    ['Got lamplig…', 'Got [redacted]…'],
    ['Got the la…', 'Got [redacted]…'],
    ['Got the lamp o…', 'Got [redacted]…'],
    ['Got la…', 'Got la…'],
    ['Got lamplig', 'Got lamplig'],
  ])('is masked where a text was cut in it: %s', (text, masked) => expect(hide(text)).toBe(masked));

  it('is none when it is short, a choice, a type, a mask or the name of a secret', () => {
    const values = ['ab', 'true', 'String', 'null', '[redacted]', 'password', 'api_key', ''];
    const text = values.join(' ');
    expect(hideValues(values)(text)).toBe(text);
    expect(hideValues(['7a'])('Got 7a')).toBe('Got 7a');
    expect(hideValues(['Password1'])('Password1')).toBe('[redacted]');
  });

  it('that is very long is masked with all that follows, whatever the text makes of its end', () => {
    const long = 'l4mp oil '.repeat(1_000);
    expect(hideValues([long])(`Got ${long}`)).toBe('Got [redacted]');
    expect(hideValues([long])(`Got ${long.slice(0, 6_000)}and more`)).toBe('Got [redacted]');
    expect(hideValues([long])(`Got ${long.slice(0, 20)}`)).toBe(`Got ${long.slice(0, 20)}`);
  });

  it('is found as it is escaped, and as it is cleaned', () => {
    expect(hideValues(['a "b"'])('Got a \\"b\\"')).toBe('Got [redacted]');
    expect(hideValues(['l4mp token=x1'])('l4mp token=[redacted]')).toBe('[redacted]');
  });

  it('that is long is known by its beginning', () => {
    const long = 'l4mp oil '.repeat(9);
    const hideLong = hideValues([long]);
    expect(hideLong(`Got ${long}there`)).toBe('Got [redacted]there');
    expect(hideLong(`Got ${long.slice(0, 40)}…`)).toBe('Got [redacted]');
    expect(hideLong(`Got ${long.slice(0, 31)}…`)).toBe('Got [redacted]…');
    expect(hideLong(`Got ${long.slice(0, 30)} there`)).toContain('l4mp oil l4mp');
    expect(hideValues(['x'.repeat(80)])(`a${'x'.repeat(81)}b`)).toBe('a[redacted]xb');
  });

  it('of many that begin alike is found, each by itself', () => {
    const values = Array.from({ length: 900 }, (_, at) => `l4mp-${at}.`);
    expect(hideValues(values)('Got l4mp-77. there, l4mp-x')).toBe('Got [redacted] there, l4mp-x');
    expect(hideValues(values)('Got l4m there, l4mp-7…')).toBe('Got l4m there, [redacted]…');
  });

  it('of very many is masked with the end of a text that was cut', () => {
    const values = (count: number) => Array.from({ length: count }, (_, at) => `l4mp-${at}.`);
    expect(hideValues(values(1000))('Got l4mp oil…')).toBe('Got l4mp oil…');
    expect(hideValues(values(1001))('Got l4mp oil…')).toBe('Got [redacted]…');
    expect(hideValues(values(1001))(`Got l4mp ${'oil '.repeat(9)}…`)).toMatch(/^Got l4mp oil/);
  });

  it('of many with one long beginning ends the text', () => {
    const begin = 'l4mp-'.repeat(10);
    const values = (count: number) => Array.from({ length: count }, (_, at) => `${begin}${at}.`);
    expect(hideValues(values(10))(`Got ${begin}7. there`)).toBe('Got [redacted] there');
    expect(hideValues(values(11))(`Got ${begin}7. there`)).toBe('Got [redacted]');
    expect(hideValues(values(11))('Got oil there')).toBe('Got oil there');
  });
});
