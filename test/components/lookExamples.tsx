import { render } from '@testing-library/react';
import { onTestFinished } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { anError, invalid, required, taken, tooLong, unmapped } from './support.js';

const handlers = { onRetry: () => {}, onDismiss: () => {}, onReload: () => {} };

const issues = [
  required('title', 'en-US'),
  tooLong('slug', 60),
  taken('sku', [{ type: 'Entry', id: 'harvest' }]),
  { ...unmapped('No berth.'), field: 'berth', path: ['fields', 'berth', 'de'], locale: 'de' },
];

/** Between them they have every part that the stylesheet knows, once their details and a question are open. */
export const lookExamples = (
  <ApiErrorProvider entityHref={({ id }) => `/entries/${id}`}>
    <ApiErrorBanner
      {...handlers}
      error={anError('ServerError', { detail: 'Boom' })}
      intent="save"
    />
    <ApiErrorBanner
      {...handlers}
      error={invalid(issues)}
      fieldTarget={({ field }) => field}
      onIssueSelect={() => {}}
    />
    <ApiErrorBanner
      {...handlers}
      error={anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 })}
      attempt={2}
    />
    <ApiErrorBanner {...handlers} error={anError('VersionMismatchError')} draft={() => 'words'} />
    <ApiErrorBanner {...handlers} error={anError('RateLimitExceededError')} />
  </ApiErrorProvider>
);

/** In an element that no rule below is about: what it handed down would be right. */
export function drawInMain() {
  return render(lookExamples, {
    container: document.body.appendChild(document.createElement('main')),
  });
}

/** Gives the page a stylesheet of the app for the rest of the test. */
export function addSheet(css: string, place: 'afterbegin' | 'beforeend'): void {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  document.head.insertAdjacentElement(place, sheet);
  onTestFinished(() => sheet.remove());
}
