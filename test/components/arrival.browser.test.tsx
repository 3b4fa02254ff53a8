import { act, render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { en } from '../../src/locales/en.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { ApiErrorBannerProps } from '../../src/react/props.js';
import styles from '../../src/styles/styles.css?inline';
import { recordSpeech } from '../support/recordSpeech.js';
import { anError, invalid, required, silence, spoken } from './support.js';

afterEach(silence);

/** Longer than several arrivals are waited for, and a region that was made late. */
const longerThanArrivals = () => new Promise((resolve) => setTimeout(resolve, 600));

/** A form with a place for focus before, and a banner. */
function Page({ error, ...rest }: ApiErrorBannerProps) {
  return (
    <form aria-label="Entry">
      <button type="button">Save</button>
      <input aria-label="Title" />
      <ApiErrorBanner error={error} {...rest} />
    </form>
  );
}

const draw = (props: ApiErrorBannerProps, Around: (p: { children: ReactNode }) => ReactNode) => (
  <Around>
    <Page {...props} />
  </Around>
);
const Plain = ({ children }: { readonly children: ReactNode }) => <>{children}</>;
const Strict = ({ children }: { readonly children: ReactNode }) => (
  <StrictMode>{children}</StrictMode>
);

const failure = anError('ServerError');
const warning = anError('RateLimitExceededError');
const banner = (container: Element) => container.querySelector<HTMLElement>('[data-part="banner"]');

describe('a banner that takes focus in a small window', () => {
  afterEach(() => {
    document.documentElement.style.scrollPaddingTop = '';
  });
  const names = Array.from({ length: 12 }, (_, index) => `field${index}`);

  function LongForm({ error }: { readonly error: ApiError | null }) {
    return (
      <form>
        <style>{styles}</style>
        <header style={{ position: 'sticky', top: 0, height: '48px' }}>Harbour</header>
        <p style={{ height: '20vh' }}>Fill in all of it.</p>
        <ApiErrorBanner
          error={error}
          arrival="submit"
          onRetry={() => {}}
          draft={() => 'Hours'}
          fieldTarget={({ field }) => field}
        />
        {names.map((name) => (
          <label key={name} style={{ display: 'block', paddingBlock: '2rem' }}>
            {name} <input id={name} />
            {error && <span style={{ display: 'block' }}>{name} is to be filled in</span>}
          </label>
        ))}
        <button type="submit">Save</button>
      </form>
    );
  }

  test.each([
    [400, '48px'],
    [560, '48px'],
    [720, '48px'],
    [400, ''],
    [720, ''],
  ])(
    'begins in view: %i pixels, where the page keeps %j free for its bar',
    async (height, free) => {
      await page.viewport(320, height);
      document.documentElement.style.scrollPaddingTop = free;
      const { container, rerender } = render(<LongForm error={null} />);
      screen.getByRole('button', { name: 'Save' }).focus();
      rerender(<LongForm error={invalid(names.map((name) => required(name)))} />);
      await waitFor(() => expect(screen.getAllByRole('link')).toHaveLength(names.length));
      await longerThanArrivals();
      expect(banner(container)).toHaveFocus();
      const title = container.querySelector('[data-part="title"]')?.getBoundingClientRect();
      expect(title?.top).toBeGreaterThanOrEqual(48);
      expect(title?.bottom).toBeLessThanOrEqual(height);
      await page.viewport(1000, 800);
    },
  );
});

test('without a browser that scrolls, as in jsdom, focus goes to the banner and to a field all the same', async () => {
  const given = Element.prototype.scrollIntoView;
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  const drawForm = (error: ApiError | null) => (
    <>
      <ApiErrorBanner error={error} arrival="submit" fieldTarget={({ field }) => field} />
      <input id="title" aria-label="Title" />
    </>
  );
  const { container, rerender } = render(drawForm(null));
  rerender(drawForm(invalid([required('title')])));
  expect(banner(container)).toHaveFocus();
  await userEvent.click(screen.getByRole('link'));
  await waitFor(() => expect(screen.getByLabelText('Title')).toHaveFocus());
  Element.prototype.scrollIntoView = given;
});

describe.each([
  ['plainly', Plain],
  ['in StrictMode', Strict],
])('a banner that arrives, %s', (_, Around) => {
  test('in the background announces title and body once, and leaves focus alone [arrival-1]', async () => {
    const { container, rerender } = render(draw({ error: null }, Around));
    screen.getByRole('textbox').focus();
    const speech = recordSpeech();
    rerender(draw({ error: failure }, Around));
    const { title, body } = describeApiError(failure);
    await waitFor(() => expect(speech.waiting()).toBeGreaterThan(0));
    await longerThanArrivals();
    expect(speech.all()).toEqual([`assertive: ${title}. ${body}`]);
    expect(screen.getByRole('textbox')).toHaveFocus();
    const name = 'Error The service ran into a problem';
    expect(screen.getByRole('group', { name })).toBe(banner(container));
    expect(banner(container)).not.toHaveAttribute('tabindex');
    expect(banner(container)).not.toHaveAttribute('aria-describedby');
  });

  test('after a submit takes focus as a named group and is not announced as well [arrival-2]', async () => {
    const { container, rerender } = render(draw({ error: null }, Around));
    screen.getByRole('button', { name: 'Save' }).focus();
    rerender(draw({ error: failure, arrival: 'submit' }, Around));
    const group = screen.getByRole('group', { name: 'Error The service ran into a problem' });
    expect(group).toBe(banner(container));
    expect(group).toHaveFocus();
    expect(group).toHaveAttribute('tabindex', '-1');
    expect(group).toHaveAccessibleDescription(/\w/);
    await longerThanArrivals();
    expect(spoken('assertive') + spoken('polite')).toBe('');
  });

  test('after a submit while somebody types on is announced, and no letter is lost [arrival-20]', async () => {
    const { rerender } = render(draw({ error: null }, Around));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const field = screen.getByRole('textbox');
    await userEvent.click(field);
    await userEvent.keyboard('on');
    rerender(draw({ error: failure, arrival: 'submit' }, Around));
    await userEvent.keyboard('ward');
    expect(field).toHaveFocus();
    expect(field).toHaveValue('onward');
    await waitFor(() => expect(spoken('assertive')).toContain('ran into a problem'));
  });

  test.each([
    { act: 'a click into a field', moveOn: () => userEvent.click(screen.getByRole('textbox')) },
    { act: 'the caret', moveOn: () => userEvent.keyboard('{ArrowLeft}') },
    { act: 'Tab to a field', moveOn: () => userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}') },
  ])('after a submit is announced to whom $act has led on [arrival-20]', async ({ moveOn }) => {
    const { rerender } = render(draw({ error: null }, Around));
    screen.getByRole('form').addEventListener('submit', (event) => event.preventDefault());
    const field = screen.getByRole('textbox');
    field.focus();
    await userEvent.keyboard('text{Enter}');
    await moveOn();
    rerender(draw({ error: failure, arrival: 'submit' }, Around));
    expect(field).toHaveFocus();
    await userEvent.keyboard('{End}s');
    expect(field).toHaveValue('texts');
    await waitFor(() => expect(spoken('assertive')).toContain('ran into a problem'));
  });

  test.each([
    { by: 'Enter', keys: '{Enter}' },
    { by: 'a shortcut', keys: '{Control>}s{/Control}' },
  ])(
    'after what was typed was sent by $by takes focus all the same [arrival-20]',
    async ({ keys }) => {
      const { rerender } = render(draw({ error: null, onRetry: () => {} }, Around));
      screen.getByRole('form').addEventListener('submit', (event) => event.preventDefault());
      screen.getByRole('textbox').focus();
      await userEvent.keyboard(`text${keys}`);
      rerender(draw({ error: failure, arrival: 'submit' }, Around));
      expect(screen.getByRole('group', { name: /ran into a problem/ })).toHaveFocus();
    },
  );

  test('with another one after a submit leaves focus to the first, and is announced [arrival-3]', async () => {
    const { container } = render(
      <Around>
        <ApiErrorBanner error={failure} arrival="submit" />
        <ApiErrorBanner error={anError('TimeoutError')} arrival="submit" />
      </Around>,
    );
    expect(banner(container)).toHaveFocus();
    await waitFor(() => expect(spoken('assertive')).toContain('took too long'));
    expect(spoken('assertive')).not.toContain('ran into a problem');
    expect(banner(container)).toHaveFocus();
  });

  test('again while focus is inside is announced, and focus stays [arrival-4]', async () => {
    const { rerender } = render(draw({ error: failure, onRetry: () => {} }, Around));
    await waitFor(() => expect(spoken('assertive')).not.toBe(''));
    const button = screen.getByRole('button', { name: 'Try again' });
    button.focus();
    const again = { error: { ...failure }, attempt: 2, onRetry: () => {} };
    rerender(draw({ ...again, arrival: 'submit' }, Around));
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working'));
    expect(screen.getByRole('button', { name: 'Try again' })).toBe(button);
    expect(button).toHaveFocus();
  });

  test('again while focus is in another banner of it leaves focus there [arrival-4]', async () => {
    const drawBoth = (error: ApiError, attempt: number) => (
      <>
        <ApiErrorBanner {...{ error, attempt }} arrival="submit" onRetry={() => {}} />
        <ApiErrorBanner {...{ error, attempt }} arrival="submit" onRetry={() => {}} />
      </>
    );
    const { rerender } = render(<Around>{drawBoth(failure, 1)}</Around>);
    const [, below] = await screen.findAllByRole('button', { name: 'Try again' });
    await longerThanArrivals();
    below?.focus();
    silence();
    rerender(<Around>{drawBoth({ ...failure }, 2)}</Around>);
    await waitFor(() => expect(spoken('assertive')).not.toBe(''));
    expect(below).toHaveFocus();
  });

  test('and goes with focus inside gives it back to where it came from [focus-1]', async () => {
    const { rerender } = render(draw({ error: null }, Around));
    screen.getByRole('textbox').focus();
    rerender(draw({ error: failure, arrival: 'submit' }, Around));
    rerender(draw({ error: null }, Around));
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });
});

describe('what was said of a failure', () => {
  const wordings = [
    ['an error', failure, 'assertive'],
    ['a warning', warning, 'polite'],
  ] as const;

  test.each(wordings)(
    'of %s is gone as soon as it is solved [arrival-12]',
    async (_, error, urgency) => {
      const { rerender } = render(<Page error={error} />);
      await waitFor(() => expect(spoken(urgency)).not.toBe(''));
      rerender(<Page error={null} />);
      expect(spoken(urgency)).toBe('');
    },
  );

  test.each(wordings)(
    'of %s is gone as soon as it is unmounted [arrival-12]',
    async (_, error, urgency) => {
      const { unmount } = render(<Page error={error} />);
      await waitFor(() => expect(spoken(urgency)).not.toBe(''));
      unmount();
      expect(spoken(urgency)).toBe('');
    },
  );

  test.each(wordings)(
    'of %s is gone as soon as it is dismissed [arrival-12]',
    async (_, error, urgency) => {
      function Dismissible() {
        const [shown, setShown] = useState<unknown>(error);
        return <Page error={shown} onDismiss={() => setShown(null)} />;
      }
      render(<Dismissible />);
      await waitFor(() => expect(spoken(urgency)).not.toBe(''));
      await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
      expect(spoken(urgency)).toBe('');
    },
  );

  test('makes way for what is news [arrival-13]', async () => {
    const { rerender } = render(<Page error={failure} />);
    await waitFor(() => expect(spoken('assertive')).toContain('ran into a problem'));
    rerender(<Page error={anError('TimeoutError')} />);
    expect(spoken('assertive')).toBe('');
    await waitFor(() => expect(spoken('assertive')).toContain('took too long'));
  });

  test('includes its wait, and that this is over', async () => {
    const waiting = { ...warning, retryAt: Date.now() + 1_000 };
    const props: ApiErrorBannerProps = { error: waiting, onRetry: () => {}, arrival: 'submit' };
    const { rerender } = render(<Page {...props} />);
    await waitFor(() => expect(spoken('polite')).toMatch(/^You can try again in \d+ seconds?$/));
    await waitFor(() => expect(spoken('polite')).toContain(en.ui.ready), { timeout: 5_000 });
    rerender(<Page {...props} error={null} />);
    expect(spoken('polite')).toBe('');
  });

  test('leaves no alert and no status to be found, while it is there and after [arrival-5]', async () => {
    const found = () => [screen.queryByRole('alert'), screen.queryByRole('status')];
    const { rerender } = render(<Page error={failure} />);
    await waitFor(() => expect(spoken('assertive')).not.toBe(''));
    expect(found()).toEqual([null, null]);
    rerender(<Page error={null} />);
    expect(found()).toEqual([null, null]);
  });
});

describe('speech', () => {
  const quoted = anError('BadRequestError', { detail: 'The order is unknown' });

  test('tells the words of the server, and how many fields need attention [arrival-15]', async () => {
    const { rerender } = render(<Page error={quoted} />);
    await waitFor(() => expect(spoken('assertive')).toMatch(/ The order is unknown\.$/));
    rerender(<Page error={invalid([required('title'), required('text')])} />);
    await waitFor(() => expect(spoken('assertive')).toMatch(/ 2 fields need attention\.$/));
  });

  test('tells them after a submit as the description of what has focus', () => {
    const { container, rerender } = render(<Page error={quoted} arrival="submit" />);
    expect(banner(container)).toHaveAccessibleDescription(/The order is unknown$/);
    rerender(<Page error={invalid([required('title')])} arrival="submit" />);
    expect(banner(container)).toHaveAccessibleDescription(/1 field needs attention$/);
  });

  test('tells nothing of issues in whose place the app shows something else', async () => {
    const error = invalid([required('title')]);
    const { container, rerender } = render(<Page error={error}>Look below</Page>);
    await waitFor(() => expect(spoken('assertive')).not.toBe(''));
    expect(spoken('assertive')).not.toContain('attention');
    rerender(
      <Page error={error} arrival="submit">
        Look below
      </Page>,
    );
    expect(banner(container)).toHaveAccessibleDescription(/They do not meet the rules/);
    expect(banner(container)).not.toHaveAccessibleDescription(/attention/);
  });

  test('of several React roots comes from one pair of regions [arrival-6]', async () => {
    render(<Page error={failure} />);
    const root = createRoot(document.body.appendChild(document.createElement('div')));
    act(() => root.render(<ApiErrorBanner error={anError('TimeoutError')} />));
    await waitFor(() => expect(spoken('assertive')).toBe('2 problems'));
    expect(document.querySelectorAll('[data-api-error-announcer]')).toHaveLength(2);
    act(() => root.unmount());
  });

  test('a warning goes to the status region [arrival-7]', async () => {
    render(<Page error={warning} />);
    await waitFor(() => expect(spoken('polite')).toContain('Too many requests right now.'));
    expect(spoken('assertive')).toBe('');
  });

  test('the same object failing once more is announced again [arrival-8]', async () => {
    const { rerender } = render(<Page error={failure} attempt={1} />);
    await waitFor(() => expect(spoken('assertive')).not.toBe(''));
    silence();
    rerender(<Page error={failure} attempt={2} />);
    await waitFor(() => expect(spoken('assertive')).toContain('Still not working'));
  });

  test('several banners at once become one announcement with their number [arrival-9]', async () => {
    render(
      <>
        <ApiErrorBanner error={failure} />
        <ApiErrorBanner error={warning} />
      </>,
    );
    await waitFor(() => expect(spoken('assertive')).toBe('2 problems'));
    await longerThanArrivals();
    expect([spoken('assertive'), spoken('polite')]).toEqual(['2 problems', '']);
  });

  test('a banner that is gone before it was announced is not announced [arrival-10]', async () => {
    const { rerender } = render(<Page error={failure} />);
    rerender(<Page error={null} />);
    await longerThanArrivals();
    expect(spoken('assertive')).toBe('');
  });

  test('a wait is spoken with the arrival, also when focus speaks for the rest [arrival-11]', async () => {
    const waiting = { ...warning, retryAt: Date.now() + 60_000 };
    const { rerender } = render(<Page error={waiting} onRetry={() => {}} />);
    await waitFor(() => expect(spoken('polite')).toMatch(/You can try again in \d+ seconds\.$/));
    silence();
    rerender(<Page error={null} />);
    rerender(<Page error={{ ...waiting }} onRetry={() => {}} arrival="submit" />);
    await waitFor(() => expect(spoken('polite')).toMatch(/^You can try again in \d+ seconds$/));
  });
});

describe('focus', () => {
  test('goes back to what the person left for the banner', async () => {
    const { rerender } = render(<Page error={failure} onRetry={() => {}} />);
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    rerender(<Page error={null} />);
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  test.each([
    ['disabled', (place: HTMLElement) => place.setAttribute('disabled', '')],
    ['hidden', (place: HTMLElement) => place.setAttribute('hidden', '')],
    ['taken out', (place: HTMLElement) => place.remove()],
  ])('goes to the form when the place it came from is gone [focus-2]', async (_, takeAway) => {
    const origin = document.createElement('button');
    const { container, rerender } = render(<Page error={failure} onRetry={() => {}} />);
    container.querySelector('form')?.prepend(origin);
    origin.focus();
    screen.getByRole('button', { name: 'Try again' }).focus();
    takeAway(origin);
    rerender(<Page error={null} />);
    const form = container.querySelector('form');
    await waitFor(() => expect(form).toHaveFocus());
    screen.getByRole('textbox').focus();
    expect(form).not.toHaveAttribute('tabindex');
  });

  test('goes to the main region when the form of the banner goes with it', async () => {
    const { container, rerender } = render(
      <main>
        <Page error={failure} onRetry={() => {}} />
      </main>,
    );
    screen.getByRole('textbox').focus();
    screen.getByRole('button', { name: 'Try again' }).focus();
    rerender(<main>All entries</main>);
    await waitFor(() => expect(container.querySelector('main')).toHaveFocus());
  });

  test('goes back past a dialog that was opened from the banner', async () => {
    const { rerender } = render(
      <>
        <Page error={failure} onRetry={() => {}} />
        <dialog>
          <button type="button">Continue</button>
        </dialog>
      </>,
    );
    const dialog = screen.getByRole<HTMLDialogElement>('dialog', { hidden: true });
    screen.getByRole('textbox').focus();
    screen.getByRole('button', { name: 'Try again' }).focus();
    dialog.showModal();
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus();
    dialog.close();
    expect(screen.getByRole('button', { name: 'Try again' })).toHaveFocus();
    rerender(<Page error={null} />);
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  test('goes back inside of a shadow root too', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const container = host.attachShadow({ mode: 'open' });
    const { rerender } = render(<Page error={null} />, { container: container as never });
    container.querySelector('input')?.focus();
    rerender(<Page error={failure} arrival="submit" />);
    expect(container.activeElement).toHaveAttribute('data-part', 'banner');
    rerender(<Page error={null} />);
    await waitFor(() => expect(container.activeElement).toBe(container.querySelector('input')));
    host.remove();
  });

  test('is left alone when it is elsewhere [focus-3]', async () => {
    const { rerender } = render(<Page error={failure} />);
    screen.getByRole('textbox').focus();
    rerender(<Page error={null} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('textbox')).toHaveFocus();
  });

  test('moves to the first button when the focused part makes way for another [focus-4]', async () => {
    const { rerender } = render(<Page error={failure} onRetry={() => {}} />);
    screen.getByRole('button', { name: 'Try again' }).focus();
    rerender(<Page error={anError('BadRequestError')} onRetry={() => {}} />);
    await waitFor(() => expect(screen.getByRole('button', { name: 'Copy details' })).toHaveFocus());
  });

  test('is left alone when the person left the banner for nothing in particular', async () => {
    const { rerender } = render(<Page error={failure} onRetry={() => {}} />);
    const button = screen.getByRole('button', { name: 'Try again' });
    button.focus();
    button.blur();
    await new Promise((resolve) => setTimeout(resolve));
    rerender(<Page error={anError('BadRequestError')} onRetry={() => {}} />);
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.body).toHaveFocus();
  });

  test('is returned by dismiss, by keyboard alone [focus-5]', async () => {
    const { rerender } = render(
      <Page error={failure} onDismiss={() => rerender(<Page error={null} />)} />,
    );
    await userEvent.click(screen.getByRole('textbox'));
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Dismiss' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('textbox')).toHaveFocus());
  });

  test('is never trapped: tabbing leads through the banner and out of it [focus-6]', async () => {
    const stops = ['Before', 'Try again', 'Technical details', 'Dismiss', 'After'];
    render(
      <>
        <button type="button">Before</button>
        <ApiErrorBanner error={failure} onRetry={() => {}} onDismiss={() => {}} arrival="submit" />
        <button type="button">After</button>
      </>,
    );
    screen.getByRole('button', { name: 'Before' }).focus();
    const focused = () => document.activeElement?.textContent;
    for (const stop of stops) {
      expect(focused()).toBe(stop);
      await userEvent.tab();
    }
    screen.getByRole('button', { name: 'After' }).focus();
    for (const stop of stops.toReversed()) {
      expect(focused()).toBe(stop);
      await userEvent.tab({ shift: true });
    }
  });

  test('shows the first problem in form order, not in the order of the server', async () => {
    render(
      <>
        <label htmlFor="a">A</label>
        <input id="a" />
        <label htmlFor="b">B</label>
        <input id="b" />
        <ApiErrorBanner
          error={invalid([required('none'), required('b'), required('a')])}
          fieldTarget={({ field }) => (field === 'none' ? undefined : field)}
        />
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Show the first problem' }));
    await waitFor(() => expect(screen.getByLabelText('A')).toHaveFocus());
  });
});
