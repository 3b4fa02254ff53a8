import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ApiErrorFallback } from '../../src/components/ApiErrorFallback.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { onAnotherComputer } from '../support/onAnotherComputer.js';
import { anError, invalid, required, tooLong } from './support.js';

describe('on a server', () => {
  test('a banner is drawn without clock, time zone or document', () => {
    const error = anError('RateLimitExceededError', { retryAt: Date.now() + 60_000 });
    const html = renderToStaticMarkup(<ApiErrorBanner error={error} onRetry={() => {}} />);
    expect(html).toContain('Too many requests right now');
    expect(html).toContain('Technical details');
    expect(html).not.toMatch(/in \d+ (second|minute)/);
    expect(html).not.toContain('2026');
    expect(html).toMatch(/<button[^>]*aria-disabled="true"[^>]*>Try again/);
  });

  test('a banner is drawn alike in every time zone, and whatever Intl knows there', () => {
    const issue = {
      ...required('published', 'de-AT'),
      rule: 'dateRange',
      params: { min: '2026-01-02T03:04:05.000Z' },
    } as const;
    const error = invalid([issue, tooLong('title', 1_234)], { truncated: { issues: 4_321 } });
    const draw = () => renderToStaticMarkup(<ApiErrorBanner error={error} attempt={2} />);
    const here = draw();
    expect(here).toContain('2 fields need attention');
    expect(here).toContain('2026-01-02T03:04:05.000Z');
    expect(onAnotherComputer(draw)).toBe(here);
  });

  test('targets are not asked for: there is no document to find a field in', () => {
    const fieldTarget = () => document.body;
    const html = renderToStaticMarkup(
      <ValidationDetails error={invalid([required('title')])} fieldTarget={fieldTarget} />,
    );
    expect(html).toContain('Title');
    expect(html).not.toMatch(/<a |<button/);
  });

  test('nothing is drawn for no error and for a cancelled request', () => {
    expect(renderToStaticMarkup(<ApiErrorBanner error={null} />)).toBe('');
    expect(renderToStaticMarkup(<ApiErrorBanner error={anError('AbortError')} />)).toBe('');
    expect(renderToStaticMarkup(<ValidationDetails issues={[]} />)).toBe('');
  });

  test('a fallback words whatever was thrown', () => {
    const thrown = new Error('boom');
    const html = renderToStaticMarkup(<ApiErrorFallback error={thrown} reset={() => {}} />);
    expect(html).toContain('Try again');
    expect(html).toContain('Copy details');
  });
});
