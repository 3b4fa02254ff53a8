import '../../src/styles/styles.css';
import { act, render, screen, waitFor } from '@testing-library/react';
import { type ComponentPropsWithRef, Fragment, type ReactElement, StrictMode } from 'react';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { type ErrorCode, errorCatalog } from '../../src/catalog/codes.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { writeOutcome } from '../../src/recovery/writeOutcome.js';
import { expectNoAxeViolations } from '../setup/axe.js';
import { anError, deferred, silence, spoken } from './support.js';

afterEach(silence);

const button = (name: string) => screen.getByRole('button', { name });
const status = (container: Element) => container.querySelector('[data-part="status"]')?.textContent;

/** A click that a script makes reaches a button that says it is disabled, as one by hand does. */
const click = (name: string) => act(async () => button(name).click());

describe('trying again', () => {
  test('waits out the server: named, focusable, disabled in words, then ready by itself [wait-1]', async () => {
    const retry = deferred();
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 2_500 });
    const { container } = render(<ApiErrorBanner error={error} onRetry={retry.run} />);
    const again = button('Try again');
    expect(again).toHaveAttribute('aria-disabled', 'true');
    expect(status(container)).toMatch(/^in \d seconds?$/);
    again.focus();
    expect(again).toHaveFocus();
    await click('Try again');
    expect(retry.calls()).toBe(0);

    await waitFor(() => expect(again).not.toHaveAttribute('aria-disabled'), { timeout: 10_000 });
    expect(button('Try again')).toBe(again);
    expect(again).toHaveFocus();
    expect(status(container)).toBe('now');
    await waitFor(() => expect(spoken('polite')).toContain(en.ui.ready));
    await userEvent.keyboard('{Enter}');
    expect(retry.calls()).toBe(1);
  });

  test('ticks in a text node: no button, banner or consumer renders [wait-2]', async () => {
    const Button = vi.fn<(props: ComponentPropsWithRef<'button'>) => ReactElement>((props) => (
      <button {...props} />
    ));
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 60_000 });
    const Consumer = vi.fn<() => ReactElement>(() => (
      <ApiErrorBanner error={error} onRetry={() => {}} />
    ));
    const draws = () => ({
      consumer: Consumer.mock.calls.length,
      button: Button.mock.calls.length,
    });
    const { container } = render(
      <ApiErrorProvider components={{ Button }}>
        <Consumer />
      </ApiErrorProvider>,
    );
    await waitFor(() => expect(spoken('polite')).not.toBe(''));
    const before = draws();
    const first = status(container);
    const heard = new Set<string>();
    const changed = new Set<string>();
    const observer = new MutationObserver((records) => {
      heard.add(spoken('polite'));
      for (const { type, target } of records)
        if (container.contains(target)) changed.add(`${type} of ${target.nodeName}`);
    });
    observer.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    await waitFor(() => expect(status(container)).not.toBe(first), { timeout: 10_000 });
    observer.disconnect();
    expect(draws()).toEqual(before);
    expect([...changed]).toEqual(['characterData of #text']);
    expect(heard.size).toBeLessThanOrEqual(1);
  });

  test('describes the button by its wait, and keeps that still while it has the focus [wait-3]', () => {
    vi.useFakeTimers();
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 4_000 });
    const { container } = render(<ApiErrorBanner error={error} onRetry={() => {}} />);
    const second = () => act(() => void vi.advanceTimersByTime(1_000));
    expect(button('Try again')).toHaveAccessibleDescription('in 4 seconds');
    second();
    expect(button('Try again')).toHaveAccessibleDescription('in 3 seconds');
    button('Try again').focus();
    second();
    expect(button('Try again')).toHaveAccessibleDescription('in 3 seconds');
    expect(status(container)).toBe('in 2 seconds');
    button('Try again').blur();
    second();
    expect(button('Try again')).toHaveAccessibleDescription('in 1 second');
    second();
    expect(button('Try again')).not.toHaveAttribute('aria-describedby');
    vi.useRealTimers();
  });

  test('says what there is to wait for when another button stands between [wait-5]', () => {
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 60_000 });
    const { container } = render(
      <ApiErrorBanner error={error} onRetry={() => {}} draft={() => 'words'} />,
    );
    expect(status(container)).toMatch(/^You can try again in \d+ seconds$/);
    expect(button('Try again')).toHaveAccessibleDescription(/^in \d+ seconds$/);
  });

  test('counts down each second, and is silent once the banner is gone [wait-10]', () => {
    vi.useFakeTimers();
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 1_500 });
    const { container, unmount } = render(<ApiErrorBanner error={error} onRetry={() => {}} />);
    expect(status(container)).toBe('in 2 seconds');
    act(() => void vi.advanceTimersByTime(500));
    expect(status(container)).toBe('in 1 second');
    unmount();
    vi.advanceTimersByTime(2_000);
    expect(spoken('polite')).not.toContain(en.ui.ready);
    vi.useRealTimers();
  });

  test('tells the wait, and its end, where the app tries again by other means [wait-6]', async () => {
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 2_500 });
    const { container } = render(<ApiErrorBanner error={error} />);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(status(container)).toMatch(/^You can try again in \d seconds?$/);
    await waitFor(() => expect(spoken('polite')).toMatch(/You can try again in \d seconds?\.$/));
    await waitFor(() => expect(spoken('polite')).toContain(en.ui.ready), { timeout: 10_000 });
    expect(status(container)).toBe(en.ui.ready);
    expect(spoken('polite').split(en.ui.ready)).toHaveLength(2);
  });

  test('a wait that is over is no wait', () => {
    const error = anError('RateLimitExceededError', { retryAt: Date.now() - 1 });
    render(<ApiErrorBanner error={error} onRetry={() => {}} />);
    expect(button('Try again')).not.toHaveAttribute('aria-disabled');
  });

  test('shows progress, keeps name, width and focus, and a second click starts nothing [retry-1]', async () => {
    const retry = deferred();
    const { container } = render(
      <ApiErrorBanner error={anError('ServerError')} onRetry={retry.run} />,
    );
    const again = button('Try again');
    const { width, height } = again.getBoundingClientRect();
    again.focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Enter}');
    await click('Try again');
    expect(retry.calls()).toBe(1);
    expect(status(container)).toBe(en.ui.pending.retry);
    await waitFor(() => expect(spoken('polite')).toBe(en.ui.pending.retry));
    expect(again).toHaveAttribute('aria-disabled', 'true');
    expect(again).toHaveAttribute('data-state', 'busy');
    expect(again).toHaveFocus();
    expect(again.getBoundingClientRect()).toMatchObject({ width, height });
    await expectNoAxeViolations(container);

    await act(async () => retry.settle());
    expect(again).not.toHaveAttribute('aria-disabled');
    expect(status(container)).toBeUndefined();
  });

  test.each([
    ['by itself', Fragment],
    ['in StrictMode', StrictMode],
  ])('is said only if it lasts, %s [retry-3]', async (_, Around) => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    const retry = deferred();
    render(
      <Around>
        <ApiErrorBanner error={anError('ServerError')} onRetry={retry.run} />
      </Around>,
    );
    pass(1_000);
    silence();

    await click('Try again');
    pass(290);
    expect(spoken('polite')).toBe('');
    await act(async () => retry.settle());
    pass(1_000);
    expect(spoken('polite')).toBe('');

    await click('Try again');
    pass(600);
    expect(spoken('polite')).toBe(en.ui.pending.retry);
  });

  test('pending from outside keeps the button from starting another [retry-2]', async () => {
    const retry = deferred();
    render(<ApiErrorBanner error={anError('ServerError')} onRetry={retry.run} pending />);
    await click('Try again');
    expect(retry.calls()).toBe(0);
    expect(button('Try again')).toHaveAttribute('data-state', 'busy');
  });
});

