import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type ReactElement, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import type { ButtonProps } from '../../src/react/slots.js';
import { anError, invalid, required, silence } from './support.js';

const button = (name: string) => screen.getByRole('button', { name });
const pause = (ms: number) => act(() => new Promise((resolve) => setTimeout(resolve, ms)));

/** What the test uses of the browser's own protocol: only it can hold a key down. */
interface KeySession {
  send(method: 'Input.dispatchKeyEvent', params: Record<string, unknown>): Promise<unknown>;
}
const keyOf = {
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  ' ': { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
};
type Key = keyof typeof keyOf;
const send = (params: Record<string, unknown>) =>
  (cdp() as unknown as KeySession).send('Input.dispatchKeyEvent', params);

/** Presses a key and keeps it down: the browser repeats it. */
async function hold(key: Key, repeats: number): Promise<void> {
  for (let count = 0; count <= repeats; count += 1) {
    await send({ type: 'keyDown', ...keyOf[key], autoRepeat: count > 0 });
    await pause(10);
  }
}
const letGo = (key: Key) => send({ type: 'keyUp', ...keyOf[key] });

beforeEach(() => window.focus());
afterEach(async () => {
  await letGo('Enter');
  await letGo(' ');
  silence();
});

/** Each attempt fails at once, as the next of these. */
function Failing({ errors, ...rest }: ApiErrorBannerProps & { errors: readonly unknown[] }) {
  const [attempt, setAttempt] = useState(1);
  const error = errors[attempt - 1] ?? errors.at(-1);
  return (
    <ApiErrorBanner
      {...rest}
      {...{ error, attempt }}
      onRetry={async () => {
        await Promise.resolve();
        rest.onRetry?.();
        setAttempt(attempt + 1);
      }}
    />
  );
}

describe('a key that is held down', () => {
  test.each(['Enter', ' '] as const)('tries again once: %j [retry-5]', async (key) => {
    const onRetry = vi.fn();
    render(<Failing errors={[anError('ServerError')]} onRetry={onRetry} />);
    button('Try again').focus();
    await hold(key, 20);
    await letGo(key);
    await pause(50);
    expect(onRetry).toHaveBeenCalledTimes(1);
    await hold(key, 0);
    await letGo(key);
    await waitFor(() => expect(onRetry).toHaveBeenCalledTimes(2));
  });

  test.each([
    ['AccessTokenInvalidError', 'onSignIn'],
    ['AccessDeniedError', 'onRequestAccess'],
    ['NotFoundError', 'onLeave'],
    ['VersionMismatchError', 'onReload'],
  ] as const)(
    'does not take the action of the %s that came of it [retry-7]',
    async (code, handler) => {
      const taken = vi.fn();
      const errors = [anError('ServerError'), anError(code)];
      render(<Failing errors={errors} {...{ [handler]: taken }} />);
      button('Try again').focus();
      await hold('Enter', 20);
      expect(taken).not.toHaveBeenCalled();
    },
  );

  test('opens the question before a reload, and answers nothing [reload-10]', async () => {
    const onReload = vi.fn();
    const error = anError('VersionMismatchError');
    render(<ApiErrorBanner error={error} onReload={onReload} draft={() => 'words'} />);
    button('Reload latest version').focus();
    await hold('Enter', 20);
    expect(button(en.ui.keep)).toBeVisible();
    expect(onReload).not.toHaveBeenCalled();
  });

  test('dismisses, and presses nothing in the form to which focus goes back', async () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const onKeyDown = vi.fn();
    function Form() {
      const [error, setError] = useState<unknown>(anError('ServerError'));
      return (
        <form onSubmit={onSubmit}>
          <input aria-label="Title" onKeyDown={onKeyDown} />
          <button type="submit">Save</button>
          <ApiErrorBanner error={error} onDismiss={() => setError(null)} />
        </form>
      );
    }
    render(<Form />);
    screen.getByRole('textbox').focus();
    button('Dismiss').focus();
    await hold('Enter', 20);
    expect(screen.getByRole('textbox')).toHaveFocus();
    await letGo('Enter');
    expect(onKeyDown).not.toHaveBeenCalled();
    expect(onSubmit).not.toHaveBeenCalled();
    await hold('Enter', 0);
    await letGo('Enter');
    expect(onKeyDown).toHaveBeenCalledTimes(1);
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['the first problem', 'button', 'Show the first problem'],
    ['the link of an issue', 'link', /Title/],
  ] as const)('leads to a field by %s without submitting its form', async (_, role, name) => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    const onIssueSelect = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <input id="title" />
        <ApiErrorBanner
          error={invalid([required('title')])}
          fieldTarget={() => 'title'}
          onIssueSelect={onIssueSelect}
        />
      </form>,
    );
    screen.getByRole(role, { name }).focus();
    await hold('Enter', 20);
    expect(onSubmit).not.toHaveBeenCalled();
    expect(onIssueSelect).toHaveBeenCalledTimes(1);
    await letGo('Enter');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });
});

