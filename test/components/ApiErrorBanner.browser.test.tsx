import { render, screen } from '@testing-library/react';
import { type ComponentPropsWithRef, Profiler } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ErrorFormat } from '../../src/model/FormatResult.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { expectConsole } from '../setup/index.js';
import { anError, invalid, openDetails, required } from './support.js';

function buttons(): readonly (string | null)[] {
  return screen.queryAllByRole('button').map(({ textContent }) => textContent);
}

describe('what a banner is given', () => {
  const heading = () => screen.getByRole('heading', { level: 2 }).textContent;

  test('may be anything thrown', () => {
    const body = { sys: { type: 'Error', id: 'RateLimitExceeded' }, message: 'Slow down' };
    const { rerender } = render(<ApiErrorBanner error={body} />);
    expect(heading()).toBe('Too many requests right now');
    rerender(<ApiErrorBanner error={new TypeError('Failed to fetch')} />);
    expect(heading()).toBe('The server could not be reached');
    for (const odd of ['thrown text', 0, false, {}]) {
      rerender(<ApiErrorBanner error={odd} />);
      expect(heading()).toBe('Something unexpected went wrong');
    }
  });

  test('a Response shows what status and headers say', async () => {
    expectConsole('warn', /RAE033/);
    const headers = { 'retry-after': '7' };
    render(
      <ApiErrorBanner error={new Response('', { status: 429, headers })} onRetry={() => {}} />,
    );
    expect(heading()).toBe('Too many requests right now');
    expect(screen.getByText(/^in \d seconds$/)).toBeVisible();
  });

  test('is read by the formats of the provider, once an object [provider-5]', () => {
    const read = vi.fn(() => ({ id: 'VersionMismatch' }));
    const formats: readonly ErrorFormat[] = [{ name: 'mine', read }];
    const thrown = { odd: true };
    const page = () => (
      <ApiErrorProvider formats={formats}>
        <ApiErrorBanner error={thrown} />
        <ApiErrorBanner error={thrown} />
      </ApiErrorProvider>
    );
    const { rerender } = render(page());
    rerender(page());
    const names = screen.getAllByRole('heading').map(({ textContent }) => textContent);
    expect(names).toEqual(['A newer version was saved', 'A newer version was saved']);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('is shown as it is when it is a model that was read before, with options of its own', () => {
    const error = parseApiError(new Error('boom'), { now: Date.UTC(2026, 0, 2), intent: 'save' });
    render(<ApiErrorBanner error={error} intent="load" />);
    openDetails();
    expect(screen.getByText(/2026/)).toBeInTheDocument();
  });

  test('is nothing for null, undefined and a cancelled call [banner-1]', () => {
    const cancelled = new DOMException('Aborted', 'AbortError');
    for (const nothing of [null, undefined, cancelled]) {
      const { container } = render(<ApiErrorBanner error={nothing} />);
      expect(container).toBeEmptyDOMElement();
    }
  });

  test('a density that stylesheets can read', () => {
    const { container } = render(
      <ApiErrorBanner error={anError('ServerError')} density="compact" />,
    );
    expect(container.firstElementChild).toHaveAttribute('data-density', 'compact');
  });

  test('word of an earlier save makes a newer version perhaps one’s own', () => {
    const error = anError('VersionMismatchError');
    render(<ApiErrorBanner error={error} intent="save" unconfirmed />);
    expect(screen.getByText(/may be your own earlier save/)).toBeVisible();
    expect(screen.queryByText(/not saved yet|Someone else/)).toBeNull();
  });
});

describe('what a banner shows', () => {
  test('is rendered once; a second time only to look for the fields', () => {
    const phases: string[] = [];
    const draw = (props: ApiErrorBannerProps) => (
      <Profiler id="banner" onRender={(_, phase) => phases.push(phase)}>
        <ApiErrorBanner error={invalid([required('title')])} onRetry={() => {}} {...props} />
      </Profiler>
    );
    render(draw({}));
    expect(phases).toEqual(['mount']);
    render(draw({ fieldTarget: () => document.body }));
    expect(phases.slice(1)).toEqual(['mount', expect.stringContaining('update')]);
  });

  test.each([
    ['RateLimitExceededError', 'Warning', 'Too many requests right now'],
    ['ServerError', 'Error', 'The service ran into a problem'],
  ] as const)(
    'title, body and severity are in words, the title as a heading of the level asked for [banner-2]',
    (code, severity, name) => {
      const error = anError(code);
      render(<ApiErrorBanner error={error} headingLevel={4} />);
      expect(screen.getByRole('heading', { level: 4, name })).toBeVisible();
      expect(screen.getByText(severity)).toBeVisible();
      expect(screen.getByRole('group', { name: `${severity} ${name}` })).toBeVisible();
      expect(screen.getByText(describeApiError(error).body)).toBeVisible();
    },
  );

  test('each part tells kind and severity', () => {
    const { container } = render(
      <ApiErrorBanner error={invalid([required('title')])} onRetry={() => {}} />,
    );
    openDetails();
    const parts = container.querySelectorAll('[data-part]');
    expect(parts.length).toBeGreaterThan(15);
    for (const part of parts) {
      expect(part).toHaveAttribute('data-kind', 'validation');
      expect(part).toHaveAttribute('data-severity', 'error');
    }
  });

  test('the issues follow, one heading level below; children take their place [banner-4]', () => {
    const error = invalid([required('title')]);
    const { rerender } = render(<ApiErrorBanner error={error} headingLevel={3} />);
    expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('1 field needs attention');
    rerender(<ApiErrorBanner error={error}>Mine</ApiErrorBanner>);
    expect(screen.queryByText('1 field needs attention')).toBeNull();
    expect(screen.getByText('Mine')).toBeVisible();
  });

  test('there is no level below the sixth [banner-5]', () => {
    const inEntry = { ...required('title'), entity: { type: 'Entry', id: 'tide-7' } };
    render(<ApiErrorBanner error={invalid([inEntry])} headingLevel={6} />);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => tagName);
    expect(levels).toEqual(['H6', 'H6', 'H6']);
  });

  test('a failure that came again says so [banner-6]', () => {
    const { rerender } = render(<ApiErrorBanner error={anError('ServerError')} attempt={1} />);
    expect(screen.queryByText(/Still not working/)).toBeNull();
    rerender(<ApiErrorBanner error={anError('ServerError')} attempt={2} />);
    expect(screen.getByText('Still not working: tried twice.')).toBeVisible();
  });

  test('the technical details hold every fact, the words of the server isolated', async () => {
    const error = anError('VersionMismatchError', {
      sysId: 'VersionMismatch',
      detail: 'Stale',
      reasons: ['one', 'two'],
      request: { method: 'PUT', url: 'https://api.example/entries/1' },
      truncated: { depth: true },
    });
    render(<ApiErrorBanner error={error} />);
    await userEvent.click(screen.getByText('Technical details'));
    const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'Code',
      'HTTP status',
      'Request ID',
      'Time',
      'Request',
      'Server message',
      'Reasons',
      'Note',
    ]);
    expect(facts[0]).toBe('VersionMismatch (VersionMismatchError)');
    expect(facts[1]).toBe('409');
    expect(facts[2]).toBe('req-7');
    expect(facts[3]).toContain('2026');
    expect(facts.slice(4)).toEqual([
      'PUT https://api.example/entries/1',
      'Stale',
      'one\ntwo',
      en.ui.cutShort,
    ]);
    expect(screen.getByText('Stale').tagName).toBe('BDI');
  });

  test('the details start closed', () => {
    const { container } = render(<ApiErrorBanner error={anError('ServerError')} />);
    expect(container.querySelector('details')).not.toHaveAttribute('open');
  });

  test("the app's own Button draws every button but the one that dismisses, and gets its part", () => {
    const Button = (props: ComponentPropsWithRef<'button'>) => <button {...props} data-mine="" />;
    render(
      <ApiErrorProvider components={{ Button }}>
        <ApiErrorBanner error={anError('ServerError')} onRetry={() => {}} onDismiss={() => {}} />
      </ApiErrorProvider>,
    );
    openDetails();
    const drawn = screen.getAllByRole('button').map(({ dataset: { part, mine, plain } }) => ({
      part,
      isMine: mine !== undefined,
      isPlain: plain !== undefined,
    }));
    expect(drawn).toEqual([
      { part: 'action', isMine: true, isPlain: false },
      { part: 'copy', isMine: true, isPlain: false },
      { part: 'dismiss', isMine: false, isPlain: true },
    ]);
  });
});

