import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { formatWait } from '../../src/describe/formatWait.js';
import { createMessageContext } from '../../src/describe/messageContext.js';
import { de } from '../../src/locales/de.js';
import { errorOf, issueOf } from '../support/errorOf.js';

describe('German sentences of a wait', () => {
  const context = createMessageContext({ locale: de });
  const { ui, speech } = context;

  it.each([
    [1, 'Sie können es in 1 Sekunde erneut versuchen'],
    [42, 'Sie können es in 42 Sekunden erneut versuchen'],
    [3_540, 'Sie können es in ungefähr 59 Minuten erneut versuchen'],
    [7_200, 'Sie können es in ungefähr 2 Stunden erneut versuchen'],
  ])('stand in the order of words of a statement: %i s', (seconds, sentence) => {
    const wait = formatWait(seconds * 1_000, context) ?? '';
    expect(ui.waiting({ wait, speech })).toBe(sentence);
  });

  it('are alike, whether the time is known, is not, or has come', () => {
    expect(ui.waiting({ wait: ui.soon, speech })).toBe('Sie können es in Kürze erneut versuchen');
    expect(ui.ready).toBe('Sie können es jetzt erneut versuchen');
  });

  it('name what the service takes no more of', () => {
    const { body } = describeApiError(errorOf('RateLimitExceededError'), { locale: de });
    expect(body).toContain('Der Dienst nimmt gerade keine weiteren Anfragen an.');
  });
});

describe('German sentences of a failed save', () => {
  it.each(['ValidationFailedError', 'VersionMismatchError'] as const)(
    'call nothing by the word for the reader: %s',
    (code) => {
      const issues = [issueOf({ rule: 'required', params: {} })];
      const bodies = (['save', 'load'] as const).flatMap((intent) =>
        [true, undefined].map(
          (unconfirmed) =>
            describeApiError(errorOf(code, { issues }), { locale: de, intent, unconfirmed }).body,
        ),
      );
      expect(bodies.join(' ')).not.toMatch(/Sie sie|Sie entsprechen/);
    },
  );
});
