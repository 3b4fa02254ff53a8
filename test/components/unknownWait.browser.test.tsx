import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { anError, silence, spoken } from './support.js';

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  silence();
});

const throttled = () => anError('RateLimitExceededError');
const button = () => screen.getByRole('button', { name: 'Try again' });
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

test('a wait that cannot be read is worded, not counted, and over by itself [wait-7]', async () => {
  const onRetry = vi.fn();
  render(<ApiErrorBanner error={throttled()} onRetry={onRetry} />);
  expect(button()).toHaveAttribute('aria-disabled', 'true');
  expect(button()).toHaveAccessibleDescription('in a moment');
  expect(document.body.innerText).not.toMatch(/\d/);
  await waitFor(() => expect(spoken('polite')).toContain('You can try again in a moment'));
  await waitFor(() => expect(button()).not.toHaveAttribute('aria-disabled'), { timeout: 3_000 });
  expect(button()).not.toHaveAttribute('aria-describedby');
  await waitFor(() => expect(spoken('polite')).toContain('You can try again now'));
});

function Page({ request }: { readonly request: () => Promise<never> }) {
  const saving = useApiError({ intent: 'save', request });
  return (
    <>
      <button type="button" onClick={() => void saving.send()}>
        Save
      </button>
      <ApiErrorBanner {...saving.bannerProps} />
    </>
  );
}

test('it is twice as long after each further attempt [wait-8]', async () => {
  vi.useFakeTimers();
  const body = { sys: { type: 'Error', id: 'RateLimitExceeded' } };
  const request = vi.fn<() => Promise<never>>(() => Promise.reject(body));
  render(<Page request={request} />);
  act(() => screen.getByRole('button', { name: 'Save' }).click());
  await pass(0);
  for (const [attempt, wait] of [
    [1, 1_500],
    [2, 3_000],
  ] as const) {
    expect(request).toHaveBeenCalledTimes(attempt);
    await pass(wait - 100);
    expect(button()).toHaveAttribute('aria-disabled', 'true');
    await pass(200);
    expect(button()).not.toHaveAttribute('aria-disabled');
    act(() => button().click());
    await pass(0);
  }
});
