import { QueryClient, QueryClientProvider, useMutation, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { type Server, serve } from './server.js';
import { banner, press, quiet, watch } from './watch.js';

interface PageProps {
  readonly list: Server;
  readonly deletes: Server;
}

/** The recipe of docs/guides/tanstack-query.md. */
function Page({ list, deletes }: PageProps) {
  const entries = useQuery<string, unknown>({ queryKey: ['entries'], queryFn: () => list.call() });
  const mutation = useMutation<string, unknown>({ mutationFn: () => deletes.call('entry') });
  const remove = useApiError({
    intent: 'delete',
    source: mutation.error,
    sourcePending: mutation.isPending,
    onRetry: () => mutation.mutate(),
    onReload: entries.refetch,
  });
  return (
    <>
      <ApiErrorBanner {...remove.bannerProps} />
      <output aria-label="attempt">{remove.attempt}</output>
      <output aria-label="pending">{String(remove.pending)}</output>
      <button type="button" onClick={() => mutation.mutate()}>
        Delete
      </button>
      <p>{entries.data}</p>
    </>
  );
}

const isRepeat = (text: string) => text.includes('Still not working');

const attempts = (count: number) =>
  vi.waitFor(() => expect(screen.getByLabelText('attempt')).toHaveTextContent(String(count)));

const settled = () =>
  vi.waitFor(() => expect(screen.getByLabelText('pending')).toHaveTextContent('false'));

describe.each(['axios', 'fetch'] as const)(
  'a mutation whose list is loaded anew, with %s',
  (client) => {
    async function showRefused() {
      const list = serve('fine', client);
      const deletes = serve('VersionMismatchError', client);
      const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
      render(
        <StrictMode>
          <QueryClientProvider client={queries}>
            <Page {...{ list, deletes }} />
          </QueryClientProvider>
        </StrictMode>,
      );
      await vi.waitFor(() => expect(screen.getByText('Answer 1')).toBeVisible());
      await press('Delete');
      await attempts(1);
      await quiet();
      return { list, deletes };
    }

    test('is over when that works, and said to be loaded; refused again it is a first failure', async () => {
      const { list, deletes } = await showRefused();
      const page = watch();
      await press(en.actions.reload);
      await vi.waitFor(() => expect(banner()).toBeNull());
      expect(await page.spoken()).toEqual([en.ui.success.load]);
      expect(list.calls).toHaveLength(2);
      expect(screen.getByText('Answer 2')).toBeVisible();
      expect(page.removed()).toBe(1);
      await press('Delete');
      await attempts(1);
      expect((await page.spoken()).filter(isRepeat)).toEqual([]);
      expect(banner()).toBeVisible();
      deletes.outcome = 'fine';
      await press('Delete');
      await vi.waitFor(() => expect(banner()).toBeNull());
      expect((await page.spoken()).at(-1)).toBe(en.ui.success.delete);
    });

    test('is as undone as before when that fails, which the query does not throw', async () => {
      const { list } = await showRefused();
      const page = watch();
      list.outcome = 'ServerError';
      await press(en.actions.reload);
      await screen.findByRole('heading', { name: en.ui.reloadFailed });
      await settled();
      expect(banner()).toHaveTextContent(en.outcomes.delete.notDone);
      expect((await page.spoken()).filter(isRepeat)).toEqual([]);
      expect((await page.spoken()).filter((text) => text === en.ui.success.load)).toEqual([]);
      list.outcome = 'fine';
      await press(en.actions.retry);
      await vi.waitFor(() => expect(banner()).toBeNull());
      expect((await page.spoken()).at(-1)).toBe(en.ui.success.load);
    });
  },
);
