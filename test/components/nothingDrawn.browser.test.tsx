import { act, render } from '@testing-library/react';
import { type ComponentProps, forwardRef, memo, useEffect, useState } from 'react';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { undrawnIn } from '../../src/components/hintAtNothingDrawn.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { anError, invalid, required, silence } from './support.js';

// That it is told, and once, is proved of each message in messages.browser.test.tsx.

afterEach(silence);

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;
const Nothing = () => null;
const issue = invalid([required('title')]);
const wait = anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 });

function draw(components: object, props: ComponentProps<typeof ApiErrorBanner>) {
  const { container } = render(
    <ApiErrorProvider components={components}>
      <input id="title" aria-label="Title" />
      <ApiErrorBanner fieldTarget={({ field }) => field} {...props} />
    </ApiErrorProvider>,
  );
  return container.querySelector('[data-part="banner"]') as Element;
}

describe('nothing is drawn', () => {
  const onDismiss = () => {};
  const dismissible = { error: issue, onDismiss };
  const offered = { recovery: 'retry', others: [] } as const;
  const all = { offered, dismissible: true, onDismiss };
  test.each([
    ['what memo made', memo(wrong(forwardRef(Nothing)))],
    ['what forwardRef made', wrong(forwardRef(Nothing))],
    ['an element that draws nothing', () => <Nothing />],
  ])('by %s', (_, Part) => {
    expect(undrawnIn(draw({}, dismissible), all)).toEqual([]);
    for (const name of ['Button', 'CloseButton', 'Link']) {
      expect(undrawnIn(draw({ [name]: Part }, dismissible), all)).toEqual([name]);
    }
    const waiting = draw({ Button: Part }, { error: wait, onRetry: () => {} });
    expect(undrawnIn(waiting, { offered })).toEqual(['Button']);
  });

  test('by nobody where there is nothing to press', () => {
    const banner = draw({}, { error: wait });
    expect(undrawnIn(banner, { offered: { recovery: 'none', others: [] } })).toEqual([]);
  });
});

test('a component that draws only after a moment is not told of', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const Late = forwardRef(() => {
    const [isThere, setIsThere] = useState(false);
    useEffect(() => {
      const timer = setTimeout(() => setIsThere(true), 500);
      return () => clearTimeout(timer);
    }, []);
    return isThere ? <button type="button">Again</button> : null;
  });
  draw({ Button: Late }, { error: anError('ServerError'), onRetry: () => {} });
  act(() => void vi.advanceTimersByTime(600));
  act(() => void vi.advanceTimersByTime(1_400));
  expect(document.querySelector('[data-part="actions"] > button')).not.toBeNull();
});

test('what is not offered any more a second later is not missed', () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const onDismiss = () => {};
  const Own = forwardRef<HTMLButtonElement>((_, ref) => (
    <button type="button" ref={ref}>
      Own
    </button>
  ));
  const components = { Button: Own, CloseButton: Own };
  const inProvider = (props: ComponentProps<typeof ApiErrorBanner>) => (
    <ApiErrorProvider components={components}>
      <ApiErrorBanner {...props} />
    </ApiErrorProvider>
  );
  const { rerender } = render(
    inProvider({ error: anError('ServerError'), onRetry: () => {}, onDismiss }),
  );
  rerender(inProvider({ error: wait, onDismiss, dismissible: false }));
  act(() => void vi.advanceTimersByTime(1_500));
  expect(document.querySelector('[data-part="dismiss"]')).toBeNull();
});