describe('reloading', () => {
  const conflict = anError('VersionMismatchError');
  const reload = 'Reload latest version';

  test('without a draft reloads at once [reload-4]', async () => {
    const onReload = deferred();
    const { container } = render(
      <ApiErrorBanner error={conflict} onReload={onReload.run} draft={() => undefined} />,
    );
    await userEvent.click(button(reload));
    expect(onReload.calls()).toBe(1);
    expect(status(container)).toBe(en.ui.pending.reload);
  });

  test('with a draft asks in place, with focus on keeping it [reload-1]', async () => {
    const onReload = deferred();
    const { container } = render(
      <ApiErrorBanner error={conflict} onReload={onReload.run} draft={() => ({ title: 'A' })} />,
    );
    await userEvent.click(button(reload));
    expect(onReload.calls()).toBe(0);
    const { title, body } = en.ui.question;
    const question = screen.getByRole('group', { name: `${title} ${body}` });
    expect(container).toContainElement(question);
    expect(button(en.ui.keep)).toHaveFocus();
    await expectNoAxeViolations(container);

    await userEvent.click(button(en.ui.discard));
    expect(onReload.calls()).toBe(1);
    await waitFor(() => expect(button(reload)).toHaveFocus());
    expect(button(reload)).toHaveAttribute('data-state', 'busy');
  });

  test.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['Keep editing', () => userEvent.keyboard('{Enter}')],
  ])('%s keeps the draft and gives focus back to Reload [reload-2]', async (_, answer) => {
    const onReload = deferred();
    render(<ApiErrorBanner error={conflict} onReload={onReload.run} draft={() => 'words'} />);
    button(reload).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(button(en.ui.keep)).toHaveFocus());
    await answer();
    await waitFor(() => expect(button(reload)).toHaveFocus());
    expect(screen.queryByText(en.ui.question.title)).toBeNull();
    expect(onReload.calls()).toBe(0);
  });

  test('Escape does not close a dialog around the banner [reload-3]', async () => {
    render(
      <dialog
        ref={(node) => {
          if (node && !node.open) node.showModal();
        }}
      >
        <ApiErrorBanner error={conflict} onReload={() => {}} draft={() => 'words'} />
      </dialog>,
    );
    await userEvent.click(button(reload));
    await userEvent.keyboard('{Escape}');
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
    await waitFor(() => expect(button(reload)).toHaveFocus());
  });

  test('is not what dismissing means while the question stands [reload-13]', async () => {
    const onReload = vi.fn();
    const onDismiss = vi.fn();
    render(<ApiErrorBanner error={conflict} draft={() => 'words'} {...{ onReload, onDismiss }} />);
    await userEvent.click(button(reload));
    await userEvent.click(button(en.actions.dismiss));
    expect(onDismiss).toHaveBeenCalledOnce();
    expect(onReload).not.toHaveBeenCalled();
  });

  test('without a handler the page is reloaded, and that is always asked first [reload-5]', async () => {
    render(<ApiErrorBanner error={conflict} />);
    await userEvent.click(button(en.ui.reloadPage));
    expect(button(en.ui.keep)).toHaveFocus();
    expect(button(en.ui.reloadPage)).toHaveAttribute('data-part', 'discard');
    expect(screen.queryByRole('button', { name: en.actions.copyDraft })).toBeNull();
  });

  test('for a part of the app that did not load it is the page that is reloaded', async () => {
    const onReload = vi.fn();
    render(<ApiErrorBanner error={anError('ChunkLoadError')} onReload={onReload} />);
    expect(screen.queryByRole('button', { name: reload })).toBeNull();
    await userEvent.click(button(en.ui.reloadPage));
    expect(button(en.ui.keep)).toHaveFocus();
    expect(onReload).not.toHaveBeenCalled();
  });

  test('a new failure takes the question away [reload-7]', async () => {
    const { rerender } = render(
      <ApiErrorBanner error={conflict} onReload={() => {}} draft={() => 'words'} />,
    );
    await userEvent.click(button(reload));
    rerender(<ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} />);
    expect(screen.queryByText(en.ui.question.title)).toBeNull();
    await waitFor(() => expect(button('Try again')).toHaveFocus());
  });
});

