import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { forwardRef, memo, type ReactNode } from 'react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { UseApiErrorOptions } from '../../src/calls/options.js';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { type MessageNumber, messages } from '../../src/developer/messages.js';
import { en } from '../../src/locales/en.js';
import type { UseApiErrorResult } from '../../src/react/hookTypes.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { useFieldIssues } from '../../src/react/hooks/useFieldIssues.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { breaking } from '../calls/requests.js';
import { anError, invalid, required, silence } from './support.js';

// A number is told once a page, and each file of tests is a page: no other test may stand in here.

afterEach(silence);

/** What types refuse, as code without them hands it over. */
const wrong = (value: unknown) => value as never;
const boom = () => {
  throw new Error('boom');
};
const ignore = () => {};
const asked = async () => 'saved';
const failure = anError('ServerError');
const refused = invalid([required('title')]);
const conflict = anError('VersionMismatchError');

/** A page that goes down with what is in it. */
const Page = ({ children }: { readonly children: ReactNode }) => (
  <>
    <p>The page</p>
    {children}
  </>
);

const draw = (children: ReactNode) => render(<Page>{children}</Page>);

function drawIn(provider: Record<string, unknown>, error: unknown = failure) {
  const settings: object = provider;
  return draw(
    <ApiErrorProvider {...settings}>
      <ApiErrorBanner error={error} onRetry={ignore} />
    </ApiErrorProvider>,
  );
}

/** Draws what makes a value anew each time it is drawn, as often as would be noticed. */
function drawAgain(make: () => ReactNode) {
  const { rerender } = draw(make());
  for (let count = 0; count < 12; count += 1) rerender(<Page>{make()}</Page>);
}

async function using(
  use: (hook: UseApiErrorResult) => Promise<unknown>,
  options?: UseApiErrorOptions,
) {
  const { result } = renderHook(() => useApiError(options), { wrapper: Page });
  await act(() => use(result.current));
}

function Using(options: UseApiErrorOptions) {
  const { bannerProps } = useApiError(options);
  return <ApiErrorBanner {...bannerProps} />;
}

function Showing() {
  const { show } = useApiError();
  show(conflict);
  return null;
}

/** What is read draws it anew, and then there is another to read. */
function Reading() {
  useApiError({ source: Promise.resolve(conflict) });
  return null;
}

function Field({ path }: { readonly path: unknown }) {
  const { messageProps, messages: sentences } = useFieldIssues(refused, wrong(path));
  return <p {...messageProps}>{sentences}</p>;
}

const details = (props: Record<string, unknown>) => {
  const given: object = props;
  return draw(<ValidationDetails issues={[required('title')]} {...given} />);
};

/** Of each number one way to bring it about. */
const wrongUses: { readonly [Number in MessageNumber]: () => unknown } = {
  RAE001: () => using(({ retry }) => retry()),
  RAE002: () => using(({ reload }) => reload()),
  RAE003: () => using(({ wrap }) => wrap(breaking), { intent: 'save' }),
  RAE004: () => drawAgain(() => <Using source={{ ...conflict }} />),
  RAE005: () => draw(<Showing />),
  RAE006: async () => {
    draw(<Reading />);
    await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  },
  RAE007: () => drawAgain(() => <ApiErrorBanner error={new Error('inline')} />),
  RAE008: async () => {
    draw(<ApiErrorBanner error={conflict} draft={() => ({ save: ignore })} />);
    await userEvent.click(screen.getByRole('button', { name: en.actions.copyDraft }));
  },
  RAE009: () => details({ error: refused }),
  RAE010: () => details({ headingLevel: 9 }),
  RAE011: () => details({ pageSize: 0 }),
  RAE012: () => details({ fieldOrder: 'title' }),
  RAE013: () => details({ fieldTarget: () => ({ current: document.body }) }),
  RAE014: () => details({ fieldTarget: () => 7 }),
  RAE015: () => details({ fieldTarget: boom }),
  RAE016: () => details({ fieldLabel: boom }),
  RAE017: () => drawIn({ copy: { ServerError: { title: boom } } }),
  RAE018: () => drawIn({ locale: 'de' }),
  RAE019: () => drawIn({ locale: { en } }),
  RAE020: () => drawIn({ locale: { ...en, ui: { ...en.ui, technical: undefined } } }),
  RAE021: () => drawIn({ formats: [{ name: 'own', read: boom }] }, { odd: true }),
  RAE022: () => draw(<Using source={new Error('raw')} parse={{ enrich: boom }} />),
  RAE023: () => draw(<ApiErrorBanner error={{ ...failure, kind: 'teapot' }} />),
  RAE024: () => draw(<ApiErrorBanner error={{ ...failure, retryAt: Number.NaN }} />),
  RAE025: () => draw(<Field path="fields.title" />),
  RAE026: () => details({ issues: 'Title is missing' }),
  RAE027: () => drawIn({ components: { Button: 7 } }),
  RAE028: () => draw(<Using source={conflict} resetKeys={wrong('entry-1')} />),
  RAE029: () => {
    // React itself says something of it, too.
    const logged = vi.spyOn(console, 'error').mockImplementation(ignore);
    onTestFinished(() => logged.mockRestore());
    drawIn({ components: { Button: boom } });
  },
  RAE030: () => drawIn({ copy: { VersionMissmatchError: { title: 'Somebody else has saved' } } }),
  RAE031: () => details({ fieldTarget: () => 'nowhere' }),
  RAE032: () =>
    using(({ send, wrap }) => Promise.all([send(), wrap(asked, { intent: 'save' })]), {
      intent: 'save',
      request: asked,
    }),
  RAE033: () => draw(<ApiErrorBanner error={apiErrorResponse('InvalidEntryError')} />),
  RAE034: () => draw(<ApiErrorBanner error={failure} onRetry={wrong(true)} />),
  RAE035: () => using(({ send }) => send()),
  RAE036: () => drawIn({ components: { Button: ignore } }),
  RAE037: () =>
    drawAgain(() => (
      <ApiErrorProvider components={{ Button: wrong(forwardRef(() => <button>Again</button>)) }}>
        <ApiErrorBanner error={failure} onRetry={ignore} />
      </ApiErrorProvider>
    )),
  RAE038: () => draw(<ApiErrorBanner error={failure} intent={wrong('Save')} />),
  RAE039: () => using(({ wrap }) => wrap(wrong(asked()))),
  RAE040: async () => {
    drawIn({ components: { Button: memo(forwardRef(() => null)) } });
    await act(() => new Promise((resolve) => setTimeout(resolve, 1_100)));
  },
};

test.each(Object.entries(wrongUses))(
  '%s leaves the page up, and is told once [misuse-3]',
  async (number, use) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(ignore);
    onTestFinished(() => warned.mockRestore());
    for (const _ of ['once', 'and once more']) {
      await use();
      expect(screen.getByText('The page')).toBeVisible();
      cleanup();
    }
    const told = warned.mock.calls.map(([line]) => String(line));
    expect(told).toEqual([
      expect.stringContaining(`${number} ${messages[number as MessageNumber]}`),
    ]);
  },
);
