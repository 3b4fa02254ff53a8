import '@mantine/core/styles.css';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, test } from 'vitest';
import { invalid, required, tooLong } from '../../components/support.js';
import { MantineField } from './MantineField.js';
import { MuiField } from './MuiField.js';

const Nothing = ({ children }: { readonly children: ReactNode }) => children;

describe.each([
  ['MUI', MuiField, Nothing],
  ['Mantine', MantineField, MantineProvider],
])('a text field of %s', (_, Field, Provider) => {
  const input = () => screen.getByRole('textbox', { name: 'Title' });
  const page = (error: Parameters<typeof Field>[0]['error']) => (
    <Provider>
      <Field label="Title" error={error} path={['fields', 'title']} />
    </Provider>
  );

  test('is invalid and described by its problems, until they are gone', () => {
    const { rerender } = render(
      page(invalid([required('title'), tooLong('title', 5), required('slug')])),
    );
    expect(input()).toBeInvalid();
    expect(input()).toHaveAccessibleDescription(
      'Fill in “Title” Title must be 5 characters or fewer; it has 6',
    );
    rerender(page(null));
    expect(input()).toBeValid();
    expect(input()).not.toHaveAccessibleDescription();
  });
});
