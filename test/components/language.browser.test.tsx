import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { ja } from '../../src/locales/ja.js';
import type { Locale } from '../../src/locales/Locale.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import { anError, invalid, required, silence, spoken } from './support.js';

afterEach(() => {
  vi.restoreAllMocks();
  silence();
});

/** A page whose language can be switched, with what it showed before. */
function open(props: ApiErrorBannerProps) {
  const page = (locale: Locale) => (
    <ApiErrorProvider locale={locale}>
      <ApiErrorBanner {...props} />
    </ApiErrorProvider>
  );
  const { rerender } = render(page(en));
  return (locale: Locale) => rerender(page(locale));
}

const status = () => document.querySelector('[data-part="status"]')?.textContent;

async function expectSilence() {
  silence();
  await act(() => new Promise((resolve) => setTimeout(resolve, 700)));
  expect(spoken('polite') + spoken('assertive')).toBe('');
}

test.each([
  ['was copied', () => Promise.resolve(), 'copied'],
  ['could not be copied', () => Promise.reject(new Error('denied')), 'copyFailed'],
] as const)('what %s is told in the language of now, and not said anew', async (_, write, key) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  const switchTo = open({ error: anError('BadRequestError') });
  await act(async () => screen.getByRole('button', { name: en.actions.report }).click());
  await waitFor(() => expect(spoken('polite')).toContain(en.ui[key]));
  switchTo(de);
  expect(status()).toBe(de.ui[key]);
  await expectSilence();
});

test('a wait that is over is told in the language of now, and not said anew', async () => {
  const receivedAt = Date.now();
  const error = anError('RateLimitExceededError', { receivedAt, retryAt: receivedAt + 700 });
  const switchTo = open({ error });
  await waitFor(() => expect(status()).toBe(en.ui.ready), { timeout: 3_000 });
  await waitFor(() => expect(spoken('polite')).toContain(en.ui.ready));
  switchTo(de);
  expect(status()).toBe(de.ui.ready);
  await expectSilence();
});

test('what is under way is told in the language of now, and not said anew', async () => {
  const switchTo = open({ error: anError('ServerError'), onRetry: () => {}, pending: true });
  await waitFor(() => expect(spoken('polite')).toContain(en.ui.pending.retry));
  switchTo(de);
  expect(status()).toBe(de.ui.pending.retry);
  await expectSilence();
});

test('sentences are said with the full stop of their language', async () => {
  render(
    <ApiErrorProvider locale={ja}>
      <ApiErrorBanner error={invalid([required('title')])} />
    </ApiErrorProvider>,
  );
  await waitFor(() => expect(spoken('assertive')).toMatch(/。$/));
  expect(spoken('assertive')).not.toMatch(/[. ]/);
});
