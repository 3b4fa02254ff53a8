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
const fresh = () => anError('ServerError', { receivedAt: Date.now() });

function Page(props: ApiErrorBannerProps) {
  return (
    <form aria-label="Entry">
      <input aria-label="Title" />
      <ApiErrorBanner intent="autosave" onRetry={() => {}} onDismiss={() => {}} {...props} />
    </form>
  );
}

/** A form that saves by itself. */
function Autosaving({
  code = 'ServerError',
}: {
  readonly code?: Parameters<typeof apiErrorResponse>[0];
}) {
  const saving = useApiError({
    intent: 'autosave',
    request: async () => apiErrorResponse(code),
  });
  return (
    <>
      <button type="button" onClick={() => void saving.send()}>
        Type
      </button>
      <p data-testid="failures">{saving.bannerProps.occurrence}</p>
      <ApiErrorBanner {...saving.bannerProps} arrival="submit" />
    </>
  );
}

const lastFailure = () => screen.getByTestId('failures').textContent;

/** Waits until another save has failed: Firefox reads a body in a task of its own. */
async function failAgain(save: () => unknown) {
  const before = lastFailure();
  await act(async () => void save());
  await waitFor(() => expect(lastFailure()).not.toBe(before));
}

const banner = () => document.querySelector<HTMLElement>('[data-part="banner"]');

/** Longer than an arrival takes to be spoken. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)));

describe('an autosave that fails', () => {
  test('is told politely in one line, and takes no focus [autosave-1]', async () => {
    const { rerender } = render(<Page error={null} />);
    screen.getByRole('textbox').focus();
    rerender(<Page error={fresh()} arrival="submit" />);
    expect(screen.getByText(outcomes.autosave.maybeDone)).toBeVisible();
    expect(banner()).toHaveAttribute('data-severity', 'warning');
    expect(banner()).not.toHaveAttribute('tabindex');
    expect(screen.queryByText('Technical details')).toBeNull();
    await waitFor(() => expect(spoken('polite')).toBe(outcomes.autosave.maybeDone));
    expect(spoken('assertive')).toBe('');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('is told plainly from the third failure in a row, and takes no focus even then [autosave-2]', async () => {
    render(<Autosaving />);
    const button = screen.getByRole('button', { name: 'Type' });
    button.focus();
    for (const _ of ['first', 'second']) {
      await failAgain(() => button.click());
      await pause();
      expect(banner()).toHaveAttribute('data-quiet');
      expect(spoken('assertive')).toBe('');
    }
    await failAgain(() => button.click());
    await waitFor(() => expect(banner()).not.toHaveAttribute('data-quiet'));
    await waitFor(() => expect(spoken('assertive')).toContain('The service ran into a problem'));
    expect(screen.getByText('Technical details')).toBeVisible();
    expect(button).toHaveFocus();
  });

  test('is told plainly after a minute [autosave-3]', () => {
    vi.useFakeTimers();
    render(<Page error={fresh()} />);
    act(() => void vi.advanceTimersByTime(59_000));
    expect(banner()).toHaveAttribute('data-quiet');
    act(() => void vi.advanceTimersByTime(1_000));
    expect(banner()).not.toHaveAttribute('data-quiet');
    expect(screen.getByRole('heading', { name: 'The service ran into a problem' })).toBeVisible();
  });

  test('is named by its title all the while [autosave-4]', () => {
    const { rerender } = render(<Page error={fresh()} />);
    expect(screen.getByRole('group', { name: 'Warning The service ran into a problem' })).toBe(
      banner(),
    );
    rerender(<Page error={fresh()} attempt={3} />);
    expect(banner()).not.toHaveAttribute('data-quiet');
    expect(screen.getByRole('group', { name: 'Error The service ran into a problem' })).toBe(
      banner(),
    );
  });
});

async function expectSilence() {
  await pause();
  expect(spoken('assertive') + spoken('polite')).toBe('');
}

describe('an autosave that goes on failing', () => {
  /** A failure that has been told plainly. */
  async function told(props: ApiErrorBannerProps = {}) {
    const result = render(<Page error={fresh()} occurrence={1} quietUntil={0} {...props} />);
    await waitFor(() => expect(spoken('assertive') + spoken('polite')).not.toBe(''));
    silence();
    return result;
  }

  test('is said plainly once, and not again for the same cause [autosave-5]', async () => {
    render(<Autosaving />);
    const button = screen.getByRole('button', { name: 'Type' });
    for (const severity of ['warning', 'warning', 'error']) {
      await failAgain(() => button.click());
      await waitFor(() => expect(banner()).toHaveAttribute('data-severity', severity));
    }
    await waitFor(() => expect(spoken('assertive')).toContain('The service ran into a problem'));
    silence();
    for (const _ of ['fourth', 'fifth']) {
      await act(async () => button.click());
      await expectSilence();
    }
  });

  test('is said once while it is quiet, too', async () => {
    const quietUntil = Date.now() + 60_000;
    const { rerender } = await told({ quietUntil });
    rerender(<Page error={fresh()} occurrence={2} quietUntil={quietUntil} />);
    await expectSilence();
  });

  test('is said again when its words change', async () => {
    const { rerender } = await told();
    rerender(<Page error={anError('NotFoundError')} occurrence={2} quietUntil={0} />);
    await waitFor(() => expect(spoken('polite')).toContain('was not found'));
  });

  test('is said again when a person tried, and only then', async () => {
    const { rerender } = await told();
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
    await expectSilence();
    rerender(<Page error={fresh()} occurrence={2} attempt={2} quietUntil={0} />);
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working: tried twice'));
    silence();
    rerender(<Page error={fresh()} occurrence={3} attempt={1} quietUntil={0} />);
    await expectSilence();
  });

  test('is not said again when a person went to sign in', async () => {
    const error = anError('AccessTokenInvalidError');
    const { rerender } = render(<Page error={error} occurrence={1} onSignIn={() => {}} />);
    await waitFor(() => expect(spoken('polite')).toContain('Your sign-in was not accepted'));
    silence();
    await act(async () => screen.getByRole('button', { name: 'Sign in again' }).click());
    rerender(<Page error={error} occurrence={1} onSignIn={() => {}} pending />);
    rerender(<Page error={error} occurrence={1} onSignIn={() => {}} />);
    await expectSilence();
  });

  test('answers a press on "Try again", by the hook too', async () => {
    render(<Autosaving />);
    const button = screen.getByRole('button', { name: 'Type' });
    for (const severity of ['warning', 'warning', 'error']) {
      await failAgain(() => button.click());
      await waitFor(() => expect(banner()).toHaveAttribute('data-severity', severity));
    }
    await waitFor(() => expect(spoken('assertive')).toContain('The service ran into a problem'));
    silence();
    await act(async () => screen.getByRole('button', { name: 'Try again' }).click());
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working: tried twice'));
    silence();
    await act(async () => button.click());
    await expectSilence();
  });

  test('waits for the server without a word the second time', async () => {
    const limited = () =>
      anError('RateLimitExceededError', { receivedAt: Date.now(), retryAt: Date.now() + 700 });
    const { rerender } = await told({ error: limited() });
    await waitFor(() => expect(spoken('polite')).toContain(en.ui.ready));
    silence();
    rerender(<Page error={limited()} occurrence={2} quietUntil={0} />);
    const again = screen.getByRole('button', { name: 'Try again' });
    expect(again).toHaveAttribute('aria-disabled');
    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'));
    await expectSilence();
  });
});

