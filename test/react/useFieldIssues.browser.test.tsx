import { render, renderHook, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ar } from '../../src/locales/ar.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { useFieldIssues } from '../../src/react/hooks/useFieldIssues.js';

const error = parseApiError({
  sys: { type: 'Error', id: 'ValidationFailed' },
  details: {
    errors: [
      { name: 'required', path: ['fields', 'title', 'en-US'] },
      { name: 'required', path: ['fields', 'title', 'en-US'] },
      { name: 'size', path: ['fields', 'body', 'en-US'], max: 10, value: 'far too long' },
    ],
  },
});

it('gives a field its issues, sentences and attributes [field-1]', () => {
  const { result } = renderHook(() => useFieldIssues(error, ['fields', 'title']));
  const { issues, messages, inputProps, messageProps } = result.current;
  const [first, second] = error.issues;
  expect(issues).toEqual([first, second]);
  expect(messages).toEqual([first && describeIssue(first)]);
  expect(inputProps).toEqual({ 'aria-invalid': true, 'aria-describedby': messageProps.id });
  render(
    <>
      <input aria-label="Title" {...inputProps} />
      <p {...messageProps}>{messages.join(' ')}</p>
    </>,
  );
  const field = screen.getByRole('textbox', { name: 'Title' });
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription('Fill in “Title”');
});

it.each([
  ['required', 'Fill it in', 'en'],
  ['other', 'is refused', ''],
])(
  'tells the language of the words, which of a server nobody knows: %s [field-5]',
  (name, message, lang) => {
    const refused = parseApiError({
      sys: { type: 'Error', id: 'ValidationFailed' },
      details: { errors: [{ name, path: ['fields', 'title'], details: message }] },
    });
    const { result } = renderHook(() => useFieldIssues(refused, ['fields', 'title']));
    expect(result.current.messageProps.lang).toBe(lang);
  },
);

it('keeps what a server wrote on the side of its field, on a page from right to left', () => {
  const refused = parseApiError({ errors: [{ path: ['email'], message: 'No such person.' }] });
  const { result } = renderHook(() => useFieldIssues(refused, ['email']), {
    wrapper: ({ children }) => <ApiErrorProvider locale={ar}>{children}</ApiErrorProvider>,
  });
  const { messages, messageProps } = result.current;
  const { container } = render(<div dir="rtl">{<p {...messageProps}>{messages}</p>}</div>);
  const sentence = document.createRange();
  sentence.selectNodeContents(container.querySelector('p') ?? container);
  expect(sentence.getBoundingClientRect().right).toBeCloseTo(
    container.getBoundingClientRect().right,
    0,
  );
  expect(messages).toEqual(['\u2068No such person.\u2069']);
});

it('gives a field without issues no attributes [field-2]', () => {
  const { result } = renderHook(() => useFieldIssues(error, ['fields', 'slug']));
  expect(result.current).toMatchObject({ issues: [], messages: [], inputProps: {} });
  expect(Object.keys(result.current.inputProps)).toEqual([]);
});

it('gives the same object as long as the error is the same, however the path is written [field-3]', () => {
  const { result, rerender } = renderHook(() => useFieldIssues(error, ['fields', 'title']));
  const first = result.current;
  rerender();
  expect(result.current).toBe(first);
});

it('names entities as the provider does', () => {
  const conflicting = [{ sys: { type: 'Link', linkType: 'Entry', id: 'one' } }];
  const taken = parseApiError({
    sys: { type: 'Error', id: 'ValidationFailed' },
    details: { errors: [{ name: 'unique', path: ['fields', 'slug'], conflicting }] },
  });
  const { result } = renderHook(() => useFieldIssues(taken, ['fields', 'slug']), {
    wrapper: ({ children }) => (
      <ApiErrorProvider entityLabel={() => 'Morning in Porto'}>{children}</ApiErrorProvider>
    ),
  });
  expect(result.current.messages[0]).toContain('Morning in Porto');
});

it('takes labels from the provider [field-4]', () => {
  const { result } = renderHook(() => useFieldIssues(error, ['fields', 'title']), {
    wrapper: ({ children }) => (
      <ApiErrorProvider fieldLabel={() => 'Headline'}>{children}</ApiErrorProvider>
    ),
  });
  expect(result.current.messages[0]).toMatch(/headline/i);
});
