import '../../src/styles/styles.css';
import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import type { Issue } from '../../src/model/Issue.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { anError, invalid, required, silence, spoken, tooLong } from './support.js';

afterEach(async () => {
  await page.viewport(414, 896);
  silence();
});

const { actions, outcomes, ui } = en;
const fresh = () => anError('ServerError', { receivedAt: Date.now() });
const refused = (...issues: Issue[]) => invalid(issues, { receivedAt: Date.now() });

function Page(props: ApiErrorBannerProps) {
  return (
    <form aria-label="Entry">
      <input aria-label="Slug" id="field-slug" />
      <input aria-label="Title" id="field-title" />
      <ApiErrorBanner
        intent="autosave"
        onRetry={() => {}}
        draft={() => 'my work'}
        fieldTarget={({ field }) => `field-${field}`}
        onDismiss={() => {}}
        {...props}
      />
    </form>
  );
}

const banner = () => document.querySelector<HTMLElement>('[data-part="banner"]');
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const button = (name: string) => screen.getByRole('button', { name });

function middle(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** Longer than an arrival takes to be spoken. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 700)));

describe('an autosave that may pass by itself', () => {
  test('can be tried again and its work copied, in one line [autosave-7]', async () => {
    await page.viewport(1000, 800);
    render(<Page error={fresh()} />);
    expect(banner()).toHaveAttribute('data-quiet');
    expect(buttons()).toEqual([actions.retry, actions.copyDraft, actions.dismiss]);
    const line = middle(screen.getByText(outcomes.autosave.maybeDone));
    const others = [...screen.getAllByRole('button'), screen.getByText(ui.severity.warning)];
    for (const one of others) expect(Math.abs(middle(one) - line)).toBeLessThan(2);
  });

  test('offers the work before the latest version, for which there is no room', () => {
    render(<Page error={fresh()} onReload={() => {}} />);
    expect(buttons()).toEqual([actions.retry, actions.copyDraft, actions.dismiss]);
  });

  test('keeps the focus of its button when it is told plainly [autosave-7]', () => {
    const { rerender } = render(<Page error={fresh()} />);
    button(actions.retry).focus();
    rerender(<Page error={fresh()} attempt={3} />);
    expect(banner()).not.toHaveAttribute('data-quiet');
    expect(button(actions.retry)).toHaveFocus();
  });

  test('answers a press that did not help', async () => {
    function Autosaving() {
      const save = useApiError({
        intent: 'save',
        request: async () => apiErrorResponse('ServerError'),
      });
      return (
        <>
          <button type="button" onClick={() => void save.send({ intent: 'autosave' })}>
            Type
          </button>
          <ApiErrorBanner {...save.bannerProps} />
        </>
      );
    }
    render(<Autosaving />);
    await act(async () => button('Type').click());
    await waitFor(() => expect(spoken('polite')).toBe(outcomes.autosave.maybeDone));
    silence();
    await act(async () => button(actions.retry).click());
    expect(banner()).toHaveAttribute('data-quiet');
    await waitFor(() => expect(spoken('polite')).toContain('Still not working: tried twice.'));
    expect(screen.getByText('Still not working: tried twice.')).toBeVisible();
  });

  test('waits for the server without a word', async () => {
    const receivedAt = Date.now();
    const limited = { receivedAt, retryAt: receivedAt + 1_200 };
    render(<Page error={anError('RateLimitExceededError', limited)} />);
    expect(button(actions.retry)).toHaveAttribute('aria-disabled');
    await waitFor(() => expect(spoken('polite')).toBe(outcomes.autosave.notDone));
    silence();
    await waitFor(() => expect(button(actions.retry)).not.toHaveAttribute('aria-disabled'), {
      timeout: 3_000,
    });
    await pause();
    expect(spoken('polite')).toBe('');
  });
});

