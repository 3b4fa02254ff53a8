import type { Advice, Locale, Words, WordsContext } from './Locale.js';

const again = 'Try again.';
const correctIt = 'Correct it, then try again.';
const correctThem = 'Correct them, then try again.';
const chooseAnother = 'Choose another, then try again.';

/** The advice of rows that only the makers of the app can do something about. */
export const support = 'Copy the details for support.';

const askForPlan = 'Ask someone who manages the plan.';

const tryLater: Advice = {
  known: 'Try again when the wait is over.',
  unknown: 'Wait a moment, then try again.',
  over: 'The wait is over. Try again.',
};

const noVersion: Words = {
  title: 'The version was not sent',
  body: 'The app has to say which version it changes.',
  advice: support,
};

/** Only who has changed something can make the change again. */
const afterReload = ({ isEdit }: WordsContext) =>
  isEdit ? 'Reload it, then make your change again.' : 'Reload it, then try again.';

/** What was refused may be what an earlier attempt of this form has made, or taken away. */
const mayHaveWorked = 'Your own earlier attempt may have worked.';

const tooMuch: Words = {
  title: 'Too much was asked for',
  body: 'The server cannot send that much at once.',
  advice: 'Ask for less, then try again.',
};

/** The English words for each code. */
export const enCodes: Locale['codes'] = {
  BadRequestError: {
    title: 'The server declined this request',
    body: 'Part of it may be missing, or it may not be possible right now.',
    advice: support,
  },
  InvalidQueryError: {
    title: 'The search could not be run',
    body: 'A filter or sort order is unknown or not allowed.',
    advice: correctIt,
  },
  AccessTokenInvalidError: {
    title: 'Your sign-in was not accepted',
    body: 'Your session may have ended.',
    advice: 'Sign in again.',
  },
  AccessDeniedError: ({ isOverLimit }) =>
    isOverLimit
      ? {
          title: 'A limit of the plan is reached',
          body: 'The plan allows no more of this.',
          advice: askForPlan,
        }
      : {
          title: 'Access was not granted',
          body: 'Your role may not include this.',
          advice: 'Ask someone who manages access.',
        },
  NotFoundError: (context) => {
    const other = context.contentApi ? 'This content' : 'This item';
    const name = context.type ? `The ${context.type.toLowerCase()}` : other;
    return {
      title: `${name} was not found`,
      body:
        context.intent === 'delete' && context.unconfirmed
          ? mayHaveWorked
          : 'It may be gone, or you may not have access.',
      // what was to be saved is still here
      advice: context.intent === 'load' ? 'Go back and choose another.' : '',
    };
  },
  VersionMismatchError: (context) => {
    if (context.hasVersion === false) return noVersion;
    return {
      title: 'A newer version was saved',
      body: context.unconfirmed
        ? 'The newer version may be your own earlier save. Reload it and look.'
        : `Someone else, or you in another window, saved it. ${afterReload(context)}`,
    };
  },
  ValidationFailedError: (context) => ({
    title: 'Some fields need correction',
    body: context.listed ? 'They do not meet the rules.' : 'The server did not say which.',
    advice: context.listed ? correctThem : 'Check what you entered, then try again.',
  }),
  UnknownFieldError: {
    title: 'An unknown field was used',
    body: 'It may have a new name.',
    advice: chooseAnother,
  },
  InvalidEntryError: {
    title: 'An entered value was not accepted',
    body: 'The server cannot use it as it is.',
    advice: correctIt,
  },
  RateLimitExceededError: {
    title: 'Too many requests right now',
    body: 'The service takes no more for now.',
    advice: tryLater,
  },
  ServerError: {
    title: 'The service ran into a problem',
    body: 'The fault is on our side.',
    advice: tryLater,
  },
  HibernatedError: (context) => ({
    title: `${context.contentApi ? 'This space' : 'The service'} is waking up`,
    body: 'It sleeps while nobody uses it.',
    advice: tryLater,
  }),

  UnresolvedLinks: {
    title: 'Some linked content is missing',
    body: 'A link leads to missing content.',
    advice: 'Restore it or remove the link, then try again.',
  },
  Conflict: ({ unconfirmed }) => ({
    title: 'This clashes with what is there',
    body: unconfirmed
      ? `${mayHaveWorked} Reload it and look.`
      : 'It may exist already, have changed, or not allow this now. Reload it, then try again.',
  }),
  ServiceUnavailable: {
    title: 'The service is not available',
    body: 'The service may be busy or under repair.',
    advice: tryLater,
  },
  UnprocessableEntity: {
    title: 'The content was not accepted',
    body: 'The server cannot use it as it is.',
    advice: correctIt,
  },
  BulkActionFailed: {
    title: 'The bulk action did not finish',
    body: 'Some items have problems.',
    advice: correctThem,
  },

  AssetProcessingTimeout: {
    title: 'It is still being processed',
    body: 'It takes longer than usual.',
    advice: 'Look again later.',
  },
  TooComplexQuery: tooMuch,
  ResponseTooLarge: { ...tooMuch, title: 'The answer was too large' },
  PersistedQueryNotFound: {
    title: 'The server forgot the query',
    body: 'It has to be sent again.',
    advice: again,
  },
  CollidingTypeNames: {
    title: 'The content model needs a fix',
    body: 'Some names clash.',
    advice: support,
  },

  AlreadyExists: {
    title: 'This already exists',
    body: 'A value may be used only once.',
    advice: chooseAnother,
  },
  OperationInProgress: {
    title: 'Something else is still running',
    body: 'It has to end first.',
    advice: tryLater,
  },
  PaymentRequired: {
    title: 'A payment is needed first',
    body: 'The plan may not include this, or a payment failed.',
    advice: askForPlan,
  },
  ContentTooLarge: (context) => {
    if (context.intent === 'load') return tooMuch;
    return {
      title: 'What was sent is too large',
      body: 'It is larger than allowed.',
      advice:
        context.intent === 'upload'
          ? 'Choose a smaller file, then try again.'
          : 'Shorten it or remove parts, then try again.',
    };
  },
  UnsupportedMediaType: (context) => ({
    title: 'This format is not accepted',
    body: 'The server cannot use it as it is.',
    advice: context.intent === 'upload' ? chooseAnother : support,
  }),
  Locked: {
    title: 'This is locked right now',
    body: 'Someone else may be working on it.',
    advice: tryLater,
  },
  PreconditionRequired: noVersion,
  UnavailableForLegalReasons: {
    title: 'This is blocked for legal reasons',
    body: 'It cannot be shown here.',
  },
  NotImplemented: {
    title: 'The server cannot do this',
    body: 'Another try would not help.',
    advice: support,
  },
  NetworkAuthenticationRequired: {
    title: 'Your network needs a sign-in',
    body: 'A sign-in page answered in place of the service.',
    advice: 'Sign in to the network, then try again.',
  },
  FirewallBlocked: {
    title: 'A firewall stopped this request',
    body: 'It answered in place of the service.',
    advice: support,
  },

  NetworkError: (context) => ({
    title: context.offline ? 'You seem to be offline' : 'The server could not be reached',
    body: 'No answer came. Check the connection.',
    advice: again,
  }),
  TimeoutError: {
    title: 'The answer took too long',
    body: 'The server or the connection may be slow.',
    advice: tryLater,
  },
  ChunkLoadError: {
    title: 'Part of the app is missing',
    body: 'The app may have a newer version.',
    advice: 'Reload the page.',
  },
  AbortError: { title: 'The request was cancelled', body: 'It did not finish.' },
  UnreadableResponse: {
    title: 'The answer could not be read',
    body: 'A proxy or a sign-in page may have answered.',
    advice: support,
  },
  RequestNotSent: {
    title: 'The request was not sent',
    body: 'Another try would not help.',
    advice: support,
  },
};
