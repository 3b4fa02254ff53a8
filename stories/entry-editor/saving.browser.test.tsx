import { expect, it, vi } from 'vitest';
import { expectNoAxeViolations } from '../../test/setup/axe.js';
import {
  activate,
  api,
  banner,
  enter,
  entryId,
  expectSaved,
  expectBanner,
  openEditor,
  press,
  provoke,
  retype,
  expectText,
  stored,
  tabTo,
  serveEditor,
} from './editorByKeyboard.js';

// Everything below is done by keyboard alone, against the API, over HTTP.
serveEditor();

const mine = 'A breakwater, at last';

/** Types a title, causes a failure, and saves. */
async function saveInto(id: string): Promise<void> {
  await openEditor(entryId);
  await enter('Title', mine);
  await expectText('Unsaved changes');
  await provoke(id);
  await activate('Save', 'back');
}

it('copies the details of a save that the entry’s state rules out', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await saveInto('BadRequestError');
  await expectBanner('BadRequestError', { sent: 'BadRequest', status: 400 });
  await expectText('Cannot edit archived');
  await activate('Copy details', 'back');
  await expectText('Copied');
  expect(copied.mock.lastCall?.[0]).toContain(api.control.exchanges().at(-1)?.requestId);
  await activate('Undo');
  await activate('Save', 'back');
  // Archiving and restoring have each made a newer version.
  await expectBanner('VersionMismatchError', { sent: 'VersionMismatch', status: 409 });
  await activate('Reload latest version', 'back');
  await activate('Reload and keep my changes aside');
  await activate('Put all my changes back');
  await press('{Enter}');
  await expectSaved(4);
  expect(stored('title')).toBe(mine);
});

it('signs in in place after the session ended, and saves', async () => {
  await saveInto('AccessTokenInvalidError');
  await expectBanner('AccessTokenInvalidError', { sent: 'AccessTokenInvalid', status: 401 });
  await activate('Sign in again', 'back');
  await expectText('Sign in to Harbour Magazine');
  expect(document.activeElement).toHaveAttribute('type', 'password');
  await expectNoAxeViolations();
  await press('harbour{Enter}');
  await expectSaved(2);
  expect(stored('title')).toBe(mine);
});

it('goes on as before when signing in is called off', async () => {
  await saveInto('AccessTokenInvalidError');
  await expectBanner('AccessTokenInvalidError', { sent: 'AccessTokenInvalid', status: 401 });
  await activate('Sign in again', 'back');
  await expectText('Sign in to Harbour Magazine');
  await activate('Cancel');
  await expect.poll(() => document.activeElement?.textContent).toBe('Sign in again');
  expect(document.body.innerText).toContain('Unsaved changes');
  expect(banner()).not.toBeNull();
});

it('asks for access, and saves once it is granted', async () => {
  await saveInto('AccessDeniedError');
  await expectBanner('AccessDeniedError', { sent: 'AccessDenied', status: 403 });
  await expectText('The role "reader" does not allow saving entries.');
  await activate('Request access', 'back');
  await expectText('Ask an administrator');
  await expectNoAxeViolations();
  await retype('For the May issue.');
  await activate('Send request');
  await expectText('Your request was sent');
  await expectText('For the May issue.');
  await activate('Grant access');
  await activate('Try again', 'back');
  await expectSaved(2);
});

it('goes back to the list from an entry that was deleted, and keeps what was typed', async () => {
  await saveInto('NotFoundError');
  await expectBanner('NotFoundError', { sent: 'NotFound', status: 404 });
  await activate('Go back', 'back');
  await expectText('Quiet engines');
  expect(banner()).toBeNull();
  await expectText('The entry is gone.');
  await expectNoAxeViolations();
  await expectText(mine);
  await activate('Discard');
  await expect.poll(() => document.body.innerText).not.toContain(mine);
});

it('reloads a newer version without losing the draft', async () => {
  await saveInto('VersionMismatchError');
  await expectBanner('VersionMismatchError', { sent: 'VersionMismatch', status: 409 });
  await activate('Reload latest version', 'back');
  await expectText('Reload and put your changes aside?');
  await expectNoAxeViolations();
  expect(document.activeElement).toHaveTextContent('Keep editing');
  await press('{Escape}');
  await expect.poll(() => document.activeElement?.textContent).toBe('Reload latest version');
  await press('{Enter}');
  await activate('Reload and keep my changes aside');
  await expectText('Your changes are kept');
  await expect.poll(banner).toBeNull();
  expect(document.activeElement).toHaveTextContent('Your changes are kept');
  expect((await tabTo('Title')).closest('form')).not.toBeNull();
  expect(document.activeElement).toHaveValue('A breakwater for the next century');
  await activate('Put all my changes back', 'back');
  await expectText('Unsaved changes');
  await activate('Save', 'back');
  await expectSaved(3);
  expect(stored('title')).toBe(mine);
  expect(stored('summary')).toContain('Rewritten by Mara Lind');
});

it('names the change that a colleague made too', async () => {
  await openEditor(entryId);
  await enter('Summary', 'The council votes in May, or so it is said.');
  await tabTo('Someone else saves meanwhile');
  await press(' ');
  await enter('Summary', 'The council votes in June, or so it is said.', 'back');
  await activate('Save', 'back');
  await expectBanner('VersionMismatchError', { sent: 'VersionMismatch', status: 409 });
  await activate('Reload latest version', 'back');
  await activate('Reload and keep my changes aside');
  await expectText('also changed by Mara Lind');
  await expectNoAxeViolations();
  await activate('Discard them');
  await expectSaved(2);
});
