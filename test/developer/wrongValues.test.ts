import { createElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { warnOnce } from '../../src/developer/warnOnce.js';
import type { Issue } from '../../src/model/Issue.js';
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
    expect(told.mock.calls[0]).toEqual(['RAE016', undefined, value]);
  });

  it.each(none)('may give %j', (value) => {
    expect(sentenceBy(() => value)).toBe(describeIssue(issue));
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
