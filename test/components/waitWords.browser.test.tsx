import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/styles/styles.css';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import { anError, silence } from './support.js';

afterEach(silence);

const pause = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** What is said from now on, each announcement once. */
function listen(): readonly string[] {
  const heard: string[] = [];
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node.parentElement?.matches('[data-api-error-announcer]'))
          heard.push(node.textContent ?? '');
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return heard;
}

/** A failure whose wait is over after a second, and how the words begin before it. */
const waits: readonly (readonly [name: string, advice: string, failure: () => ApiError])[] = [
  [
    'that is counted',
    'Try again when the wait is over.',
    () => {
      const receivedAt = Date.now();
      return anError('RateLimitExceededError', { receivedAt, retryAt: receivedAt + 1_200 });
    },
  ],
  [
    'that cannot be read',
    'Wait a moment, then try again.',
    () => anError('RateLimitExceededError', { receivedAt: Date.now() }),
  ],
];

describe.each(waits)('a wait %s', (_, advice, failure) => {
  // why there was something to wait for is over, too
  const over = /right now\s*The wait is over\. Try again\./;

  async function drawn(props: ApiErrorBannerProps) {
    const heard = listen();
    const { container } = render(
      <ApiErrorBanner error={failure()} onRetry={() => {}} {...props} />,
    );
    expect(container).toHaveTextContent(advice);
    await waitFor(() => expect(container).toHaveTextContent(over), { timeout: 3_000 });
    expect(container).not.toHaveTextContent(advice);
    await pause(800);
    return heard;
  }

  test.each([
    ['in the background', { intent: 'save' }],
    ['of an autosave that is told plainly', { intent: 'autosave', quietUntil: 0 }],
  ] as const)('is no longer spoken of when it is over: %s [wait-11]', async (_name, props) => {
    const heard = await drawn(props);
    expect(heard).toEqual([expect.stringContaining(advice) as unknown, en.ui.ready]);
  });

  test('moves nothing when it ends, however narrow the page is [wait-12]', async () => {
    await page.viewport(320, 800);
    const { container } = render(<ApiErrorBanner error={failure()} onRetry={() => {}} />);
    const top = () => screen.getByRole('button', { name: 'Try again' }).getBoundingClientRect().top;
    const before = top();
    await waitFor(() => expect(container).toHaveTextContent(over), { timeout: 3_000 });
    expect(top()).toBe(before);
    expect(container.querySelector('[data-part="status"]')).toHaveTextContent(/^now$/);
  });

  test.each([200, 240, 280, 300, 340])(
    'keeps what is below the words where it is, in a column of %s pixels [wait-12]',
    async (width) => {
      await page.viewport(1200, 800);
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
      const { container } = render(
        <div style={{ inlineSize: width }}>
          <ApiErrorBanner
            error={anError('RateLimitExceededError', { retryAt: Date.now() + 100_000 })}
            onRetry={() => {}}
            draft={() => 'words'}
          />
        </div>,
      );
      const words = () => container.querySelector('[data-part="status"]')?.textContent;
      const height = () => container.firstElementChild?.getBoundingClientRect().height ?? 0;
      const before = height();
      expect(words()).toContain('about 2 minutes');
      pass(15_000);
      expect(words()).toContain('85 seconds');
      expect(height()).toBeCloseTo(before, 1);
      pass(80_000);
      expect(words()).toContain('5 seconds');
      expect(height()).toBeCloseTo(before, 1);
      pass(6_000);
      expect(words()).toBe(en.ui.ready);
      expect(height()).toBeCloseTo(before, 1);
    },
  );

  test('leaves the focused banner with nothing new to describe it when it is over [wait-11]', async () => {
    const heard = await drawn({ arrival: 'submit' });
    expect(heard.at(-1)).toBe(en.ui.ready);
    const banner = screen.getByRole('group', { name: /Too many requests/ });
    expect(banner).toHaveFocus();
    expect(banner).not.toHaveAccessibleDescription();
  });
});

describe('room that is kept while somebody waits', () => {
  const narrow = 220;
  const wide = 900;
  const heightOf = (container: Element, part: string) =>
    container.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().height;
  const column = (error: ApiError, width: number) => (
    <div style={{ width }}>
      <ApiErrorBanner error={error} onRetry={() => {}} draft={() => 'words'} intent="save" />
    </div>
  );
  beforeEach(() => page.viewport(1200, 800));
  const waiting = (ms: number) => {
    const receivedAt = Date.now();
    return anError('RateLimitExceededError', { receivedAt, retryAt: receivedAt + ms });
  };

  test('is given back when the banner becomes wider during the wait', async () => {
    const error = waiting(600_000);
    const { container, rerender } = render(column(error, narrow));
    const before = heightOf(container, 'status') ?? 0;
    rerender(column(error, wide));
    await pause(1_500);
    expect(heightOf(container, 'status')).toBeLessThan(before);
    const { container: fresh } = render(column(waiting(600_000), wide));
    expect(heightOf(container, 'banner')).toBeCloseTo(heightOf(fresh, 'banner') ?? 0, 2);
  });

  test('is given back when the banner becomes wider after the wait', async () => {
    const error = waiting(1_500);
    const { container, rerender } = render(column(error, narrow));
    await pause(1_000);
    const during = heightOf(container, 'banner');
    await waitFor(() => expect(container).toHaveTextContent(en.ui.ready), { timeout: 3_000 });
    expect(heightOf(container, 'banner')).toBeCloseTo(during ?? 0, 1);
    await pause(200);
    rerender(column(error, wide));
    await pause(300);
    const parts = container.querySelectorAll<HTMLElement>(
      '[data-part="body"], [data-part="status"]',
    );
    expect([...parts].map(({ style }) => style.minHeight)).toEqual(['', '']);
  });
});
