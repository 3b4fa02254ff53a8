import { act, render, screen, waitFor } from '@testing-library/react';
import { Suspense, useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../../src/components/ApiErrorBanner.js';
import { anError, silence } from '../support.js';

beforeEach(() => window.focus());
afterEach(silence);

interface Loading {
  readonly promise: Promise<void>;
  isDone: boolean;
}

function Data({ loading }: { readonly loading: Loading | undefined }) {
  // What a library for data throws to suspend is a promise.
  // oxlint-disable-next-line typescript/only-throw-error
  if (loading && !loading.isDone) throw loading.promise;
  return null;
}

/** Suspends around its banner on each attempt, until it is told to go on. */
function drawPage() {
  let loading: Loading | undefined;
  let reveal = () => {};
  function Page({ isGone = false }) {
    const [, setAttempt] = useState(0);
    function load() {
      const promise = new Promise<void>((resolve) => {
        reveal = resolve;
      });
      loading = { promise, isDone: false };
      setAttempt((attempt) => attempt + 1);
    }
    return (
      <>
        <input aria-label="Title" />
        <Suspense fallback="Loading">
          {!isGone && (
            <>
              <Data loading={loading} />
              <ApiErrorBanner error={anError('BadGateway')} onRetry={load} />
            </>
          )}
        </Suspense>
      </>
    );
  }
  const { rerender } = render(<Page />);
  return {
    goOn: () =>
      act(async () => {
        if (loading) loading.isDone = true;
        reveal();
      }),
    leave: () => rerender(<Page isGone />),
  };
}

const field = () => screen.getByLabelText('Title');

async function retryFromField(): Promise<HTMLElement> {
  field().focus();
  const again = screen.getByRole('button', { name: 'Try again' });
  again.focus();
  await act(async () => again.click());
  await screen.findByText('Loading');
  await waitFor(() => expect(document.body).toHaveFocus());
  return again;
}

test('a banner that Suspense hid takes focus again when it is revealed', async () => {
  const { goOn } = drawPage();
  const again = await retryFromField();
  await goOn();
  await waitFor(() => expect(again).toHaveFocus());
});

test('a banner that Suspense hid gives focus back when it goes', async () => {
  const { leave } = drawPage();
  await retryFromField();
  leave();
  await waitFor(() => expect(field()).toHaveFocus());
});

test('a banner that is revealed leaves focus where it has been moved', async () => {
  const { goOn } = drawPage();
  await retryFromField();
  field().focus();
  await goOn();
  expect(field()).toHaveFocus();
});

test('a banner is drawn where the controllers are not those of the document, as in jest-fixed-jsdom', () => {
  class ForeignController {
    readonly signal = new EventTarget();
    abort() {}
  }
  vi.stubGlobal('AbortController', ForeignController);
  const { unmount } = render(<ApiErrorBanner error={anError('ServerError')} />);
  expect(screen.getByRole('group', { name: /problem/ })).toBeVisible();
  unmount();
  vi.unstubAllGlobals();
});
