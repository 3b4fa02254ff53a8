import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ApiErrorBanner } from '../../../src/components/ApiErrorBanner.js';
import { parseApiError } from '../../../src/parse/parseApiError.js';
import { inputOf } from './inputOf.js';

const inputs = [
  'title',
  'tags',
  'authors.0.email',
  'authors.1.email',
  'address.city',
  'seo.title',
  'sections.1.kind',
];

test.each([
  ['title', 'title'],
  ['tags.1', 'tags'],
  ['tags[1]', 'tags'],
  ['authors.1.email', 'authors.1.email'],
  ['/address/city', 'address.city'],
  ['fields.title.en-US', 'title'],
  ['fields.tags.en-US.1', 'tags'],
  ['fields.seo.en-US.title', 'seo.title'],
  ['fields.sections.en-US.1.kind', 'sections.1.kind'],
])('the recipe of the docs leads from %s to the input of %s', async (pointer, name) => {
  const isContent = pointer.startsWith('fields');
  const error = parseApiError({
    status: 422,
    ...(isContent
      ? {
          sys: { type: 'Error', id: 'ValidationFailed' },
          details: { errors: [{ name: 'required', path: pointer.split('.') }] },
        }
      : { errors: [{ path: pointer, message: 'is not accepted' }] }),
  });
  render(
    <form>
      {inputs.map((input) => (
        <input key={input} id={`field-${input}`} aria-label={input} />
      ))}
      <ApiErrorBanner error={error} fieldTarget={inputOf} />
    </form>,
  );
  await act(async () => screen.getByRole('button', { name: 'Show the first problem' }).click());
  expect(screen.getByLabelText(name)).toHaveFocus();
});
