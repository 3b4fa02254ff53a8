import { createRoot } from 'react-dom/client';
import {
  type ApiError,
  describeApiError,
  type ErrorCode,
  errorCatalog,
  type Intent,
} from 'react-api-error';
import { en } from 'react-api-error/locales/en';
import { setupWorker } from 'msw/browser';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { expectNoAxeViolations } from '../../test/setup/axe.js';
import { createContentApi } from '../content-api/createContentApi.js';
import { provocations } from '../content-api/provocations.js';
import { Playground } from './Playground.js';

export const api = createContentApi({ validateOn: 'save' });
export const entryId = 'new-breakwater';
const worker = setupWorker(...api.handlers);
const patience = { timeout: 12_000 };

let leave = () => {};

/** Serves the API to the tests of a file, and takes the editor down after each. */
export function serveEditor(): void {
  beforeAll(async () => {
    await worker.start({ quiet: true, onUnhandledRequest: 'bypass' });
  });
  afterEach(() => leave());
  afterAll(() => worker.stop());
}

/** Opens the editor on its list, or on one entry, with fresh data. */
export async function openEditor(startWith?: string): Promise<void> {
  api.control.reset();
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(<Playground api={api} timeout={1500} {...(startWith && { startWith })} />);
  leave = () => {
    root.unmount();
    place.remove();
    api.control.clearFaults();
  };
  await expectText(startWith ? 'Saved · version 1' : 'A breakwater for the next century');
  document.body.tabIndex = -1;
  document.body.focus();
}

/** Waits until the words can be read on the page. */
export async function expectText(words: string): Promise<void> {
  await expect.poll(() => document.body.innerText, patience).toContain(words);
}

export const press = (keys: string) => userEvent.keyboard(keys);

function nameOf(element: Element): string {
  const label = (element as Partial<HTMLInputElement>).labels?.[0]?.textContent;
  return element.getAttribute('aria-label') ?? label ?? element.textContent;
}

const most = 150;

/** Moves focus by Tab, or by Shift+Tab, until it is on the element with this name. */
export async function tabTo(name: string, direction: 'forth' | 'back' = 'forth'): Promise<Element> {
  const key = direction === 'forth' ? '{Tab}' : '{Shift>}{Tab}{/Shift}';
  for (let presses = 0; presses < most; presses += 1) {
    await press(key);
    const now = document.activeElement;
    if (now && nameOf(now).startsWith(name)) return now;
  }
  return expect.fail(`Tab does not lead ${direction} to "${name}".`);
}

export async function activate(name: string, direction: 'forth' | 'back' = 'forth'): Promise<void> {
  await tabTo(name, direction);
  await press('{Enter}');
}

/** Replaces the text of an input. */
export async function enter(label: string, text: string, direction?: 'back'): Promise<void> {
  await tabTo(label, direction);
  await retype(text);
}

export async function retype(text: string): Promise<void> {
  await press('{Control>}a{/Control}{Backspace}');
  await press(text);
}

/** Causes a failure with its button in the demo's panel. */
export async function provoke(id: string): Promise<void> {
  const row = provocations.find((one) => one.id === id);
  const button = [...document.querySelectorAll('.demo-provoke')].find((element) =>
    element.textContent.endsWith(row?.label ?? '?'),
  );
  await activate(button?.textContent ?? '?');
  await expect.poll(() => button?.getAttribute('aria-pressed')).toBe('true');
}

export const banner = () => document.querySelector<HTMLElement>('[data-part="banner"]');

function textOf(part: string): string {
  return banner()?.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
}

/** What else the words for a code depend on. */
interface Attempted {
  /** An earlier save may have been carried out. */
  readonly unconfirmed?: boolean;
  /** Default: `save`. */
  readonly intent?: Intent;
  /** The page can read how long to wait. */
  readonly hasWait?: boolean;
}

/** The English title and body for a code. */
export function wordsFor(
  code: ErrorCode,
  { unconfirmed = false, intent = 'save', hasWait = false }: Attempted = {},
): { readonly title: string; readonly body: string } {
  const error: ApiError = {
    code,
    kind: errorCatalog[code].kind,
    recovery: 'reload',
    severity: 'error',
    resource: { type: 'Entry' },
    issues: [{ rule: 'other', params: {}, message: '', path: [] }],
    reasons: [],
    receivedAt: 0,
    ...(hasWait && { retryAt: 1 }),
    partial: false,
    format: 'contentful',
  };
  return describeApiError(error, { locale: en, intent, unconfirmed });
}

/** Opens the technical details with the keyboard, and returns their facts by name. */
async function facts(): Promise<Readonly<Record<string, string>>> {
  const details = banner()?.querySelector('details');
  if (!details?.open) await activate(en.ui.technical);
  await expect.poll(() => details?.open).toBe(true);
  const rows = [...(banner()?.querySelectorAll('[data-part="fact"]') ?? [])];
  return Object.fromEntries(
    rows.map((row) => [row.querySelector('dt')?.textContent, row.querySelector('dd')?.textContent]),
  ) as Record<string, string>;
}

export interface Expected extends Attempted {
  /** The id as the API spelled it; absent if the API did not answer. */
  readonly sent?: string;
  readonly status?: number;
}

/**
 * Waits for the banner of a code, and checks its words, its facts against the API's log of the call,
 * and its accessibility with axe.
 */
export async function expectBanner(
  code: ErrorCode,
  { sent, status, ...attempted }: Expected,
): Promise<void> {
  const words = wordsFor(code, attempted);
  await expect.poll(() => textOf('title'), patience).toBe(words.title);
  expect(textOf('body')).toContain(words.body);
  const seen = await facts();
  // The id as it was sent; the documented name may follow it.
  expect(seen[en.ui.code]?.replace(` (${code})`, '')).toBe(sent ?? code);
  expect(seen[en.ui.status]).toBe(status?.toString());
  const failed = api.control.exchanges().findLast((one) => one.status === (status ?? 0));
  expect(failed).toBeDefined();
  if (sent !== undefined) expect(seen[en.ui.requestId]).toBe(failed?.requestId);
  await expectNoAxeViolations();
}

/** Waits until the banner is gone and the form says so, with focus on something useful. */
export async function expectSaved(version: number): Promise<void> {
  await expectText(`Saved · version ${version}`);
  await expect.poll(banner, patience).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
  expect(api.state.entries.get(entryId)?.sys.version).toBe(version);
}

export const stored = (field: string, locale = 'en-US') =>
  api.state.entries.get(entryId)?.fields[field]?.[locale];
