import { render, screen } from '@testing-library/react';
import { StrictMode, type ReactElement, useState } from 'react';
import useSWR, { SWRConfig, type SWRConfiguration } from 'swr';
import useSWRMutation from 'swr/mutation';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { type Server, serve } from './server.js';
import { banner, fill, press, quiet, watch } from './watch.js';

interface PageProps {
  readonly server: Server;
  readonly onSuccess?: () => void;
  readonly onError?: () => void;
}

function EntryPage({ server, ...listeners }: PageProps) {
  const { data, error, isValidating, mutate } = useSWR<string, unknown>('entry', () =>
    server.call(),
  );
  const failure = useApiError({
    intent: 'load',
    source: error,
    sourcePending: isValidating,
    onRetry: mutate,
    onReload: mutate,
    ...listeners,
  });
  return (
    <>
      <ApiErrorBanner {...failure.bannerProps} />
      <button type="button" onClick={() => void failure.reload()}>
        Refresh
      </button>
      <output aria-label="attempt">{failure.attempt}</output>
      <p>{data}</p>
    </>
  );
}

function SavePage({ server, ...listeners }: PageProps) {
  const [title, setTitle] = useState('Draft');
  const { trigger, error, isMutating } = useSWRMutation<string, unknown, string, string>(
    'entry',
    (_key, { arg }) => server.call(arg),
  );
  const save = useApiError({
    intent: 'save',
    source: error,
    sourcePending: isMutating,
    onRetry: () => trigger(title),
    ...listeners,
  });
  return (
    <>
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <output aria-label="attempt">{save.attempt}</output>
      <input aria-label="Title" value={title} onChange={({ target }) => setTitle(target.value)} />
      <button type="button" onClick={() => void trigger(title, { throwOnError: false })}>
        Save
      </button>
    </>
  );
}

function show(page: ReactElement, options: SWRConfiguration = { shouldRetryOnError: false }) {
  render(
    <StrictMode>
      <SWRConfig value={{ provider: () => new Map(), ...options }}>{page}</SWRConfig>
    </StrictMode>,
  );
}

async function failed(attempts = 1): Promise<HTMLElement> {
  await vi.waitFor(() =>
    expect(screen.getByLabelText('attempt')).toHaveTextContent(String(attempts)),
  );
  return banner() as HTMLElement;
}

