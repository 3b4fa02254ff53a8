import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import useSWR, { SWRConfig } from 'swr';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { expectConsole } from '../setup/index.js';
import { type Server, serve } from './server.js';
import { banner, press, quiet, watch } from './watch.js';

interface PageProps {
  readonly server: Server;
}

function QueryPage({ server }: PageProps) {
  const query = useQuery<string, unknown>({
    queryKey: ['entry'],
    queryFn: () => server.call(),
    retry: false,
  });
  return (
    <>
      <ApiErrorBanner error={query.error} onRetry={query.refetch} />
      <p>{query.data}</p>
    </>
  );
}

function SwrPage({ server }: PageProps) {
  const { data, error, mutate } = useSWR<string, unknown>('entry', () => server.call(), {
    shouldRetryOnError: false,
  });
  return (
    <>
      <ApiErrorBanner error={error} onRetry={mutate} />
      <p>{data}</p>
    </>
  );
}

describe.each([
  ['TanStack Query', QueryPage, 'axios'],
  ['TanStack Query', QueryPage, 'fetch'],
  ['SWR', SwrPage, 'axios'],
  ['SWR', SwrPage, 'ofetch'],
] as const)('a banner alone, of %s', (_, Page, client) => {
  async function showFailed() {
    const server = serve('ServerError', client);
    const page = watch();
    render(
      <StrictMode>
        <QueryClientProvider client={new QueryClient()}>
          <SWRConfig value={{ provider: () => new Map() }}>
            <Page server={server} />
          </SWRConfig>
        </QueryClientProvider>
      </StrictMode>,
    );
    await vi.waitFor(() => expect(banner()).toHaveAttribute('data-kind', 'server'));
    expect(await page.spoken()).toHaveLength(1);
    return server;
  }

  test('fetches once for each time that it is tried again, and is gone when that works', async () => {
    // nobody has read the response that `fetch` gave
    if (client === 'fetch') expectConsole('warn', /RAE033/);
    const server = await showFailed();
    await press('Try again');
    await vi.waitFor(() => expect(server.calls).toHaveLength(2));
    await quiet();
    expect(banner()).toBeVisible();
    server.outcome = 'fine';
    await press('Try again');
    await vi.waitFor(() => expect(screen.getByText('Answer 3')).toBeVisible());
    expect(banner()).toBeNull();
    expect(server.calls).toHaveLength(3);
  });
});
