import '../../src/styles/styles.css';
import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { expectNoAxeViolations } from '../setup/axe.js';
import { anError, invalid, required, tooLong, unmapped } from './support.js';

const { style } = document.documentElement;
const handlers = { onRetry: () => {}, onDismiss: () => {}, onReload: () => {} };
const long = unmapped('https://example.com/'.repeat(12));

const examples = (
  <>
    <ApiErrorBanner
      {...handlers}
      error={invalid([required('title', 'en-US'), tooLong('slug', 60), long])}
      fieldTarget={({ field }) => field}
    />
    <ApiErrorBanner
      {...handlers}
      error={anError('RateLimitExceededError', { retryAt: Date.now() + 3_600_000 })}
      attempt={2}
    />
    <ApiErrorBanner {...handlers} error={anError('VersionMismatchError')} draft={() => 'words'} />
    <ApiErrorBanner {...handlers} error={anError('ServerError', { detail: 'Boom' })} pending />
  </>
);

afterEach(async () => {
  style.cssText = '';
  document.documentElement.removeAttribute('dir');
  await page.viewport(1000, 800);
});

async function openAll() {
  for (const summary of screen.getAllByText('Technical details')) summary.click();
  await userEvent.click(screen.getByRole('button', { name: 'Reload latest version' }));
}

describe('the stylesheet', () => {
  test.each(['light', 'dark'])('has enough contrast and no violation in %s', async (scheme) => {
    style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
    const { container } = render(examples);
    await openAll();
    await expectNoAxeViolations(container);
    const banner = container.querySelector('[data-part="banner"]') ?? container;
    expect(getComputedStyle(banner).borderTopStyle).toBe('solid');
  });

  test.each([
    ['at 320 px', '', 'ltr'],
    ['at 320 px with text of twice the size', 'font-size: 200%', 'ltr'],
    ['at 320 px from right to left', '', 'rtl'],
  ] as const)('nothing overflows %s', async (_, css, dir) => {
    style.cssText = css;
    await page.viewport(320, 800);
    const { container } = render(
      <ApiErrorProvider locale={{ ...en, dir }}>{examples}</ApiErrorProvider>,
    );
    await openAll();
    for (const banner of container.querySelectorAll('[data-part="banner"]')) {
      expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth);
      expect(banner.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    }
  });

  test('every button and summary is at least 24 px high and wide', async () => {
    const { container } = render(examples);
    await openAll();
    for (const target of container.querySelectorAll('button,summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent).toBeGreaterThanOrEqual(24);
    }
  });

  test('any rule of the app wins, and so does a property set on an ancestor', () => {
    const { container } = render(
      <div style={{ '--rae-error': 'rgb(1, 2, 3)' } as object}>
        <style>{'button { border-radius: 7px } .mine { padding: 3px }'}</style>
        <ApiErrorBanner {...handlers} error={anError('ServerError')} className="mine" />
      </div>,
    );
    const severity = container.querySelector('[data-part="severity"]') ?? container;
    const icon = getComputedStyle(severity, '::before');
    const banner = container.querySelector('[data-part="banner"]') ?? container;
    const button = screen.getByRole('button', { name: 'Try again' });
    expect(icon.backgroundColor).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(button).borderRadius).toBe('7px');
    expect(getComputedStyle(banner).paddingTop).toBe('3px');
  });

  test("parts of the app's own that share a name are left alone", () => {
    render(
      <ApiErrorBanner error={anError('ServerError')}>
        <p data-part="title" style={{ fontWeight: undefined }}>
          Mine
        </p>
      </ApiErrorBanner>,
    );
    expect(getComputedStyle(screen.getByText('Mine')).fontWeight).toBe('400');
  });
});
