import { render, screen } from '@testing-library/react';
import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { en } from '../../src/locales/en.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { anError, invalid, openDetails, required, silence, tooLong, unmapped } from './support.js';

const ignore = () => {};

afterEach(silence);

/** The tree that people read by; the live regions stand outside of it. */
const treeOf = (container: HTMLElement) => page.elementLocator(container);

/** What is described, and by which words: these are no part of the tree. */
const descriptions = (container: HTMLElement) =>
  [...container.querySelectorAll('[aria-describedby]')].map(
    (element) => `${computeAccessibleName(element)} | ${computeAccessibleDescription(element)}`,
  );

test('a missing entry is a group with a heading and its way out', async () => {
  const { container } = render(
    <ApiErrorBanner error={anError('NotFoundError')} onLeave={ignore} />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error This content was not found":
      - text: Error
      - heading "This content was not found" [level=2]
      - paragraph: It may be gone, or you may not have access.
      - button "Go back"
      - group: Technical details
  `);
});

test('an ended session is a group with a heading and the sign-in', async () => {
  const { container } = render(
    <ApiErrorBanner error={anError('AccessTokenInvalidError')} onSignIn={ignore} />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error Your sign-in was not accepted":
      - text: Error
      - heading "Your sign-in was not accepted" [level=2]
      - paragraph: Your session may have ended. Sign in again.
      - button "Sign in again"
      - group: Technical details
  `);
});

test('refused fields are a list of sentences below a heading', async () => {
  const { container } = render(
    <ApiErrorBanner error={invalid([required('title'), tooLong('slug', 60)])} />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error Some fields need correction":
      - text: Error
      - heading "Some fields need correction" [level=2]
      - paragraph: They do not meet the rules. Correct them, then try again.
      - heading "2 fields need attention" [level=3]
      - list:
        - listitem: Fill in “Title”
        - listitem: Slug must be 60 characters or fewer; it has 61
      - group: Technical details
  `);
});

test('a field with several problems is a list in the list, and what came twice says so', async () => {
  const inEntry = { entity: { type: 'Entry', id: 'tide-7' } };
  const issues = [
    { ...required('title', 'de'), ...inEntry },
    { ...required('title', 'de'), ...inEntry },
    { ...tooLong('slug', 60), ...inEntry },
    { ...unmapped('Not on a Sunday'), path: ['fields', 'slug'], field: 'slug', ...inEntry },
  ];
  render(['title', 'slug'].map((id) => <input key={id} id={id} />));
  const { container } = render(
    <ValidationDetails issues={issues} fieldTarget={({ field }) => field} />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - heading "2 fields need attention" [level=3]
    - heading "Entry tide-7" [level=4]
    - list:
      - listitem:
        - link "Fill in “Title” German":
          - /url: "#title"
        - text: 2 times
      - listitem:
        - text: Slug
        - list:
          - listitem:
            - link "Slug must be 60 characters or fewer; it has 61":
              - /url: "#slug"
          - listitem:
            - link "Slug: Not on a Sunday":
              - /url: "#slug"
  `);
});

test('the question before a reload is a group of its own in the place of the buttons', async () => {
  const { container } = render(
    <ApiErrorBanner
      error={anError('VersionMismatchError')}
      intent="save"
      onReload={ignore}
      onDismiss={ignore}
      draft={() => 'words'}
    />,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Reload latest version' }));
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error A newer version was saved":
      - text: Error
      - heading "A newer version was saved" [level=2]
      - paragraph: Someone else, or you in another window, saved it. Reload it, then make your change again. Your changes are not saved yet.
      - group "Discard your changes? The latest version replaces what you entered.":
        - paragraph: Discard your changes?
        - paragraph: The latest version replaces what you entered.
        - button "Keep editing"
        - button "Reload and discard my changes"
        - button "Copy my changes"
      - group: Technical details
      - button "Dismiss"
  `);
  expect(screen.getByRole('button', { name: en.ui.keep })).toHaveFocus();
});

test('a wait is told beside a button that keeps its name', async () => {
  const error = anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 });
  const { container } = render(<ApiErrorBanner error={error} intent="save" onRetry={ignore} />);
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Warning Too many requests right now":
      - text: Warning
      - heading "Too many requests right now" [level=2]
      - paragraph: The service takes no more for now. Try again when the wait is over. Your changes are not saved yet.
      - button "Try again" [disabled]
      - text: in about 60 minutes
      - group: Technical details
  `);
  expect(descriptions(container)).toEqual(['Try again | in about 60 minutes']);
});