describe('a press that repeats', () => {
  test('is the second of a double click [retry-6]', async () => {
    const onRetry = vi.fn();
    const onLeave = vi.fn();
    const errors = [anError('ServerError'), anError('NotFoundError')];
    render(<Failing errors={errors} onRetry={onRetry} onLeave={onLeave} />);
    await userEvent.dblClick(button('Try again'));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.click(button('Go back'));
    expect(onLeave).toHaveBeenCalledTimes(1);
  });

  test('is known by the event alone, or by the key that a script repeats', () => {
    const onSignIn = vi.fn();
    render(<ApiErrorBanner error={anError('AccessTokenInvalidError')} onSignIn={onSignIn} />);
    fireEvent.click(button('Sign in again'), { detail: 2 });
    fireEvent.keyDown(button('Sign in again'), { key: 'Enter', repeat: true });
    fireEvent.click(button('Sign in again'));
    expect(onSignIn).not.toHaveBeenCalled();
    fireEvent.keyUp(button('Sign in again'), { key: 'Enter' });
    fireEvent.click(button('Sign in again'));
    expect(onSignIn).toHaveBeenCalledTimes(1);
  });

  test('is over with the next press, and a script that presses need not release', async () => {
    render(<input id="title" />);
    render(<ApiErrorBanner error={invalid([required('title')])} fieldTarget={() => 'title'} />);
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    fireEvent.keyDown(button('Show the first problem'), { key: 'Enter' });
    fireEvent.click(button('Show the first problem'));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  test('follows no link of an issue twice, and never as a link', () => {
    const onIssueSelect = vi.fn();
    render(
      <>
        <input id="title" />
        <ValidationDetails
          error={invalid([required('title')])}
          fieldTarget={() => 'title'}
          onIssueSelect={onIssueSelect}
        />
      </>,
    );
    const link = screen.getByRole('link');
    expect(fireEvent.click(link)).toBe(false);
    expect(fireEvent.click(link, { detail: 2 })).toBe(false);
    expect(onIssueSelect).toHaveBeenCalledTimes(1);
  });

  test('with a Button of the app that hands on no event is pressed, and its repeats are not', async () => {
    const onRetry = vi.fn();
    function Button({ onClick, children }: ButtonProps): ReactElement {
      return (
        <button
          type="button"
          onClick={() => onClick()}
          onKeyDown={(event) => event.stopPropagation()}
        >
          {children}
        </button>
      );
    }
    render(
      <ApiErrorProvider components={{ Button }}>
        <Failing errors={[anError('ServerError')]} onRetry={onRetry} />
      </ApiErrorProvider>,
    );
    button('Try again').focus();
    await hold('Enter', 20);
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  test('is none when a pointer presses while a key repeats elsewhere', async () => {
    const onRetry = vi.fn();
    render(<ApiErrorBanner error={anError('ServerError')} onRetry={onRetry} />);
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    await userEvent.click(button('Try again'));
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
