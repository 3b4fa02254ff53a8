import {
  QueryClient,
  QueryClientProvider,
  QueryErrorResetBoundary,
  useQuery,
} from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { ErrorBoundary, useErrorBoundary } from 'react-error-boundary';
import { expect, test, vi } from 'vitest';
import { ApiErrorFallback } from '../../src/components/ApiErrorFallback.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';
import { type Server, serve } from './server.js';
import { banner, press, quiet, watch } from './watch.js';

/** React tells the console of each error that a boundary has caught. */
const expectCaught = () => expectConsole('error', /The above error occurred|Error: Uncaught/);

test('a boundary shows what was thrown, and the page again once it is tried again', async () => {
  expectCaught();
  let isBroken = true;
  const onReset = vi.fn();
  function Page() {
    if (isBroken) throw new Error('broken');
    return <p>Well</p>;
  }
  render(
    <ErrorBoundary FallbackComponent={ApiErrorFallback} onReset={onReset}>
      <Page />
    </ErrorBoundary>,
  );
  expect(banner()).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  await press('Try again');
  await vi.waitFor(() => expect(onReset).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(banner()).toBeVisible());
  isBroken = false;
  await press('Try again');
  await vi.waitFor(() => expect(screen.getByText('Well')).toBeVisible());
  expect(onReset).toHaveBeenCalledTimes(2);
  expect(banner()).toBeNull();
});

test('a boundary reads a response that was handed to it in an event', async () => {
  function Page() {
    const { showBoundary } = useErrorBoundary();
    return (
      <button type="button" onClick={() => showBoundary(apiErrorResponse('AccessDeniedError'))}>
        Open
      </button>
    );
  }
  expectCaught();
  await quiet();
  const page = watch();
  render(
    <ErrorBoundary FallbackComponent={ApiErrorFallback}>
      <Page />
    </ErrorBoundary>,
  );
  await press('Open');
  await vi.waitFor(() => expect(banner()).toHaveAttribute('data-kind', 'permission'));
  expect(await page.spoken()).toHaveLength(1);
});

function Entry({ server }: { readonly server: Server }) {
  const { data } = useQuery<string, unknown>({
    queryKey: ['entry'],
    queryFn: () => server.call(),
    throwOnError: true,
    retry: false,
  });
  return <p>{data}</p>;
}

test('a boundary around queries asks the server once for each time it is tried again', async () => {
  expectCaught();
  const server = serve('ServerError');
  render(
    <QueryClientProvider client={new QueryClient()}>
      <QueryErrorResetBoundary>
        {({ reset }) => (
          <ErrorBoundary FallbackComponent={ApiErrorFallback} onReset={reset}>
            <Entry server={server} />
          </ErrorBoundary>
        )}
      </QueryErrorResetBoundary>
    </QueryClientProvider>,
  );
  await vi.waitFor(() => expect(banner()).toHaveAttribute('data-kind', 'server'));
  expect(server.calls).toHaveLength(1);
  await press('Try again');
  await vi.waitFor(() => expect(server.calls).toHaveLength(2));
  await vi.waitFor(() => expect(banner()).toBeVisible());
  server.outcome = 'fine';
  await press('Try again');
  await vi.waitFor(() => expect(screen.getByText('Answer 3')).toBeVisible());
  expect(server.calls).toHaveLength(3);
});
