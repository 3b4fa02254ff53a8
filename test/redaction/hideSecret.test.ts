import { describe, expect, it } from 'vitest';
import { hideSecret } from '../../src/redaction/hideSecret.js';
import { noValues } from '../../src/redaction/secretValues.js';
import { findSecrets } from '../../src/redaction/findSecrets.js';
import { hideValues } from '../../src/redaction/hideValues.js';

const told = (facts: object) => hideSecret(facts)(facts);
const path = ['password'];

describe('what a problem with a secret says', () => {
  it.each([
    // what is in quotes, but names of secrets
    ['The value "lamp oil" is too short', 'The value "[redacted]" is too short'],
    [`"password" is not 'lamp oil', it's no`, `"password" is not '[redacted]', it's no`],
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
    [{ path: ['lamp', 'pin'], value: 'lamp' }, { path: ['lamp', 'pin'] }],
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

  it('may be what stands under a name that does not tell what it is', () => {
    expect(told({ path, fieldValue: 'lamp', message: 'Not lamp' })).toEqual({
      path,
      message: 'Not [redacted]',
    });
    expect(told({ path, valor: 'lamp', message: 'Not lamp' })).toEqual({
      path,
      valor: '[redacted]',
      message: 'Not [redacted]',
    });
    expect(told({ path, params: ['lamp', 8], pieces: 1000, crates: 999 })).toEqual({
      path,
      params: ['[redacted]', 8],
      pieces: '[redacted]',
      crates: 999,
    });
    expect(told({ path, why: 'PasswordPolicy', message: 'A PasswordPolicy' })).toEqual({
      path,
      why: '[redacted]',
      message: 'A PasswordPolicy',
    });
  });

  it('holds it though it is in itself', () => {
    const facts: Record<string, unknown> = { path, value: 'lamp', message: 'Not lamp' };
    facts['inner'] = facts;
    expect(told(facts)).toMatchObject({ message: 'Not [redacted]' });
  });

  it('is as little beside its record as in a record inside of it', () => {
    const hide = hideSecret({ path, value: 'lamplight' });
    expect(hide({ note: 'x', limit: 7 })).toEqual({ limit: 7 });
    expect(hide('Not lamplight')).toBe('Not [redacted]');
    expect(hide(7)).toBe(7);
  });
});

describe('what was hidden', () => {
  const hiddenOf = (facts: object) => {
    const values = noValues();
    hideSecret(facts, values)(facts);
    return [...values.sure];
  };

  it('is told, so that other parts hide it', () => {
    expect(hiddenOf({ path, value: 'lamplight', message: 'Got "a lamp" here, l4mp' })).toEqual([
      'lamplight',
      'a lamp',
      'l4mp',
    ]);
    expect(hiddenOf({ path, message: 'Got \\"a lamp\\" and « oil »' })).toEqual(['a lamp', 'oil']);
    expect(hiddenOf({ path, message: 'Got \\\\"a lamp\\\\" and «  oil  »' })).toEqual([
      'a lamp',
      'oil',
    ]);
  });

  it('is only likely where it is a short number, or stands under a name that tells nothing', () => {
    const values = noValues();
    hideSecret({ path, value: 4711, valor: 'lamplight', chance: 'l4mp', why: 'NOT_OIL' }, values);
    expect([...values.sure]).toEqual(['l4mp']);
    expect([...values.likely]).toEqual(['4711', 'lamplight']);
  });

  it('is no bound in a list', () => {
    const facts = { path, arguments: [{ name: 'password' }, 128, 8], message: 'At most 128' };
    expect(hiddenOf(facts)).toEqual([]);
    expect(hideSecret(facts)('At most 128')).toBe('At most 128');
  });

  it('is found in a body, wherever a record of it is about a secret', () => {
    const hint = { field: 'pin', value: 'lamp', message: 'Not "oil"' };
    const secrets = (body: unknown) => [...findSecrets(body).sure];
    expect(secrets({ a: { b: [hint] } })).toEqual(['lamp', 'oil']);
    expect(secrets({ a: { b: { c: { d: hint } } } })).toEqual(['lamp', 'oil']);
    expect(secrets({ a: { b: { c: { d: { e: { f: hint } } } } } })).toEqual([]);
    expect(secrets([...Array(150).fill(1), hint])).toEqual([]);
    expect(secrets({ field: 'title', value: 'lamp' })).toEqual([]);
    expect(secrets('password')).toEqual([]);
    expect(secrets([{ field: 'pin', message: 'No', requestId: 'q7zk1' }])).toEqual([]);
    expect(secrets([...Array(99).fill(1), hint])).toEqual(['lamp', 'oil']);
    expect(secrets([...Array(100).fill(1), hint])).toEqual([]);
    expect(secrets({ message: 'No', old: { password: 'l4mp', pin: 'lamp' } })).toEqual(['l4mp']);
  });

  it('is found beside a great list, and in all that a sentence says', () => {
    const errors = Array.from({ length: 200 }, () => ({ field: 'title', message: 'No' }));
    const message = "Value 'lamp' at 'password' failed";
    const byField = Object.fromEntries(errors.map((problem, at) => [`title${at}`, [problem]]));
    for (const body of [{ errors, message }, { ...byField, message }, [...errors, message]])
      expect([...findSecrets(body).sure]).toEqual(['lamp']);
    const french = { message: 'Le mot de passe « lamp oil » est trop simple' };
    expect([...findSecrets(french).sure]).toEqual(['lamp oil']);
  });

  it.each([
    { path: '/oauth/token', service: 'l4mp', timestamp: '' },
    { path: 'https://host/password', statusCode: 400 },
    { name: 'ExpiredToken' },
    { key: 'error.invalid_token' },
  ])('is none of a body for what it says of the request, or of itself: %o', (body) => {
    const { sure, likely } = findSecrets({ ...body, message: "Not 'lamp'" });
    expect([...sure, ...likely]).toEqual([]);
  });

  it('is hidden beside another secret, which is cleaned already', () => {
    const hide = hideValues(hiddenOf({ path, message: 'Got "l4mp, Bearer abcdefgh12345678"' }));
    expect(hide('Failed: l4mp, Bearer [redacted]')).toBe('Failed: [redacted]');
  });
});
