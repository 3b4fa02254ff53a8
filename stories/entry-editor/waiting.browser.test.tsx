import { describe, expect, it } from 'vitest';
import { en } from 'react-api-error/locales/en';
import { documentedProvocations } from '../content-api/provocations.js';
import type { ErrorCode } from 'react-api-error';
import {
  activate,
  banner,
  enter,
  entryId,
  expectSaved,
  expectBanner,
  openEditor,
  press,
  provoke,
  expectText,
  stored,
  tabTo,
  serveEditor,
  wordsFor,
} from './editorByKeyboard.js';

// Everything below is done by keyboard alone, against the API, over HTTP.
serveEditor();

const mine = 'A breakwater, at last';

async function saveInto(id: string): Promise<void> {
  await openEditor(entryId);
  await enter('Title', mine);
  await provoke(id);
  await activate('Save', 'back');
}

async function tryAgain(): Promise<void> {
  await activate('Try again', 'back');
}

/** Focus is on the button that is not ready yet; it becomes ready by itself. */
async function expectCountdown(): Promise<void> {
  const button = await tabTo('Try again', 'back');
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(banner()?.querySelector('[data-part="status"]')?.textContent).toMatch(
    /^You can try again in \d+ seconds?$/,
  );
  await expect.poll(() => button.hasAttribute('aria-disabled'), { timeout: 12_000 }).toBe(false);
  expect(document.activeElement).toBe(button);
}

it('counts down to the end of a rate limit, then saves', async () => {
  await saveInto('ReadableWait');
  await expectBanner('RateLimitExceededError', {
    sent: 'RateLimitExceeded',
    status: 429,
    hasWait: true,
  });
  await expectCountdown();
  await press('{Enter}');
  await expectSaved(2);
  expect(stored('title')).toBe(mine);
});

it('waits a moment where the end of a rate limit cannot be read, then saves', async () => {
  await saveInto('RateLimitExceededError');
  await expect
    .poll(() => banner()?.querySelector('[data-part="status"]')?.textContent)
    .toBe('You can try again in a moment');
  const button = banner()?.querySelector('[data-part="action"]');
  expect(button).toHaveAttribute('aria-disabled', 'true');
  await tabTo('Try again', 'back');
  await expect
    .poll(
      async () => {
        if (banner()) await press('{Enter}');
        return banner();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBeNull();
  await expectSaved(2);
  expect(stored('title')).toBe(mine);
});

it('tries again after an error of the server, and saves what the form holds by then', async () => {
  await saveInto('ServerError');
  await expectBanner('ServerError', { sent: 'ServerError', status: 500 });
  await enter('Title', 'A breakwater, even later');
  await tryAgain();
  await expectSaved(2);
  expect(stored('title')).toBe('A breakwater, even later');
});

it('says that a sleeping space still wakes, then saves', async () => {
  await saveInto('HibernatedError');
  await expectBanner('HibernatedError', { sent: 'AccessDenied', status: 502 });
  await tryAgain();
  // The space wakes after a fixed time, whatever the number of tries.
  await expect
    .poll(
      async () => {
        if (banner()) await press('{Enter}');
        return banner();
      },
      { timeout: 12_000, interval: 500 },
    )
    .toBeNull();
  await expectSaved(2);
});

it('tries again when the connection dropped, and says that it may have been saved', async () => {
  await saveInto('NetworkError');
  await expectBanner('NetworkError', {});
  await expectText(en.outcomes.save.maybeDone);
  await tryAgain();
  await expectSaved(2);
  // Focus is back where the failed save was started.
  expect(document.activeElement).toHaveTextContent(/^Save$/);
});

it('finds out that a save whose answer was lost was done', async () => {
  await saveInto('LostAnswer');
  await expectBanner('NetworkError', {});
  await tryAgain();
  await expectBanner('VersionMismatchError', {
    sent: 'VersionMismatch',
    status: 409,
    unconfirmed: true,
  });
  expect(banner()?.innerText).toContain('may be your own earlier save');
  expect(banner()?.innerText).not.toContain('not saved yet');
  await activate('Reload latest version', 'back');
  await activate('Reload and keep my changes aside');
  await expectSaved(2);
  expect(document.body.innerText).not.toContain('Your changes are kept');
  expect(stored('title')).toBe(mine);
});

it('gives up on a save that is never answered, and tries again', async () => {
  await saveInto('TimeoutError');
  await expect
    .poll(() => banner()?.innerText, { timeout: 12_000 })
    .toContain(wordsFor('TimeoutError').title);
  await tryAgain();
  await expectSaved(2);
});

it('understands the page of a proxy', async () => {
  await saveInto('HtmlPage');
  await expectBanner('BadGateway', { status: 502 });
  await tryAgain();
  await expectSaved(2);
});

it('waits as long as an empty 503 asks for', async () => {
  await saveInto('EmptyUnavailable');
  await expectBanner('ServiceUnavailable', { status: 503, hasWait: true });
  await expectCountdown();
  await press('{Enter}');
  await expectSaved(2);
});

it('survives half a document', async () => {
  await saveInto('UnreadableResponse');
  await expectBanner('ServerError', { status: 500 });
  await tryAgain();
  await expectSaved(2);
});

describe('the twelve documented errors', () => {
  it('never share a title', () => {
    const titles = documentedProvocations.map(({ id }) => wordsFor(id as ErrorCode).title);
    expect(new Set(titles).size).toBe(12);
  });
});
