import { act, render } from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { useFieldIssues } from '../../src/react/hooks/useFieldIssues.js';
import { anError, invalid, required, silence } from './support.js';

/** Tells the events that have listeners on window, document or banners, once for each, from now on. */
function watchListeners() {
  const open = new Set<{ readonly event: string; readonly listener: unknown }>();
  const find = (event: string, listener: unknown) =>
    [...open].find((entry) => entry.event === event && entry.listener === listener);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  // A test runner may give the window functions of its own.
  const holders = [EventTarget.prototype, window].filter((one) =>
    Object.hasOwn(one, 'addEventListener'),
  );
  const spies = holders.flatMap((holder) => [
    vi.spyOn(holder, 'addEventListener').mockImplementation(function add(
      this: EventTarget,
      type,
      listener,
      options,
    ) {
      addEventListener.call(this, type, listener, options);
      const event = eventOf(this, type);
      // The platform takes the same listener once.
      if (!event || find(event, listener)) return;
      const entry = { event, listener };
      open.add(entry);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => open.delete(entry));
    }),
    vi.spyOn(holder, 'removeEventListener').mockImplementation(function remove(
      this: EventTarget,
      type,
      listener,
      options,
    ) {
      removeEventListener.call(this, type, listener, options);
      const entry = find(eventOf(this, type) ?? '', listener);
      if (entry) open.delete(entry);
    }),
  ]);
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return () => [...open].map(({ event }) => event).toSorted();
}

function eventOf(target: EventTarget, type: string): string | undefined {
  // Without a target, the global functions are those of the window.
  if (target === window || target === undefined) return `window ${type}`;
  if (target === document) return `document ${type}`;
  return (target as Partial<Element>).matches?.('[data-part=banner]')
    ? `banner ${type}`
    : undefined;
}

const error = invalid([required('title')]);
const waiting = anError('RateLimitExceededError', { retryAt: Date.now() + 60_000 });

function Form() {
  const save = useApiError({ intent: 'save', source: error });
  const title = useFieldIssues(save.error, ['fields', 'title']);
  return (
    <form>
      <ApiErrorBanner {...save.bannerProps} />
      <ApiErrorBanner error={waiting} />
      <input id="title" aria-label="Title" {...title.inputProps} />
    </form>
  );
}

const page = (
  <ApiErrorProvider>
    <Form />
  </ApiErrorProvider>
);
const strictly = (children: ReactNode) => <StrictMode>{children}</StrictMode>;

// React puts its own on the root and, once, on the document; so does what the page has once.
beforeEach(() => {
  const { unmount } = render(strictly(page));
  unmount();
  silence();
});

test('StrictMode leaves as many listeners on window, document and banner as one mount does', () => {
  const open = watchListeners();
  const once = render(page);
  const ofOne = open();
  once.unmount();
  expect(ofOne).toContain('window online');
  expect(open()).toEqual([]);
  const twice = render(strictly(page));
  expect(open()).toEqual(ofOne);
  twice.unmount();
  expect(open()).toEqual([]);
});

test('mounting again and again leaves no listener behind, nor does drawing anew add one', async () => {
  const open = watchListeners();
  for (let round = 0; round < 3; round += 1) {
    const { rerender, unmount } = render(strictly(page));
    const drawn = open();
    rerender(strictly(<main>{page}</main>));
    await act(async () => rerender(strictly(<main>{page}</main>)));
    expect(open()).toEqual(drawn);
    unmount();
    expect(open()).toEqual([]);
  }
});

test('a callback ref that stays the same is called once with the root, and once with null', () => {
  const calls: unknown[] = [];
  const ref = (node: HTMLDivElement | null) => {
    calls.push(node);
  };
  const draw = (attempt: number, pending: boolean) => (
    <ApiErrorBanner
      error={anError('ServerError')}
      ref={ref}
      {...{ attempt, pending }}
      onRetry={() => {}}
    />
  );
  const { container, rerender, unmount } = render(draw(1, false));
  const root = container.firstElementChild;
  rerender(draw(1, true));
  rerender(draw(2, false));
  expect(calls).toEqual([root]);
  unmount();
  expect(calls).toEqual([root, null]);
});
