import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindCatalog } from '../../src/catalog/kinds.js';
import { type Intent, intentCatalog } from '../../src/catalog/intents.js';
import type { ErrorKind, Recovery } from '../../src/model/ApiError.js';
import { isWrite, quietUntil } from '../../src/recovery/intentPolicy.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { writeOutcome } from '../../src/recovery/writeOutcome.js';
import { remainingWait } from '../../src/recovery/remainingWait.js';
import { unknownWait } from '../../src/recovery/unknownWait.js';
import { retryDelay } from '../../src/recovery/retryDelay.js';
import { offeredAction } from '../../src/recovery/offeredAction.js';
import { errorOf, unknownError } from '../support/errorOf.js';
import { runs } from '../support/runs.js';

const now = 1_700_000_000_000;
const intents = Object.keys(intentCatalog) as Intent[];
const times = fc.integer({ min: 0, max: 4e12 });
const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('remainingWait', () => {
  it('is zero without a time, and when the time has come', () => {
    expect(remainingWait(errorOf('ServerError'), now)).toBe(0);
    expect(remainingWait(errorOf('RateLimitExceededError', { retryAt: now }), now)).toBe(0);
    expect(remainingWait(errorOf('RateLimitExceededError', { retryAt: now - 1 }), now)).toBe(0);
  });

  it('is the time until then', () => {
    expect(remainingWait(errorOf('RateLimitExceededError', { retryAt: now + 12 }), now)).toBe(12);
  });
});

describe('retryDelay', () => {
  it('never ends before the time that the server named, nor more than a second after it', () => {
    fc.assert(
      fc.property(times, times, fc.nat(), chances, (retryAt, at, attempt, chance) => {
        fc.pre(retryAt > at);
        const error = errorOf('RateLimitExceededError', { retryAt });
        const delay = retryDelay(error, attempt, { now: at, random: () => chance });
        expect(at + delay).toBeGreaterThanOrEqual(retryAt);
        expect(delay).toBeLessThanOrEqual(retryAt - at + 1_000);
      }),
      runs(100),
    );
  });

  it('stays between zero and a limit that doubles with each failure, up to 30 s', () => {
    fc.assert(
      fc.property(fc.integer({ min: -5, max: 2_000 }), chances, (attempt, chance) => {
        const delay = retryDelay(errorOf('NetworkError'), attempt, { now, random: () => chance });
        const limit = Math.min(30_000, 1_000 * 2 ** Math.max(0, attempt - 1));
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThan(limit);
      }),
      runs(100),
    );
  });

  it('uses the whole of its window', () => {
    const delays = [0, 0.5].map((chance) =>
      retryDelay(errorOf('NetworkError'), 3, { now, random: () => chance }),
    );
    expect(delays).toEqual([0, 2_000]);
  });

  it('takes an attempt that is no number for the first', () => {
    expect(retryDelay(errorOf('NetworkError'), Number.NaN, { now, random: () => 0.5 })).toBe(500);
  });
});

describe('a wait that cannot be read', () => {
  const throttled = errorOf('RateLimitExceededError');

  it('is 1 to 2 s, twice as long after each further attempt, up to 30 s', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), chances, (attempt, chance) => {
        const wait = unknownWait(throttled, attempt, () => chance);
        const shortest = Math.min(30_000, 1_000 * 2 ** (attempt - 1));
        expect(wait).toBeGreaterThanOrEqual(shortest);
        expect(wait).toBeLessThanOrEqual(Math.min(30_000, 2 * shortest));
        expect(retryDelay(throttled, attempt, { now, random: () => chance })).toBe(wait);
      }),
      runs(100),
    );
  });

  it('is none where the server named a time, or refused for another reason', () => {
    const named = errorOf('RateLimitExceededError', { retryAt: now });
    for (const error of [named, errorOf('ServerError')])
      expect(unknownWait(error, 1, () => 0.5)).toBe(0);
  });
});

