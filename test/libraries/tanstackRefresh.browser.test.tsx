import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { type Server, serve } from './server.js';
import { banner, press, quiet, watch } from './watch.js';

interface PageProps {
  readonly server: Server;
  readonly onError: () => void;
  /** Milliseconds between polls. */
  readonly polls: number | false;
}

/** The recipe of docs/guides/tanstack-query.md. */
function Page({ server, onError, polls }: PageProps) {
  const query = useQuery<string, unknown>({
    queryKey: ['entry'],
    queryFn: () => server.call(),
    refetchInterval: polls,
  });
  const failure = useApiError({
    intent: 'load',
    source: query.error,
    sourcePending: query.isFetching,
    onRetry: query.refetch,
    onReload: query.refetch,
    onError,
  });
  return (
    <>
      <ApiErrorBanner {...failure.bannerProps} />
      <output aria-label="attempt">{failure.attempt}</output>
      <output aria-label="pending">{String(failure.pending)}</output>
      <button type="button" onClick={() => void failure.reload()}>
        Refresh
      </button>
      <p>{query.data}</p>
    </>
  );
}

async function show(
  server: Server,
  polls: number | false = false,
): Promise<{ onError: () => void }> {
  const onError = vi.fn();
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page {...{ server, onError, polls }} />
      </QueryClientProvider>
    </StrictMode>,
  );
  if (server.outcome === 'fine') await loaded(1);
  else await failed(1);
  await quiet();
  return { onError };
}

async function failed(attempts: number): Promise<void> {
  await vi.waitFor(() =>
    expect(screen.getByLabelText('attempt')).toHaveTextContent(String(attempts)),
  );
}

const loaded = (call: number) =>
  vi.waitFor(() => expect(screen.getByText(`Answer ${call}`)).toBeVisible());

/** Until nothing is under way any more. */
const settled = () =>
  vi.waitFor(() => expect(screen.getByLabelText('pending')).toHaveTextContent('false'));

const isRepeat = (text: string) => text.includes('Still not working: tried twice');

describe.each(['axios', 'fetch'] as const)('a query that is refreshed, with %s', (client) => {
  test('after its failed load was dismissed tells of each failure, and of the success [hook-6]', async () => {
    const server = serve('ServerError', client);
    const { onError } = await show(server);
    await press('Dismiss');
    const page = watch();
    await press('Refresh');
    await failed(1);
    expect(await page.spoken()).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /reload/i })).toBeNull();
    await press('Try again');
    await failed(2);
    expect((await page.spoken()).filter(isRepeat)).toHaveLength(1);
    expect(page.removed()).toBe(0);
    expect(onError).toHaveBeenCalledTimes(3);
    server.outcome = 'fine';
    await press('Try again');
    await loaded(4);
    expect((await page.spoken()).at(-1)).toBe('Loaded');
    expect(banner()).toBeNull();
  });

  test('and fails, and fails again, is dismissed once', async () => {
    const server = serve('fine', client);
    const { onError } = await show(server);
    server.outcome = 'ServerError';
    const page = watch();
    await press('Refresh');
    await failed(1);
    expect(await page.spoken()).toHaveLength(1);
    await press('Try again');
    await failed(2);
    const spoken = await page.spoken();
    expect(spoken.filter(isRepeat)).toHaveLength(1);
    const said = spoken.length;
    await press('Dismiss');
    await settled();
    expect(await page.spoken()).toHaveLength(said);
    expect(banner()).toBeNull();
    expect(page.removed()).toBe(1);
    expect(screen.getByText('Answer 1')).toBeVisible();
    expect(onError).toHaveBeenCalledTimes(2);
  });

  test('while its failure is on display is another attempt, and said to be loaded when it works', async () => {
    const server = serve('ServerError', client);
    await show(server);
    const page = watch();
    await press('Refresh');
    await failed(2);
    expect((await page.spoken()).filter(isRepeat)).toHaveLength(1);
    server.outcome = 'fine';
    await press('Refresh');
    await loaded(3);
    expect((await page.spoken()).at(-1)).toBe('Loaded');
    expect(banner()).toBeNull();
    expect(server.calls).toHaveLength(3);
  });
});

describe('a query that is refreshed', () => {
  test('without a failure on display, and works, says nothing', async () => {
    const server = serve('fine', 'fetch');
    const { onError } = await show(server);
    const page = watch();
    await press('Refresh');
    await loaded(2);
    await settled();
    expect(await page.spoken()).toEqual([]);
    expect(onError).not.toHaveBeenCalled();
  });

  test('after its failure was dismissed, and works, says nothing', async () => {
    const server = serve('ServerError', 'fetch');
    await show(server);
    await press('Dismiss');
    const page = watch();
    server.outcome = 'fine';
    await press('Refresh');
    await loaded(2);
    await settled();
    expect(await page.spoken()).toEqual([]);
  });

  test('by a double press asks once, and tells of one failure', async () => {
    const server = serve('fine', 'fetch');
    const { onError } = await show(server);
    server.outcome = 'ServerError';
    const page = watch();
    const release = server.hold();
    await press('Refresh');
    await press('Refresh');
    release();
    await failed(1);
    await settled();
    expect(await page.spoken()).toHaveLength(1);
    expect(server.calls).toHaveLength(2);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(page.removed()).toBe(0);
  });

  test('while it polls and fails tells that it failed, and stays dismissed afterwards', async () => {
    const server = serve('ServerError', 'fetch');
    await show(server, 300);
    await press('Dismiss');
    await quiet();
    expect(banner()).toBeNull();
    const page = watch();
    await press('Refresh');
    await failed(1);
    expect(await page.spoken()).toHaveLength(1);
    await press('Dismiss');
    await quiet();
    await quiet();
    expect(banner()).toBeNull();
    expect(await page.spoken()).toHaveLength(1);
    expect(page.removed()).toBe(1);
  });

  test('while a poll is under way takes its answer, and is told once', async () => {
    const server = serve('ServerError', 'fetch');
    await show(server, 1000);
    await press('Dismiss');
    const release = server.hold();
    const before = server.calls.length;
    await vi.waitFor(() => expect(server.calls.length).toBeGreaterThan(before), { timeout: 3000 });
    const page = watch();
    await press('Refresh');
    release();
    await failed(1);
    expect(await page.spoken()).toHaveLength(1);
    expect(page.removed()).toBe(0);
  });
});