describe('a write that may have been done', () => {
  test('can be looked at by the second button, which asks before it loses work [draft-7]', async () => {
    const onReload = vi.fn();
    render(
      <ApiErrorBanner
        error={anError('NetworkError')}
        intent="save"
        onRetry={() => {}}
        onReload={onReload}
        draft={() => 'mine'}
      />,
    );
    await click('Reload latest version');
    expect(onReload).not.toHaveBeenCalled();
    await click(en.ui.discard);
    expect(onReload).toHaveBeenCalledOnce();
  });

  const codes = Object.keys(errorCatalog) as ErrorCode[];
  const isOpen = (code: ErrorCode) =>
    writeOutcome(anError(code), { intent: 'save' }) === 'maybeDone';

  test.each(codes.filter(isOpen))('of the code %s can be looked at', (code) => {
    const error = anError(code);
    const { rerender } = render(
      <ApiErrorBanner {...{ error }} intent="save" onReload={() => {}} onRetry={() => {}} />,
    );
    const reload = () => screen.getByRole('button', { name: 'Reload latest version' });
    expect(reload()).toBeVisible();
    expect(screen.getAllByRole('button').length).toBeLessThanOrEqual(2);
    rerender(<ApiErrorBanner {...{ error }} intent="save" onReload={() => {}} />);
    expect(reload()).toBeVisible();
    rerender(<ApiErrorBanner {...{ error }} intent="save" />);
    expect(screen.queryByRole('button', { name: 'Reload latest version' })).toBeNull();
  });

  test('in an earlier attempt can be looked at, too', () => {
    const handlers = { onReload: () => {}, onSignIn: () => {}, onRetry: () => {} };
    render(
      <ApiErrorBanner
        error={anError('AccessTokenInvalidError')}
        intent="save"
        unconfirmed
        {...handlers}
      />,
    );
    const names = screen.getAllByRole('button').map(({ textContent }) => textContent);
    expect(names).toEqual(['Sign in again', 'Reload latest version']);
  });

  test('and was a delete of what is not there now can be looked at, and is not still not working [retry-11]', () => {
    const handlers = { onReload: () => {}, onRetry: () => {} };
    const error = anError('NotFoundError');
    render(<ApiErrorBanner {...{ error, ...handlers }} intent="delete" attempt={2} unconfirmed />);
    expect(screen.getByText(/Your own earlier attempt may have worked/)).toBeVisible();
    expect(document.querySelector('[data-part="repeat"]')).toBeNull();
    expect(screen.getByRole('button', { name: 'Reload latest version' })).toBeVisible();
  });

  test('is not looked at where it was surely not done, or was a load', () => {
    const handlers = { onRetry: () => {}, onReload: () => {} };
    const { rerender } = render(
      <ApiErrorBanner error={anError('RateLimitExceededError')} intent="save" {...handlers} />,
    );
    expect(screen.getAllByRole('button')).toHaveLength(1);
    rerender(<ApiErrorBanner error={anError('NetworkError')} intent="load" {...handlers} />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });
});
