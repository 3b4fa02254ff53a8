import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import type { Copy } from '../../src/describe/resolveCopy.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import { resolveMessages } from '../../src/describe/resolveMessages.js';
import { en } from '../../src/locales/en.js';
import type { Locale, WordsOf } from '../../src/locales/Locale.js';
import type { ApiError, ErrorKind, Intent } from '../../src/model/ApiError.js';
import { expectConsole } from '../setup/index.js';
import { errorOf, issueOf, unknownError } from '../support/errorOf.js';
import { runs } from '../support/runs.js';

const codes = Object.keys(errorCatalog) as ErrorCode[];
const kinds = Object.keys(kindCatalog) as ErrorKind[];
const fixed = (row: WordsOf) => resolveMessages(row, {}, en);

describe('the precedence of words', () => {
  const error = errorOf('AccessDeniedError', { sysId: 'Forbidden' });

  it('puts the copy for the verbatim id first', () => {
    const copy: Copy = { Forbidden: { title: 'By id' }, AccessDeniedError: { title: 'By code' } };
    expect(describeApiError(error, { copy }).title).toBe('By id');
  });

  it('puts the copy for the canonical code second', () => {
    const copy: Copy = { AccessDenied: { title: 'No' }, AccessDeniedError: { title: 'By code' } };
    expect(describeApiError(error, { copy }).title).toBe('By code');
  });

  it('puts the row of the code third', () => {
    expect(describeApiError(error, { copy: {} }).title).toBe(
      fixed(en.codes.AccessDeniedError).title,
    );
  });

  it('puts the row of the kind last, with the words of the server as quote', () => {
    const described = describeApiError(unknownError({ detail: 'The pot is too hot.' }));
    expect(described.title).toBe(fixed(en.codes.BadRequestError).title);
    expect(described.quote).toBe('The pot is too hot.');
  });

  it('names the reload of the page where that of the content does not help', () => {
    expect(describeApiError(errorOf('ChunkLoadError')).action).toBe(en.ui.reloadPage);
    expect(describeApiError(errorOf('VersionMismatchError')).action).toBe(en.actions.reload);
  });

  it('does not say that nobody knows the cause where the server tells it', () => {
    const unknown = 'The cause is not known.';
    const nothing = { kind: 'unknown', ...kindCatalog.unknown } as const;
    const body = (facts: Partial<ApiError>, options = {}) =>
      describeApiError(unknownError({ ...nothing, ...facts }), { locale: en, ...options }).body;
    expect(body({})).toContain(unknown);
    const told = { detail: 'The pot is too hot.' };
    expect(body(told)).not.toContain(unknown);
    expect(body(told)).toBe('Copy the details for support.');
    expect(body(told, { intent: 'save' })).toBe(
      'Copy the details for support. Your changes are not saved yet.',
    );
    expect(body({ issues: [issueOf({ rule: 'other', params: {} })] })).not.toContain(unknown);
    // without what became of the work, something has to be said
    expect(body({ ...told, status: 500 }, { failedReload: {} })).not.toBe('');
    const unknownRow = { title: 'Oops', body: 'Something broke. Call us.' };
    expect(body(told, { locale: { ...en, unknown: unknownRow } })).toBe(unknownRow.body);
    // what is no sentence is not quoted, and explains nothing
    expect(body({ detail: '[object Object]' })).toContain(unknown);
  });

  it.each(kinds)('has words for an unknown code of the kind %s', (kind) => {
    const { title, body } = describeApiError(unknownError({ kind, ...kindCatalog[kind] }));
    expect(title).not.toBe('');
    expect(body).not.toBe('');
  });

  it.each([
    ['MissingKey', 'BadRequestError'],
    ['Unauthorized', 'AccessTokenInvalidError'],
    ['PersonalAccessTokenInvalidScopes', 'AccessDeniedError'],
    ['BadGateway', 'ServerError'],
    ['ActionPreconditionsFailed', 'UnprocessableEntity'],
  ] as const)('words %s by the plainest code of its kind, %s', (code, plain) => {
    expect(describeApiError(errorOf(code)).title).toBe(fixed(en.codes[plain]).title);
  });

  it('lets a language word a plain code too', () => {
    const words = { title: 'The teapot lacks a key', body: 'Add it.' };
    const locale: Locale = { ...en, codes: { ...en.codes, MissingKey: words } };
    expect(describeApiError(errorOf('MissingKey'), { locale }).title).toBe(words.title);
  });

  it('decides for title, body and action each on its own', () => {
    const copy: Copy = { Forbidden: { body: 'Ask Dana.' }, AccessDeniedError: { action: 'Ask' } };
    expect(describeApiError(error, { copy })).toMatchObject({
      title: fixed(en.codes.AccessDeniedError).title,
      body: 'Ask Dana.',
      action: 'Ask',
    });
  });

  it('hands the failure to a function of the copy', () => {
    const copy: Copy = { AccessDeniedError: { title: ({ sysId }) => `Said ${sysId}` } };
    expect(describeApiError(error, { copy }).title).toBe('Said Forbidden');
  });

  it('passes over a copy that throws, is empty or gives no text', () => {
    expectConsole('warn', /RAE017.*no words/);
    const broken: Copy = {
      Forbidden: {
        title: () => {
          throw new Error('no words');
        },
        body: '',
        // What an app without types may give.
        action: (() => 7) as unknown as () => string,
      },
      AccessDeniedError: { title: 'By code', body: 'By code.', action: 'By code' },
    };
    expect(describeApiError(error, { copy: broken })).toMatchObject({
      title: 'By code',
      body: 'By code.',
      action: 'By code',
    });
  });

  it('takes a kind that the catalog does not have for the unknown', () => {
    const odd = unknownError({ kind: 'teapot' as ErrorKind });
    expect(describeApiError(odd).title).toBe(fixed(en.unknown).title);
  });

  it('finds no copy among what every object inherits', () => {
    const odd = unknownError({ code: 'constructor', sysId: 'toString' });
    expect(describeApiError(odd, { copy: {} }).title).toBe(fixed(en.codes.BadRequestError).title);
  });

  it('lets a body of the app stand alone', () => {
    const copy: Copy = { BadRequestError: { body: 'Archive it first.' } };
    const described = describeApiError(errorOf('BadRequestError', { detail: 'Not archived' }), {
      copy,
      intent: 'save',
    });
    expect(described.body).toBe('Archive it first.');
    expect(described.quote).toBeUndefined();
  });
});

