import { describe, expect, it } from 'vitest';
import { hideSecret, withoutHidden } from '../../src/formats/hideSecret.js';

const told = (facts: object) => hideSecret(facts)(facts);
const path = ['password'];

describe('what a problem with a secret says', () => {
  it.each([
    // what is in quotes, from the first quote to the last, but names of secrets
    ['The value "lamp oil" is too short', 'The value "[redacted]" is too short'],
    [`"password" is not 'lamp oil', it's no`, `"password" is not '[redacted]'s no`],
    ['Lamps “lamp oil” burn', 'Lamps “[redacted]” burn'],
    ['"lamp"', '"lamp"'],
    // what looks typed, and no bounds
    ['Got lamp7oil there', 'Got [redacted] there'],
    ['Got l@mp there', 'Got [redacted] there'],
    ['Got 12345 there', 'Got [redacted] there'],
    ['At least 1200, at most 2400, more than 3600', 'At least 1200, at most 2400, more than 3600'],
    ['Between 1200 and 2400', 'Between 1200 and 2400'],
    ['12000 characters are too many', '12000 characters are too many'],
    ['Use 3 lamps', 'Use 3 lamps'],
    ['The password2 is weak', 'The password2 is weak'],
  ])('holds no value: %s', (message, kept) => {
    expect(told({ path, message })).toEqual({ path, message: kept });
  });

  it.each([
    [{ value: 'lamp oil' }, {}],
    [{ value: 'oil', max: 3 }, { max: 3 }],
    [{ input: 'lamp oil', received: 'string' }, { received: 'string' }],
    [{ actual_value: 1234567, maxValue: 7 }, { maxValue: 7 }],
    [{ context: { value: 'lamp oil', limit: 4, note: 'x' } }, { context: { limit: 4 } }],
    [{ context: ['lamp oil'], value: 'lamp oil' }, { context: ['[redacted]'] }],
    [{ a: { b: { c: { d: { limit: 1 } } } } }, { a: { b: { c: {} } } }],
    [
      { code: 'too_lamp7', pattern: '^lamp7$' },
      { code: 'too_lamp7', pattern: '^lamp7$' },
    ],
    [{ note: 'lamp7' }, { note: '[redacted]' }],
    [{ code: 'lamp7 oil7' }, { code: '[redacted] [redacted]' }],
    [{ value: null, hint: null }, { hint: null }],
    [{ path: ['pin'], value: 'pin' }, { path: ['pin'] }],
    [{ a: [['lamp7']] }, { a: [['[redacted]']] }],
    [{ a: [[[[['lamp7']]]]] }, { a: [[[undefined]]] }],
  ])('repeats the value in no member: %j', (more, kept) => {
    expect(told({ path, ...more })).toEqual({ path, ...kept });
  });

  it('holds it in no sentence, at whatever depth it is repeated', () => {
    const deep = { a: { b: { c: { value: 'lamplight' } } }, message: 'Not lamplight' };
    expect(told(deep)).toMatchObject({ message: 'Not [redacted]' });
    expect(told({ value: 'lam', message: 'Not lam' })).toEqual({ message: 'Not [redacted]' });
    expect(told({ value: 'la', message: 'The lamp' })).toEqual({ message: 'The lamp' });
    expect(told({ value: ['lamplight'], message: 'The lamp' })).toEqual({ message: 'The lamp' });
  });

  it('is nothing where it repeats more values than are looked for', () => {
    const repeated = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`value_${index}`, 'lamp']));
    expect(told({ ...repeated(20), message: 'The lamp is out' })).toEqual({
      message: 'The [redacted] is out',
    });
    expect(told({ ...repeated(21), message: 'The lamp is out' })).toEqual({
      message: '[redacted]',
    });
  });

  it('is as little beside its record as in a record inside of it', () => {
    const hide = hideSecret({ path, value: 'lamplight' });
    expect(hide({ note: 'x', limit: 7 })).toEqual({ limit: 7 });
    expect(hide('Not lamplight')).toBe('Not [redacted]');
    expect(hide(7)).toBe(7);
  });
});

describe('what was hidden', () => {
  it('is hidden in other parts, the sentence before the value in it', () => {
    const hidden = new Map<string, string>();
    const facts = { path, value: 'lamplight', message: 'Got "a lamplight" here' };
    hideSecret(facts, hidden)(facts);
    const without = withoutHidden(hidden);
    expect(without('Failed: Got "a lamplight" here')).toBe('Failed: Got "[redacted]" here');
    expect(without('lamplight, lamplight')).toBe('[redacted], [redacted]');
    expect(without('The pier')).toBe('The pier');
  });

  it.each([
    // the beginning stands there before, or twice in the sentence itself
    ['Password rules. Password lamp7 is weak…', 'Password rules. Password [redacted] is…'],
    ['Password lamp7 is weak. Password ru…', 'Password [redacted] is weak. Passwo…'],
    [
      'Password lamp7 is weak. Password rules. Passw…',
      'Password [redacted] is weak. Password rules. Passw…',
    ],
    // the whole sentence before
    [
      'Password lamp7 is weak. Password rules. Password lamp7 i…',
      'Password [redacted] is weak. Password rules. Password …',
    ],
    ['Password lam', 'Password lam'],
  ])('is hidden where a text was cut: %s', (text, kept) => {
    const hidden = new Map<string, string>();
    const facts = { path, message: 'Password lamp7 is weak. Password rules.' };
    hideSecret(facts, hidden)(facts);
    expect(withoutHidden(hidden)(text)).toBe(kept);
  });

  it('is hidden beside another secret, which is cleaned already', () => {
    const hidden = new Map<string, string>();
    const facts = { path, message: 'Got lamp7 and Bearer abcdefgh12345678' };
    hideSecret(facts, hidden)(facts);
    const without = withoutHidden(hidden);
    expect(without('Failed: Got lamp7 and Bearer [redacted]')).not.toContain('lamp7');
    expect(without('Failed: Got lamp7 and Be…')).toMatch(/^Failed: Got \[redacted\]/);
  });
});
