import { act, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../../src/components/ApiErrorBanner.js';
import { en } from '../../../src/locales/en.js';
import { useApiError } from '../../../src/react/hooks/useApiError.js';
import type { ApiErrorBannerProps } from '../../../src/react/props.js';
import { apiErrorResponse, type ResponseCode } from '../../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../../setup/index.js';
import { anError, openDetails, silence, spoken } from '../support.js';

let clipboard: string | undefined;
let reported: unknown[];
const conflict = anError('VersionMismatchError');
const button = (name: string) => screen.getByRole('button', { name });
const seen = (text: string) => screen.getByText(text, { selector: '[data-part="status"]' });
const copy = async () => userEvent.click(button(en.actions.copyDraft));
const ignore = () => {};

function boom(): never {
  throw new Error('no draft');
}

beforeEach(() => {
  clipboard = undefined;
  reported = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    clipboard = text;
  });
  vi.spyOn(globalThis, 'reportError').mockImplementation((thrown) => void reported.push(thrown));
});
afterEach(() => {
  vi.restoreAllMocks();
  silence();
});

/** Where "Copy my changes" is: among the actions, in the details, or nowhere. */
function placeOfCopy(container: Element): string {
  const [first, ...others] = screen.queryAllByRole('button', { name: en.actions.copyDraft });
  expect(others).toEqual([]);
  if (!first) return 'nowhere';
  return container.querySelector('details')?.contains(first) ? 'details' : 'actions';
}

describe('the work can leave the page', () => {
  const rows: readonly [name: string, props: ApiErrorBannerProps, place: string][] = [
    ['a failure that waits', { error: anError('ServerError'), onRetry: ignore }, 'actions'],
    ['a failure without a handler', { error: anError('ServerError') }, 'actions'],
    ['a conflict', { error: conflict, onReload: ignore }, 'actions'],
    ['a refused field', { error: anError('ValidationFailedError') }, 'actions'],
    ['what only support can solve', { error: anError('BadRequestError') }, 'actions'],
    [
      'a lost session with two other buttons',
      { error: anError('AccessTokenInvalidError'), onSignIn: ignore, onRetry: ignore },
      'details',
    ],
    [
      'a lost session with one other button',
      { error: anError('AccessTokenInvalidError'), onRetry: ignore },
      'actions',
    ],
    ['a load', { error: anError('ServerError'), intent: 'load', onRetry: ignore }, 'nowhere'],
    ['no draft', { error: anError('ServerError'), draft: undefined }, 'nowhere'],
  ];

  test.each(rows)('after %s [draft-1]', (_, props, place) => {
    const { container } = render(<ApiErrorBanner intent="save" draft={() => 'words'} {...props} />);
    openDetails();
    expect(placeOfCopy(container)).toBe(place);
    const own = container.querySelectorAll('[data-part="content"] > [data-part="actions"] button');
    expect(own.length).toBeLessThanOrEqual(2);
  });

  test('from the details as well', async () => {
    render(
      <ApiErrorBanner
        error={anError('AccessTokenInvalidError')}
        onSignIn={ignore}
        onRetry={ignore}
        draft={() => new Map([['title', 'A']])}
      />,
    );
    // whoever looks for the work reads where it is
    expect(screen.queryByText(en.ui.technical)).toBeNull();
    await userEvent.click(screen.getByText('Technical details and my changes'));
    await copy();
    await waitFor(() => expect(clipboard).toBe('{\n  "title": "A"\n}'));
  });

  test('with what was typed while the question stands [draft-2]', async () => {
    function Editor() {
      const [title, setTitle] = useState('before');
      return (
        <>
          <input value={title} onChange={({ target }) => setTitle(target.value)} />
          <ApiErrorBanner error={conflict} onReload={ignore} draft={() => title} />
        </>
      );
    }
    render(<Editor />);
    await userEvent.click(button('Reload latest version'));
    await userEvent.clear(screen.getByRole('textbox'));
    await userEvent.type(screen.getByRole('textbox'), 'while it stands');
    await copy();
    await waitFor(() => expect(clipboard).toBe('while it stands'));
    expect(button(en.ui.keep)).toBeVisible();
  });

  test('when it is made of a promise [draft-3]', async () => {
    render(<ApiErrorBanner error={conflict} draft={() => Promise.resolve('later')} />);
    await copy();
    await waitFor(() => expect(seen(en.ui.copied)).toBeVisible());
    expect(clipboard).toBe('later');
  });

  test('as a file, when the clipboard is denied and it is too long to be shown [draft-4]', async () => {
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('denied'));
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:none';
    });
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(ignore);
    render(<ApiErrorBanner error={conflict} draft={() => 'x'.repeat(8_000_000)} />);
    await copy();
    await waitFor(() => expect(seen(en.ui.copyTooLong)).toBeVisible());
    expect(screen.queryByRole('textbox')).toBeNull();
    await userEvent.click(button(en.ui.download));
    expect(made.map(({ size }) => size)).toEqual([8_000_000]);
    expect(clicked).toHaveBeenCalledTimes(1);
  });
});

