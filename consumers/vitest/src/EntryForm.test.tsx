import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiErrorResponse, findBanner } from 'react-api-error/testing';
import 'react-api-error/styles.css';
import { expect, test, vi } from 'vitest';
import { EntryForm } from './EntryForm';

test('a save that met a newer version says so, in a group that has focus', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(apiErrorResponse('VersionMismatchError')));
  render(<EntryForm />);

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(findBanner({ name: /newer version/ })).toBeVisible());
  expect(screen.getByRole('group', { name: /newer version/ })).toHaveFocus();
});

test('a save that failed is tried again with what is typed by then', async () => {
  const fetching = vi
    .fn<typeof fetch>()
    .mockResolvedValueOnce(apiErrorResponse('ServerError'))
    .mockResolvedValueOnce(Response.json({}));
  vi.stubGlobal('fetch', fetching);
  render(<EntryForm />);

  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await userEvent.type(screen.getByLabelText('Title'), ' of mine');
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(findBanner()).toBeNull());
  expect(fetching.mock.lastCall?.[1]?.body).toBe('{"title":"Draft of mine"}');
});
