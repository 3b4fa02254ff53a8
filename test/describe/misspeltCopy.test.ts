import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { misspeltIn } from '../../src/describe/misspeltCopy.js';
import type { Copy } from '../../src/describe/resolveCopy.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { expectConsole } from '../setup/index.js';

/** Words as code without types may give them. */
const untyped = (copy: unknown) => copy as Copy;

describe('a key of the copy', () => {
  it.each([
    ['VersionMissmatchError', 'VersionMissmatchError → VersionMismatchError'],
    ['ValidationFialedError', 'ValidationFialedError → ValidationFailedError'],
    ['RateLimitExceded', 'RateLimitExceded → RateLimitExceededError'],
  ])('that is nearly a code is told with that code: %s', (key, told) => {
    expect(misspeltIn({ [key]: { title: 'Mine' } })).toEqual([told]);
  });

  it.each([
    'VersionMismatchError',
    'VersionMismatch',
    'VERSION_MISMATCH',
    'QuotaReached',
    'Blocked',
    'TicketSoldOut',
  ])('that is a code or an id of a server is not told of: %s', (key) => {
    expect(misspeltIn({ [key]: { title: 'Mine' } })).toEqual([]);
  });
});

it('all that is misspelt is told', () => {
  const copy = {
    VersionMissmatchError: { title: 'Mine' },
    QuotaReached: { titel: 'Mine', text: 'Mine' },
    RateLimitExceded: { body: 'Mine', titel: 'Mine' },
  };
  expect(misspeltIn(untyped(copy))).toEqual([
    'VersionMissmatchError → VersionMismatchError',
    'QuotaReached.titel → title',
    'QuotaReached.text → title, body, action',
    'RateLimitExceded → RateLimitExceededError',
    'RateLimitExceded.titel → title',
  ]);
});

describe('a part of the copy', () => {
  it.each([
    ['titel', 'QuotaReached.titel → title'],
    ['Title', 'QuotaReached.Title → title, body, action'],
    ['message', 'QuotaReached.message → title, body, action'],
  ])('that no row has is told with the parts that there are: %s', (part, told) => {
    expect(misspeltIn(untyped({ QuotaReached: { [part]: 'Mine' } }))).toEqual([told]);
  });

  it('that the type does not have is refused where it is written', () => {
    const copy: Copy = {
      // @ts-expect-error -- the row has no such part
      QuotaReached: { title: 'Mine', text: 'Mine' },
    };
    expect(misspeltIn(copy)).toEqual(['QuotaReached.text → title, body, action']);
  });
});

it('the developer is told of a misspelt key, and the words of the language are shown', () => {
  expectConsole('warn', /RAE030.*VersionMissmatchError → VersionMismatchError/);
  const error = parseApiError({ sys: { type: 'Error', id: 'VersionMismatch' } });
  const copy = { VersionMissmatchError: { title: 'Someone was faster' } };
  expect(describeApiError(error, { copy }).title).toBe(describeApiError(error).title);
});

it('a copy that cannot be looked at keeps no failure from being told', () => {
  const copy = {
    get QuotaReached() {
      throw new Error('no words');
    },
  };
  const error = parseApiError({ sys: { type: 'Error', id: 'VersionMismatch' } });
  expect(describeApiError(error, { copy: untyped(copy) }).title).not.toBe('');
});
