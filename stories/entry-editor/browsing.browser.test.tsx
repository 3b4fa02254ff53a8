import { expect, it } from 'vitest';
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
  serveEditor,
} from './editorByKeyboard.js';

// Everything below is done by keyboard alone, against the API, over HTTP.
serveEditor();

const title = 'A breakwater for the next century';

it('finds, opens, saves and publishes an entry', async () => {
  await openEditor();
  await expectNoAxeViolations();
  await enter('Search', 'breakwater');
  await expect.poll(() => document.body.innerText).not.toContain('Quiet engines');
  await activate(title);
  await expectText('Saved · version 1');
  await expectNoAxeViolations();
  await enter('Title', 'A breakwater, at last');
  await press('{Enter}');
  await expectText('Saved · version 2');
  await activate('Publish', 'back');
  await expectText('Saved · version 3');
  await expectText('Published');
  expect(stored('title')).toBe('A breakwater, at last');
  expect(api.state.entries.get(entryId)?.sys.publishedVersion).toBe(2);
});

it('keeps what was typed when the form is left, and says so in the list', async () => {
  await openEditor(entryId);
  await enter('Title', 'A breakwater, at last');
  await activate('← All entries', 'back');
  await expectText('unsaved changes');
  await activate(title);
  await expectText('Unsaved changes');
  await activate('Save');
  await expectSaved(2);
  expect(stored('title')).toBe('A breakwater, at last');
});

it('saves once when Save is pressed twice', async () => {
  await openEditor(entryId);
  api.control.setLatency(300);
  await enter('Title', 'A breakwater, at last');
  await press('{Enter}{Enter}');
  await expectSaved(2);
  expect(api.control.exchanges().filter(({ call }) => call === 'save')).toHaveLength(1);
});

it('signs in from the list', async () => {
  await openEditor();
  await provoke('AccessTokenInvalidError');
  await activate('← All entries', 'back');
  await expect.poll(() => banner()?.innerText).toContain('Sign in again');
  await activate('Sign in again');
  await expectText('Sign in to Harbour Magazine');
  await press('harbour{Enter}');
  await expect.poll(banner).toBeNull();
  await expectText('Quiet engines');
});

it('goes back from an entry that is gone before it was opened', async () => {
  await openEditor();
  api.control.deleteAsSomeoneElse(entryId);
  await activate(title);
  await expectBanner('NotFoundError', { sent: 'NotFound', status: 404, intent: 'load' });
  await activate('Go back', 'back');
  await expectText('Quiet engines');
  expect(document.body.innerText).not.toContain(title);
});

it('leads to the fields that publishing asks for', async () => {
  await openEditor();
  await activate('Quiet engines');
  await expectText('Saved · version 1');
  await activate('Publish');
  await expectBanner('ValidationFailedError', {
    sent: 'ValidationFailed',
    status: 422,
    intent: 'publish',
  });
  await activate('Show the first problem', 'back');
  await expect.poll(() => document.activeElement?.id).toBe('entry-body-en-US');
  await retype('They hum.');
  expect(document.activeElement).toHaveAttribute('aria-invalid', 'true');
});
