import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { silence } from '../../components/support.js';
import { api, getEntry } from './entries.js';
import { EntryForm as SwrForm } from './SwrForm.js';
import { EntryForm as TanStackForm } from './TanStackForm.js';

const worker = setupWorker(...api.handlers);
const ID = 'quiet-engines';

beforeAll(() => worker.start({ quiet: true, onUnhandledRequest: 'bypass' }));
beforeEach(() => {
  worker.resetHandlers();
  api.control.reset();
});
afterEach(silence);
afterAll(() => worker.stop());

const input = () => screen.getByLabelText<HTMLInputElement>('Title');
const enter = (value: string) => fireEvent.change(input(), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const stored = () => api.state.entries.get(ID)?.fields['title']?.['en-US'];
const shows = (title: string) => screen.findByRole('heading', { name: title });
const banner = () => document.querySelector('[data-part=banner]');

describe.each([
  ['TanStack Query', TanStackForm],
  ['SWR', SwrForm],
])('the form of the guide to %s', (_, Form) => {
  async function open() {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <Form id={ID} loaded={await getEntry(ID)} />
      </QueryClientProvider>,
    );
  }

  async function meetConflict() {
    await open();
    enter('Mine');
    api.control.saveAsSomeoneElse(ID);
    press('Save');
    await shows('A newer version was saved');
  }

  test('brings the latest version into the form, asks before that, and saves upon it', async () => {
    await meetConflict();
    press('Reload latest version');
    press('Reload and discard my changes');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(input().value).toBe(stored());
    enter('Mine, after that');
    press('Save');
    await vi.waitFor(() => expect(stored()).toBe('Mine, after that'));
    expect(banner()).toBeNull();
  });

  test('says that the latest version was not loaded, and loads it when that is tried again', async () => {
    await meetConflict();
    worker.use(
      http.get('*/entries/:id', () => HttpResponse.json({}, { status: 500 }), { once: true }),
    );
    press('Reload latest version');
    press('Reload and discard my changes');
    await shows('The latest version was not loaded');
    expect(banner()).toHaveTextContent('Your changes are not saved yet.');
    expect(input().value).toBe('Mine');
    // there is as much to lose as before
    press('Try again');
    press('Reload and discard my changes');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(input().value).toBe(stored());
  });

  test('sends what is typed after the failure', async () => {
    await open();
    enter('Mine');
    worker.use(
      http.put('*/entries/:id', () => HttpResponse.json({}, { status: 503 }), { once: true }),
    );
    press('Save');
    await vi.waitFor(() => expect(banner()).not.toBeNull());
    enter('Mine, again');
    press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    expect(stored()).toBe('Mine, again');
  });
});
