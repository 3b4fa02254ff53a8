import { act, render, screen } from '@testing-library/react';
import { type ReactNode, Suspense, version } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { expectConsole } from '../setup/index.js';
import { anError, invalid, required, silence } from './support.js';

// A number is told once a page, and each file of tests is a page.

afterEach(silence);

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;

test('components that are async are drawn plainly, and told [misuse-2]', async () => {
  expectConsole('warn', /RAE036 .*promise/);
  const drawn = vi.fn();
  const asynchronous = wrong(async () => {
    drawn();
    return <b>Later</b>;
  });
  const components = {
    Button: asynchronous,
    CloseButton: asynchronous,
    Icon: asynchronous,
  };
  render(
    <ApiErrorProvider components={components}>
      <ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} onDismiss={() => {}} />
    </ApiErrorProvider>,
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.getByRole('button', { name: en.actions.retry })).toHaveAttribute('data-plain');
  expect(screen.getByRole('button', { name: en.actions.dismiss })).toHaveAttribute('data-plain');
  expect(screen.queryByText('Later')).toBeNull();
  expect(drawn.mock.calls.length).toBeLessThan(10);
});

test.each<readonly [string, ReactNode]>([
  ['false', false],
  ['an empty list', []],
  ['a list of what conditions leave', [null, '', [undefined, true]]],
])('children that are %s leave the issues', (_, children) => {
  const error = invalid([required('title')]);
  render(<ApiErrorBanner error={error}>{children}</ApiErrorBanner>);
  expect(document.querySelector('[data-part="issues"]')).not.toBeNull();
});

test.skipIf(version.startsWith('18'))(
  'children that are a promise stand in place of the issues once it is fulfilled',
  async () => {
    const children = Promise.resolve('Two fields are left');
    await act(async () => {
      render(
        <Suspense>
          <ApiErrorBanner error={invalid([required('title')])}>{wrong(children)}</ApiErrorBanner>
        </Suspense>,
      );
    });
    expect(screen.getByText('Two fields are left')).toBeVisible();
    expect(document.querySelector('[data-part="issues"]')).toBeNull();
  },
);
