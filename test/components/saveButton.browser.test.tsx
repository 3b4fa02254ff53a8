import { render, screen, waitFor } from '@testing-library/react';
import { type FormEvent, StrictMode } from 'react';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { thrownBy } from '../../src/testing/thrownBy.js';
import { deferred, silence } from './support.js';

beforeEach(() => window.focus());

type WhileSaving = 'disabled' | 'aria-busy';

/** A form that was saved by the keyboard. The server has yet to answer, and fails while it is down. */
async function startToSave(whileSaving: WhileSaving) {
  const answer = deferred();
  const server = { isDown: true, calls: 0, answer: answer.settle };
  async function put() {
    server.calls += 1;
    if (server.calls === 1) await answer.run();
    if (server.isDown) throw thrownBy('axios', 'ServerError');
  }
  function Editor() {
    const save = useApiError({ intent: 'save', request: put });
    const submit = (event: FormEvent) => {
      event.preventDefault();
      void save.send();
    };
    return (
      <main>
        <form onSubmit={submit}>
          <ApiErrorBanner {...save.bannerProps} arrival="submit" />
          <input aria-label="Title" defaultValue="Tide tables" />
          <button type="submit" {...{ [whileSaving]: save.pending }}>
            Save
          </button>
        </form>
      </main>
    );
  }
  onTestFinished(silence);
  render(
    <StrictMode>
      <Editor />
    </StrictMode>,
  );
  saveButton().focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(button(whileSaving)).toBe(saveButton()));
  return server;
}

const saveButton = () => screen.getByRole('button', { name: 'Save' });
const button = (state: string) => document.querySelector(`button[${state}]:not([${state}=false])`);
const banner = () => document.querySelector('[data-part=banner]');

describe('a save button that is aria-busy while it saves', () => {
  test('keeps focus, starts no second save of what has failed, and has focus again once "Try again" has worked', async () => {
    const server = await startToSave('aria-busy');
    expect(saveButton()).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    server.answer();
    await waitFor(() => expect(banner()).toHaveFocus());
    expect(server.calls).toBe(1);
    server.isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(banner()).toBeNull());
    await waitFor(() => expect(saveButton()).toHaveFocus());
  });

  test('has focus again once the banner is dismissed', async () => {
    const server = await startToSave('aria-busy');
    server.answer();
    await waitFor(() => expect(banner()).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(saveButton()).toHaveFocus());
  });
});

describe('a save button that is disabled while it saves', () => {
  test('loses focus to the page, and its form has focus once "Try again" has worked', async () => {
    const server = await startToSave('disabled');
    await waitFor(() => expect(document.body).toHaveFocus());
    server.answer();
    await waitFor(() => expect(banner()).toHaveFocus());
    server.isDown = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(banner()).toBeNull());
    await waitFor(() => expect(document.querySelector('form')).toHaveFocus());
  });

  test('loses focus to the page, and its form has focus once the banner is dismissed', async () => {
    const server = await startToSave('disabled');
    await waitFor(() => expect(document.body).toHaveFocus());
    server.answer();
    await waitFor(() => expect(banner()).toHaveFocus());
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    await waitFor(() => expect(document.querySelector('form')).toHaveFocus());
  });
});
