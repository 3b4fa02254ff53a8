import { render, screen } from '@testing-library/react';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { en } from '../../../src/locales/en.js';
import { silence } from '../../components/support.js';
import { AutosavingForm } from './AutosavingForm.js';
import { api, getEntry } from './entries.js';

const worker = setupWorker(...api.handlers);
const ID = 'quiet-engines';

/** All that was announced, in order. */
let announced: string[] = [];
const watcher = new MutationObserver((changes) => {
  for (const { addedNodes, target } of changes) {
    const isRegion = target instanceof Element && target.closest('[data-api-error-announcer]');
    if (isRegion) announced.push(...[...addedNodes].map(({ textContent }) => textContent ?? ''));
  }
});

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  watcher.observe(document.body, { childList: true, subtree: true });
});
beforeEach(() => {
  api.control.reset();
  announced = [];
});
afterEach(silence);
afterAll(() => {
  watcher.disconnect();
  worker.stop();
});

const input = () => screen.getByLabelText<HTMLInputElement>('Title');
/** At the end of what is there, where a click into the field may have set another place. */
const type = async (text: string) => {
  const { value } = input();
  input().focus();
  input().setSelectionRange(value.length, value.length);
  await userEvent.keyboard(text);
};
const banner = () => document.querySelector('[data-part="banner"]');
/** The title that the API has. */
const stored = () => api.state.entries.get(ID)?.fields['title']?.['en-US'];
/** How the writes went that have been answered. */
const writes = () =>
  api.control
    .exchanges()
    .filter(({ method }) => method === 'PUT')
    .map(({ status }) => status);

async function open() {
  render(<AutosavingForm id={ID} loaded={await getEntry(ID)} />);
  await userEvent.clear(input());
}

/** Resolves once a write is on its way, of which the API has yet to answer. */
async function untilSending(send: ReturnType<typeof vi.spyOn>, times: number) {
  await vi.waitFor(() => expect(send.mock.calls.length).toBeGreaterThanOrEqual(times), 5_000);
}

test('what is typed during the wait and during a request is stored, and never against oneself', async () => {
  api.control.setLatency(1_500);
  const fetches = vi.spyOn(globalThis, 'fetch');
  await open();
  fetches.mockClear();
  await type('One');
  await untilSending(fetches, 1);
  await type(' two');
  // the pause is over while the first is under way: this one waits
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  await type(' three');
  await untilSending(fetches, 2);
  await type(' four');
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await type(' five');
  await vi.waitFor(() => expect(stored()).toBe('One two three four five'), {
    timeout: 20_000,
    interval: 500,
  });
  fetches.mockRestore();
  expect(input()).toHaveValue('One two three four five');
  expect(writes().length).toBeGreaterThanOrEqual(3);
  expect(writes().every((status) => status === 200)).toBe(true);
  expect(banner()).toBeNull();
  expect(announced).toEqual([]);
});

test('an autosave that fails again and again is announced once, and keeps what is typed', async () => {
  api.control.inject({ on: 'save', times: 2, effect: { type: 'drop' } });
  await open();
  await type('One');
  await vi.waitFor(() => expect(writes()).toHaveLength(1), 5_000);
  await vi.waitFor(() => expect(banner()).toBeVisible());
  await type(' two');
  await vi.waitFor(() => expect(writes()).toHaveLength(2), 5_000);
  await vi.waitFor(() => expect(announced).not.toEqual([]), 5_000);
  expect(announced).toEqual([en.outcomes.autosave.maybeDone]);
  expect(input()).toHaveValue('One two');
  expect(input()).toHaveFocus();
  await type(' three');
  await vi.waitFor(() => expect(stored()).toBe('One two three'), 5_000);
  await vi.waitFor(() => expect(banner()).toBeNull());
});

