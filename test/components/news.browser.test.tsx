import { act, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import { anError, deferred, invalid, openDetails, required, silence, spoken } from './support.js';

afterEach(silence);

const button = (name: string) => screen.getByRole('button', { name });
const status = (container: Element) => container.querySelector('[data-part="status"]')?.textContent;

/** Longer than an arrival takes to be spoken. */
const pause = (ms = 550) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

function Page(props: ApiErrorBannerProps) {
  return (
    <main>
      <input aria-label="Title" />
      <ApiErrorBanner {...props} />
    </main>
  );
}

const failure = anError('ServerError');
/** What polling brings: the same failure, read anew. */
let polls = 0;
const polled = (error: ApiError = failure): ApiError => {
  polls += 1;
  return { ...error, requestId: `req-${polls}`, receivedAt: error.receivedAt + polls * 5_000 };
};

/** Draws a banner, waits until it has spoken, and forgets what it said. */
async function drawn(props: ApiErrorBannerProps) {
  const result = render(<Page {...props} />);
  await waitFor(() => expect(spoken('assertive') + spoken('polite')).not.toBe(''));
  silence();
  return result;
}

async function expectSilence() {
  await pause();
  expect(spoken('assertive') + spoken('polite')).toBe('');
}

describe('what the hook counts', () => {
  test('makes a banner known again each time it changes, and at no other time', async () => {
    const { rerender } = await drawn({ error: failure, occurrence: 1, attempt: 1 });
    rerender(<Page error={polled()} occurrence={1} attempt={1} />);
    await expectSilence();
    rerender(<Page error={failure} occurrence={2} attempt={1} />);
    await waitFor(() => expect(spoken('assertive')).toContain('ran into a problem'));
  });

  test('moves focus each time it changes, after a submit', async () => {
    const props: ApiErrorBannerProps = { error: failure, arrival: 'submit' };
    const { container, rerender } = render(<Page {...props} occurrence={1} />);
    const banner = container.querySelector('[data-part="banner"]');
    await waitFor(() => expect(banner).toHaveFocus());
    screen.getByRole('textbox').focus();
    rerender(<Page {...props} error={polled()} occurrence={1} />);
    expect(screen.getByRole('textbox')).toHaveFocus();
    rerender(<Page {...props} occurrence={2} />);
    expect(banner).toHaveFocus();
  });
});

describe('without it, what says the same anew', () => {
  test('neither speaks nor takes focus: polling, or an object made in every render [arrival-16]', async () => {
    const { container, rerender } = await drawn({ error: polled(), arrival: 'background' });
    openDetails();
    const heading = screen.getByRole('heading');
    screen.getByRole('textbox').focus();
    for (let poll = 0; poll < 2; poll += 1) {
      rerender(<Page error={polled()} arrival="submit" />);
      expect(screen.getByRole('textbox')).toHaveFocus();
      expect(screen.getByRole('heading')).toBe(heading);
    }
    await expectSilence();
    expect(container.querySelector('dl')).toHaveTextContent(`req-${polls}`);
  });

  test('leaves the details open', async () => {
    const { container, rerender } = render(<Page error={polled()} />);
    await userEvent.click(screen.getByText('Technical details'));
    rerender(<Page error={polled()} />);
    expect(container.querySelector('details')).toHaveAttribute('open');
  });

  test('leaves the question before a reload open [reload-8]', async () => {
    const conflict = anError('VersionMismatchError');
    const props = { onReload: () => {}, draft: () => 'words' };
    const { rerender } = render(<Page error={conflict} {...props} />);
    await userEvent.click(button('Reload latest version'));
    rerender(<Page error={polled(conflict)} {...props} />);
    expect(button(en.ui.keep)).toHaveFocus();
  });

  test('leaves as many issues drawn as were asked for', async () => {
    const issues = Array.from({ length: 120 }, (_, index) => required(`field${index}`));
    const { container, rerender } = render(<Page error={invalid(issues)} />);
    await userEvent.click(button('Show 50 more of 70'));
    rerender(<Page error={invalid(structuredClone(issues))} />);
    expect(container.querySelectorAll('[data-part="issue"]')).toHaveLength(100);
    rerender(<Page error={invalid(issues.slice(1))} />);
    expect(container.querySelectorAll('[data-part="issue"]')).toHaveLength(50);
  });

  test('neither lengthens a wait nor starts one that was over [wait-9]', async () => {
    const limited = (): ApiError => {
      const receivedAt = Date.now();
      return anError('RateLimitExceededError', { receivedAt, retryAt: receivedAt + 700 });
    };
    const { rerender } = render(<Page error={limited()} onRetry={() => {}} />);
    expect(button('Try again')).toHaveAttribute('aria-disabled', 'true');
    await pause(400);
    rerender(<Page error={limited()} onRetry={() => {}} />);
    await pause(450);
    expect(button('Try again')).not.toHaveAttribute('aria-disabled');
    rerender(<Page error={limited()} onRetry={() => {}} />);
    expect(button('Try again')).not.toHaveAttribute('aria-disabled');
  });

  test('is told to the developer, once, when every render brings it', () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    onTestFinished(() => warned.mockRestore());
    const { rerender } = render(<Page error={new Error('inline')} />);
    for (let count = 0; count < 8; count += 1) rerender(<Page error={new Error('inline')} />);
    expect(warned.mock.calls).toEqual([
      [
        expect.stringMatching(
          /new error object in every render.*Keep it in state or useMemo/,
        ) as unknown,
      ],
    ]);
  });

  test('is not told of what was another failure each time', () => {
    const { rerender } = render(<Page error={new Error('0')} />);
    for (let count = 1; count < 8; count += 1) rerender(<Page error={new Error(`${count}`)} />);
    // What is written to the console and not expected fails the test.
    expect(screen.getByRole('heading')).toBeVisible();
  });
});

