import { enCodes, support } from './en.codes.js';
import { enRules } from './en.rules.js';
import type { Locale } from './Locale.js';
import type { PluralForms } from './speech.js';

/** To try again could do it twice. */
const lookFirst = 'This is not confirmed: check first.';

const times: PluralForms = { other: '# times' };

/** English. */
export const en: Locale = {
  tag: 'en',
  dir: 'ltr',

  codes: enCodes,

  unknown: {
    title: 'Something unexpected went wrong',
    body: 'The cause is not known.',
    advice: support,
  },

  partial: {
    title: 'Some content is missing',
    body: 'Part of it did not load. The rest is shown.',
  },

  rules: enRules,
  characters: {
    lower: 'the letters a to z',
    upper: 'the letters A to Z',
    digits: 'digits',
    hyphen: 'hyphens',
    underscore: 'underscores',
    dot: 'dots',
    space: 'spaces',
  },
  valueTypes: {
    Array: 'a list',
    Boolean: 'true or false',
    Date: 'a date',
    Email: 'an e-mail address',
    Integer: 'a whole number',
    Link: 'a link',
    Number: 'a number',
    String: 'text',
    Symbol: 'text',
    Text: 'text',
  },
  otherValueType: ({ name }) => `of the type “${name}”`,
  otherRule: ({ label, name }) =>
    `${label} was not accepted${name === undefined ? '' : `: “${name}”`}`,

  outcomes: {
    save: {
      notDone: 'Your changes are not saved yet.',
      maybeDone: `Your changes may have been saved. ${lookFirst}`,
    },
    publish: {
      notDone: 'It is not published yet.',
      maybeDone: `It may have been published. ${lookFirst}`,
    },
    delete: {
      notDone: 'Nothing was deleted.',
      maybeDone: `It may have been deleted. ${lookFirst}`,
    },
    upload: {
      notDone: 'The file was not uploaded.',
      maybeDone: `The file may have been uploaded. ${lookFirst}`,
    },
    autosave: {
      notDone: 'Your latest changes are only in this window.',
      maybeDone: 'Your latest changes may be only in this window.',
    },
    change: {
      notDone: 'Nothing was changed.',
      maybeDone: `It may have worked. ${lookFirst}`,
    },
  },

  actions: {
    retry: 'Try again',
    reload: 'Reload latest version',
    revise: 'Show the first problem',
    authenticate: 'Sign in again',
    requestAccess: 'Request access',
    leave: 'Go back',
    report: 'Copy details',
    copyDraft: 'Copy my changes',
    dismiss: 'Dismiss',
  },

  ui: {
    severity: { error: 'Error', warning: 'Warning' },
    technical: 'Technical details',
    technicalAndDraft: 'Technical details and my changes',
    copied: 'Copied',
    copyFailed: 'The text is selected: press Ctrl+C or ⌘C',
    copyTooLong: 'It is too long to show: download it',
    download: 'Download',
    copyNothing: 'There is nothing to copy',
    code: 'Code',
    status: 'HTTP status',
    requestId: 'Request ID',
    time: 'Time',
    request: 'Request',
    detail: 'Server message',
    message: 'Message',
    reasons: 'Reasons',
    note: 'Note',
    help: 'Documentation',

    reloadPage: 'Reload page',
    reloadFailed: 'The latest version was not loaded',
    question: {
      title: 'Discard your changes?',
      body: 'The latest version replaces what you entered.',
    },
    discard: 'Reload and discard my changes',
    keep: 'Keep editing',

    pending: { retry: 'Trying again…', reload: 'Reloading…', other: 'One moment…' },
    inTime: ({ duration, precision }) =>
      precision === 'about' ? `in about ${duration}` : `in ${duration}`,
    soon: 'in a moment',
    waiting: ({ wait: time }) => `You can try again ${time}`,
    ready: 'You can try again now',
    success: {
      load: 'Loaded',
      save: 'Saved',
      publish: 'Published',
      delete: 'Deleted',
      upload: 'Uploaded',
      autosave: 'Saved',
      change: 'Done',
      other: 'That worked',
    },
    repeat: ({ attempt, speech }) =>
      `Still not working: tried ${attempt === 2 ? 'twice' : speech.plural(attempt, times)}.`,

    fields: { one: '# field needs attention', other: '# fields need attention' },
    issues: { one: '# problem', other: '# problems' },
    count: times,
    item: ({ label, position, speech }) => `${label}, item ${speech.number(position)}`,
    content: 'This content',
    filter: 'Find in this list',
    more: ({ count, rest, speech }) =>
      `Show ${speech.number(count)} more of ${speech.number(rest)}`,
    rest: { other: '# more' },
    truncated: { other: '# more not listed' },
    cutShort: 'The answer was too large to read',
  },
};
