import { createElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { warnOnce } from '../../src/developer/warnOnce.js';
import type { Issue } from '../../src/model/Issue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { usableIssues } from '../../src/react/usableIssues.js';
import { usableComponents } from '../../src/react/usableComponents.js';
import { errorOf } from '../support/errorOf.js';

// A number is told once a page: here, each time counts.
vi.mock('../../src/developer/warnOnce.js', () => ({ warnOnce: vi.fn(), tellBug: vi.fn() }));

const told = vi.mocked(warnOnce);
/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;

beforeEach(() => told.mockClear());

/** What is no text. */
const noTexts: readonly (readonly [name: string, value: unknown])[] = [
  ['an element', createElement('b', null, 'Mine')],
  ['an object', { de: 'Meins' }],
  ['a list', ['Mine']],
  ['a number', 0],
  ['true', true],
  ['a promise', Promise.resolve('Mine')],
];
/** What means that there is no text. */
const none = [undefined, null, false, ''];

describe('copy', () => {
  const error = errorOf('ServerError');
  const { title } = describeApiError(error);
  const titleBy = (copy: unknown) => describeApiError(error, { copy: wrong(copy) }).title;

  it.each([
    ['a text', 'Mine'],
    ['a list', [{ title: 'Mine' }]],
    ['a function', () => ({ ServerError: { title: 'Mine' } })],
    ['a promise', Promise.resolve({ ServerError: { title: 'Mine' } })],
    ['a number', 7],
  ])('that is %s is passed over, and told', (_name, copy) => {
    expect(titleBy(copy)).toBe(title);
    expect(told.mock.calls).toEqual([['RAE017', 'copy', copy]]);
  });

  it.each([
    ['a text', 'Mine'],
    ['a list', ['Mine']],
    ['a function', () => ({ title: 'Mine' })],
    ['a promise', Promise.resolve({ title: 'Mine' })],
    ['a number', 7],
  ])('with a row that is %s is passed over, and told', (_name, row) => {
    expect(titleBy({ ServerError: row })).toBe(title);
    expect(told.mock.calls).toEqual([['RAE017', 'copy.ServerError', row]]);
  });

  it.each(noTexts)('with a part that is %s is passed over, and told', (_name, value) => {
    expect(titleBy({ ServerError: { title: value } })).toBe(title);
    expect(told.mock.calls[0]).toEqual(['RAE017', 'copy.ServerError.title', value]);
  });

  it.each(noTexts)('whose function gives %s is passed over, and told', (_name, value) => {
    expect(titleBy({ ServerError: { title: () => value } })).toBe(title);
    expect(told.mock.calls).toEqual([['RAE017', 'copy.ServerError.title', value]]);
  });

  it.each(none)('may have a part that is or gives %j', (value) => {
    expect(titleBy({ ServerError: { title: value } })).toBe(title);
    expect(titleBy({ ServerError: { title: () => value }, NotFound: undefined })).toBe(title);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('fieldLabel', () => {
  const issue: Issue = { message: '', path: ['title'], rule: 'required', params: {} };
  const sentenceBy = (fieldLabel: unknown) =>
    describeIssue(issue, { fieldLabel: wrong(fieldLabel) });

  it.each(noTexts)('that gives %s leaves the id of the field, and is told', (_name, value) => {
    expect(sentenceBy(() => value)).toBe(describeIssue(issue));
    expect(told.mock.calls[0]).toEqual(['RAE016', 'fieldLabel', value]);
  });

  it.each(none)('may give %j', (value) => {
    expect(sentenceBy(() => value)).toBe(describeIssue(issue));
    expect(told).not.toHaveBeenCalled();
  });
});

describe('issues', () => {
  const issue: Issue = { message: '', path: ['title'], rule: 'required', params: {} };

  it.each([null, 'Title is missing', {}, { ...issue, path: 'title' }, { ...issue, params: null }])(
    'of which one is %j are shown without it, and it is told',
    (unread) => {
      expect(usableIssues([issue, unread, issue])).toEqual([issue, issue]);
      expect(told.mock.calls).toEqual([['RAE026', unread]]);
    },
  );

  it.each([null, 'Title is missing', { title: ['is missing'] }])(
    'that are %j are none, and told',
    (unread) => {
      expect(usableIssues(unread)).toEqual([]);
      expect(told.mock.calls).toEqual([['RAE026', unread]]);
    },
  );

  it('that can all be read are the same list', () => {
    const issues = [issue];
    expect(usableIssues(issues)).toBe(issues);
    expect(usableIssues([])).toEqual([]);
    expect(told).not.toHaveBeenCalled();
  });
});

describe('a format', () => {
  const thrown = { message: 'The pier is closed', status: 400 };
  const parseBy = (read: unknown) =>
    parseApiError(thrown, { formats: [{ name: 'own', read: wrong(read) }], now: 0 });

  it.each([
    ['a promise', Promise.resolve({ detail: 'Mine' })],
    ['a text', 'Mine'],
    ['a list', [{ detail: 'Mine' }]],
    ['true', true],
    ['a number', 7],
    ['a function', () => ({ detail: 'Mine' })],
  ])('that gives %s leaves the failure to the next one, and is told', (_name, found) => {
    expect(parseBy(() => found)).toEqual(parseApiError(thrown, { now: 0 }));
    expect(told.mock.calls).toEqual([['RAE021', 'own', found]]);
  });

  it.each(none)('may give %j', (found) => {
    expect(parseBy(() => found)).toEqual(parseApiError(thrown, { now: 0 }));
    expect(told).not.toHaveBeenCalled();
  });

  it.each([7, 'Mine', null, { 0: 'Mine' }])('may give %j in place of its lists', (list) => {
    const lists = { issues: list, elements: list, reasons: list, detail: 'Mine' };
    expect(parseBy(() => lists)).toMatchObject({ format: 'own', detail: 'Mine' });
  });
});

describe('enrich', () => {
  const thrown = { message: 'The pier is closed', status: 503 };
  const parseWith = (enrich: unknown) => parseApiError(thrown, { enrich: wrong(enrich), now: 0 });

  it.each([
    ['a promise', Promise.resolve({ requestId: 'mine' })],
    ['a text', 'mine'],
    ['a list', ['mine']],
    ['true', true],
    ['a function', () => ({ requestId: 'mine' })],
  ])('that gives %s is passed over, and told', (_name, given) => {
    expect(parseWith(() => given)).toEqual(parseApiError(thrown, { now: 0 }));
    expect(told.mock.calls).toEqual([['RAE022', undefined, given]]);
  });

  it.each([
    ['retryAt', Number.NaN],
    ['retryAt', 1e300],
    ['retryAt', '2026-01-01'],
    ['retryAt', new Date(0)],
    ['requestId', { id: 'mine' }],
    ['request', 'GET /entries'],
  ])('that gives a %s which is none is used without it, which is told', (name, value) => {
    expect(parseWith(() => ({ [name]: value }))).toEqual(parseApiError(thrown, { now: 0 }));
    expect(told.mock.calls).toEqual([['RAE022', name, value]]);
  });

  it.each([...none, {}, { requestId: null, retryAt: null, request: null }])(
    'may give %j',
    (given) => {
      expect(parseWith(() => given)).toEqual(parseApiError(thrown, { now: 0 }));
      expect(told).not.toHaveBeenCalled();
    },
  );

  it('may give all that it knows, or a model', () => {
    const known = { requestId: 'mine', retryAt: 1000, request: { method: 'GET', url: '/' } };
    expect(parseWith(() => known)).toMatchObject(known);
    expect(parseWith(() => errorOf('ServerError')).code).toBe('ServiceUnavailable');
    expect(told).not.toHaveBeenCalled();
  });
});

describe('components', () => {
  const Button = () => createElement('button');

  it.each([
    ['a text', 'MyButton'],
    ['a component', Button],
    ['an element', createElement(Button)],
    ['a list', [Button]],
    ['a number', 7],
  ])('that are %s are passed over, and told', (_name, components) => {
    expect(usableComponents(wrong(components))).toEqual({});
    expect(told.mock.calls).toEqual([['RAE027', 'components', components]]);
  });

  it.each([
    ['null', null],
    ['an element', createElement(Button)],
    ['a module', { Button }],
    ['a number', 7],
  ])('with a member that is %s are used without it, which is told', (_name, member) => {
    expect(usableComponents({ Button: wrong(member), CloseButton: Button })).toEqual({
      CloseButton: Button,
    });
    expect(told.mock.calls).toEqual([['RAE027', 'components.Button', member]]);
  });

  it('may have members that are undefined', () => {
    expect(usableComponents({ Button: undefined, CloseButton: Button })).toEqual({
      CloseButton: Button,
    });
    expect(told).not.toHaveBeenCalled();
  });
});
