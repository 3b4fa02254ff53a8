import { QueryClient, QueryClientProvider, useMutation } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { type Server, serve } from './server.js';
import { banner, fill, press, quiet, watch } from './watch.js';

interface PageProps {
  readonly server: Server;
  readonly retryBy: 'mutate' | 'mutateAsync';
  readonly onError: () => void;
}

function Page({ server, retryBy, onError }: PageProps) {
  const [title, setTitle] = useState('Draft');
  const mutation = useMutation<string, unknown, string>({
    mutationFn: (text) => server.call(text),
  });
  const save = useApiError({
    intent: 'save',
    source: mutation.error,
    sourcePending: mutation.isPending,
    onRetry: () => mutation[retryBy](title),
    onError,
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        mutation.mutate(title);
      }}
    >
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <output aria-label="attempt">{save.attempt}</output>
      <input aria-label="Title" value={title} onChange={({ target }) => setTitle(target.value)} />
      <button type="submit">Save</button>
      <p>{mutation.data}</p>
    </form>
  );
}

const isClaim = (text: string) => text.includes('Saved');
const isRepeat = (text: string) => text.includes('Still not working: tried twice');

describe.each([
  ['mutate', 'axios'],
  ['mutate', 'fetch'],
  ['mutateAsync', 'axios'],
  ['mutateAsync', 'fetch'],
] as const)('a mutation that is tried again by %s, with %s', (retryBy, client) => {
  async function showFailed() {
    const server = serve('ServerError', client);
    const onError = vi.fn();
    render(
      <StrictMode>
        <QueryClientProvider client={new QueryClient()}>
          <Page {...{ server, retryBy, onError }} />
        </QueryClientProvider>
      </StrictMode>,
    );
    await press('Save');
    await failed(1);
    await quiet();
    return { server, onError };
  }

  async function failed(attempts: number): Promise<void> {
    await vi.waitFor(() =>
      expect(screen.getByLabelText('attempt')).toHaveTextContent(String(attempts)),
    );
  }

  test('and fails is the second attempt, shown and told once', async () => {
    const { server, onError } = await showFailed();
    const first = banner();
    const page = watch();
    await press('Try again');
    await failed(2);
    const spoken = await page.spoken();
    expect(banner()).toBe(first);
    expect(page.removed()).toBe(0);
    expect(spoken.filter(isRepeat)).toHaveLength(1);
    expect(spoken.filter(isClaim)).toEqual([]);
    expect(server.calls).toEqual(['Draft', 'Draft']);
    expect(onError).toHaveBeenCalledTimes(2);
    await failed(2);
  });

  test('and works sends what is there now, and is said to be saved once', async () => {
    const { server, onError } = await showFailed();
    const page = watch();
    await fill('Title', 'Better');
    server.outcome = 'fine';
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(screen.getByText('Answer 2')).toBeVisible();
    expect((await page.spoken()).filter(isClaim)).toEqual(['Saved']);
    expect(server.calls).toEqual(['Draft', 'Better']);
    expect(onError).toHaveBeenCalledTimes(1);
  });

  test('and takes long is neither gone nor said to be saved before the answer', async () => {
    const { server } = await showFailed();
    const page = watch();
    const release = server.hold();
    await press('Try again');
    expect((await page.spoken()).filter(isClaim)).toEqual([]);
    expect(banner()).toBeVisible();
    expect(server.calls).toHaveLength(2);
    release();
    await failed(2);
    expect(page.removed()).toBe(0);
  });

  test('and dismissed meanwhile shows that it failed again, as what it is: not saved', async () => {
    const { server } = await showFailed();
    const release = server.hold();
    await press('Try again');
    await press('Dismiss');
    await vi.waitFor(() => expect(banner()).toBeNull());
    const page = watch();
    release();
    await failed(1);
    const spoken = await page.spoken();
    expect(banner()).toBeVisible();
    expect(server.calls).toHaveLength(2);
    expect(spoken.filter((text) => isClaim(text) || isRepeat(text))).toEqual([]);
  });

  test('and dismissed meanwhile is silent when it works', async () => {
    const { server } = await showFailed();
    server.outcome = 'fine';
    const release = server.hold();
    await press('Try again');
    await press('Dismiss');
    await vi.waitFor(() => expect(banner()).toBeNull());
    const page = watch();
    release();
    await vi.waitFor(() => expect(screen.getByText('Answer 2')).toBeVisible());
    expect((await page.spoken()).filter(isClaim)).toEqual([]);
    expect(page.removed()).toBe(0);
  });

  test('dismissed stays hidden while one types, and is shown when another save fails', async () => {
    const { server } = await showFailed();
    await press('Dismiss');
    await fill('Title', 'Better');
    await quiet();
    expect(banner()).toBeNull();
    await press('Save');
    await failed(1);
    expect(banner()).toBeVisible();
    expect(server.calls).toEqual(['Draft', 'Better']);
  });

  test('and saved by its own button meanwhile says once that it is saved', async () => {
    const { server } = await showFailed();
    const page = watch();
    server.outcome = 'fine';
    await press('Save');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect((await page.spoken()).filter(isClaim)).toEqual(['Saved']);
    expect(server.calls).toHaveLength(2);
  });
});

test('a mutation that is saved anew and refused again for its fields is told again, as another try [retry-10]', async () => {
  const server = serve('ValidationFailedError', 'fetch');
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page server={server} retryBy="mutate" onError={() => {}} />
    </QueryClientProvider>,
  );
  const page = watch();
  await press('Save');
  await vi.waitFor(() => expect(banner()).toHaveFocus());
  await fill('Title', 'Better');
  await press('Save');
  await vi.waitFor(() => expect(server.calls).toEqual(['Draft', 'Better']));
  await vi.waitFor(() => expect(banner()).toHaveFocus());
  expect(document.body).not.toHaveTextContent('Still not working');
  await fill('Title', 'Best');
  server.outcome = 'ServerError';
  await press('Save');
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible());
  await page.spoken();
  expect(document.body).not.toHaveTextContent('Still not working');
});
