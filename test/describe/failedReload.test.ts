import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { shipped } from '../locales/shipped.js';
import { errorOf } from '../support/errorOf.js';

describe.each(shipped)('a reload that failed in $tag', ({ locale }) => {
  const failedReload = { intent: 'save', unconfirmed: false } as const;
  const [broken, offline] = [errorOf('ServerError'), errorOf('NetworkError')];
  const reloading = (error: typeof broken) =>
    describeApiError(error, { locale, intent: 'load', failedReload });

  it('is what the title names, whatever made it fail, and the body says why [reload-14]', () => {
    expect(reloading(broken).title).toBe(reloading(offline).title);
    expect(reloading(broken).title).not.toBe(describeApiError(broken, { locale }).title);
    expect(reloading(broken).body).toContain(
      describeApiError(broken, { locale, intent: 'load' }).body,
    );
    expect(reloading(broken).body).toContain(locale.outcomes.save.notDone);
  });

  it('leaves the title to the words of the app', () => {
    const copy = { ServerError: { title: 'Mine' } };
    const { title } = describeApiError(broken, { locale, copy, failedReload });
    expect(title).toBe('Mine');
  });
});
