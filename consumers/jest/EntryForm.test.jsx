import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clearAnnouncements, findBanner, thrownBy } from 'react-api-error/testing';
import { EntryForm } from './EntryForm';

afterEach(() => {
  cleanup();
  clearAnnouncements();
});

test('a save that failed is tried again with what is typed by then', async () => {
  const user = userEvent.setup();
  const putEntry = jest.fn();
  putEntry.mockRejectedValueOnce(thrownBy('axios', 'ServerError')).mockResolvedValueOnce({});
  render(<EntryForm putEntry={putEntry} />);

  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(findBanner()).not.toBeNull());
  expect(screen.getByRole('group', { name: /problem/i })).toBe(findBanner());

  await user.type(screen.getByLabelText('Title'), ' of mine');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(findBanner()).toBeNull());
  expect(putEntry).toHaveBeenLastCalledWith({ title: 'Draft of mine' });
});