describe('what became of the work', () => {
  it('is told of a save that was refused', () => {
    const { body } = describeApiError(errorOf('ValidationFailedError'), { intent: 'save' });
    expect(body).toMatch(/ Your changes are not saved yet\.$/);
  });

  it('is told of a save that may have been done', () => {
    const { body } = describeApiError(errorOf('TimeoutError'), { intent: 'save' });
    expect(body).toMatch(
      / Your changes may have been saved\. This is not confirmed: check first\.$/,
    );
  });

  it('names no way to look that the app may not have', () => {
    for (const { maybeDone } of Object.values(en.outcomes))
      expect(maybeDone).not.toMatch(/reload/i);
  });

  it('is worded neutrally when the intent is not known', () => {
    const { body } = describeApiError(errorOf('TimeoutError'));
    expect(body).toMatch(/ It may have worked\. This is not confirmed: check first\.$/);
    expect(describeApiError(errorOf('NotFoundError')).body).not.toMatch(/change/);
  });

  it.each(codes)('is nothing for a load that ended in %s', (code) => {
    const { body } = describeApiError(errorOf(code), { intent: 'load' });
    expect(body).not.toMatch(/saved yet|may have been (saved|made)/);
  });

  it.each([
    ['save', 'Your changes are not saved yet.', 'Your changes may have been saved.'],
    ['publish', 'It is not published yet.', 'It may have been published.'],
    ['delete', 'Nothing was deleted.', 'It may have been deleted.'],
    ['upload', 'The file was not uploaded.', 'The file may have been uploaded.'],
    ['autosave', 'Your latest changes are only in this window.', 'Your latest changes may be only'],
    ['change', 'Nothing was changed.', 'It may have worked.'],
  ] as const)('speaks of what was attempted: %s', (intent, notDone, maybeDone) => {
    const refused = describeApiError(errorOf('AccessDeniedError'), { intent });
    const lost = describeApiError(errorOf('NetworkError'), { intent });
    expect(refused.outcome).toBe(notDone);
    expect(refused.body).toContain(notDone);
    expect(lost.body).toContain(maybeDone);
    expect(lost.body).not.toContain(notDone);
  });

  it('asks for the change again only of who has made one', () => {
    const newer = errorOf('VersionMismatchError');
    const said = (intent: Intent) => describeApiError(newer, { intent }).body;
    expect(said('save')).toContain('then make your change again');
    for (const intent of ['delete', 'publish', 'upload'] as const)
      expect(said(intent)).toContain('Reload it, then try again.');
  });

  it('is that of any change for an intent that no row is about', () => {
    const intent = 'constructor' as 'save';
    expect(describeApiError(errorOf('NetworkError'), { intent }).outcome).toBe(
      en.outcomes.change.maybeDone,
    );
  });

  it('is not asked of partial results, unless they answer a save', () => {
    const partial = errorOf('ServerError', { partial: true });
    expect(describeApiError(partial).body).toBe(fixed(en.partial).body);
    expect(describeApiError(partial, { intent: 'save' }).body).toContain('may have been saved');
  });
});

