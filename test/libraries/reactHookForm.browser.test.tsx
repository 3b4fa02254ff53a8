import { render, screen } from '@testing-library/react';
import { type FormEvent, StrictMode } from 'react';
import { useForm } from 'react-hook-form';
import { describe, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { type Server, serve } from './server.js';
import { banner, fill, press, quiet, watch } from './watch.js';

interface PageProps {
  readonly server: Server;
  /** Whether "Try again" goes through the form, which may refuse. */
  readonly isValidated: boolean;
  readonly onSuccess: (data: string) => void;
}

function Page({ server, isValidated, onSuccess }: PageProps) {
  const { register, handleSubmit, getValues, formState } = useForm({
    defaultValues: { title: 'Draft' },
  });
  const save = useApiError({
    intent: 'save',
    request: () => server.call(getValues('title')),
    onRetry: isValidated ? () => submit() : undefined,
    onSuccess,
  });
  function submit(event?: FormEvent): Promise<unknown> {
    return handleSubmit(() => save.send())(event);
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <ApiErrorBanner {...save.bannerProps} arrival="submit" />
      <output aria-label="attempt">{save.attempt}</output>
      <input aria-label="Title" {...register('title', { required: 'Enter a title' })} />
      <p>{formState.errors.title?.message}</p>
      <button type="submit">Save</button>
    </form>
  );
}

const isClaim = (text: string) => text.includes('Saved');

async function failed(attempts: number): Promise<void> {
  await vi.waitFor(() =>
    expect(screen.getByLabelText('attempt')).toHaveTextContent(String(attempts)),
  );
}

describe.each([
  ['the request', false],
  ['the form', true],
])('a form of react-hook-form that is sent again by %s', (_, isValidated) => {
  async function showFailed() {
    const server = serve('ServerError');
    const onSuccess = vi.fn();
    render(
      <StrictMode>
        <Page {...{ server, isValidated, onSuccess }} />
      </StrictMode>,
    );
    await press('Save');
    await failed(1);
    await quiet();
    return { server, onSuccess };
  }

  test('sends what is in the form now, and says once that it is saved', async () => {
    const { server, onSuccess } = await showFailed();
    const page = watch();
    await fill('Title', 'Better');
    server.outcome = 'fine';
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(server.calls).toEqual(['Draft', 'Better']);
    expect((await page.spoken()).filter(isClaim)).toEqual(['Saved']);
    expect(onSuccess).toHaveBeenCalledExactlyOnceWith('Answer 2');
  });

  test('that fails again is the second attempt, shown and told once', async () => {
    const { server, onSuccess } = await showFailed();
    const first = banner();
    const page = watch();
    await press('Try again');
    await failed(2);
    const spoken = await page.spoken();
    expect(banner()).toBe(first);
    expect(page.removed()).toBe(0);
    expect(spoken.filter((text) => text.includes('tried twice'))).toHaveLength(1);
    expect(spoken.filter(isClaim)).toEqual([]);
    expect(server.calls).toHaveLength(2);
    expect(onSuccess).not.toHaveBeenCalled();
  });
});

test('a form that refuses to be sent again sends nothing, claims nothing and keeps its focus', async () => {
  const server = serve('ServerError');
  const onSuccess = vi.fn();
  render(<Page {...{ server, onSuccess }} isValidated />);
  await press('Save');
  await failed(1);
  await quiet();
  const page = watch();
  await fill('Title', '');
  await press('Try again');
  await vi.waitFor(() => expect(screen.getByText('Enter a title')).toBeVisible());
  const spoken = await page.spoken();
  expect(server.calls).toEqual(['Draft']);
  expect(spoken.filter((text) => isClaim(text) || text.includes('Still'))).toEqual([]);
  expect(onSuccess).not.toHaveBeenCalled();
  expect(banner()).toBeNull();
  expect(screen.getByLabelText('Title')).toHaveFocus();

  await fill('Title', 'Better');
  server.outcome = 'fine';
  await press('Save');
  await vi.waitFor(() => expect(onSuccess).toHaveBeenCalledTimes(1));
  expect(server.calls).toEqual(['Draft', 'Better']);
});
