import { render, screen, waitFor } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorFallback } from '../../src/components/ApiErrorFallback.js';
import { apiErrorBody, apiErrorResponse } from '../../src/testing/index.js';
import { expectConsole } from '../setup/index.js';
import { openDetails } from './support.js';

describe('a fallback', () => {
  test.each(['retry', 'unstable_retry', 'reset', 'resetErrorBoundary'])(
    'tries again with %s [fallback-3]',
    async (name) => {
      const calls: unknown[][] = [];
      const props = { [name]: (...args: unknown[]) => calls.push(args) };
      render(<ApiErrorFallback error={new TypeError('x is undefined')} {...props} />);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(calls).toEqual([[]]);
    },
  );

  test('offers no way that was not given [fallback-1]', () => {
    render(<ApiErrorFallback error="thrown text" />);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy details' })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
  });

  test('words an error of the API as a banner would [fallback-2]', () => {
    const error = apiErrorBody('NotFoundError');
    render(<ApiErrorBanner error={error} intent="load" onLeave={() => {}} />);
    render(<ApiErrorFallback error={error} onLeave={() => {}} />);
    const [banner, fallback] = screen
      .getAllByRole('group', { name: 'Error The entry was not found' })
      .map(({ textContent }) => textContent);
    expect(fallback).toBe(banner);
    expect(screen.getAllByRole('button', { name: 'Go back' })).toHaveLength(2);
  });

  test('words what useRouteError of React Router gives of a thrown Response', () => {
    const data = apiErrorBody('AccessDeniedError');
    const thrown = { status: 403, statusText: 'Forbidden', internal: false, data };
    render(<ApiErrorFallback error={thrown} onRequestAccess={() => {}} />);
    expect(screen.getByRole('button', { name: 'Request access' })).toBeVisible();
    expect(screen.getByRole('group', { name: /^Error/ })).toHaveTextContent(
      /Only administrators may change/,
    );
  });

  test('reads a thrown Response [fallback-6]', async () => {
    render(<ApiErrorFallback error={apiErrorResponse('VersionMismatchError')} />);
    await waitFor(() => expect(screen.getByRole('heading')).toHaveTextContent('newer version'));
  });

  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a cancelled call', new DOMException('Left', 'AbortError')],
  ])('never leaves the page blank: it tells of a thrown %s [fallback-4]', (_name, thrown) => {
    render(<ApiErrorFallback error={thrown} reset={() => {}} />);
    expect(screen.getByRole('heading')).toHaveTextContent('Something unexpected went wrong');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  test('shows the digest of a framework as the reference, and not its masked message [fallback-5]', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const masked = Object.assign(
      new Error(
        'An error occurred in the Server Components render. The specific message is omitted in production builds to avoid leaking sensitive details.',
      ),
      { digest: '2338920718' },
    );
    const { container } = render(<ApiErrorFallback error={masked} unstable_retry={() => {}} />);
    openDetails();
    expect(container).toHaveTextContent('2338920718');
    expect(container).not.toHaveTextContent('specific message');
    await userEvent.click(screen.getByRole('button', { name: 'Copy details' }));
    await waitFor(() => expect(copied).toHaveBeenCalledWith(expect.stringContaining('2338920718')));
    expect(copied).not.toHaveBeenCalledWith(expect.stringContaining('specific message'));
    copied.mockRestore();
  });

  test('shows the page again once its boundary is reset', async () => {
    expectConsole('error', /broken once|The above error occurred/);
    let broken = true;
    function Page() {
      if (broken) throw new Error('broken once');
      return <p>Well</p>;
    }
    render(
      <Boundary>
        <Page />
      </Boundary>,
    );
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(screen.getByText('Well')).toBeVisible());
  });
});

class Boundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined };
  static getDerivedStateFromError(error: unknown) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    const reset = () => this.setState({ error: undefined });
    return error ? <ApiErrorFallback error={error} reset={reset} /> : this.props.children;
  }
}