describe('what became of the work', () => {
  const writes = ['save', 'publish', 'delete', 'upload', 'change'] as const;
  const texts = () => document.querySelector('[data-part="body"]')?.textContent ?? '';

  test.each(writes)('is said of a %s: surely not done, or perhaps done [draft-8]', (intent) => {
    const { notDone, maybeDone } = en.outcomes[intent];
    const { rerender } = render(
      <ApiErrorBanner error={anError('RateLimitExceededError')} intent={intent} />,
    );
    expect(texts()).toContain(notDone);
    rerender(<ApiErrorBanner error={anError('BadGateway')} intent={intent} />);
    expect(texts()).toContain(maybeDone);
    expect(texts()).not.toContain(notDone);
  });

  test('is not said of a load, which has none [draft-9]', () => {
    const every = Object.values(en.outcomes).flatMap((outcome) => Object.values(outcome));
    for (const code of ['RateLimitExceededError', 'BadGateway'] as const) {
      const { unmount } = render(<ApiErrorBanner error={anError(code)} intent="load" />);
      expect(every.filter((sentence) => texts().includes(sentence))).toEqual([]);
      unmount();
    }
  });
});

describe('when nothing can be copied', () => {
  test('the person is told, and the developer too [draft-5]', async () => {
    expectConsole('warn', /RAE008/);
    render(<ApiErrorBanner error={conflict} draft={() => ({ save: ignore })} />);
    await copy();
    await waitFor(() => expect(seen(en.ui.copyNothing)).toBeVisible());
    await waitFor(() => expect(spoken('polite')).toContain(en.ui.copyNothing));
    expect(clipboard).toBeUndefined();
  });

  test.each([
    ['throws', boom],
    ['is rejected', async () => boom()],
  ])('because the draft %s, that is reported', async (_, draft) => {
    render(<ApiErrorBanner error={conflict} draft={draft} />);
    await copy();
    await waitFor(() => expect(seen(en.ui.copyNothing)).toBeVisible());
    expect(reported).toEqual([new Error('no draft')]);
  });

  test('because there is no work any more, nobody made a mistake', async () => {
    let work: string | undefined = 'words';
    render(<ApiErrorBanner error={conflict} draft={() => work} />);
    work = undefined;
    await copy();
    await waitFor(() => expect(seen(en.ui.copyNothing)).toBeVisible());
    expect(reported).toEqual([]);
  });
});

describe('where there is nothing to copy', () => {
  const signIn = { error: anError('AccessTokenInvalidError'), onSignIn: ignore, onRetry: ignore };

  test.each([
    ['undefined', undefined],
    ['null', null],
    ['an empty text', ''],
  ])('no copy is offered: %s [draft-10]', (_, work) => {
    const { container, rerender } = render(<ApiErrorBanner error={conflict} draft={() => work} />);
    openDetails();
    expect(placeOfCopy(container)).toBe('nowhere');
    rerender(<ApiErrorBanner {...signIn} draft={() => work} />);
    openDetails();
    expect(placeOfCopy(container)).toBe('nowhere');
    expect(screen.getByText(en.ui.technical)).toBeVisible();
  });

  test('it is offered as soon as something is typed [draft-10]', async () => {
    function Editor() {
      const [title, setTitle] = useState('');
      return (
        <>
          <input value={title} onChange={({ target }) => setTitle(target.value)} />
          <ApiErrorBanner error={conflict} draft={() => title} />
        </>
      );
    }
    const { container } = render(<Editor />);
    expect(placeOfCopy(container)).toBe('nowhere');
    await userEvent.type(screen.getByRole('textbox'), 'A');
    expect(placeOfCopy(container)).toBe('actions');
    await copy();
    await waitFor(() => expect(clipboard).toBe('A'));
  });

  test('it is offered for a field of a form that stands after the banner [draft-10]', async () => {
    function Editor() {
      const form = useRef<HTMLFormElement>(null);
      const [isShown, show] = useState(false);
      return (
        <form ref={form}>
          <ApiErrorBanner error={isShown ? conflict : null} draft={() => form.current} />
          <input name="title" defaultValue="A" />
          <button type="button" onClick={() => show(true)}>
            Save
          </button>
        </form>
      );
    }
    render(<Editor />);
    await userEvent.click(button('Save'));
    await copy();
    await waitFor(() => expect(clipboard).toBe('title: A'));
  });

  test('the question before the page is reloaded offers none either [draft-10]', async () => {
    render(<ApiErrorBanner error={conflict} onReload={undefined} draft={() => undefined} />);
    await userEvent.click(button(en.ui.reloadPage));
    expect(button(en.ui.keep)).toHaveFocus();
    expect(screen.queryByRole('button', { name: en.actions.copyDraft })).toBeNull();
  });

  test('the question offers what was typed since the banner was drawn [draft-10]', async () => {
    const work = { text: '' };
    render(<ApiErrorBanner error={conflict} onReload={ignore} draft={() => work.text} />);
    work.text = 'typed since';
    await userEvent.click(button('Reload latest version'));
    await copy();
    await waitFor(() => expect(clipboard).toBe('typed since'));
  });
});