describe('without it, news', () => {
  test('is another code', async () => {
    const { rerender } = await drawn({ error: failure });
    rerender(<Page error={anError('TimeoutError')} />);
    await waitFor(() => expect(spoken('assertive')).toContain('took too long'));
  });

  test('is a failure that is still there when an action has settled, as often as it is [retry-4]', async () => {
    let retry = deferred();
    const { rerender } = await drawn({ error: failure, onRetry: () => retry.run() });
    await userEvent.click(button('Try again'));
    await act(async () => retry.settle());
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working: tried twice'));
    silence();
    retry = deferred();
    await userEvent.click(button('Try again'));
    rerender(<Page error={polled()} onRetry={() => retry.run()} />);
    await act(async () => retry.settle());
    await waitFor(() => expect(spoken('assertive')).toContain('tried 3 times'));
    expect(screen.getByText(/tried 3 times/, { selector: 'p' })).toBeVisible();
  });

  test('is spoken once when the app counts the attempts itself', async () => {
    function Counting() {
      const [attempt, setAttempt] = useState(1);
      const onRetry = async () => setAttempt((count) => count + 1);
      return <Page {...{ error: failure, attempt, onRetry }} />;
    }
    render(<Counting />);
    await waitFor(() => expect(spoken('assertive')).not.toBe(''));
    silence();
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(spoken('assertive')));
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    await userEvent.click(button('Try again'));
    await pause(1_000);
    observer.disconnect();
    const said = heard.filter((text, index) => text !== '' && text !== heard[index - 1]);
    expect(said).toEqual([expect.stringContaining('Still not working: tried twice')]);
  });

  test('waits until the app is done, when a handler settles before', async () => {
    const retry = deferred();
    const props = { error: failure, onRetry: retry.run };
    const { rerender } = await drawn(props);
    await userEvent.click(button('Try again'));
    rerender(<Page {...props} pending />);
    await act(async () => retry.settle());
    silence();
    await pause();
    expect(spoken('assertive')).toBe('');
    expect(button('Try again')).toHaveAttribute('data-state', 'busy');
    rerender(<Page {...props} pending={false} />);
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working'));
  });

  test('is the next failure, when a handler does not tell when it is done', async () => {
    const props = { onRetry: () => {} };
    const { rerender } = await drawn({ error: failure, ...props });
    await userEvent.click(button('Try again'));
    await expectSilence();
    rerender(<Page error={polled()} {...props} />);
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working'));
  });
});

describe('an action that leads elsewhere', () => {
  test.each([
    ['AccessTokenInvalidError', 'onSignIn', 'Sign in again'],
    ['AccessDeniedError', 'onRequestAccess', 'Request access'],
    ['NotFoundError', 'onLeave', 'Go back'],
  ] as const)('is not called back by the %s that is still there', async (code, handler, name) => {
    const lead = async () => screen.getByRole('textbox').focus();
    await drawn({ error: anError(code), [handler]: lead });
    await userEvent.click(button(name));
    await pause();
    expect(spoken('assertive')).toBe('');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('is not called back by a problem that it leads to', async () => {
    const error = invalid([required('title')]);
    const fieldTarget = () => screen.getByRole('textbox');
    await drawn({ error, fieldTarget, arrival: 'background' });
    await userEvent.click(button('Show the first problem'));
    await pause();
    expect(spoken('assertive')).toBe('');
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

describe('an action under way', () => {
  const never = () => new Promise<void>(() => {});

  test.each([
    ['another occurrence', { occurrence: 1 }, { occurrence: 2 }],
    ['another code', {}, { error: anError('TimeoutError') }],
    ['another attempt', { attempt: 1 }, { attempt: 2 }],
  ])('that never ends keeps no later failure busy: %s [retry-9]', async (_, before, after) => {
    const props: ApiErrorBannerProps = { error: failure, onRetry: never };
    const { container, rerender } = render(<Page {...props} {...before} />);
    await userEvent.click(button('Try again'));
    expect(button('Try again')).toHaveAttribute('data-state', 'busy');
    rerender(<Page {...props} {...before} {...after} />);
    expect(button('Try again')).not.toHaveAttribute('aria-disabled');
    expect(status(container)).toBeUndefined();
  });

  test('that ends late does not end what a later failure has under way', async () => {
    const first = deferred();
    const second = deferred();
    const { rerender } = render(<Page error={failure} occurrence={1} onRetry={first.run} />);
    await userEvent.click(button('Try again'));
    rerender(<Page error={failure} occurrence={2} onRetry={second.run} />);
    await userEvent.click(button('Try again'));
    expect(second.calls()).toBe(1);
    await act(async () => first.settle());
    expect(button('Try again')).toHaveAttribute('data-state', 'busy');
    await act(async () => second.settle());
    expect(button('Try again')).not.toHaveAttribute('aria-disabled');
  });
});