/** The banner's own buttons: neither dismiss nor what stands in the technical details. */
function actionsIn(container: Element): readonly (string | null)[] {
  const own = '[data-part="content"] > [data-part="actions"] button';
  return [...container.querySelectorAll(own)].map(({ textContent }) => textContent);
}

describe('no dead button', () => {
  const target = { fieldTarget: () => document.body };
  const rows: readonly [
    name: string,
    error: ApiErrorBannerProps['error'],
    handler: Partial<ApiErrorBannerProps>,
    withHandler: readonly string[],
    without: readonly string[],
  ][] = [
    ['retry', anError('ServerError'), { onRetry: () => {} }, ['Try again'], []],
    [
      'reload',
      anError('VersionMismatchError'),
      { onReload: () => {} },
      ['Reload latest version'],
      ['Reload page'],
    ],
    ['revise', invalid([required('a')]), target, ['Show the first problem'], []],
    [
      'authenticate',
      anError('AccessTokenInvalidError'),
      { onSignIn: () => {} },
      ['Sign in again'],
      [],
    ],
    [
      'requestAccess',
      anError('AccessDeniedError'),
      { onRequestAccess: () => {} },
      ['Request access'],
      [],
    ],
    ['leave', anError('NotFoundError'), { onLeave: () => {} }, ['Go back'], []],
    ['report', anError('BadRequestError'), {}, ['Copy details'], ['Copy details']],
  ];

  test('the first problem is offered only where one of its fields is on the page', () => {
    expectConsole('warn', /RAE031.*a$/);
    const error = invalid([required('a'), required('b')]);
    const draw = (fields: readonly string[]) => (
      <>
        <ApiErrorBanner error={error} fieldTarget={({ field }) => field} />
        {fields.map((field) => (
          <input key={field} id={field} />
        ))}
      </>
    );
    const { container, unmount } = render(draw([]));
    expect(actionsIn(container)).toEqual([]);
    unmount();
    expect(actionsIn(render(draw(['b'])).container)).toEqual(['Show the first problem']);
  });

  test.each(rows)(
    '%s is offered only when it can be carried out, and nothing takes its place',
    (_, error, handler, ...drawn) => {
      const [withHandler, without] = drawn;
      const { container, rerender } = render(<ApiErrorBanner error={error} {...handler} />);
      expect(actionsIn(container)).toEqual(withHandler);
      rerender(<ApiErrorBanner error={error} />);
      expect(actionsIn(container)).toEqual(without);
      openDetails();
      expect(screen.getAllByRole('button', { name: 'Copy details' })).toHaveLength(1);
    },
  );

  test('without a primary action the second one stays, and is not made the primary one [banner-7]', () => {
    const error = anError('AccessTokenInvalidError');
    const { container } = render(<ApiErrorBanner error={error} onRetry={() => {}} />);
    expect(actionsIn(container)).toEqual(['Try again']);
    expect(screen.getByRole('button')).toHaveAttribute('data-part', 'secondary');
  });

  test.each([
    ['AccessTokenInvalidError', ['Sign in again', 'Try again']],
    ['AccessDeniedError', ['Request access', 'Try again']],
    // what may have been done is looked at before it is tried again
    ['UnreadableResponse', ['Copy details', 'Reload latest version']],
    ['NotFoundError', ['Go back']],
    ['VersionMismatchError', ['Reload latest version']],
  ] as const)(
    '%s offers at most two buttons, the second to get past it in another way',
    (code, names) => {
      const handler = () => {};
      const { container } = render(
        <ApiErrorBanner
          error={anError(code)}
          onRetry={handler}
          onReload={handler}
          onSignIn={handler}
          onRequestAccess={handler}
          onLeave={handler}
        />,
      );
      expect(actionsIn(container)).toEqual(names);
    },
  );

  test.each([
    ['AccessTokenInvalidError', 'onSignIn', 'Sign in again'],
    ['AccessDeniedError', 'onRequestAccess', 'Request access'],
    ['NotFoundError', 'onLeave', 'Go back'],
    ['VersionMismatchError', 'onReload', 'Reload latest version'],
    ['ServerError', 'onRetry', 'Try again'],
  ] as const)('%s: its button calls %s', async (code, handler, name) => {
    const calls: unknown[][] = [];
    const handlers = { [handler]: (...args: unknown[]) => calls.push(args) };
    render(<ApiErrorBanner error={anError(code)} {...handlers} />);
    await userEvent.click(screen.getByRole('button', { name }));
    expect(calls).toEqual([[]]);
  });

  test('dismiss is drawn when there is a handler and the app allows it [banner-8]', () => {
    const error = anError('BadRequestError');
    const { rerender } = render(<ApiErrorBanner error={error} onDismiss={() => {}} />);
    expect(screen.getByRole('button', { name: 'Dismiss' })).toBeVisible();
    rerender(<ApiErrorBanner error={error} onDismiss={() => {}} dismissible={false} />);
    expect(buttons()).toEqual(['Copy details']);
    rerender(<ApiErrorBanner error={error} dismissible />);
    expect(buttons()).toEqual(['Copy details']);
  });
});
