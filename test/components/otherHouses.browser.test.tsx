import { act, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { server, userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ApiErrorComponents, ButtonProps } from '../../src/react/slots.js';
import { expectConsole } from '../setup/index.js';
import { anError, silence, spoken } from './support.js';

// What apps do around a banner that no story of ours does.

beforeEach(() => window.focus());
afterEach(silence);

const failure = anError('ServerError');
const button = (name: string) => screen.getByRole('button', { name });
const later = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** What a design system's button gives to its element. */
const forwarded = ({ purpose, state, ...rest }: ButtonProps) => ({
  ...rest,
  className: `${purpose} ${state}`,
});

function draw(components: ApiErrorComponents) {
  const page = (now: ApiErrorComponents) => (
    <ApiErrorProvider components={now}>
      <p>The form</p>
      <ApiErrorBanner error={failure} onRetry={() => {}} onDismiss={() => {}} />
    </ApiErrorProvider>
  );
  const { rerender } = render(page(components));
  return (now: ApiErrorComponents) => rerender(page(now));
}

describe('a component of the app', () => {
  /** A factory: all that it makes have the same text. */
  const withLook = (useLook: () => string) =>
    function Button({ purpose, state, ...rest }: ButtonProps) {
      return <button {...rest} className={purpose} data-state={state} title={useLook()} />;
    };
  const usePlainLook = () => useState('plain')[0];
  const useRichLook = () => {
    const [look] = useState('rich');
    useEffect(() => {});
    return look;
  };

  test('takes the place of one that the same factory made with other hooks, there and back', () => {
    expectConsole('error', /Hooks|hooks|error occurred/);
    const change = draw({ Button: withLook(usePlainLook) });
    expect(button('Try again')).toHaveAttribute('title', 'plain');
    change({ Button: withLook(useRichLook) });
    expect(button('Try again')).toHaveAttribute('title', 'rich');
    change({ Button: withLook(usePlainLook) });
    expect(button('Try again')).toHaveAttribute('title', 'plain');
  });

  test('that throws is a plain element, is told, and leaves the page up [slots-10]', () => {
    expectConsole('warn', /RAE029/);
    expectConsole('error', /broken|error occurred/);
    const change = draw({
      Button: () => {
        throw new Error('broken');
      },
    });
    expect(screen.getByText('The form')).toBeVisible();
    expect(button('Try again')).toHaveAttribute('data-plain');
    change({ Button: (props) => <button {...forwarded(props)} title="mended" /> });
    expect(button('Try again')).toHaveAttribute('title', 'mended');
  });

  test('has its default props, which React 18 gives to elements', () => {
    const Button = ({ tone, ...props }: ButtonProps & { readonly tone?: string }) => (
      <button {...forwarded(props)} title={tone?.toUpperCase()} />
    );
    Button.defaultProps = { tone: 'neutral' };
    draw({ Button });
    expect(button('Try again')).toHaveAttribute('title', 'NEUTRAL');
  });
});

describe('focus', () => {
  function SignInDialog({ onDone }: { readonly onDone: () => void }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => dialog.current?.showModal(), []);
    return (
      <dialog ref={dialog}>
        <button type="button" onClick={onDone}>
          Sign me in
        </button>
      </dialog>
    );
  }

  function Page({ goes }: { readonly goes: 'together' | 'dialog first' }) {
    const [isOpen, setOpen] = useState(false);
    const [isGone, setGone] = useState(false);
    const done = () => {
      setOpen(false);
      if (goes === 'together') setGone(true);
      else setTimeout(() => act(() => setGone(true)), 30);
    };
    return (
      <main>
        <input aria-label="Title" />
        {!isGone && (
          <ApiErrorBanner error={anError('Unauthorized')} onSignIn={() => setOpen(true)} />
        )}
        {isOpen && <SignInDialog onDone={done} />}
      </main>
    );
  }

  test.each(['together', 'dialog first'] as const)(
    'goes back when a dialog and the banner that opened it go (%s) [dialog-6]',
    async (goes) => {
      render(<Page goes={goes} />);
      screen.getByLabelText('Title').focus();
      button('Sign in again').focus();
      await userEvent.keyboard('{Enter}');
      await userEvent.click(await screen.findByRole('button', { name: 'Sign me in' }));
      await later(60);
      expect(screen.queryByRole('group')).toBeNull();
      expect(screen.getByLabelText('Title')).toHaveFocus();
    },
  );

  test('stays where the person put it, off the banner and off every element', async () => {
    function Calm() {
      const [isGone, setGone] = useState(false);
      return (
        <main>
          <input aria-label="Title" />
          <p>Words</p>
          {!isGone && <ApiErrorBanner error={failure} onRetry={() => setGone(true)} />}
          <button type="button" onClick={() => setGone(true)}>
            Go
          </button>
        </main>
      );
    }
    render(<Calm />);
    screen.getByLabelText('Title').focus();
    button('Try again').focus();
    await userEvent.click(screen.getByText('Words'));
    expect(document.body).toHaveFocus();
    act(() => button('Go').click());
    await later(30);
    expect(document.body).toHaveFocus();
  });

  function Frame({
    children,
    sandbox,
  }: {
    readonly children: ReactNode;
    readonly sandbox: string;
  }) {
    const frame = useRef<HTMLIFrameElement>(null);
    const [body, setBody] = useState<HTMLElement>();
    useEffect(() => setBody(frame.current?.contentDocument?.body), []);
    return (
      <>
        <iframe ref={frame} title="Preview" sandbox={sandbox} />
        {body && createPortal(children, body)}
      </>
    );
  }

  // WebKit calls no listener in a frame that may not run scripts, also none of the page around it.
  const sandboxes = ['allow-same-origin', 'allow-same-origin allow-scripts'];
  const listening = server.browser === 'safari' ? sandboxes.slice(1) : sandboxes;

  test.each(listening)('goes back inside of a frame (%s)', async (sandbox) => {
    function Editor() {
      const [isGone, setGone] = useState(false);
      return (
        <>
          <button type="button" id="opener">
            Open
          </button>
          {!isGone && <ApiErrorBanner error={failure} onDismiss={() => setGone(true)} />}
        </>
      );
    }
    const { container } = render(
      <Frame sandbox={sandbox}>
        <Editor />
      </Frame>,
    );
    const inside = container.querySelector('iframe')?.contentDocument;
    const find = (selector: string) => inside?.querySelector<HTMLElement>(selector);
    find('#opener')?.focus();
    find('[data-part="dismiss"]')?.focus();
    act(() => find('[data-part="dismiss"]')?.click());
    await waitFor(() => expect(find('[data-part="banner"]')).toBeNull());
    expect(inside?.activeElement?.id).toBe('opener');
  });

  test('stays in the field of a frame when a banner arrives after a submit [arrival-20]', async () => {
    const page = (error: ApiError | null) => (
      <Frame sandbox="allow-same-origin">
        <input />
        <button type="button">Save</button>
        <ApiErrorBanner error={error} arrival="submit" />
      </Frame>
    );
    const { container, rerender } = render(page(null));
    const inside = container.querySelector('iframe')?.contentDocument;
    const field = inside?.querySelector('input');
    field?.focus();
    rerender(page(failure));
    expect(inside?.activeElement).toBe(field);
    await waitFor(() => expect(spoken('assertive')).toContain('ran into a problem'));
    rerender(page(null));
    inside?.querySelector('button')?.focus();
    rerender(page(failure));
    expect(inside?.activeElement).toBe(inside?.querySelector('[data-part="banner"]'));
  });

  test('stays in the page around a frame when the part of the banner goes that had it', async () => {
    const page = (onDismiss?: () => void) => (
      <>
        <input />
        <Frame sandbox="allow-same-origin">
          <ApiErrorBanner error={failure} onRetry={() => {}} onDismiss={onDismiss} />
        </Frame>
      </>
    );
    const { container, rerender } = render(page(() => {}));
    const dismiss = () =>
      container
        .querySelector('iframe')
        ?.contentDocument?.querySelector<HTMLElement>('[data-part="dismiss"]');
    dismiss()?.focus();
    screen.getByRole('textbox').focus();
    rerender(page());
    expect(dismiss()).toBeNull();
    await later(50);
    expect(screen.getByRole('textbox')).toHaveFocus();
  });
});

