import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { anError, silence, spoken } from './support.js';

afterEach(() => {
  vi.useRealTimers();
  silence();
});

const { outcomes } = en;
const fresh = () => anError('AccessDeniedError', { receivedAt: Date.now() });

function Page(props: ApiErrorBannerProps) {
  return (
    <form aria-label="Entry">
      <input aria-label="Title" />
      <ApiErrorBanner intent="autosave" onRetry={() => {}} onDismiss={() => {}} {...props} />
    </form>
  );
}

/** A form that saves by itself. */
function Autosaving() {
  const saving = useApiError({
    intent: 'autosave',
    request: async () => apiErrorResponse('AccessDeniedError'),
  });
  return (
    <>
      <button type="button" onClick={() => void saving.send()}>
        Type
      </button>
      <ApiErrorBanner {...saving.bannerProps} arrival="submit" />
    </>
  );
}

const banner = () => document.querySelector<HTMLElement>('[data-part="banner"]');

describe('an autosave that fails', () => {
  test('is told politely in one line, and takes no focus', async () => {
    const { rerender } = render(<Page error={null} />);
    screen.getByRole('textbox').focus();
    rerender(<Page error={fresh()} arrival="submit" />);
    expect(screen.getByText(outcomes.autosave.notDone)).toBeVisible();
    expect(banner()).toHaveAttribute('data-severity', 'warning');
    expect(banner()).not.toHaveAttribute('tabindex');
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByText('Technical details')).toBeNull();
    await waitFor(() => expect(spoken('polite')).toBe(outcomes.autosave.notDone));
    expect(spoken('assertive')).toBe('');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('is told plainly from the third failure in a row, and takes no focus even then', async () => {
    render(<Autosaving />);
    const button = screen.getByRole('button', { name: 'Type' });
    button.focus();
    for (const severity of ['warning', 'warning', 'error']) {
      act(() => button.click());
      await waitFor(() => expect(banner()).toHaveAttribute('data-severity', severity));
      await waitFor(() => expect(banner()?.textContent).toContain('Your latest changes'));
    }
    await waitFor(() => expect(spoken('assertive')).toContain('Access was not granted'));
    expect(screen.getByText('Technical details')).toBeVisible();
    expect(button).toHaveFocus();
  });

  test('is told plainly after a minute', () => {
    vi.useFakeTimers();
    render(<Page error={fresh()} />);
    act(() => void vi.advanceTimersByTime(59_000));
    expect(banner()).toHaveAttribute('data-quiet');
    act(() => void vi.advanceTimersByTime(1_000));
    expect(banner()).not.toHaveAttribute('data-quiet');
    expect(screen.getByRole('heading', { name: 'Access was not granted' })).toBeVisible();
  });

  test('is named by its title all the while', () => {
    render(<Page error={fresh()} />);
    expect(screen.getByRole('group', { name: 'Warning Access was not granted' })).toBe(banner());
  });
});

test('a save that fails is told at once', () => {
  render(<Page error={fresh()} intent="save" />);
  expect(banner()).not.toHaveAttribute('data-quiet');
});
