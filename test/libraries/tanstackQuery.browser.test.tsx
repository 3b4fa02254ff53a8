import {
  QueryClient,
  QueryClientProvider,
  useQuery,
  type UseQueryOptions,
} from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { type Server, serve } from './server.js';
import { banner, press, quiet, watch } from './watch.js';

type Options = Partial<UseQueryOptions<string, unknown>>;

interface PageProps {
  readonly server: Server;
  readonly options?: Options;
  readonly listeners?: { onSuccess?: () => void; onError?: () => void };
}

function Page({ server, options, listeners }: PageProps) {
  const query = useQuery<string, unknown>({
    queryKey: ['entry'],
    queryFn: () => server.call(),
    ...options,
  });
  const failure = useApiError({
    intent: 'load',
    source: query.error,
    sourcePending: query.isFetching,
    onRetry: query.refetch,
    ...listeners,
  });
  return (
    <>
      <ApiErrorBanner {...failure.bannerProps} />
      <output aria-label="attempt">{failure.attempt}</output>
      <p>{query.data}</p>
    </>
  );
}

function show(props: PageProps) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <Page {...props} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const attempt = () => screen.getByLabelText('attempt').textContent;

async function failed(attempts = 1): Promise<HTMLElement> {
  await vi.waitFor(() => expect(attempt()).toBe(String(attempts)));
  return banner() as HTMLElement;
}

/** Until so many more calls have arrived, and the last of them has been answered. */
async function polled(server: Server, times = 6): Promise<void> {
  const before = server.calls.length;
  await vi.waitFor(() => expect(server.calls.length).toBeGreaterThan(before + times), {
    timeout: 5000,
  });
}

