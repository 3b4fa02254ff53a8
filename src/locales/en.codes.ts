import type { Locale, WordsContext } from './Locale.js';
import { type Advice, createRow, isEdit } from './wordsRow.js';

const row = createRow(' ');

const again = 'Try again.';
const correctIt = 'Correct it, then try again.';
const correctThem = 'Correct them, then try again.';
const chooseAnother = 'Choose another, then try again.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Copy the details for support.';

const tryLater: Advice = {
  known: 'Try again when the wait is over.',
  unknown: 'Wait a moment, then try again.',
  over: again,
};

const noVersion = row(
  'The version was not sent',
  'The app has to say which version it changes.',
  support,
);

/** Only who has changed something can make the change again. */
const afterReload = ({ intent }: WordsContext) =>
  isEdit(intent) ? 'Reload it, then make your change again.' : 'Reload it, then try again.';

/** A newer version when an earlier attempt of this form may have been carried out. */
const perhapsOwn = 'The newer version may be your own earlier save. Reload it and look.';

/** The English words for each code. */
export const enCodes: Locale['codes'] = {
  BadRequestError: row(
    'The server declined this request',
    'Part of it may be missing, or it may not be possible right now.',
    support,
  ),
  InvalidQueryError: row(
    'The search could not be run',
    'A filter or sort order is unknown, or does not fit here.',
    correctIt,
  ),
  AccessTokenInvalidError: row(
    'Your sign-in was not accepted',
    'Your session may have ended.',
    'Sign in again.',
  ),
  AccessDeniedError: row(
    'Access was not granted',
    'Your role may not include this.',
    'Ask someone who manages access.',
  ),
  NotFoundError: (context) => {
    const other = context.contentApi ? 'This content' : 'This item';
    const name = context.type ? `The ${context.type.toLowerCase()}` : other;
    return row(
      `${name} was not found`,
      context.intent === 'delete' && context.unconfirmed
        ? 'Your own earlier attempt may have worked.'
        : 'It may be gone, or you may not have access.',
      // what was to be saved is still here
      context.intent === 'load' ? 'Go back and choose another.' : '',
    )(context);
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion(context);
    return {
      title: 'A newer version was saved',
      body: context.unconfirmed
        ? perhapsOwn
        : `Someone else, or you in another window, saved it. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) =>
    row(
      'Some fields need correction',
      context.listed ? 'They do not meet the rules.' : 'The server did not say which.',
      context.listed ? correctThem : 'Check what you entered, then try again.',
    )(context),
  UnknownFieldError: row(
    'An unknown field was used',
    'It may have a new name, or be gone.',
    chooseAnother,
  ),
  InvalidEntryError: row(
    'An entered value was not accepted',
    'The server cannot use it as it is.',
    correctIt,
  ),
  RateLimitExceededError: row(
    'Too many requests right now',
    'The service takes no more for now.',
    tryLater,
  ),
  ServerError: row('The service ran into a problem', 'The fault is on our side.', tryLater),
  HibernatedError: (context) =>
    row(
      `${context.contentApi ? 'This space' : 'The service'} is waking up`,
      'It was put to sleep because nobody used it.',
      tryLater,
    )(context),

  UnresolvedLinks: row(
    'Some linked content is missing',
    'A link leads to what is not there.',
    'Restore it or remove the link, then try again.',
  ),
  Conflict: ({ unconfirmed }) => ({
    title: 'This clashes with another change',
    body: unconfirmed
      ? perhapsOwn
      : 'It was changed elsewhere, or cannot take this change now. Reload it, then try again.',
  }),
  ServiceUnavailable: row(
    'The service is not available',
    'It may have too much to do, or be under repair.',
    tryLater,
  ),
  UnprocessableEntity: row(
    'The content was not accepted',
    'The server cannot use it as it is.',
    correctIt,
  ),
  BulkActionFailed: row(
    'The bulk action did not finish',
    'Some of its items have problems.',
    correctThem,
  ),

  AssetProcessingTimeout: row(
    'It is still being processed',
    'It takes longer than usual.',
    'Look again later.',
  ),
  TooComplexQuery: row(
    'Too much was asked for',
    'The server does not answer that much at once.',
    'Ask for less, then try again.',
  ),
  PersistedQueryNotFound: row('The server forgot the query', 'It has to be sent once more.', again),
  CollidingTypeNames: row(
    'The content model needs a fix',
    'Some of its names clash.',
    'Copy the details for whoever looks after it.',
  ),

  AlreadyExists: row(
    'This already exists',
    'A value is in use that may be used once only.',
    chooseAnother,
  ),
  OperationInProgress: row('Something else is still running', 'It has to end first.', tryLater),
  PaymentRequired: row(
    'A payment is needed first',
    'The plan may not cover this, or a payment did not go through.',
    'Ask someone who manages it.',
  ),
  ContentTooLarge: (context) =>
    row(
      'What was sent is too large',
      'It is larger than is allowed.',
      context.intent === 'upload'
        ? 'Choose a smaller file, then try again.'
        : 'Shorten it or remove parts, then try again.',
    )(context),
  UnsupportedMediaType: (context) =>
    row(
      'This format is not accepted',
      'The server takes just a few.',
      context.intent === 'upload' ? chooseAnother : support,
    )(context),
  Locked: row('This is locked right now', 'Someone or something is working on it.', tryLater),
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: row(
    'This is blocked for legal reasons',
    'It cannot be shown here.',
    '',
  ),
  NotImplemented: row(
    'The server cannot do this',
    'It does not know how, so another try would not help.',
    support,
  ),
  NetworkAuthenticationRequired: row(
    'Your network needs a sign-in',
    'A sign-in page answered in place of the service.',
    'Sign in to the network, then try again.',
  ),
  FirewallBlocked: row(
    'A firewall stopped this request',
    'It answered in place of the service.',
    support,
  ),

  NetworkError: (context) =>
    row(
      context.offline ? 'You seem to be offline' : 'The server could not be reached',
      'No answer came. Check your connection.',
      again,
    )(context),
  TimeoutError: row(
    'The answer took too long',
    'The server or the connection may be slow.',
    tryLater,
  ),
  AbortError: { title: 'The request was cancelled', body: 'It did not finish.' },
  UnreadableResponse: row(
    'The answer could not be read',
    'A proxy or a sign-in page may have answered.',
    support,
  ),
  RequestNotSent: row(
    'The request was not sent',
    'It could not be sent as it is, and another try would not help.',
    support,
  ),
};