describe('an autosave that only a person can get past', () => {
  test.each([
    ['AccessTokenInvalidError', en.actions.authenticate],
    ['AccessDeniedError', en.actions.requestAccess],
    ['VersionMismatchError', en.actions.reload],
    ['NotFoundError', en.actions.leave],
    ['BadRequestError', en.actions.report],
  ] as const)(
    'is told plainly at once, politely, and takes no focus: %s [autosave-6]',
    async (code, action) => {
      const handlers = {
        onSignIn: () => {},
        onRequestAccess: () => {},
        onReload: () => {},
        onLeave: () => {},
      };
      const { rerender } = render(<Page error={null} />);
      screen.getByRole('textbox').focus();
      const error = anError(code, { receivedAt: Date.now() });
      rerender(<Page {...{ error, ...handlers }} arrival="submit" />);
      expect(banner()).not.toHaveAttribute('data-quiet');
      expect(banner()).toHaveAttribute('data-severity', 'error');
      expect(banner()).not.toHaveAttribute('tabindex');
      expect(screen.getByRole('button', { name: action })).toBeVisible();
      expect(screen.getByText('Technical details')).toBeVisible();
      const title = screen.getByRole('heading').textContent ?? '';
      await waitFor(() => expect(spoken('polite')).toContain(title));
      expect(spoken('assertive')).toBe('');
      expect(screen.getByRole('textbox')).toHaveFocus();
    },
  );

  test('is not said again for the same cause', async () => {
    const refused = (attempt: number) => {
      const error = anError('AccessDeniedError', { receivedAt: Date.now() });
      return <Page {...{ error, attempt }} occurrence={attempt} />;
    };
    const { rerender } = render(refused(1));
    await waitFor(() => expect(spoken('polite')).toContain('Access was not granted'));
    silence();
    rerender(refused(2));
    rerender(refused(3));
    await expectSilence();
  });
});

test.each(['AccessTokenInvalidError', 'VersionMismatchError', 'AccessDeniedError'] as const)(
  'an autosave that only a person can get past is told politely after each dismissal: %s [autosave-6]',
  async (code) => {
    render(<Autosaving code={code} />);
    for (const _ of ['first', 'second', 'third', 'fourth']) {
      await failAgain(() => screen.getByRole('button', { name: 'Type' }).click());
      const title = screen.getByRole('heading').textContent ?? '';
      await waitFor(() => expect(spoken('assertive') + spoken('polite')).toContain(title));
      expect(spoken('assertive')).toBe('');
      await act(async () => screen.getByRole('button', { name: 'Dismiss' }).click());
      silence();
    }
  },
);

test('a save that fails is told at once', () => {
  render(<Page error={fresh()} intent="save" />);
  expect(banner()).not.toHaveAttribute('data-quiet');
});