test('a wait beside two buttons says what there is to wait for', async () => {
  const error = anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 });
  const { container } = render(
    <ApiErrorBanner error={error} intent="save" onRetry={ignore} draft={() => 'words'} />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Warning Too many requests right now":
      - text: Warning
      - heading "Too many requests right now" [level=2]
      - paragraph: The service takes no more for now. Try again when the wait is over. Your changes are not saved yet.
      - button "Try again" [disabled]
      - button "Copy my changes"
      - text: You can try again in about 60 minutes
      - group: Technical details
  `);
  expect(descriptions(container)).toEqual(['Try again | in about 60 minutes']);
});

test('a save that may have been done says so, and what to do about it', async () => {
  const { container } = render(
    <ApiErrorBanner
      error={anError('BadGateway')}
      intent="save"
      arrival="submit"
      attempt={2}
      onRetry={ignore}
      onReload={ignore}
      onDismiss={ignore}
      draft={() => 'words'}
    />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error The service ran into a problem":
      - text: Error
      - heading "The service ran into a problem" [level=2]
      - paragraph: "Still not working: tried twice."
      - paragraph: "The fault is on our side. Your changes may have been saved. This is not confirmed: check first."
      - button "Try again"
      - button "Reload latest version"
      - group: Technical details and my changes
      - button "Dismiss"
  `);
  openDetails();
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error The service ran into a problem":
      - text: Error
      - heading "The service ran into a problem" [level=2]
      - paragraph: "Still not working: tried twice."
      - paragraph: "The fault is on our side. Your changes may have been saved. This is not confirmed: check first."
      - button "Try again"
      - button "Reload latest version"
      - group:
        - text: Technical details and my changes
        - term: Code
        - definition: BadGateway
        - term: HTTP status
        - definition: "502"
        - term: Request ID
        - definition: req-7
        - term: Time
        - definition: /2026/
        - button "Copy details"
        - button "Copy my changes"
      - button "Dismiss"
  `);
  expect(descriptions(container)).toEqual([
    'Error The service ran into a problem | Still not working: tried twice. The fault is on our side. Your changes may have been saved. This is not confirmed: check first.',
  ]);
});

test('an attempt under way is a button that cannot be pressed, and a word beside it', async () => {
  const { container } = render(
    <ApiErrorBanner error={anError('BadGateway')} intent="save" onRetry={ignore} pending />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Error The service ran into a problem":
      - text: Error
      - heading "The service ran into a problem" [level=2]
      - paragraph: "The fault is on our side. Your changes may have been saved. This is not confirmed: check first."
      - button "Try again" [disabled]
      - text: Trying again…
      - group: Technical details
  `);
});

test('a part that is missing is a warning', async () => {
  const errors = [
    {
      message: 'Link cannot be resolved',
      path: ['entryCollection', 'items', 0, 'hero'],
      extensions: { contentful: { code: 'UNRESOLVABLE_LINK', details: { linkId: 'pier-9' } } },
    },
  ];
  const error = parseApiError({
    data: { entryCollection: { items: [{ title: 'Pier', hero: null }] } },
    errors,
  });
  const { container } = render(<ApiErrorBanner error={error} intent="load" onRetry={ignore} />);
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Warning Some content is missing":
      - text: Warning
      - heading "Some content is missing" [level=2]
      - paragraph: Part of it did not load. The rest is shown.
      - heading "1 problem" [level=3]
      - list:
        - listitem: "Entry collection, Items 1, Hero links to missing content: Entry pier-9"
      - group: Technical details
  `);
});

test('an autosave that fails is one line, named by its title', async () => {
  const error = anError('ServerError', { receivedAt: Date.now() });
  const { container } = render(
    <ApiErrorBanner error={error} intent="autosave" onRetry={ignore} onDismiss={ignore} />,
  );
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - group "Warning The service ran into a problem":
      - text: Warning
      - heading "The service ran into a problem" [level=2]
      - paragraph: Your latest changes may be only in this window.
      - button "Try again"
      - button "Dismiss"
  `);
});

test('a long list has a box to find a problem by, and a button for more', async () => {
  const issues = Array.from({ length: 24 }, (_, index) => required(`part${index + 1}`));
  const { container } = render(<ValidationDetails issues={issues} pageSize={3} />);
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - heading "24 fields need attention" [level=3]
    - text: Find in this list
    - searchbox "Find in this list"
    - list:
      - listitem: Fill in “Part1”
      - listitem: Fill in “Part2”
      - listitem: Fill in “Part3”
    - button "Show 3 more of 21"
  `);
  await userEvent.type(screen.getByRole('searchbox'), 'part2');
  await expect.element(treeOf(container)).toMatchAriaInlineSnapshot(`
    - heading "24 fields need attention" [level=3]
    - text: Find in this list
    - searchbox "Find in this list": part2
    - text: 6 problems
    - list:
      - listitem: Fill in “Part2”
      - listitem: Fill in “Part20”
      - listitem: Fill in “Part21”
    - button "Show 3 more of 3"
  `);
});