describe('writeOutcome', () => {
  it('tells nothing of a delete whose thing is not there, unless an earlier attempt may have done it', () => {
    const gone = errorOf('NotFoundError');
    expect(writeOutcome(gone, { intent: 'delete' })).toBeUndefined();
    expect(writeOutcome(gone, { intent: 'delete', unconfirmed: true })).toBe('maybeDone');
    expect(writeOutcome(gone, { intent: 'save' })).toBe('notDone');
  });

  it('has nothing to tell of a load, nor of a read when the intent is not known', () => {
    expect(writeOutcome(errorOf('ServerError'), { intent: 'load' })).toBeUndefined();
    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      const read = errorOf('ServerError', { request: { method } });
      expect(writeOutcome(read)).toBeUndefined();
      expect(writeOutcome(read, { intent: 'save' })).toBe('maybeDone');
    }
  });

  it('takes what is not known to be a read for a write', () => {
    expect(writeOutcome(errorOf('TimeoutError'))).toBe('maybeDone');
    expect(writeOutcome(errorOf('TimeoutError', { request: { method: 'POST' } }))).toBe(
      'maybeDone',
    );
  });

  it.each([
    'BadRequestError',
    'InvalidQueryError',
    'AccessTokenInvalidError',
    'AccessDeniedError',
    'NotFoundError',
    'VersionMismatchError',
    'ValidationFailedError',
    'UnknownFieldError',
    'InvalidEntryError',
    'RateLimitExceededError',
    'HibernatedError',
  ] as const)('knows that a save refused with %s was not done', (code) => {
    expect(writeOutcome(errorOf(code), { intent: 'save' })).toBe('notDone');
  });

  it.each([
    'ServerError',
    'ServiceUnavailable',
    'BadGateway',
    'NetworkError',
    'TimeoutError',
    'UnreadableResponse',
    'BulkActionFailed',
  ] as const)('does not know what became of a save that ended in %s', (code) => {
    expect(writeOutcome(errorOf(code), { intent: 'save' })).toBe('maybeDone');
  });

  it('trusts the status of an answer that could not be read', () => {
    expect(writeOutcome(errorOf('UnreadableResponse', { status: 413 }), { intent: 'save' })).toBe(
      'notDone',
    );
    expect(writeOutcome(errorOf('UnreadableResponse', { status: 200 }), { intent: 'save' })).toBe(
      'maybeDone',
    );
  });

  it('has nothing to tell of what was refused when nobody knows that it was a save', () => {
    expect(writeOutcome(errorOf('ValidationFailedError'))).toBeUndefined();
  });

  it('has nothing to tell of data that came along, unless it answers a save', () => {
    expect(writeOutcome(unknownError({ partial: true }))).toBeUndefined();
  });

  it('does not know how far a save went of which a part failed', () => {
    expect(writeOutcome(unknownError({ partial: true }), { intent: 'save' })).toBe('maybeDone');
  });
});

describe('outcomeOf, after a write that may have been carried out', () => {
  const unconfirmed = true;

  it.each([
    'ValidationFailedError',
    'AccessDeniedError',
    'RateLimitExceededError',
    'Locked',
  ] as const)('does not take %s for a proof that nothing is saved', (code) => {
    expect(writeOutcome(errorOf(code), { intent: 'save', unconfirmed })).toBe('maybeDone');
    expect(writeOutcome(errorOf(code), { unconfirmed })).toBe('maybeDone');
  });

  it.each(['VersionMismatchError', 'Conflict'] as const)(
    'leaves %s to its own words, which say so',
    (code) => {
      expect(writeOutcome(errorOf(code), { intent: 'save', unconfirmed })).toBeUndefined();
    },
  );

  it('has nothing to tell of a load', () => {
    const load = { intent: 'load', unconfirmed } as const;
    expect(writeOutcome(errorOf('AccessDeniedError'), load)).toBeUndefined();
  });
});