test('a draft that had something is asked again only when it is to be copied [draft-11]', async () => {
  const draft = vi.fn(() => 'words');
  const banner = (error = conflict) => <ApiErrorBanner error={error} draft={draft} />;
  const { rerender } = render(banner());
  rerender(banner());
  rerender(banner());
  expect(draft).toHaveBeenCalledTimes(1);
  await copy();
  await waitFor(() => expect(clipboard).toBe('words'));
  expect(draft).toHaveBeenCalledTimes(2);
});

test('of another failure the draft is asked anew, and its button keeps focus [draft-11]', () => {
  let work: string | undefined = 'words';
  const banner = (occurrence: number) => (
    <ApiErrorBanner error={conflict} occurrence={occurrence} draft={() => work} />
  );
  const { container, rerender } = render(banner(1));
  button(en.actions.copyDraft).focus();
  rerender(banner(2));
  expect(button(en.actions.copyDraft)).toHaveFocus();
  work = undefined;
  rerender(banner(3));
  openDetails();
  expect(placeOfCopy(container)).toBe('nowhere');
});

test.each([
  ['throws', boom],
  ['is rejected', async () => boom()],
])(
  'a draft that %s does not keep from reloading: it is asked first [reload-6]',
  async (_, draft) => {
    const onReload = vi.fn();
    render(<ApiErrorBanner error={conflict} onReload={onReload} draft={draft} />);
    await userEvent.click(button('Reload latest version'));
    await waitFor(() => expect(reported).toEqual([new Error('no draft')]));
    expect(onReload).not.toHaveBeenCalled();
    await act(async () => button(en.ui.discard).click());
    expect(onReload).toHaveBeenCalledTimes(1);
  },
);

describe('a reload that failed', () => {
  const reload = 'Reload latest version';

  interface EditorProps extends Pick<ApiErrorBannerProps, 'onReload' | 'draft'> {
    readonly refusal?: ResponseCode | undefined;
  }

  function Editor({ onReload, draft, refusal = 'VersionMismatchError' }: EditorProps) {
    const save = useApiError({
      intent: 'save',
      request: async () => apiErrorResponse(refusal),
      onReload,
      draft,
    });
    return (
      <>
        <button type="button" onClick={() => void save.send()}>
          Save
        </button>
        <ApiErrorBanner {...save.bannerProps} />
      </>
    );
  }

  async function failToReload(draft: ApiErrorBannerProps['draft'], refusal?: ResponseCode) {
    const onReload = vi.fn(async () => apiErrorResponse('BadGateway'));
    const { container } = render(<Editor {...{ onReload, draft, refusal }} />);
    await userEvent.click(button('Save'));
    await userEvent.click(await screen.findByRole('button', { name: reload }));
    if (draft?.()) await userEvent.click(button(en.ui.discard));
    await screen.findByRole('button', { name: 'Try again' });
    await waitFor(() => expect(onReload).toHaveBeenCalledOnce());
    return { container, onReload };
  }

  test.each([
    ['VersionMismatchError', 'notDone', 'maybeDone'],
    ['ServerError', 'maybeDone', 'notDone'],
  ] as const)(
    'goes on telling what became of the work after %s [reload-12]',
    async (refusal, kept, other) => {
      const { container } = await failToReload(() => 'mine', refusal);
      await waitFor(() => expect(button('Try again')).not.toHaveAttribute('data-state'));
      expect(screen.getByRole('heading')).toHaveTextContent(en.ui.reloadFailed);
      expect(container).toHaveTextContent('The fault is on our side.');
      expect(container).toHaveTextContent(en.outcomes.save[kept]);
      expect(container).not.toHaveTextContent(en.outcomes.save[other]);
      expect(screen.queryByRole('button', { name: reload })).toBeNull();
      expect(placeOfCopy(container)).toBe('actions');
    },
  );

  test('of no write says nothing of work [reload-12]', () => {
    const error = anError('ServerError');
    const { container } = render(<ApiErrorBanner {...{ error }} intent="load" failedReload={{}} />);
    for (const words of Object.values(en.outcomes.save)) {
      expect(container).not.toHaveTextContent(words);
    }
  });

  test('asks before it is tried again and discards the draft [reload-11]', async () => {
    const { container, onReload } = await failToReload(() => 'mine');
    expect(placeOfCopy(container)).toBe('actions');
    await userEvent.click(button('Try again'));
    expect(button(en.ui.keep)).toHaveFocus();
    expect(onReload).toHaveBeenCalledOnce();
    await userEvent.click(button(en.ui.discard));
    await waitFor(() => expect(onReload).toHaveBeenCalledTimes(2));
  });

  test('is tried again at once where there is nothing to lose', async () => {
    const { onReload } = await failToReload(() => undefined);
    await userEvent.click(button('Try again'));
    await waitFor(() => expect(onReload).toHaveBeenCalledTimes(2));
  });
});
