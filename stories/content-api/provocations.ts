import type { ContentApiControl } from './control.js';
import type { FaultEffect } from './faults.js';
import type { Call } from './routes.js';

/** The entry that a provocation acts on. */
export interface ProvocationTarget {
  readonly entryId: string;
}

export interface Provocation {
  /** The key of the row: the documented id of the error, or a name for a transport failure or a shape. */
  readonly id: string;
  readonly label: string;
  /** What happens, and which call then fails. */
  readonly how: string;
  /** The call of the editor that fails. */
  readonly call: 'list' | 'save';
  /** `natural`: the API really is in that state. `injected`: a fault makes up the answer. */
  readonly cause: 'natural' | 'injected';
  /** Prepares the failure: the next `call` fails. */
  readonly apply: (control: ContentApiControl, target: ProvocationTarget) => void;
  /** Removes the cause, if neither time nor the banner's action does. */
  readonly undo?: (control: ContentApiControl, target: ProvocationTarget) => void;
  /**
   * What to enter in the form before saving, per field and locale (`title['en-US']`). Present if the
   * mistake is the person's own; it needs `validateOn: 'save'`, or publishing.
   */
  readonly draft?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const saves: readonly Call[] = ['save', 'create'];

const next = (control: ContentApiControl, on: readonly Call[], effect: FaultEffect) =>
  control.inject({ on, times: 1, effect });

const nothing = () => {};

const unavailable = { 'retry-after': '5', 'access-control-expose-headers': 'Retry-After' };

/** The page of a gateway that knows nothing about the API behind it. */
const proxyPage = `<!doctype html>
<html lang="en"><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The upstream server did not answer.</p></body></html>
`;

/** The twelve documented rows, in the documentation's order. */
export const documentedProvocations: readonly Provocation[] = [
  {
    id: 'BadRequestError',
    label: 'Archived meanwhile',
    how: 'A colleague archives the entry. Archived entries cannot be saved: 400.',
    call: 'save',
    cause: 'natural',
    apply: (control, { entryId }) => {
      control.archiveAsSomeoneElse(entryId);
    },
    undo: (control, { entryId }) => {
      control.restoreAsSomeoneElse(entryId);
    },
  },
  {
    id: 'InvalidQueryError',
    label: 'Order that does not exist',
    how: 'The next request for the list has an order that the API does not know: 400.',
    call: 'list',
    cause: 'natural',
    apply: (control) =>
      next(control, ['list'], { type: 'alter', query: { order: '-sys.popularity' } }),
  },
  {
    id: 'AccessTokenInvalidError',
    label: 'Session expired',
    how: 'The access token is withdrawn. Every call gets a 401 until you sign in again.',
    call: 'save',
    cause: 'natural',
    apply: (control) => control.expireToken(),
  },
  {
    id: 'AccessDeniedError',
    label: 'Role changed to reader',
    how: 'An administrator makes you a reader. Saving is refused with a 403.',
    call: 'save',
    cause: 'natural',
    apply: (control) => control.changeRole('reader'),
    undo: (control) => control.changeRole('editor'),
  },
  {
    id: 'NotFoundError',
    label: 'Deleted meanwhile',
    how: 'A colleague deletes the entry. Saving or opening it gets a 404.',
    call: 'save',
    cause: 'natural',
    apply: (control, { entryId }) => control.deleteAsSomeoneElse(entryId),
  },
  {
    id: 'VersionMismatchError',
    label: 'Someone else saves meanwhile',
    how: 'A colleague rewrites the summary and saves. Your version is now out of date: 409.',
    call: 'save',
    cause: 'natural',
    apply: (control, { entryId }) => {
      control.saveAsSomeoneElse(entryId);
    },
  },
  {
    id: 'ValidationFailedError',
    label: 'Fields that break the rules',
    how: 'The title is empty, the summary is too short and the slug is taken: 422.',
    call: 'save',
    cause: 'natural',
    apply: nothing,
    draft: {
      title: { 'en-US': '' },
      summary: { 'en-US': 'Too short' },
      slug: { 'en-US': 'how-to-read-a-tide-table' },
    },
  },
  {
    id: 'UnknownFieldError',
    label: 'Filter by a field that is gone',
    how: 'The next request for the list filters by a field that the content type does not have: 422.',
    call: 'list',
    cause: 'natural',
    apply: (control) =>
      next(control, ['list'], {
        type: 'alter',
        query: { content_type: 'article', 'fields.subtitle[exists]': 'true' },
      }),
  },
  {
    id: 'InvalidEntryError',
    label: 'A value that cannot be stored',
    how: 'The rating is set to 4.5, but only whole numbers can be stored: 422.',
    call: 'save',
    cause: 'natural',
    apply: nothing,
    draft: { rating: { 'en-US': 4.5 } },
  },
  {
    id: 'RateLimitExceededError',
    label: 'Too many requests',
    how: 'The rate limit is used up for four seconds: 429. As in production, the page cannot read how long.',
    call: 'save',
    cause: 'natural',
    apply: (control) => control.limitRate(4),
  },
  {
    id: 'ServerError',
    label: 'Server error',
    how: 'The API fails once while saving: 500.',
    call: 'save',
    cause: 'injected',
    apply: (control) =>
      next(control, saves, {
        type: 'refuse',
        status: 500,
        id: 'ServerError',
        message: 'An unexpected error occurred.',
      }),
  },
  {
    id: 'HibernatedError',
    label: 'Space asleep',
    how: 'The space hibernates. The next call gets a 502 and wakes it, which takes a moment.',
    call: 'save',
    cause: 'natural',
    apply: (control) => control.hibernate({ wakeMs: 1500 }),
  },
];

/** What the network, and servers between the client and the API, can do. */
export const transportProvocations: readonly Provocation[] = [
  {
    id: 'ReadableWait',
    label: 'Too many requests, behind a proxy',
    how: 'The rate limit is used up for eight seconds: 429. A proxy of your own lets the page read how long.',
    call: 'save',
    cause: 'natural',
    apply: (control) => {
      control.exposeHeaders('withWaits');
      control.limitRate(8);
    },
    undo: (control) => control.exposeHeaders('asInProduction'),
  },
  {
    id: 'NetworkError',
    label: 'Connection drops',
    how: 'The connection breaks before the API has seen the save.',
    call: 'save',
    cause: 'injected',
    apply: (control) => next(control, saves, { type: 'drop' }),
  },
  {
    id: 'LostAnswer',
    label: 'Answer lost',
    how: 'The API saves, then the connection breaks: the client cannot know that it worked.',
    call: 'save',
    cause: 'injected',
    apply: (control) => next(control, saves, { type: 'loseAnswer' }),
  },
  {
    id: 'TimeoutError',
    label: 'No answer',
    how: "The API never answers the save, and the client's own timeout ends it.",
    call: 'save',
    cause: 'injected',
    apply: (control) => next(control, saves, { type: 'hang' }),
    undo: (control) => control.clearFaults(),
  },
  {
    id: 'HtmlPage',
    label: 'Page of a proxy',
    how: 'A gateway in between answers the save with its own HTML page: 502.',
    call: 'save',
    cause: 'injected',
    apply: (control) =>
      next(control, saves, {
        type: 'respond',
        status: 502,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: proxyPage,
      }),
  },
  {
    id: 'EmptyUnavailable',
    label: 'Unavailable, no body',
    how: 'A proxy of your own answers the save with an empty 503 that asks for a wait of five seconds.',
    call: 'save',
    cause: 'injected',
    apply: (control) =>
      next(control, saves, { type: 'respond', status: 503, headers: unavailable }),
  },
  {
    id: 'UnreadableResponse',
    label: 'Half a document',
    how: 'The save gets a 500 whose JSON breaks off in the middle.',
    call: 'save',
    cause: 'injected',
    apply: (control) =>
      next(control, saves, {
        type: 'respond',
        status: 500,
        headers: { 'content-type': 'application/json' },
        body: '{"sys":{"type":"Error","id":"Serv',
      }),
  },
];

/** Everything that can be provoked: the documented rows first. */
export const provocations: readonly Provocation[] = [
  ...documentedProvocations,
  ...transportProvocations,
];
