import { render, screen } from '@testing-library/react';
import { StrictMode, startTransition, useActionState, useRef, version } from 'react';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { thrownBy } from '../../src/testing/thrownBy.js';
import { silence, spoken } from './support.js';

interface Values {
  readonly title: string;
  readonly summary: string;
  readonly category: string;
  readonly featured: boolean;
}

interface Answer {
  readonly values: Values;
  readonly error: ApiError | null;
}

/** A `FormData` may hold files, too. */
function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

const stored: Values = { title: 'Old', summary: '', category: 'news', featured: false };

/**
 * A form of React 19 as docs/guides/next.md has it; the server refuses while `server.isDown`, is not reached while
 * `server.isAway`, and answers when `server.pause` is over.
 */
function serveForm() {
  const sent: Values[] = [];
  const server = { isDown: true, isAway: false, pause: Promise.resolve(), sent };

  async function put(values: Values) {
    sent.push(values);
    await server.pause;
    if (server.isDown) throw thrownBy('axios', 'ServerError');
  }

  async function saveEntry(_: Answer, form: FormData): Promise<Answer> {
    if (server.isAway) throw new TypeError('Failed to fetch');
    const values = {
      title: textIn(form, 'title'),
      summary: textIn(form, 'summary'),
      category: textIn(form, 'category'),
      featured: form.has('featured'),
    };
    const error = await readApiError(put(values));
    // What an action of a server returns arrives in the browser as a copy.
    return structuredClone({ values, error });
  }

  async function save(before: Answer, form: FormData): Promise<Answer> {
    try {
      return await saveEntry(before, form);
    } catch (thrown) {
      return { ...before, error: parseApiError(thrown) };
    }
  }

  function Editor() {
    const [{ values, error }, submit, isPending] = useActionState(save, {
      values: stored,
      error: null,
    });
    const form = useRef<HTMLFormElement>(null);
    const failure = useApiError({
      intent: 'save',
      source: error,
      sourcePending: isPending,
      onRetry: () => form.current?.requestSubmit(),
    });
    return (
      <form
        ref={form}
        action={submit}
        onSubmit={(event) => {
          event.preventDefault();
          const submitted = new FormData(event.currentTarget);
          startTransition(() => submit(submitted));
        }}
      >
        <ApiErrorBanner {...failure.bannerProps} arrival="submit" />
        <input aria-label="Title" name="title" defaultValue={values.title} />
        <textarea aria-label="Summary" name="summary" defaultValue={values.summary} />
        <select aria-label="Category" name="category" defaultValue={values.category}>
          <option>news</option>
          <option>guide</option>
        </select>
        <input
          aria-label="Featured"
          type="checkbox"
          name="featured"
          defaultChecked={values.featured}
        />
        <button type="submit">Save</button>
      </form>
    );
  }

  onTestFinished(silence);
  render(
    <StrictMode>
      <Editor />
    </StrictMode>,
  );
  return server;
}

const banner = () => document.querySelector('[data-part=banner]');
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe.skipIf(version.startsWith('18'))('a form whose action React runs', () => {
  async function fail() {
    const server = serveForm();
    await userEvent.fill(screen.getByLabelText('Title'), 'Typed');
    await userEvent.fill(screen.getByLabelText('Summary'), 'A long text');
    await userEvent.selectOptions(screen.getByLabelText('Category'), 'guide');
    await userEvent.click(screen.getByLabelText('Featured'));
    await press('Save');
    await vi.waitFor(() => expect(banner()).toHaveAttribute('data-kind', 'server'));
    return server;
  }

  const typed = { title: 'Typed', summary: 'A long text', category: 'guide', featured: true };

  test('still holds what was typed when the action has failed', async () => {
    const { sent } = await fail();
    expect(sent).toEqual([typed]);
    expect(screen.getByLabelText('Title')).toHaveValue('Typed');
    expect(screen.getByLabelText('Summary')).toHaveValue('A long text');
    expect(screen.getByLabelText('Category')).toHaveValue('guide');
    expect(screen.getByLabelText('Featured')).toBeChecked();
    await vi.waitFor(() => expect(banner()).toHaveFocus());
  });

  test('sends by "Try again" what stands in it then, and holds that when it fails again', async () => {
    const server = await fail();
    await userEvent.fill(screen.getByLabelText('Title'), 'Typed later');
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toHaveTextContent('tried twice'));
    expect(server.sent).toEqual([typed, { ...typed, title: 'Typed later' }]);
    expect(screen.getByLabelText('Title')).toHaveValue('Typed later');
  });

  test('is rid of its banner once it is tried again and that works, and says so', async () => {
    const server = await fail();
    server.isDown = false;
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toBeNull());
    await vi.waitFor(() => expect(spoken('polite')).toContain('Saved'));
    expect(screen.getByLabelText('Title')).toHaveValue('Typed');
  });

  test.each([
    ['fails', true, 'tried twice'],
    ['works', false, ''],
  ])('keeps what is typed while the action runs that %s', async (_, isDown, told) => {
    const server = await fail();
    let goOn = () => {};
    const pause = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    Object.assign(server, { isDown, pause });
    await press('Try again');
    await userEvent.fill(screen.getByLabelText('Title'), 'Typed meanwhile');
    await userEvent.selectOptions(screen.getByLabelText('Category'), 'news');
    goOn();
    await vi.waitFor(() => expect(banner()?.textContent ?? '').toContain(told));
    await vi.waitFor(() => expect(banner() !== null).toBe(isDown));
    expect(screen.getByLabelText('Title')).toHaveValue('Typed meanwhile');
    expect(screen.getByLabelText('Category')).toHaveValue('news');
  });

  test('stays, with what was typed, when the server is not reached', async () => {
    const server = await fail();
    server.isAway = true;
    await press('Try again');
    await vi.waitFor(() => expect(banner()).toHaveAttribute('data-kind', 'network'));
    expect(screen.getByLabelText('Title')).toHaveValue('Typed');
  });
});
