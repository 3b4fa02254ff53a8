import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { anError, invalid, required, silence } from './support.js';

beforeEach(() => {
  // What the developer is told of these is proved elsewhere.
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  onTestFinished(() => warned.mockRestore());
});
afterEach(silence);

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;
const odd = [
  ['a symbol', Symbol('2')],
  ['a record without a prototype', Object.create(null)],
  ['a record', {}],
  ['a function', () => 2],
  ['a text that is no number', 'two'],
  ['not a number', Number.NaN],
] as const;
const oddOrBigint: readonly (readonly [string, unknown])[] = [...odd, ['a bigint', 7n]];

test.each(odd)('a headingLevel that is %s is the nearest', (_, level) => {
  render(<ApiErrorBanner error={invalid([required('title')])} headingLevel={wrong(level)} />);
  expect(screen.getByRole('heading', { level: 2 })).toBeVisible();
  expect(screen.getByRole('heading', { level: 3 })).toBeVisible();
});

test.each(oddOrBigint)('a pageSize that is %s does not take the page down', (name, size) => {
  const issues = Array.from({ length: 60 }, (_, index) => required(`field${index}`));
  render(<ValidationDetails issues={issues} pageSize={wrong(size)} />);
  const rows = document.querySelectorAll('[data-part="issue"]');
  expect(rows).toHaveLength(name === 'a bigint' ? 7 : 50);
});

test.each(odd)('an attempt that is %s is the first', (_, attempt) => {
  const { container } = render(
    <ApiErrorBanner error={anError('ServerError')} attempt={wrong(attempt)} onRetry={() => {}} />,
  );
  expect(container).toHaveTextContent('ran into a problem');
  expect(container.querySelector('[data-part="repeat"]')).toBeNull();
});

test('an attempt and a headingLevel may be a bigint', () => {
  const { container } = render(
    <ApiErrorBanner error={anError('ServerError')} attempt={wrong(3n)} headingLevel={wrong(4n)} />,
  );
  expect(screen.getByRole('heading', { level: 4 })).toBeVisible();
  expect(container.querySelector('[data-part="repeat"]')).not.toBeNull();
});

test.each(oddOrBigint)('a quietUntil that is %s does not take the page down', (_, until) => {
  const error = anError('ServerError', { receivedAt: Date.now() });
  const { container } = render(
    <ApiErrorBanner error={error} intent="autosave" quietUntil={wrong(until)} />,
  );
  expect(container.querySelector('[data-part="banner"]')).not.toBeNull();
});

test.each([0, Number.NaN, '', 0n])('a dismissible that is %s draws nothing', (dismissible) => {
  const { container } = render(
    <ApiErrorBanner
      error={anError('ServerError')}
      dismissible={wrong(dismissible)}
      onDismiss={() => {}}
    />,
  );
  const banner = container.querySelector('[data-part="banner"]');
  expect(banner?.lastChild).toBe(container.querySelector('[data-part="content"]'));
});