describe('offeredAction', () => {
  const open = { retry: true, revise: true, authenticate: true, requestAccess: true, leave: true };
  const errorOfKind = (kind: ErrorKind) => unknownError({ kind, ...kindCatalog[kind] });
  const kinds = Object.keys(kindCatalog) as ErrorKind[];

  it.each(kinds)('is the action of its kind when it can be taken: %s', (kind) => {
    expect(offeredAction(errorOfKind(kind), open)).toBe(kindCatalog[kind].recovery);
  });

  it.each(kinds)('is never a dead button, nor one in place of another: %s', (kind) => {
    const always: readonly Recovery[] = ['reload', 'report'];
    const { recovery } = kindCatalog[kind];
    expect(offeredAction(errorOfKind(kind), {})).toBe(
      always.includes(recovery) ? recovery : 'none',
    );
  });
});

describe('intents', () => {
  it('are writes but for a load; what is not known is one', () => {
    const reads = intents.filter((intent) => !isWrite(intent));
    expect(reads).toEqual(['load']);
    expect(isWrite(undefined)).toBe(true);
    expect(isWrite('constructor' as Intent)).toBe(true);
  });

  it('interrupt nobody with an autosave for a minute, or until the third failure', () => {
    expect(quietUntil('autosave', { failures: 1, since: now })).toBe(now + 60_000);
    expect(quietUntil('autosave', { failures: 2, since: now })).toBe(now + 60_000);
    expect(quietUntil('autosave', { failures: 3, since: now })).toBe(0);
  });

  it('are told at once when somebody asked for them', () => {
    for (const intent of [undefined, ...intents.filter((name) => name !== 'autosave')])
      expect(quietUntil(intent, { failures: 1, since: now })).toBe(0);
  });
});

describe('a save that was never sent', () => {
  const circular: Record<string, unknown> = {};
  circular['self'] = circular;
  const thrownBy = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (thrown) {
      return thrown;
    }
  };
  const coded = (code: string) => Object.assign(new Error('no pier'), { code });

  it.each([
    ['no server', coded('ECONNREFUSED')],
    ['no server, behind fetch', new TypeError('fetch failed', { cause: coded('ECONNREFUSED') })],
    ['no server, behind a client', Object.assign(coded('x'), { cause: coded('ENOTFOUND') })],
    [
      'no server, behind the name of a client',
      Object.assign(new Error('Connection error.', { cause: coded('ENOTFOUND') }), {
        name: 'APIConnectionError',
      }),
    ],
    ['no server at any address', new AggregateError([coded('ECONNREFUSED')], '')],
    ['no name', coded('ENOTFOUND')],
    ['no name just now', coded('EAI_AGAIN')],
    ['no name, of axios', { isAxiosError: true, message: 'x', code: 'ENOTFOUND', config: {} }],
    ['no name, in a text', 'Error: net::ERR_NAME_NOT_RESOLVED at https://pier.example/'],
    ['no certificate', coded('CERT_HAS_EXPIRED')],
    ['no handshake', coded('ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE')],
    ['JSON without end', thrownBy(() => JSON.stringify(circular))],
    ['a BigInt', thrownBy(() => JSON.stringify({ count: 1n }))],
    ['no URL', thrownBy(() => new URL('pier'))],
    ['no request', thrownBy(() => new Request('https://mara:x@pier.example'))],
    ['no header', thrownBy(() => new Headers({ 'x-pier': 'a\nb' }))],
  ])('surely is not done: %s', (_, thrown) => {
    const error = parseApiError(thrown, { now });
    expect(error.kind).toMatch(/^(network|request)$/);
    expect(writeOutcome(error, { intent: 'save' })).toBe('notDone');
  });

  it.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_NETWORK', 'ERR_CONNECTION_RESET'])(
    'is another than one whose answer did not come: %s',
    (code) => {
      const error = parseApiError(coded(code), { now });
      expect(writeOutcome(error, { intent: 'save' })).toBe('maybeDone');
    },
  );
});
