import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { ErrorKind } from '../../src/model/ApiError.js';
import { now } from '../support/bodies.js';
import { type Answer, answerWith, hang, reset, startFailingServer } from './failingServer.js';
import { type ClientName, clientNames, failureOf, type Patience } from './loadWith.js';

const problems = {
  sys: { type: 'Error', id: 'ValidationFailed' },
  message: 'Validation error',
  requestId: 'harbour-422',
  details: {
    errors: [
      { name: 'required', path: ['fields', 'berth', 'en-GB'], details: 'berth is required' },
      { name: 'size', path: ['fields', 'pier', 'en-GB'], details: 'pier is too long', max: 40 },
    ],
  },
};

const tooMany = {
  sys: { type: 'Error', id: 'RateLimitExceeded' },
  message: 'The harbour is busy.',
  requestId: 'harbour-429',
};

const page = `<!doctype html><html lang="en"><head><title>Closed for the tide</title></head>
<body><h1>Closed for the tide</h1></body></html>`;

const asJson = { 'content-type': 'application/json' };
const asPage = { 'content-type': 'text/html', 'x-contentful-request-id': 'harbour-503' };

/** What the server does. */
const answers = {
  '422, two problems': answerWith(422, asJson, JSON.stringify(problems)),
  '429, a wait': answerWith(429, { ...asJson, 'retry-after': '30' }, JSON.stringify(tooMany)),
  '503, a page': answerWith(503, asPage, page),
  'connection reset': reset,
  timeout: hang,
  'abort by a signal': hang,
} as const satisfies Record<string, Answer>;

type Failure = keyof typeof answers;

const none = undefined;

/**
 * Only headers told it, and the error of the official clients has none: without their
 * `responseLogger` (the rows that are `logged` have it) it cannot be known.
 */
const thrownAway = undefined;

type Row = readonly [
  client: ClientName,
  failure: Failure,
  kind: ErrorKind,
  status: number | undefined,
  issues: number,
  /** Seconds. */
  wait: number | undefined,
  requestId: string | undefined,
];

const table: readonly Row[] = [
  ['fetch', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['axios', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['ky', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['ofetch', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['contentful', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['contentful-management', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['contentful, logged', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['contentful-management, logged', '422, two problems', 'validation', 422, 2, none, 'harbour-422'],
  ['fetch', '429, a wait', 'rateLimit', 429, 0, 30, 'harbour-429'],
  ['axios', '429, a wait', 'rateLimit', 429, 0, 30, 'harbour-429'],
  ['ky', '429, a wait', 'rateLimit', 429, 0, 30, 'harbour-429'],
  ['ofetch', '429, a wait', 'rateLimit', 429, 0, 30, 'harbour-429'],
  ['contentful', '429, a wait', 'rateLimit', 429, 0, thrownAway, 'harbour-429'],
  ['contentful-management', '429, a wait', 'rateLimit', 429, 0, thrownAway, 'harbour-429'],
  ['contentful, logged', '429, a wait', 'rateLimit', 429, 0, 30, 'harbour-429'],
  ['contentful-management, logged', '429, a wait', 'rateLimit', 429, 0, 30, 'harbour-429'],
  ['fetch', '503, a page', 'server', 503, 0, none, 'harbour-503'],
  ['axios', '503, a page', 'server', 503, 0, none, 'harbour-503'],
  ['ky', '503, a page', 'server', 503, 0, none, 'harbour-503'],
  ['ofetch', '503, a page', 'server', 503, 0, none, 'harbour-503'],
  ['contentful', '503, a page', 'server', 503, 0, none, thrownAway],
  ['contentful-management', '503, a page', 'server', 503, 0, none, thrownAway],
  ['contentful, logged', '503, a page', 'server', 503, 0, none, 'harbour-503'],
  ['contentful-management, logged', '503, a page', 'server', 503, 0, none, 'harbour-503'],
  ['fetch', 'connection reset', 'network', none, 0, none, none],
  ['axios', 'connection reset', 'network', none, 0, none, none],
  ['ky', 'connection reset', 'network', none, 0, none, none],
  ['ofetch', 'connection reset', 'network', none, 0, none, none],
  ['contentful', 'connection reset', 'network', none, 0, none, none],
  ['contentful-management', 'connection reset', 'network', none, 0, none, none],
  ['contentful, logged', 'connection reset', 'network', none, 0, none, none],
  ['contentful-management, logged', 'connection reset', 'network', none, 0, none, none],
  ['fetch', 'timeout', 'timeout', none, 0, none, none],
  ['axios', 'timeout', 'timeout', none, 0, none, none],
  ['ky', 'timeout', 'timeout', none, 0, none, none],
  ['ofetch', 'timeout', 'timeout', none, 0, none, none],
  ['contentful', 'timeout', 'timeout', none, 0, none, none],
  ['contentful-management', 'timeout', 'timeout', none, 0, none, none],
  ['contentful, logged', 'timeout', 'timeout', none, 0, none, none],
  ['contentful-management, logged', 'timeout', 'timeout', none, 0, none, none],
  ['fetch', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['axios', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['ky', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['ofetch', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['contentful', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['contentful-management', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['contentful, logged', 'abort by a signal', 'cancelled', none, 0, none, none],
  ['contentful-management, logged', 'abort by a signal', 'cancelled', none, 0, none, none],
];

// a clock that stands makes the wait exact; the timers go on
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now });
});

afterEach(() => {
  vi.useRealTimers();
});

it.each(table)('%s: %s is %s', async (client, failure, kind, status, issues, wait, requestId) => {
  const { host, reached } = await startFailingServer(answers[failure]);
  const mine = new AbortController();
  if (failure === 'abort by a signal') void reached.then(() => mine.abort());
  const error = await failureOf(client, host, patienceFor(failure, mine.signal));
  expect({
    kind: error?.kind,
    status: error?.status,
    issues: error?.issues.length,
    wait: error?.retryAt && (error.retryAt - now) / 1000,
    requestId: error?.requestId,
  }).toEqual({ kind, status, issues, wait, requestId });
});

it('the table has a row for each client and failure', () => {
  const pairs = clientNames.flatMap((client) =>
    Object.keys(answers).map((failure) => `${client}: ${failure}`),
  );
  expect(table.map(([client, failure]) => `${client}: ${failure}`).toSorted()).toEqual(
    pairs.toSorted(),
  );
});

function patienceFor(failure: Failure, signal: AbortSignal): Patience {
  if (failure === 'timeout') return { timeout: 100 };
  return failure === 'abort by a signal' ? { signal } : {};
}
