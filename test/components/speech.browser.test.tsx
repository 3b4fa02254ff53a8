import { render, screen } from '@testing-library/react';
import { type FormEvent, StrictMode, useEffect, useRef, useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import type { Arrival } from '../../src/react/props.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { useFieldIssues } from '../../src/react/hooks/useFieldIssues.js';
import {
  apiErrorResponse,
  type ResponseCode,
  type ResponseOverrides,
} from '../../src/testing/apiErrorResponse.js';
import { recordSpeech } from '../support/recordSpeech.js';
import { silence } from './support.js';

/** What becomes of a save. */
type Answer = () => Promise<Response>;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const fails =
  (code: ResponseCode, overrides?: ResponseOverrides): Answer =>
  async () =>
    apiErrorResponse(code, overrides);
const works: Answer = async () => new Response('{}');
/** So late that a person wonders what is going on. */
const late =
  (answer: Answer): Answer =>
  async () => {
    await sleep(900);
    return answer();
  };

interface EditorProps {
  /** Of each save in turn. What comes after them works. */
  readonly answers: readonly Answer[];
  readonly arrival: Arrival;
  /** Of the reload that a conflict asks for. */
  readonly reloaded?: Answer | undefined;
}

/** A page as an app writes one: a form, a dialog to sign in, and a list to go back to. */
function Editor({ answers, arrival, reloaded = works }: EditorProps) {
  const calls = useRef(0);
  const signIn = useRef<HTMLDialogElement>(null);
  const [title, setTitle] = useState('Harbour');
  const [isOpen, setOpen] = useState(true);

  const save = useApiError({
    intent: 'save',
    request: async () => {
      const answer = answers[calls.current] ?? works;
      calls.current += 1;
      return answer();
    },
    draft: () => title,
    onReload: async () => {
      await reloaded();
      setTitle('Harbour of theirs');
    },
    onSignIn: () => signIn.current?.showModal(),
    onLeave: () => setOpen(false),
  });
  const issues = useFieldIssues(save.error, ['fields', 'title']);

  function submit(event: FormEvent) {
    event.preventDefault();
    void save.send();
  }

  function continueSignedIn() {
    signIn.current?.close();
    void save.retry();
  }

  if (!isOpen) return <EntryList />;
  return (
    <main>
      <h1>Harbour</h1>
      <form aria-label="Entry" onSubmit={submit}>
        <button type="submit">Save</button>
        <ApiErrorBanner
          {...save.bannerProps}
          arrival={arrival}
          fieldTarget={({ field }) => field}
        />
        <label htmlFor="title">Title</label>
        <input
          id="title"
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          {...issues.inputProps}
        />
        <p {...issues.messageProps}>{issues.messages.join('. ')}</p>
      </form>
      <dialog ref={signIn} aria-label="Sign in">
        <button type="button" onClick={continueSignedIn}>
          Continue
        </button>
      </dialog>
    </main>
  );
}

/** As an app does it that changes its page: focus goes to the new heading. */
function EntryList() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main>
      <h1 ref={heading} tabIndex={-1}>
        All entries
      </h1>
    </main>
  );
}

/** What is pressed, if anything, and then all that is said and focused because of it. */
type Step = readonly [keys: string, ...lines: string[]];

interface Options {
  readonly arrival?: Arrival;
  readonly reloaded?: Answer;
}

/** Saves by the keyboard, presses one key after the other, and holds each to what it is to bring. */
async function expectHeard(
  answers: readonly Answer[],
  steps: readonly Step[],
  options: Options = {},
) {
  const { arrival = 'submit', reloaded } = options;
  render(
    <StrictMode>
      <Editor {...{ answers, arrival, reloaded }} />
    </StrictMode>,
  );
  screen.getByRole('button', { name: 'Save' }).focus();
  const speech = recordSpeech();
  for (const [keys, ...lines] of steps) {
    if (keys !== '') await userEvent.keyboard(keys);
    await vi.waitFor(() => expect(speech.waiting()).toBeGreaterThanOrEqual(lines.length), 6_000);
    // How much of a wait is left when it is read depends on the machine.
    const heard = speech.next().map((line) => line.replace(/\d+ seconds?/, 'N seconds'));
    expect(heard, `after ${keys}`).toEqual(lines);
  }
  // Longer than anything waits to be said.
  await sleep(900);
  expect(speech.next(), 'at the end').toEqual([]);
}

beforeEach(() => window.focus());
afterEach(() => {
  vi.restoreAllMocks();
  silence();
});

