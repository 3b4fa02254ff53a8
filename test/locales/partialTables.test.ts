import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { warnOnce } from '../../src/developer/warnOnce.js';
import { en } from '../../src/locales/en.js';
import type { Locale } from '../../src/locales/Locale.js';
import { errorOf, issueOf } from '../support/errorOf.js';
import { translated } from './shipped.js';

// each row that is missing is told here, and not only the first of the page
vi.mock(import('../../src/developer/warnOnce.js'));
afterEach(() => vi.mocked(warnOnce).mockClear());

const required = issueOf({ rule: 'required', params: {} });
const order = issueOf({ rule: 'order', params: {} });
const locked = errorOf('Locked');

/** A table of an app, as it may come without types. */
function without(locale: Locale, part: 'codes' | 'rules' | 'actions', key: string): Locale {
  const rest: object = Object.fromEntries(
    Object.entries(locale[part]).filter(([name]) => name !== key),
  );
  return { ...locale, [part]: rest };
}

describe.each(translated)('a table made of $tag', ({ locale }) => {
  it('keeps each word that the app does not change', () => {
    const own = { ...locale, rules: { ...locale.rules, order: () => 'Qw' } };
    expect(describeIssue(order, { locale: own })).toBe('Qw');
    expect(describeIssue(required, { locale: own })).toBe(describeIssue(required, { locale }));
    expect(describeApiError(locked, { locale: own })).toEqual(describeApiError(locked, { locale }));
  });

  it('speaks English for a rule that it lacks, says so, and its own language for the others', () => {
    const own = without(locale, 'rules', 'required');
    // Arabic sets names apart, which English words then have too
    const said = describeIssue(required, { locale: own }).replace(/[\u2068\u2069]/g, '');
    expect(said).toBe(describeIssue(required, { locale: en }));
    expect(describeIssue(order, { locale: own })).toBe(describeIssue(order, { locale }));
    expect(warnOnce).toHaveBeenCalledExactlyOnceWith('RAE020', 'locale.rules.required');
  });

  it('speaks English for a code that it lacks, says so, and its own language for the others', () => {
    const own = without(locale, 'codes', 'Locked');
    const said = describeApiError(locked, { locale: own });
    expect(said.title).toBe(describeApiError(locked, { locale: en }).title);
    expect(said.action).toBe(describeApiError(locked, { locale }).action);
    expect(warnOnce).toHaveBeenCalledExactlyOnceWith('RAE020', 'locale.codes.Locked');
  });

  it('speaks English for a button that it lacks, says so, and its own language beside it', () => {
    const own = without(locale, 'actions', 'retry');
    const said = describeApiError(locked, { locale: own });
    expect(said.action).toBe(en.actions.retry);
    expect(said.title).toBe(describeApiError(locked, { locale }).title);
    expect(warnOnce).toHaveBeenCalledExactlyOnceWith('RAE020', 'locale.actions.retry');
  });
});