describe('a save that may have been made', () => {
  const unconfirmed = { intent: 'save', unconfirmed: true } as const;

  it.each([
    ['VersionMismatchError', 'The newer version may be your own earlier save. Reload'],
    ['Conflict', 'Your own earlier attempt may have worked. Reload'],
  ] as const)('makes what it clashes with perhaps one’s own: %s', (code, beginning) => {
    const { body } = describeApiError(errorOf(code), unconfirmed);
    expect(body.startsWith(beginning)).toBe(true);
    expect(body).not.toMatch(/not saved yet|Someone else|elsewhere/);
    expect(describeApiError(errorOf(code), { intent: 'save' }).body).toContain('not saved yet');
  });

  it('is not said to be still not working when it was refused by what is perhaps one’s own', () => {
    for (const code of ['VersionMismatchError', 'Conflict'] as const) {
      const described = describeApiError(errorOf(code), { ...unconfirmed, attempt: 2 });
      expect(described.repeat).toBeUndefined();
    }
    const refused = describeApiError(errorOf('Locked'), { ...unconfirmed, attempt: 2 });
    expect(refused.repeat).toContain('tried twice');
  });

  it('and was a delete makes what is not there perhaps deleted by oneself', () => {
    for (const status of [404, 410]) {
      const gone = errorOf('NotFoundError', { status });
      const remove = { intent: 'delete', attempt: 2 } as const;
      expect(describeApiError(gone, { ...remove, unconfirmed: true })).toMatchObject({
        body: 'Your own earlier attempt may have worked. It may have been deleted. This is not confirmed: check first.',
        repeat: undefined,
      });
      expect(describeApiError(gone, remove)).toMatchObject({
        body: 'It may be gone, or you may not have access.',
        repeat: 'Still not working: tried twice.',
      });
      const saved = describeApiError(gone, unconfirmed).body;
      expect(saved).toMatch(/^It may be gone, or you may not have access\. Your changes may/);
    }
  });

  it('does not let a refusal say that nothing is saved', () => {
    const { body } = describeApiError(errorOf('ValidationFailedError'), unconfirmed);
    expect(body).toContain('may have been saved');
    expect(body).not.toContain('not saved yet');
  });

  it('is one that was cancelled and that nobody asked to cancel', () => {
    const cut = errorOf('AbortError', { kind: 'network', ...kindCatalog.network });
    const described = describeApiError(cut, { intent: 'save' });
    expect(described).toMatchObject({ title: 'The request was cancelled', action: 'Try again' });
    expect(described.body).toBe(
      'It did not finish. Your changes may have been saved. This is not confirmed: check first.',
    );
  });
});

