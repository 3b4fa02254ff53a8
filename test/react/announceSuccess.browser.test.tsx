import { act } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { breaking, conflicting, working } from '../calls/requests.js';
import { setUp } from './setUp.js';

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };
const regionText = () =>
  document.querySelector('body > [data-api-error-announcer=polite]')?.textContent;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('4: clears at once and says nothing when the source becomes null by itself', async () => {
  const onSuccess = vi.fn();
  const { now, rerender } = setUp({ source: conflict, onSuccess });
  rerender({ source: null, onSuccess });
  expect(now().error).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(2000));
  expect(regionText()).toBe('');
  expect(onSuccess).not.toHaveBeenCalled();
});

it('says a success after a shown error half a second later, in the words of the intent [hook-1]', async () => {
  const request = vi.fn<() => Promise<unknown>>(breaking);
  const { now, unmount } = setUp({ intent: 'save', request });
  await act(() => now().wrap(working));
  await vi.advanceTimersByTimeAsync(1000);
  expect(regionText()).toBe('');
  await act(() => now().send());
  request.mockImplementation(working);
  await act(() => now().retry());
  unmount();
  await vi.advanceTimersByTimeAsync(499);
  expect(regionText()).toBe('');
  await vi.advanceTimersByTimeAsync(1);
  expect(regionText()).toBe('Saved');
});

it('leaves a success there for ten seconds, whatever is unmounted [arrival-14]', async () => {
  const request = vi.fn<() => Promise<unknown>>(breaking);
  const { now, unmount } = setUp({ intent: 'save', request });
  await act(() => now().send());
  request.mockImplementation(working);
  await act(() => now().retry());
  await vi.advanceTimersByTimeAsync(500);
  unmount();
  await vi.advanceTimersByTimeAsync(9_999);
  expect(regionText()).toBe('Saved');
  await vi.advanceTimersByTimeAsync(1);
  expect(regionText()).toBe('');
});

it('says after a reload that something was loaded, never that it was saved [hook-5]', async () => {
  const { now } = setUp({ intent: 'save', onReload: async () => 'latest' });
  await act(() => now().wrap(conflicting));
  await act(() => now().reload());
  await vi.advanceTimersByTimeAsync(500);
  expect(regionText()).toBe('Loaded');
});

it('says nothing of a success after the error was dismissed [hook-2]', async () => {
  const { now } = setUp({ intent: 'load' });
  await act(() => now().wrap(breaking));
  act(() => now().dismiss());
  await act(() => now().wrap(working));
  await vi.advanceTimersByTimeAsync(1000);
  expect(regionText()).toBe('');
});

it('says nothing of a success when no error was shown before [hook-3]', async () => {
  const { now } = setUp({ onReload: async () => 'fine' });
  await act(() => Promise.all([now().wrap(working), now().reload()]));
  await vi.advanceTimersByTimeAsync(1000);
  expect(regionText()).toBe('');
});
