import { expect, it } from 'vitest';
import {
  activate,
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

async function expectFocusOn(id: string): Promise<void> {
  await expect.poll(() => document.activeElement?.id).toBe(id);
}

it('leads to the fields that break a rule; corrected, they are saved', async () => {
  await openEditor(entryId);
  await provoke('ValidationFailedError');
  await activate('Save', 'back');
  await expectBanner('ValidationFailedError', { sent: 'ValidationFailed', status: 422 });
  await expectText('3 fields need attention');
  await activate('Show the first problem', 'back');
  await expectFocusOn('entry-title-en-US');
  expect(document.activeElement).toHaveAccessibleDescription(/Fill in “Title”/);
  await retype('A breakwater, at last');

  await activate('Summary must be', 'back');
  await expectFocusOn('entry-summary-en-US');
  await retype('The council votes in May, whatever the weather.');
  await activate('Slug must be', 'back');
  await expectFocusOn('entry-slug-en-US');
  await retype('a-breakwater-at-last');
  await press('{Enter}');
  await expectSaved(2);
  expect(stored('slug')).toBe('a-breakwater-at-last');
});

it('opens the other language where the problem is there', async () => {
  await openEditor(entryId);
  await tabTo('English');
  await press('{ArrowRight}');
  await enter('Title', 'Ein Wellenbrecher, der länger hält als die sechzig Zeichen seines Titels');
  await tabTo('German', 'back');
  await press('{ArrowLeft}');
  await activate('Save', 'back');
  await expectBanner('ValidationFailedError', { sent: 'ValidationFailed', status: 422 });
  await activate('Title must be', 'back');
  await expectFocusOn('entry-title-de');
  await retype('Ein Wellenbrecher, der hält');
  await press('{Enter}');
  await expectSaved(2);
  expect(stored('title', 'de')).toBe('Ein Wellenbrecher, der hält');
});

it('links the entry that holds a value already, by its title', async () => {
  await openEditor(entryId);
  await enter('Slug', 'quiet-engines');
  await activate('Save', 'back');
  await expectBanner('ValidationFailedError', { sent: 'ValidationFailed', status: 422 });
  const link = await tabTo('Quiet engines', 'back');
  expect(link).toHaveAttribute('href', expect.stringContaining('startWith:quiet-engines'));
  expect(link).toHaveAttribute('target', '_blank');
});

it('leads to a value that cannot be stored', async () => {
  await openEditor(entryId);
  await provoke('InvalidEntryError');
  await activate('Save', 'back');
  await expectBanner('InvalidEntryError', { sent: 'InvalidEntry', status: 422 });
  await activate('Show the first problem', 'back');
  await expectFocusOn('entry-rating-en-US');
  await retype('4');
  await press('{Enter}');
  await expectSaved(2);
  expect(stored('rating')).toBe(4);
});

it('gets out of an order that does not exist by choosing another', async () => {
  await openEditor();
  await provoke('InvalidQueryError');
  await activate('Refresh', 'back');
  await expectBanner('InvalidQueryError', { sent: 'InvalidQuery', status: 400, intent: 'load' });
  await activate('Show the first problem', 'back');
  await expectFocusOn('list-order');
  await press('{ArrowDown}');
  await expectList();
});

it('gets out of a filter by a field that is gone by choosing another', async () => {
  await openEditor();
  await provoke('UnknownFieldError');
  await activate('Refresh', 'back');
  await expectBanner('UnknownFieldError', { sent: 'UnknownField', status: 422, intent: 'load' });
  await activate('Show the first problem', 'back');
  await expectFocusOn('list-type');
  await press('{ArrowDown}');
  await expectList();
});

async function expectList(): Promise<void> {
  await expect.poll(() => document.querySelector('[data-part="banner"]')).toBeNull();
  await expectText('Quiet engines');
}