describe('the quote', () => {
  const quoteOf = (...given: Parameters<typeof errorOf>) =>
    describeApiError(errorOf(...given)).quote;

  it('stands beside a bad request, which may have any cause', () => {
    expect(quoteOf('BadRequestError', { detail: 'Cannot archive published' })).toBe(
      'Cannot archive published',
    );
  });

  it('leaves facts to the details, and keeps a line for each sentence', () => {
    const help = '*: See the page of the harbour for help';
    const reasons = ['maximumCost: 11000', help, 'Note: ask for less.', 'usageExceeded'];
    expect(quoteOf('BadRequestError', { detail: 'It costs too much.', reasons })).toBe(
      'It costs too much.\nNote: ask for less.\nusageExceeded',
    );
  });

  it('is no name of what a problem says in a sentence', () => {
    const detail = 'Light the lamp.';
    const reasons = ['lampNotLit'];
    expect(quoteOf('BadRequestError', { reasons })).toBe('lampNotLit');
    expect(quoteOf('BadRequestError', { detail, reasons })).toBe('Light the lamp.\nlampNotLit');
    const issues = [{ message: detail, path: [], rule: 'other', params: {} }] as const;
    expect(quoteOf('BadRequestError', { detail, reasons, issues })).toBeUndefined();
  });

  it('is what the server says, also where it looks like a fact', () => {
    expect(quoteOf('BadRequestError', { detail: 'title: must not be blank' })).toBe(
      'title: must not be blank',
    );
  });

  it('gives the reasons of a refused permission', () => {
    const given = { detail: 'Access denied', reasons: ['usageExceeded', 'Accept the terms'] };
    expect(quoteOf('AccessDeniedError', given)).toBe('Access denied\nAccept the terms');
  });

  it('is the limit of a 429 that is not about how fast requests come', () => {
    const quoteOf429 = (detail: string) =>
      quoteOf('RateLimitExceededError', { status: 429, kind: 'rateLimit', detail });
    const spaces = 'You are creating too many spaces.';
    expect(quoteOf429(spaces)).toBe(spaces);
    expect(quoteOf429('You have exceeded the rate limit of the harbour.')).toBeUndefined();
    expect(quoteOf429('Too many requests, try again later.')).toBeUndefined();
  });

  it('is neither the name of an error nor the word error alone', () => {
    const reasons = ['Error', 'Harbour.Http.BadLampException'];
    expect(quoteOf('BadRequestError', { detail: 'No such lamp', reasons })).toBe('No such lamp');
    const alone = 'LampNotLitException';
    expect(quoteOf('BadRequestError', { detail: alone })).toBe(alone);
  });

  it('is not the name of the reason that a limit of the plan is reached: the words say so', () => {
    const { title, quote } = describeApiError(
      errorOf('AccessDeniedError', { reasons: ['usageExceeded'] }),
    );
    expect(title).toBe('A limit of the plan is reached');
    expect(quote).toBeUndefined();
    // elsewhere the words do not say so
    const other = describeApiError(errorOf('PaymentRequired', { reasons: ['usageExceeded'] }));
    expect(other.quote).toBe('usageExceeded');
  });

  it('tells of the limits of a plan, and says no refusal twice', () => {
    const limits = 'You are not authorized to do this action or exceeded your plan limits.';
    expect(quoteOf('AccessDeniedError', { detail: limits })).toBe(limits);
    for (const detail of ['Forbidden', 'You are not authorized to perform this action.'])
      expect(quoteOf('AccessDeniedError', { detail })).toBeUndefined();
  });

  it('tells what is missing where a content API has it in a sentence', () => {
    const reasons = ['AppKey does not exist.'];
    const given = { detail: 'The resource could not be found.', reasons, format: 'contentful' };
    expect(quoteOf('NotFoundError', given)).toBe('AppKey does not exist.');
    expect(quoteOf('NotFoundError', { ...given, reasons: [] })).toBeUndefined();
    expect(quoteOf('NotFoundError', { ...given, format: 'plain' })).toBeUndefined();
  });

  it.each(['MissingKey', 'UnknownRoute', 'FallbackLocaleNotDeletable'] as const)(
    'tells what the plain words for %s do not',
    (code) => {
      expect(quoteOf(code, { detail: 'What it is' })).toBe('What it is');
    },
  );

  it('stands beside a refused content only when no issue is listed', () => {
    const detail = 'Name is taken';
    const issues = [issueOf({ rule: 'required', params: {} })];
    expect(quoteOf('ValidationFailedError', { detail })).toBe(detail);
    expect(quoteOf('ValidationFailedError', { detail, issues })).toBeUndefined();
  });

  it.each([
    'ServerError',
    'AccessTokenInvalidError',
    'VersionMismatchError',
    'UnreadableResponse',
    'BadGateway',
    'Unauthorized',
    'ConnectionFailed',
  ] as const)('adds nothing to %s', (code) => {
    expect(quoteOf(code, { detail: 'Some text of the server' })).toBeUndefined();
  });

  it('repeats nothing that the list of problems says', () => {
    const detail = 'The pier is closed.';
    const issue = issueOf({ rule: 'other', params: {} });
    const issues = [{ ...issue, message: detail }];
    expect(quoteOf('BadRequestError', { detail, issues })).toBeUndefined();
    expect(quoteOf('BadRequestError', { detail, issues: [issue] })).toBe(detail);
  });

  it('repeats what another server than the content API says of versions', () => {
    const detail = 'Nora has saved revision 7 at noon';
    expect(quoteOf('VersionMismatchError', { detail, format: 'plain' })).toBe(detail);
    expect(quoteOf('VersionMismatchError', { detail, format: 'contentful' })).toBeUndefined();
  });

  it('is no echo', () => {
    const reasons = ['Ask for less', 'Ask for less'];
    expect(quoteOf('BadRequestError', { detail: 'Ask for less', reasons })).toBe('Ask for less');
    expect(
      quoteOf('BadRequestError', { detail: 'BadRequest', sysId: 'BadRequest' }),
    ).toBeUndefined();
    expect(
      quoteOf('BadRequestError', { detail: 'Request failed with status code 400' }),
    ).toBeUndefined();
    expect(
      quoteOf('ValidationFailedError', { detail: 'The resource you sent in the body is invalid.' }),
    ).toBeUndefined();
  });

  it('keeps words as they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200 }), (detail) => {
        const quote = describeApiError(unknownError({ detail })).quote;
        fc.pre(quote !== undefined);
        expect(quote).toBe(detail.trim());
      }),
      runs(100),
    );
  });
});