const Activity = 'Activity' in React ? React.Activity : undefined;

describe.runIf(Activity)('a failure in a tab that is hidden and shown again', () => {
  const Tab = Activity as NonNullable<typeof Activity>;
  function drawTab(arrival: 'background' | 'submit') {
    const page = (mode: 'hidden' | 'visible', draws: number) => (
      <>
        <button type="button">Tab</button>
        <Tab mode={mode}>
          <ApiErrorBanner error={failure} arrival={arrival} onRetry={() => {}} title={`${draws}`} />
        </Tab>
      </>
    );
    const { rerender } = render(page('visible', 1));
    onTestFinished(() => silence());
    return () => {
      rerender(page('hidden', 2));
      rerender(page('visible', 3));
    };
  }

  test('is announced once', async () => {
    const hideAndShow = drawTab('background');
    await later(700);
    expect(spoken('assertive')).toMatch(/problem/);
    hideAndShow();
    await later(700);
    expect(spoken('assertive')).toBe('');
  });

  test('takes focus once', async () => {
    const hideAndShow = drawTab('submit');
    expect(screen.getByRole('group', { name: /problem/ })).toHaveFocus();
    button('Tab').focus();
    hideAndShow();
    await later(30);
    expect(button('Tab')).toHaveFocus();
  });
});