describe('401, said by focus', () => {
  const words =
    'Error Your sign-in was not accepted | Your session may have ended. Sign in again. Your changes are not saved yet.';

  test('is over when the person has signed in in a dialog: focus is back on Save [dialog-1]', async () => {
    await expectHeard(
      [fails('AccessTokenInvalidError')],
      [
        ['{Enter}', `focus: ${words}`],
        ['{Tab}', 'focus: Sign in again'],
        ['{Enter}', 'into: Sign in', 'focus: Continue'],
        [
          '{Enter}',
          'into: Entry',
          `into: ${words}`,
          'focus: Sign in again',
          'changed: Sign in again (unavailable)',
          'focus: Save',
          'polite: Saved',
        ],
      ],
    );
  });
});

describe('404, said by focus', () => {
  const words =
    'Error The entry was not found | It may be gone, or you may not have access. Your changes are not saved yet.';

  test('leads to the page that the app goes back to', async () => {
    await expectHeard(
      [fails('NotFoundError')],
      [
        ['{Enter}', `focus: ${words}`],
        ['{Tab}', 'focus: Go back'],
        ['{Enter}', 'focus: All entries'],
      ],
    );
  });
});

describe('409, said by focus', () => {
  const words =
    'Error A newer version was saved | Someone else, or you in another window, saved it. Reload it, then make your change again. Your changes are not saved yet.';
  const question = 'into: Discard your changes? The latest version replaces what you entered.';
  const arrived: readonly Step[] = [
    ['{Enter}', `focus: ${words}`],
    ['{Tab}', 'focus: Reload latest version'],
  ];
  const asked: readonly Step[] = [...arrived, ['{Enter}', question, 'focus: Keep editing']];

  test('asks before it reloads, and goes back to the question when work is kept', async () => {
    await expectHeard(
      [fails('VersionMismatchError')],
      [
        ...asked,
        ['{Enter}', 'focus: Reload latest version'],
        ['{Enter}', question, 'focus: Keep editing'],
        ['{Escape}', 'focus: Reload latest version'],
      ],
    );
  });

  test('reloads, says that it takes a while, and what came of it', async () => {
    await expectHeard(
      [fails('VersionMismatchError')],
      [
        ...asked,
        ['{Tab}', 'focus: Reload and discard my changes'],
        [
          '{Enter}',
          'focus: Reload latest version (unavailable)',
          'polite: Reloading…',
          'focus: Save',
          'polite: Loaded',
        ],
      ],
      { reloaded: late(works) },
    );
  });

  test('lets the work be copied, and says so each time', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await expectHeard(
      [fails('VersionMismatchError')],
      [
        ...arrived,
        ['{Tab}', 'focus: Copy my changes'],
        ['{Enter}', 'polite: Copied'],
        ['{Enter}', 'polite: Copied'],
      ],
    );
  });

  test('shows the work where nothing may be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await expectHeard(
      [fails('VersionMismatchError')],
      [
        ...arrived,
        ['{Tab}', 'focus: Copy my changes'],
        ['{Enter}', 'focus: Copy my changes', 'polite: The text is selected: press Ctrl+C or ⌘C'],
      ],
    );
  });
});

describe('422, said by focus', () => {
  const details = { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] };

  test('leads to the field, which is described by its problem, and is saved from there', async () => {
    await expectHeard(
      [fails('ValidationFailedError', { details })],
      [
        [
          '{Enter}',
          'focus: Error Some fields need correction | They do not meet the rules. Correct them, then try again. Your changes are not saved yet. 1 field needs attention',
        ],
        ['{Tab}', 'focus: Show the first problem'],
        ['{Enter}', 'focus: Title | Fill in “Title”'],
        ['!{Enter}', 'polite: Saved'],
      ],
    );
  });
});

describe('429, said by focus', () => {
  const headers = { 'x-contentful-ratelimit-reset': '3' };

  test('tells the wait at its start and at its end, and then saves [wait-4]', async () => {
    await expectHeard(
      [fails('RateLimitExceededError', { headers })],
      [
        [
          '{Enter}',
          'focus: Warning Too many requests right now | The service takes no more for now. Try again when the wait is over. Your changes are not saved yet.',
          'polite: You can try again in N seconds',
        ],
        ['{Tab}', 'focus: Try again (unavailable) | in N seconds'],
        ['', 'polite: You can try again now'],
        ['{Enter}', 'changed: Try again (unavailable)', 'focus: Save', 'polite: Saved'],
      ],
    );
  });
});