describe('the rest of a description', () => {
  it('names language, direction and severity', () => {
    expect(
      describeApiError(errorOf('RateLimitExceededError', { severity: 'warning' })),
    ).toMatchObject({ lang: 'en', dir: 'ltr', severity: 'Warning' });
    expect(describeApiError(errorOf('ServerError')).severity).toBe('Error');
  });

  it('labels the way out, and has none for a cancelled request', () => {
    expect(describeApiError(errorOf('VersionMismatchError')).action).toBe('Reload latest version');
    expect(describeApiError(errorOf('AbortError')).action).toBeUndefined();
  });

  it('says that a call failed again from the second attempt on', () => {
    const error = errorOf('ServerError');
    expect(describeApiError(error, { attempt: 1 }).repeat).toBeUndefined();
    expect(describeApiError(error, { attempt: 2 }).repeat).toBe('Still not working: tried twice.');
  });

  it('says no such thing of what is to be corrected, which was another try', () => {
    for (const code of ['ValidationFailedError', 'InvalidQueryError'] as const) {
      expect(describeApiError(errorOf(code), { attempt: 2 }).repeat).toBeUndefined();
    }
  });

  it('words a connection that failed while the browser was offline', () => {
    const error = errorOf('NetworkError');
    expect(describeApiError(error, { online: false }).title).toBe('You seem to be offline');
    expect(describeApiError(error).title).toBe('The server could not be reached');
  });

  it('says that the rest is shown when data came along', () => {
    const described = describeApiError(errorOf('ServerError', { partial: true }), {
      intent: 'load',
    });
    expect(described).toMatchObject(fixed(en.partial));
  });

  it('never leaves a sentence half-filled', () => {
    const text = fc.option(fc.string(), { nil: undefined });
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.record({
          type: fc.oneof(fc.string(), fc.constantFrom('Entry', 'undefined', 'NaN', '{}')),
        }),
        fc.constantFrom('load', 'save', undefined),
        fc.boolean(),
        fc.nat({ max: 5 }),
        text,
        (code, resource, intent, online, attempt, detail) => {
          const error = errorOf(code, { resource, ...(detail !== undefined && { detail }) });
          const { title, body, repeat = '' } = describeApiError(error, { intent, online, attempt });
          expect(body).toMatch(/\.$/);
          expect(`${title} ${body} ${repeat}`).not.toMatch(/NaN|\[object|[{}]| {2}(?! *$)/);
        },
      ),
      runs(100),
    );
  });
});

it.each([null, undefined])(
  'code without types may describe %s: as an unknown failure',
  (nothing) => {
    const error = nothing as unknown as ApiError;
    const { title } = fixed(en.unknown);
    expect(describeApiError(error).title).toBe(title);
    expect(formatErrorReport(error)).toContain(title);
  },
);
