import { describe, expect, it } from 'vitest';
import { isAboutSecret, isEcho, isRuleFact } from '../../src/redaction/secretMembers.js';

describe('a problem with a secret', () => {
  it.each([
    [{ path: 'password' }],
    [{ loc: ['body', 'pin'] }],
    [{ source: { pointer: '/data/pin' } }],
    [{ extensions: { argumentName: 'pin' } }],
    [{ target: 'password' }],
    [{ name: 'password', path: [] }],
    [{ field: 'title', pointer: '/pin' }],
  ])('is known by the place that it tells: %j', (record) => {
    expect(isAboutSecret(record)).toBe(true);
  });

  it.each([
    [{ message: 'password' }, undefined],
    [{ title: { inner: { path: 'pin' } } }, undefined],
    // what may mean other things, where a place is told
    [{ target: 'password' }, ['title']],
    [{ context: { key: 'pin' } }, undefined],
    [{ path: ['title'] }, ['title']],
    ['password', undefined],
    [null, 'title'],
  ])('is not known by anything else: %j', (record, place) => {
    expect(isAboutSecret(record, place)).toBe(false);
  });

  it('is known by the place that is known already', () => {
    expect(isAboutSecret({}, ['user', 'password'])).toBe(true);
    expect(isAboutSecret(undefined, 'pin')).toBe(true);
    expect(isAboutSecret({ path: 'pin' }, 'title')).toBe(true);
    expect(isAboutSecret({ name: 'pin' }, [])).toBe(true);
    expect(isAboutSecret({ name: 'pin' }, 'title')).toBe(true);
  });

  it('is not known by what its record inherits', () => {
    expect(isAboutSecret(Object.create({ path: 'pin' }))).toBe(false);
  });
});

describe('a member', () => {
  it.each(['value', 'actual_value', 'rejectedValue', 'input', 'INPUT', 'data', 'gotArgument'])(
    'repeats what was refused: %s',
    (name) => expect(isEcho(name)).toBe(true),
  );

  it.each(['max_value', 'inputType', 'valueless', 'allowedValues', 'message', 'minimum', ''])(
    'repeats nothing: %s',
    (name) => expect(isEcho(name)).toBe(false),
  );

  it.each([
    'limit',
    'maxLength',
    'min_items',
    'exclusiveMaximum',
    'gt',
    'lt',
    'path',
    'argumentName',
  ])('tells of the rule or the place: %s', (name) => expect(isRuleFact(name)).toBe(true));

  it.each(['value', 'maxValue', 'greater', 'limits', 'note'])('tells of neither: %s', (name) =>
    expect(isRuleFact(name)).toBe(false),
  );
});
