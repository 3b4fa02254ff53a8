import { fireEvent, render, screen } from '@testing-library/react';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { en } from '../../../src/locales/en.js';
import { silence } from '../../components/support.js';
import { AutosavingForm } from './AutosavingForm.js';
import { api, getEntry } from './entries.js';
import { holdReads, holdWrites } from './holdRequests.js';

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
/** Puts a text at the end in one event, for on a busy machine the keys of a word are further apart than a pause. */
const type = (text: string) => {
  input().focus();
  fireEvent.change(input(), { target: { value: input().value + text } });
};
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Save' }));
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
  fireEvent.change(input(), { target: { value: '' } });
}

/** The bodies of writes that send these titles. */
const writesOf = (...titles: string[]) =>
  titles.map((title) => JSON.stringify({ fields: { title: { 'en-US': title } } }));

test('what is typed during the wait and during a request is stored, and never against oneself', async () => {
  const held = holdWrites();
  await open();
  type('One');
  await held.untilSent(1);
  type(' two');
  // the pause is over while the first is under way: this one waits
  await new Promise((resolve) => setTimeout(resolve, 1_100));
  type(' three');
  held.letGo();
  await held.untilSent(2);
  type(' four');
  press();
  type(' five');
  held.end();
  await vi.waitFor(() => expect(stored()).toBe('One two three four five'), {
    timeout: 20_000,
    interval: 500,
  });
  expect(held.bodies()).toEqual(writesOf('One', 'One two three'));
  expect(input()).toHaveValue('One two three four five');
  expect(writes()).toEqual([200, 200, 200]);
  expect(banner()).toBeNull();
  expect(announced).toEqual([]);
});

test('an autosave that fails again and again is announced once, and keeps what is typed', async () => {
  api.control.inject({ on: 'save', times: 2, effect: { type: 'drop' } });
  await open();
  type('One');
  await vi.waitFor(() => expect(writes()).toHaveLength(1), 5_000);
  await vi.waitFor(() => expect(banner()).toBeVisible());
  type(' two');
  await vi.waitFor(() => expect(writes()).toHaveLength(2), 5_000);
  await vi.waitFor(() => expect(announced).not.toEqual([]), 5_000);
  expect(announced).toEqual([en.outcomes.autosave.maybeDone]);
  expect(input()).toHaveValue('One two');
  expect(input()).toHaveFocus();
  type(' three');
  await vi.waitFor(() => expect(stored()).toBe('One two three'), 5_000);
  await vi.waitFor(() => expect(banner()).toBeNull());
});

test('what is typed while a write runs that fails is sent after it', async () => {
  api.control.inject({ on: 'save', times: 1, effect: { type: 'drop' } });
  const held = holdWrites();
  await open();
  type('One');
  await held.untilSent(1);
  type(' two');
  held.end();
  await vi.waitFor(() => expect(stored()).toBe('One two'), { timeout: 10_000, interval: 500 });
  await vi.waitFor(() => expect(banner()).toBeNull());
});

test('a save that works takes away what an autosave said, and the other way round, and says so', async () => {
  const unanswered = { on: 'save', times: 1, effect: { type: 'drop' } } as const;
  await open();
  api.control.inject(unanswered);
  type('One');
  await vi.waitFor(() => expect(banner()).toHaveAttribute('data-quiet'), 5_000);
  press();
  await vi.waitFor(() => expect(banner()).toBeNull());
  await vi.waitFor(() => expect(announced.at(-1)).toBe(en.ui.success.save), 5_000);
  announced = [];
  api.control.inject(unanswered);
  type(' two');
  press();
  await vi.waitFor(() => expect(banner()).toBeVisible());
  type(' three');
  await vi.waitFor(() => expect(stored()).toBe('One two three'), 5_000);
  await vi.waitFor(() => expect(banner()).toBeNull(), 5_000);
  await vi.waitFor(() => expect(announced.at(-1)).toBe(en.ui.success.autosave), 5_000);
});

test('a save that waits for an autosave sends what is typed when its turn comes, and nothing twice', async () => {
  const held = holdWrites();
  await open();
  type('One');
  await held.untilSent(1);
  press();
  type(' more');
  press();
  held.letGo();
  await held.untilSent(2);
  held.letGo();
  await vi.waitFor(() => expect(stored()).toBe('One more'), 5_000);
  // longer than the pause after which an autosave would follow
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  held.end();
  expect(held.bodies()).toEqual(writesOf('One', 'One more'));
  expect(writes()).toEqual([200, 200]);
  expect(banner()).toBeNull();
});

test('what is undone by hand is sent, for nobody knows what was stored, and what was refused is not sent again by itself', async () => {
  await open();
  type('One');
  await vi.waitFor(() => expect(stored()).toBe('One'), 5_000);
  api.control.inject({ on: 'save', times: 1, effect: { type: 'drop' } });
  type('s');
  await vi.waitFor(() => expect(banner()).toBeVisible(), 5_000);
  const before = writes().length;
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(writes()).toHaveLength(before);
  fireEvent.change(input(), { target: { value: 'One' } });
  await vi.waitFor(() => expect(banner()).toBeNull(), 5_000);
  type('s');
  await vi.waitFor(() => expect(stored()).toBe('Ones'), 5_000);
});

test('an autosave and a save that fail by one cause are told by one banner, that of the save', async () => {
  const banners = () => document.querySelectorAll('[data-part="banner"]');
  api.control.inject({ on: 'save', times: 5, effect: { type: 'drop' } });
  await open();
  for (const text of ['One', ' two', ' three']) {
    const before = writes().length;
    type(text);
    await vi.waitFor(() => expect(writes()).toHaveLength(before + 1), 5_000);
  }
  await vi.waitFor(() => expect(banner()).not.toHaveAttribute('data-quiet'));
  press();
  await vi.waitFor(() => expect(banner()).toHaveTextContent(en.outcomes.save.maybeDone));
  expect(banners()).toHaveLength(1);
  type(' four');
  await vi.waitFor(() => expect(writes()).toHaveLength(5), 5_000);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(banners()).toHaveLength(1);
  expect(banner()).toHaveTextContent(en.outcomes.save.maybeDone);
  type(' five');
  await vi.waitFor(() => expect(stored()).toBe('One two three four five'), 5_000);
  await vi.waitFor(() => expect(banner()).toBeNull());
});

test('where a newer version is there nothing is sent until it is loaded, and nothing is typed while it is', async () => {
  const held = holdWrites();
  await open();
  held.end();
  const { state } = api;
  const entry = state.entries.get(ID);
  if (!entry) throw new Error('The entry is there.');
  state.entries.set(ID, { ...entry, sys: { ...entry.sys, version: entry.sys.version + 1 } });
  type('One');
  await vi.waitFor(() => expect(writes()).toEqual([409]), 5_000);
  await vi.waitFor(() => expect(banner()).toBeVisible());
  type(' two');
  // longer than the pause after which an autosave would follow
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(writes()).toEqual([409]);
  const answer = holdReads();
  fireEvent.click(screen.getByRole('button', { name: en.actions.reload }));
  fireEvent.click(await screen.findByRole('button', { name: en.ui.discard }));
  await vi.waitFor(() => expect(input()).toHaveAttribute('readonly'));
  answer();
  await vi.waitFor(() => expect(banner()).toBeNull(), 5_000);
  // React 18 draws what the form itself has set a task later than what the hook has
  await vi.waitFor(() => expect(input()).not.toHaveAttribute('readonly'));
  type('!');
  await vi.waitFor(() => expect(writes()).toEqual([409, 200]), 5_000);
});
