/** @jest-environment jest-fixed-jsdom */
import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { apiErrorResponse, clearAnnouncements, findBanner } from 'react-api-error/testing';
import { EntryForm } from './EntryForm';

afterEach(() => {
  cleanup();
  clearAnnouncements();
});

test('a save by fetch that met a newer version says so, in a group that has focus', async () => {
  const user = userEvent.setup();
  globalThis.fetch = jest.fn().mockResolvedValue(apiErrorResponse('VersionMismatchError'));
  render(<EntryForm putEntry={(entry) => fetch('/api/entries/1', entry)} />);

  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(findBanner({ name: /newer version/ })).not.toBeNull());
  expect(document.activeElement).toBe(findBanner());
});