describe('the line of an autosave that did not reach the server', () => {
  /** As the browser tells it. */
  function goes(onLine: boolean) {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(onLine);
    act(() => void dispatchEvent(new Event(onLine ? 'online' : 'offline')));
  }
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test.each(['ConnectionFailed', 'NetworkError'] as const)(
    'says that the browser is offline, as the plain banner does: %s [autosave-9]',
    async (code) => {
      goes(false);
      render(<Page error={anError(code, { receivedAt: Date.now() })} />);
      const title = screen.getByRole('heading', { name: 'You seem to be offline' });
      const { notDone, maybeDone } = outcomes.autosave;
      const line = screen.getByText(code === 'NetworkError' ? maybeDone : notDone);
      expect(banner()).toHaveAttribute('data-quiet');
      expect(title).not.toHaveAttribute('data-hidden');
      expect(line).toBeVisible();
      await waitFor(() =>
        expect(spoken('polite')).toBe(`You seem to be offline. ${line.textContent}`),
      );
      silence();
      goes(true);
      expect(screen.getByRole('heading')).toHaveAttribute('data-hidden');
      await pause();
      expect(spoken('polite')).toBe('');
    },
  );

  test('stays one line where it says so', async () => {
    await page.viewport(1000, 800);
    goes(false);
    render(<Page error={anError('NetworkError', { receivedAt: Date.now() })} />);
    const line = middle(screen.getByText(outcomes.autosave.maybeDone));
    for (const other of [screen.getByRole('heading'), button(actions.retry)])
      expect(Math.abs(middle(other) - line)).toBeLessThan(2);
  });

  test('says no more where the browser believes to be online, or the server answered', () => {
    const { rerender } = render(
      <Page error={anError('NetworkError', { receivedAt: Date.now() })} />,
    );
    expect(screen.getByRole('heading')).toHaveAttribute('data-hidden');
    goes(false);
    rerender(<Page error={fresh()} />);
    expect(screen.getByRole('heading')).toHaveAttribute('data-hidden');
  });
});

describe('an autosave that is to be corrected', () => {
  test('names the first field of the form, and leads there [autosave-8]', async () => {
    render(<Page error={refused(required('title'), tooLong('slug', 5))} />);
    expect(banner()).toHaveAttribute('data-quiet');
    expect(buttons()).toEqual([actions.copyDraft, actions.dismiss]);
    const link = screen.getByRole('link', { name: /^Slug must be 5 characters or fewer/ });
    expect(screen.getByText('2 fields need attention')).toBeVisible();
    expect(screen.queryByText(ui.technical)).toBeNull();
    await waitFor(() =>
      expect(spoken('polite')).toMatch(
        /^Your latest changes are only in this window\. 2 fields need attention\. Slug must be 5/,
      ),
    );
    await act(async () => link.click());
    expect(screen.getByLabelText('Slug')).toHaveFocus();
  });

  test('counts nothing where one field is wrong, and is text where that is not known', () => {
    render(<Page error={refused(required('title'))} fieldTarget={undefined} />);
    expect(screen.getByText('Fill in “Title”')).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByText('1 field needs attention')).toBeNull();
  });

  test('is said again for another field, not for another length', async () => {
    const quietUntil = Date.now() + 60_000;
    const pageWith = (occurrence: number, issue: Issue) => (
      <Page error={refused(issue)} {...{ occurrence, quietUntil }} />
    );
    const { rerender } = render(pageWith(1, tooLong('slug', 5)));
    await waitFor(() => expect(spoken('polite')).toContain('Slug must be'));
    silence();
    rerender(pageWith(2, tooLong('slug', 6)));
    await pause();
    expect(spoken('polite')).toBe('');
    rerender(pageWith(3, tooLong('title', 6)));
    await waitFor(() => expect(spoken('polite')).toContain('Title must be'));
  });

  test('is told plainly where the server named no field [autosave-6]', async () => {
    render(<Page error={refused()} />);
    expect(banner()).not.toHaveAttribute('data-quiet');
    await waitFor(() => expect(spoken('polite')).toContain('Some fields need correction'));
    expect(spoken('assertive')).toBe('');
  });
});