describe('announced', () => {
  const notSaved = 'Your changes are not saved yet.';
  const details = { errors: [{ name: 'required', path: ['fields', 'title', 'en-US'] }] };
  const headers = { 'x-contentful-ratelimit-reset': '60' };
  const rows: readonly [
    status: string,
    answer: Answer,
    said: string,
    group: string,
    button: string,
  ][] = [
    [
      '401',
      fails('AccessTokenInvalidError'),
      `assertive: Your sign-in was not accepted. Your session may have ended. Sign in again. ${notSaved}`,
      'Error Your sign-in was not accepted',
      'Sign in again',
    ],
    [
      '404',
      fails('NotFoundError'),
      `assertive: The entry was not found. It may be gone, or you may not have access. ${notSaved}`,
      'Error The entry was not found',
      'Go back',
    ],
    [
      '409',
      fails('VersionMismatchError'),
      `assertive: A newer version was saved. Someone else, or you in another window, saved it. Reload it, then make your change again. ${notSaved}`,
      'Error A newer version was saved',
      'Reload latest version',
    ],
    [
      '422',
      fails('ValidationFailedError', { details }),
      `assertive: Some fields need correction. They do not meet the rules. Correct them, then try again. ${notSaved} 1 field needs attention.`,
      'Error Some fields need correction',
      'Show the first problem',
    ],
    [
      '429',
      fails('RateLimitExceededError', { headers }),
      `polite: Too many requests right now. The service takes no more for now. Try again when the wait is over. ${notSaved} You can try again in N seconds.`,
      'Warning Too many requests right now',
      'Try again (unavailable) | in N seconds',
    ],
  ];

  test.each(rows)(
    'a %s is said once, and who goes there hears its name alone [arrival-17]',
    async (_, answer, said, group, button) => {
      await expectHeard(
        [answer],
        [
          ['{Enter}', said],
          ['{Tab}', `into: ${group}`, `focus: ${button}`],
        ],
        { arrival: 'background' },
      );
    },
  );
});

describe('502', () => {
  const title = 'The service ran into a problem';
  const body =
    'The fault is on our side. Your changes may have been saved. This is not confirmed: check first.';
  const failsTwice = [fails('BadGateway'), fails('BadGateway')];
  const again = `assertive: ${title}. Still not working: tried twice. ${body}`;

  test('said by focus: another failure is announced, and focus stays on the button', async () => {
    await expectHeard(failsTwice, [
      ['{Enter}', `focus: Error ${title} | ${body}`],
      ['{Tab}', 'focus: Try again'],
      ['{Enter}', 'changed: Try again (unavailable)', again],
      ['{Enter}', 'changed: Try again (unavailable)', 'focus: Save', 'polite: Saved'],
    ]);
  });

  test('said by focus: what takes a while is told, and pressed meanwhile brings nothing [retry-3]', async () => {
    await expectHeard(
      [fails('BadGateway'), late(works)],
      [
        ['{Enter}', `focus: Error ${title} | ${body}`],
        ['{Tab}', 'focus: Try again'],
        ['{Enter}', 'changed: Try again (unavailable)', 'polite: Trying again…'],
        ['{Enter}', 'focus: Save', 'polite: Saved'],
      ],
    );
  });

  test('said by focus: dismissed, it is silent, and focus is back where it was', async () => {
    await expectHeard(
      [fails('BadGateway')],
      [
        ['{Enter}', `focus: Error ${title} | ${body}`],
        ['{Shift>}{Tab}{/Shift}', 'focus: Save'],
        ['{Tab}', `into: Error ${title} | ${body}`, 'focus: Try again'],
        ['{Tab}', 'focus: Reload latest version'],
        ['{Tab}', 'focus: Technical details and my changes'],
        ['{Tab}', 'focus: Dismiss'],
        ['{Enter}', 'focus: Save'],
      ],
    );
  });

  test('announced: who goes there is told where they are, but not the same again [arrival-17]', async () => {
    await expectHeard(
      failsTwice,
      [
        ['{Enter}', `assertive: ${title}. ${body}`],
        ['{Tab}', `into: Error ${title}`, 'focus: Try again'],
        ['{Enter}', 'changed: Try again (unavailable)', again],
        ['{Enter}', 'changed: Try again (unavailable)', 'focus: Save', 'polite: Saved'],
      ],
      { arrival: 'background' },
    );
  });
});