test('what is typed while a write runs that fails is sent after it', async () => {
  api.control.setLatency(1_500);
  api.control.inject({ on: 'save', times: 1, effect: { type: 'drop' } });
  const fetches = vi.spyOn(globalThis, 'fetch');
  await open();
  fetches.mockClear();
  await type('One');
  await untilSending(fetches, 1);
  fetches.mockRestore();
  await type(' two');
  await vi.waitFor(() => expect(stored()).toBe('One two'), { timeout: 10_000, interval: 500 });
  await vi.waitFor(() => expect(banner()).toBeNull());
});

test('a save that works takes away what an autosave said, and the other way round, and says so', async () => {
  const unanswered = { on: 'save', times: 1, effect: { type: 'drop' } } as const;
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await open();
  api.control.inject(unanswered);
  await type('One');
  await vi.waitFor(() => expect(banner()).toHaveAttribute('data-quiet'), 5_000);
  await press();
  await vi.waitFor(() => expect(banner()).toBeNull());
  await vi.waitFor(() => expect(announced.at(-1)).toBe(en.ui.success.save), 5_000);
  announced = [];
  api.control.inject(unanswered);
  await type(' two');
  await press();
  await vi.waitFor(() => expect(banner()).toBeVisible());
  await type(' three');
  await vi.waitFor(() => expect(stored()).toBe('One two three'), 5_000);
  await vi.waitFor(() => expect(banner()).toBeNull(), 5_000);
  await vi.waitFor(() => expect(announced.at(-1)).toBe(en.ui.success.autosave), 5_000);
});

test('a save that waits for an autosave sends what is typed when its turn comes, and nothing twice', async () => {
  api.control.setLatency(1_000);
  const fetches = vi.spyOn(globalThis, 'fetch');
  await open();
  fetches.mockClear();
  await type('One');
  await untilSending(fetches, 1);
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));
  await press();
  await type(' more');
  await press();
  await vi.waitFor(() => expect(stored()).toBe('One more'), { timeout: 10_000, interval: 200 });
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const sent = fetches.mock.calls.map(([, init]) => init?.body).filter(Boolean);
  fetches.mockRestore();
  // who types slowly has the first of two saves send a part of it
  expect(sent.length).toBeGreaterThanOrEqual(2);
  expect(new Set(sent).size).toBe(sent.length);
  expect(new Set(writes())).toEqual(new Set([200]));
  expect(banner()).toBeNull();
});

test('what is undone by hand is sent, for nobody knows what was stored, and what was refused is not sent again by itself', async () => {
  await open();
  await type('One');
  await vi.waitFor(() => expect(stored()).toBe('One'), 5_000);
  api.control.inject({ on: 'save', times: 1, effect: { type: 'drop' } });
  await type('s');
  await vi.waitFor(() => expect(banner()).toBeVisible(), 5_000);
  const before = writes().length;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(writes()).toHaveLength(before);
  await userEvent.keyboard('{Backspace}');
  await vi.waitFor(() => expect(banner()).toBeNull(), 5_000);
  await type('s');
  await vi.waitFor(() => expect(stored()).toBe('Ones'), 5_000);
});

test('an autosave and a save that fail by one cause are told by one banner, that of the save', async () => {
  const banners = () => document.querySelectorAll('[data-part="banner"]');
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
  api.control.inject({ on: 'save', times: 5, effect: { type: 'drop' } });
  await open();
  for (const text of ['One', ' two', ' three']) {
    const before = writes().length;
    await type(text);
    await vi.waitFor(() => expect(writes()).toHaveLength(before + 1), 5_000);
  }
  await vi.waitFor(() => expect(banner()).not.toHaveAttribute('data-quiet'));
  await press('Save');
  await vi.waitFor(() => expect(banner()).toHaveTextContent(en.outcomes.save.maybeDone));
  expect(banners()).toHaveLength(1);
  await type(' four');
  await vi.waitFor(() => expect(writes()).toHaveLength(5), 5_000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(banners()).toHaveLength(1);
  expect(banner()).toHaveTextContent(en.outcomes.save.maybeDone);
  await type(' five');
  await vi.waitFor(() => expect(stored()).toBe('One two three four five'), 5_000);
  await vi.waitFor(() => expect(banner()).toBeNull());
});
