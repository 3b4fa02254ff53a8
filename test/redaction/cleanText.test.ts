import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/redaction/cleanText.js';

describe('a text', () => {
  it.each([
    ['pier', 'pier'],
    ['', undefined],
    [7, undefined],
    ['x'.repeat(20), 'x'.repeat(20)],
    ['x'.repeat(21), `${'x'.repeat(19)}…`],
    [`[a] ${'x'.repeat(60)}`, '[a] xxxxxxxxxxxxxxx…'],
    // no half of a mask
    ['pier token=abcdef lamps', 'pier token=…'],
    // what was too long for a look tells that it was cut
    [`token=${'x'.repeat(9000)}`, 'token=[redacted]…'],
    [`a ${'x'.repeat(9000)}`, 'a…'],
  ])('has at most so many characters: %j', (value, clean) => {
    expect(cleanText(value, 20)).toBe(clean);
  });

  it.each([
    ['pi\0er \u001b[31mlamp\u009b', 'pier [31mlamp'],
    ['pier \u202elamp\u202c \u2066berth\u2069', 'pier lamp berth'],
    ['pass\0word=lamp', 'password=[redacted]'],
    ['pier\tlamp\r\nberth', 'pier\tlamp\r\nberth'],
    // these only tell the direction of the signs beside them
    ['pier\u200e lamp\u200f', 'pier\u200e lamp\u200f'],
    ['\u0007', undefined],
  ])('has no characters that change how it is shown: %j', (text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });

  it.each([
    ['password=lamp%20light x', 'password=[redacted] x'],
    ['%70assword%3dlamp', 'password=[redacted]'],
    ['&#112;assword=lamp', 'password=[redacted]'],
    ['\\u0070assword=lamp', 'password=[redacted]'],
    ['caf%C3%A9 %70in%3d1', 'caf%C3%A9 pin=[redacted]'],
    ['a%20b, 100%', 'a%20b, 100%'],
  ])('hides what is escaped, and keeps escapes that hide nothing: %s', (text, clean) => {
    expect(cleanText(text, 100)).toBe(clean);
  });
});