describe.each(['axios', 'fetch'] as const)('a query whose client is %s', (client) => {
  test('that polls and fails each time stays on the page, and is told once', async () => {
    const server = serve('ServerError', client);
    const page = watch();
    const onError = vi.fn();
    show({ server, options: { refetchInterval: 30 }, listeners: { onError } });
    const first = await failed();
    const title = screen.getByRole('heading').textContent;
    const states = new Set<string | undefined>();
    const observer = new MutationObserver(() => {
      states.add(first.querySelector<HTMLElement>('[data-part=action]')?.dataset['state']);
    });
    observer.observe(first, { attributes: true, childList: true, subtree: true });
    await polled(server);
    observer.disconnect();
    expect(banner()).toBe(first);
    expect(page.removed()).toBe(0);
    expect([...states].filter((state) => state === 'busy')).toEqual([]);
    expect(attempt()).toBe('1');
    expect(onError).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('heading')).toHaveTextContent(title ?? '');
    expect(await page.spoken()).toHaveLength(1);
  });

  test('that polls stays dismissed while it fails for the same reason', async () => {
    const server = serve('ServerError', client);
    show({ server, options: { refetchInterval: 30 } });
    await failed();
    await quiet();
    const page = watch();
    await press('Dismiss');
    expect(banner()).toBeNull();
    await polled(server);
    expect(banner()).toBeNull();
    expect(page.removed()).toBe(1);
    expect(await page.spoken()).toEqual([]);
  });

  test('that polls is shown again when it fails for another reason', async () => {
    const server = serve('ServerError', client);
    show({ server, options: { refetchInterval: 30 } });
    await failed();
    await quiet();
    const page = watch();
    await press('Dismiss');
    server.outcome = 'AccessDeniedError';
    await failed();
    await polled(server);
    expect(page.removed()).toBe(1);
    expect(await page.spoken()).toHaveLength(1);
  });

  test('that polls is shown again when it was fine in between', async () => {
    const server = serve('ServerError', client);
    show({ server, options: { refetchInterval: 30 } });
    await failed();
    await quiet();
    await press('Dismiss');
    server.outcome = 'fine';
    await vi.waitFor(() => expect(screen.getByText(/Answer/)).toBeVisible());
    const page = watch();
    server.outcome = 'ServerError';
    await failed();
    await polled(server);
    expect(page.removed()).toBe(0);
    expect(await page.spoken()).toHaveLength(1);
  });

  test('that polls takes its failure off the page by itself when it is fine, and says nothing', async () => {
    const server = serve('ServerError', client);
    const onSuccess = vi.fn();
    show({ server, options: { refetchInterval: 30 }, listeners: { onSuccess } });
    await failed();
    await quiet();
    const page = watch();
    server.outcome = 'fine';
    await vi.waitFor(() => expect(banner()).toBeNull());
    await polled(server);
    expect(page.removed()).toBe(1);
    expect(await page.spoken()).toEqual([]);
    expect(onSuccess).not.toHaveBeenCalled();
  });

  test('tried again and failing is the second attempt, on the page all the time and told once', async () => {
    const server = serve('ServerError', client);
    const onError = vi.fn();
    show({ server, listeners: { onError } });
    const first = await failed();
    await quiet();
    const page = watch();
    await press('Try again');
    await failed(2);
    expect(banner()).toBe(first);
    expect(page.removed()).toBe(0);
    const spoken = await page.spoken();
    expect(spoken.filter((text) => text.includes('Still not working: tried twice'))).toHaveLength(
      1,
    );
    expect(spoken.filter((text) => text.includes('Loaded'))).toEqual([]);
    expect(server.calls).toHaveLength(2);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  test('tried again and working is gone, said to be loaded, and told once', async () => {
    const server = serve('ServerError', client);
    const onSuccess = vi.fn();
    show({ server, listeners: { onSuccess } });
    await failed();
    await quiet();
    const page = watch();
    server.outcome = 'fine';
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(screen.getByText('Answer 2')).toBeVisible();
    expect(page.removed()).toBe(1);
    const spoken = await page.spoken();
    expect(spoken.filter((text) => text === 'Loaded')).toHaveLength(1);
    expect(spoken.filter((text) => text.includes('Still'))).toEqual([]);
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(server.calls).toHaveLength(2);
  });

  test('tried again twice, with polls between, counts what the person tried', async () => {
    const server = serve('ServerError', client);
    show({ server, options: { refetchInterval: 100 } });
    await failed();
    await quiet();
    const page = watch();
    const repeats = () => page.soFar().filter((text) => text.includes('Still'));
    await press('Try again');
    await failed(2);
    await polled(server, 3);
    // what is not said yet gives way to what is news by then
    await vi.waitFor(() => expect(repeats()).toHaveLength(1), 5_000);
    await press('Try again');
    await failed(3);
    await polled(server, 3);
    expect(attempt()).toBe('3');
    expect(page.removed()).toBe(0);
    await page.spoken();
    expect(repeats()).toHaveLength(2);
  });

  test('dismissed while it is tried again is hidden until that has failed', async () => {
    const server = serve('ServerError', client);
    show({ server });
    await failed();
    const release = server.hold();
    await press('Try again');
    await press('Dismiss');
    await vi.waitFor(() => expect(banner()).toBeNull());
    const page = watch();
    release();
    await failed();
    const spoken = await page.spoken();
    expect(banner()).toBeVisible();
    expect(spoken.filter((text) => text.includes('Still'))).toEqual([]);
    expect(server.calls).toHaveLength(2);
  });

  test('dismissed while it is tried again says nothing when that works', async () => {
    const server = serve('ServerError', client);
    show({ server });
    await failed();
    server.outcome = 'fine';
    const release = server.hold();
    await press('Try again');
    await press('Dismiss');
    await vi.waitFor(() => expect(banner()).toBeNull());
    const page = watch();
    release();
    await vi.waitFor(() => expect(screen.getByText('Answer 2')).toBeVisible());
    const spoken = await page.spoken();
    expect(spoken.filter((text) => text.includes('Loaded'))).toEqual([]);
    expect(page.removed()).toBe(0);
  });

  test('that has data keeps it beside the failure of a later fetch', async () => {
    const server = serve('fine', client);
    show({ server, options: { refetchInterval: 30 } });
    await vi.waitFor(() => expect(screen.getByText(/Answer/)).toBeVisible());
    const page = watch();
    server.outcome = 'ServerError';
    await failed();
    expect(screen.getByText(/Answer/)).toBeVisible();
    await polled(server);
    expect(page.removed()).toBe(0);
    expect(attempt()).toBe('1');
    expect(await page.spoken()).toHaveLength(1);
  });
});

test('a query that retries by itself shows its failure once all of its retries have failed', async () => {
  const server = serve('ServerError');
  const page = watch();
  show({ server, options: { retry: 2, retryDelay: 20 } });
  await failed();
  expect(server.calls).toHaveLength(3);
  await press('Try again');
  await failed(2);
  expect(server.calls).toHaveLength(6);
  expect(page.removed()).toBe(0);
});
