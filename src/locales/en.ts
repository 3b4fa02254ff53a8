import { enRules } from './en.rules.js';
import type { Locale } from './locale.js';
import type { PluralForms } from './speech.js';

const support = 'Copy the details for support.';
const tryLater = 'Wait a moment, then try again.';
const correctIt = 'Correct it, then try again.';
const unfit = `The server cannot use it as it is. ${correctIt}`;
const reload = 'Reload to see it; until then, what you entered stays here.';
/** Said of a newer version when an earlier save of this form may have been carried out. */
const perhapsOwn = `The newer version may be your own earlier save. ${reload}`;

const times: PluralForms = { other: '# times' };

/** English. */
export const en: Locale = {
  tag: 'en',
  dir: 'ltr',

  codes: {
    BadRequestError: {
      title: 'The server declined this request',
      body: `It may be incomplete, or the state of the content may rule it out. ${support}`,
    },
    InvalidQueryError: {
      title: 'The search could not be run',
      body: `A filter or sort order is unknown, or does not fit this content. ${correctIt}`,
    },
    AccessTokenInvalidError: {
      title: 'Your sign-in was not accepted',
      body: 'Your session may have ended. Sign in again.',
    },
    AccessDeniedError: {
      title: 'Access was not granted',
      body: 'Your role may not include this. Ask someone who manages access.',
    },
    NotFoundError: ({ type }) => ({
      title: `${type ? `The ${type.toLowerCase()}` : 'This content'} was not found`,
      body: 'It may have been deleted, or you may not have access. Go back and choose another.',
    }),
    VersionMismatchError: ({ unconfirmed }) => ({
      title: 'A newer version was saved',
      body: unconfirmed
        ? perhapsOwn
        : `Someone else, or you in another window, saved it. ${reload}`,
    }),
    ValidationFailedError: ({ listed }) => ({
      title: 'Some fields need correction',
      body: listed
        ? 'They do not meet the rules for this content. Correct them, then try again.'
        : 'The server did not say which. Check what you entered, then try again.',
    }),
    UnknownFieldError: {
      title: 'An unknown field was used',
      body: 'It may have been renamed or deleted. Choose another, then try again.',
    },
    InvalidEntryError: {
      title: 'An entered value was not accepted',
      body: unfit,
    },
    RateLimitExceededError: {
      title: 'Too many requests right now',
      body: `The service takes no more for now. ${tryLater}`,
    },
    ServerError: {
      title: 'The service ran into a problem',
      body: `The fault is on our side. ${tryLater}`,
    },
    HibernatedError: {
      title: 'This space is waking up',
      body: `It fell asleep unused and wakes by itself. ${tryLater}`,
    },

    UnresolvedLinks: {
      title: 'Some linked content is missing',
      body: 'Restore it or remove the link, then try again.',
    },
    Conflict: ({ unconfirmed }) => ({
      title: 'This clashes with another change',
      body: unconfirmed
        ? perhapsOwn
        : `It was changed elsewhere, or its state rules this out. ${reload}`,
    }),
    ServiceUnavailable: {
      title: 'The service is not available',
      body: `It may be overloaded or under maintenance. ${tryLater}`,
    },
    UnprocessableEntity: {
      title: 'The content was not accepted',
      body: unfit,
    },
    BulkActionFailed: {
      title: 'The bulk action did not finish',
      body: 'Some of its items have problems. Correct them, then try again.',
    },

    AssetProcessingTimeout: {
      title: 'It is still being processed',
      body: 'It takes longer than usual. Look again later.',
    },
    TooComplexQuery: {
      title: 'Too much was asked for',
      body: 'The server does not answer that much at once. Ask for less, then try again.',
    },
    PersistedQueryNotFound: {
      title: 'The server forgot the query',
      body: 'It has to be sent once more. Try again.',
    },
    CollidingTypeNames: {
      title: 'The content model needs a fix',
      body: 'Some of its names clash. Copy the details for whoever looks after it.',
    },

    AlreadyExists: {
      title: 'This already exists',
      body: 'A value is in use that may be used once only. Choose another, then try again.',
    },
    OperationInProgress: {
      title: 'Something else is still running',
      body: 'It has to end first. Wait a moment, then try again.',
    },
    PaymentRequired: {
      title: 'A payment is needed first',
      body: 'The plan may not cover this, or a payment did not go through. Ask someone who manages it.',
    },
    ContentTooLarge: {
      title: 'What was sent is too large',
      body: 'It is larger than is allowed. Make it smaller, then try again.',
    },
    Locked: {
      title: 'This is locked right now',
      body: 'Someone or something is working on it. Wait a moment, then try again.',
    },
    PreconditionRequired: {
      title: 'The version was not sent',
      body: `The app has to say which version it changes. ${support}`,
    },
    UnavailableForLegalReasons: {
      title: 'This is blocked for legal reasons',
      body: 'It is not available here.',
    },
    NotImplemented: {
      title: 'The server cannot do this',
      body: `It does not know how, so another try would not help. ${support}`,
    },
    NetworkAuthenticationRequired: {
      title: 'Your network needs a sign-in',
      body: 'Sign in to the network, then try again.',
    },
    FirewallBlocked: {
      title: 'A firewall stopped this request',
      body: `It answered in place of the service. ${support}`,
    },

    NetworkError: ({ offline }) => ({
      title: offline ? 'You seem to be offline' : 'The server could not be reached',
      body: 'No answer came. Check your connection, then try again.',
    }),
    TimeoutError: {
      title: 'The answer took too long',
      body: `The server or the connection may be slow. ${tryLater}`,
    },
    AbortError: {
      title: 'The request was cancelled',
      body: 'It did not finish.',
    },
    UnreadableResponse: {
      title: 'The answer could not be read',
      body: `A proxy or a sign-in page may have answered. ${support}`,
    },
    RequestNotSent: {
      title: 'The request was not sent',
      body: `It could not be sent as it is, and another try would not help. ${support}`,
    },
  },

  unknown: {
    title: 'Something unexpected went wrong',
    body: `The cause is not known. ${support}`,
  },

  partial: {
    title: 'Some content is missing',
    body: 'Part of it could not be loaded. The rest is shown.',
  },

  rules: enRules,
  otherRule: ({ label, name }) =>
    `${label} was not accepted${name === undefined ? '' : `: “${name}”`}`,

  outcomes: {
    notSaved: 'Your changes are not saved yet.',
    maybeSaved: 'Your changes may have been saved: check before you try again.',
    maybeChanged: 'A change may have been made: check before you try again.',
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
    copied: 'Copied',
    copyFailed: 'The text is selected: press Ctrl+C or ⌘C',
    copyTooLong: 'It is too long to show here: keep it as a file',
    download: 'Download',
    copyNothing: 'There is nothing that can be copied',
    code: 'Code',
    status: 'HTTP status',
    requestId: 'Request ID',
    time: 'Time',
    request: 'Request',
    detail: 'Server message',
    reasons: 'Reasons',
    note: 'Note',
    help: 'Documentation',

    reloadPage: 'Reload page',
    question: {
      title: 'Discard your changes?',
      body: 'The latest version replaces what you entered.',
    },
    discard: 'Reload and discard my changes',
    keep: 'Keep editing',

    pending: { retry: 'Trying again…', reload: 'Reloading…', other: 'One moment…' },
    inTime: ({ duration, precision }) =>
      precision === 'about' ? `in about ${duration}` : `in ${duration}`,
    waiting: ({ wait: time }) => `You can try again ${time}`,
    ready: 'You can try again now',
    success: { load: 'Loaded', save: 'Saved', other: 'That worked' },
    repeat: ({ attempt, speech }) =>
      `Still not working: tried ${attempt === 2 ? 'twice' : speech.plural(attempt, times)}`,

    fields: { one: '# field needs attention', other: '# fields need attention' },
    issues: { one: '# problem', other: '# problems' },
    count: times,
    item: ({ label, position, speech }) => `${label}, item ${speech.number(position)}`,
    content: 'This content',
    more: ({ count, rest, speech }) =>
      `Show ${speech.number(count)} more of ${speech.number(rest)}`,
    rest: { other: '# more' },
    truncated: { other: '# more not listed' },
    cutShort: 'The answer was too large to read',
  },
};
