import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../src/catalog/codes.js';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { shipped } from '../locales/shipped.js';
import { errorOf } from '../support/errorOf.js';

/** What a language calls a change. */
const change = /chang|änder|modif|cambi|altera|変更|更改|تغي/i;

/** What a language says of what is there. */
const exists = /exist|vorhanden|existe|存在|موجود/i;

// Who makes an account, or sends an order, changes nothing.
describe.each(shipped)('what is said in $tag of a write that makes something new', ({ locale }) => {
  const words = (code: ErrorCode) => describeApiError(errorOf(code), { locale, intent: 'change' });

  it.each(['NetworkError', 'TimeoutError', 'ServerError', 'ValidationFailedError'] as const)(
    'tells of no change that was made: %s',
    (code) => {
      const { title, body } = words(code);
      expect(`${title} ${body.replace(locale.outcomes.change.notDone, '')}`).not.toMatch(change);
    },
  );

  it('tells that it may be there already, where the server tells no more than a conflict', () => {
    const { title, body } = words('Conflict');
    expect(title).not.toMatch(change);
    expect(body).toMatch(exists);
  });

  it('tells that it worked', () => {
    expect(locale.ui.success.change).not.toMatch(change);
  });
});