describe.each(['axios', 'fetch'] as const)('SWR, with %s', (client) => {
  test('a fetch that is tried again and fails is the second attempt, told once', async () => {
    const server = serve('ServerError', client);
    const onError = vi.fn();
    show(<EntryPage {...{ server, onError }} />);
    const first = await failed();
    await quiet();
    const page = watch();
    await press('Try again');
    await failed(2);
    const spoken = await page.spoken();
    expect(banner()).toBe(first);
    expect(page.removed()).toBe(0);
    expect(spoken.filter((text) => text.includes('tried twice'))).toHaveLength(1);
    expect(spoken.filter((text) => text.includes('Loaded'))).toEqual([]);
    expect(server.calls).toHaveLength(2);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  test('a fetch that is tried again and works is gone, and told once', async () => {
    const server = serve('ServerError', client);
    const onSuccess = vi.fn();
    show(<EntryPage {...{ server, onSuccess }} />);
    await failed();
    await quiet();
    const page = watch();
    server.outcome = 'fine';
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(screen.getByText('Answer 2')).toBeVisible();
    expect((await page.spoken()).filter((text) => text.includes('Loaded'))).toEqual(['Loaded']);
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(server.calls).toHaveLength(2);
  });

  test('a fetch that is refreshed after its failure was dismissed tells that it failed again', async () => {
    const server = serve('ServerError', client);
    show(<EntryPage {...{ server }} />);
    await failed();
    await quiet();
    await press('Dismiss');
    const page = watch();
    await press('Refresh');
    await failed();
    expect(await page.spoken()).toHaveLength(1);
    await press('Try again');
    await failed(2);
    server.outcome = 'fine';
    await press('Refresh');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect((await page.spoken()).at(-1)).toBe('Loaded');
  });

  test('a fetch that SWR repeats by itself stays on the page, is told once, and stays dismissed', async () => {
    const server = serve('ServerError', client);
    const onError = vi.fn();
    const page = watch();
    show(<EntryPage {...{ server, onError }} />, {
      dedupingInterval: 0,
      onErrorRetry: (_error, _key, _config, revalidate, options) => {
        setTimeout(() => void revalidate(options), 30);
      },
    });
    const first = await failed();
    await vi.waitFor(() => expect(server.calls.length).toBeGreaterThan(8), { timeout: 5000 });
    expect(banner()).toBe(first);
    expect(page.removed()).toBe(0);
    expect(await page.spoken()).toHaveLength(1);
    await failed(1);
    expect(onError).toHaveBeenCalledTimes(1);
    await press('Dismiss');
    const before = server.calls.length;
    await vi.waitFor(() => expect(server.calls.length).toBeGreaterThan(before + 5), {
      timeout: 5000,
    });
    expect(banner()).toBeNull();
    expect(page.removed()).toBe(1);
    expect(await page.spoken()).toHaveLength(1);
  });

  test('a trigger that is tried again and fails, then works: what is there now, each told once', async () => {
    const server = serve('ServerError', client);
    const onError = vi.fn();
    const onSuccess = vi.fn();
    show(<SavePage {...{ server, onError, onSuccess }} />);
    await press('Save');
    const first = await failed();
    await quiet();
    const page = watch();
    await press('Try again');
    await failed(2);
    expect(banner()).toBe(first);
    expect((await page.spoken()).filter((text) => text.includes('tried twice'))).toHaveLength(1);
    expect(onError).toHaveBeenCalledTimes(2);
    expect(onSuccess).not.toHaveBeenCalled();
    await fill('Title', 'Better');
    server.outcome = 'fine';
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect((await page.spoken()).filter((text) => text.includes('Saved'))).toEqual(['Saved']);
    expect(page.removed()).toBe(1);
    expect(server.calls).toEqual(['Draft', 'Draft', 'Better']);
    expect(onSuccess).toHaveBeenCalledTimes(1);
  });

  test('a trigger that takes long is neither gone nor said to be saved before the answer', async () => {
    const server = serve('ServerError', client);
    show(<SavePage server={server} />);
    await press('Save');
    await failed();
    const page = watch();
    const release = server.hold();
    await press('Try again');
    const spoken = await page.spoken();
    expect(spoken.filter((text) => text.includes('Saved'))).toEqual([]);
    expect(banner()).toBeVisible();
    release();
    await failed(2);
    expect(page.removed()).toBe(0);
  });
});

interface ReloadPageProps {
  readonly entries: Server;
  readonly saves: Server;
}

/** The recipe of docs/guides/swr.md. */
function ReloadPage({ entries, saves }: ReloadPageProps) {
  const { data, mutate } = useSWR<string, unknown>('entry', () => entries.call());
  const { trigger, error, isMutating } = useSWRMutation<string, unknown, string, string>(
    'entry',
    (_key, { arg }) => saves.call(arg),
  );
  const save = useApiError({
    intent: 'save',
    source: error,
    sourcePending: isMutating,
    onRetry: () => trigger('Draft'),
    onReload: () => mutate(entries.call(), { revalidate: false }),
  });
  return (
    <>
      <ApiErrorBanner {...save.bannerProps} />
      <output aria-label="attempt">{save.attempt}</output>
      <button type="button" onClick={() => void trigger('Draft', { throwOnError: false })}>
        Save
      </button>
      <p>{data}</p>
    </>
  );
}

test('a mutation of SWR is over when its entry has been loaded anew, and only then', async () => {
  const entries = serve('fine');
  const saves = serve('VersionMismatchError');
  show(<ReloadPage {...{ entries, saves }} />);
  await vi.waitFor(() => expect(screen.getByText('Answer 1')).toBeVisible());
  await press('Save');
  await failed();
  entries.outcome = 'ServerError';
  await press('Reload latest version');
  await screen.findByRole('heading', { name: 'The latest version was not loaded' });
  entries.outcome = 'fine';
  const page = watch();
  await press('Try again');
  await vi.waitFor(() => expect(banner()).toBeNull());
  expect(screen.queryByText('Answer 1')).toBeNull();
  expect((await page.spoken()).at(-1)).toBe('Loaded');
  await press('Save');
  await failed(1);
});
