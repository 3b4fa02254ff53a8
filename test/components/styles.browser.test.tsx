import '../../src/styles/styles.css';
import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import { ValidationDetails } from '../../src/components/ValidationDetails.js';
import { en } from '../../src/locales/en.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { expectNoAxeViolations } from '../setup/axe.js';
import { backgroundsOf, contrast } from '../support/contrast.js';
import { anError, askToReload, invalid, required, tooLong, unmapped } from './support.js';

const { style } = document.documentElement;
const handlers = { onRetry: () => {}, onDismiss: () => {}, onReload: () => {} };
const long = unmapped('https://example.com/'.repeat(12));

const examples = (
  <>
    <ApiErrorBanner
      {...handlers}
      error={invalid([required('title', 'en-US'), tooLong('slug', 60), long])}
      fieldTarget={({ field }) => field}
      onIssueSelect={() => {}}
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
  await askToReload();
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
    const banners = container.querySelectorAll('[data-part="banner"]');
    expect(banners).toHaveLength(4);
    for (const banner of banners) {
      expect(banner.scrollWidth).toBeLessThanOrEqual(banner.clientWidth);
      const { left, right } = banner.getBoundingClientRect();
      expect([left >= 0, right <= 320]).toEqual([true, true]);
    }
  });

  test.each(['comfortable', 'compact'])(
    'every button, link and summary is at least 24 px high and wide when %s',
    async (density) => {
      const { container } = render(examples);
      for (const banner of container.querySelectorAll<HTMLElement>('[data-part="banner"]'))
        banner.dataset['density'] = density;
      await openAll();
      const targets = [...container.querySelectorAll('button,a,summary')];
      expect(targets.filter(({ localName }) => localName === 'a')).toHaveLength(2);
      for (const target of targets) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.textContent).toBeGreaterThanOrEqual(24);
      }
    },
  );

  test('a compact banner is lower, and so is the list in it', () => {
    const { container } = render(examples);
    const [banner] = container.querySelectorAll<HTMLElement>('[data-part="banner"]');
    const heights = () =>
      [banner, banner?.querySelector('[data-part="issues"]')].map(
        (element) => element?.getBoundingClientRect().height ?? 0,
      );
    const [before = 0, listBefore = 0] = heights();
    if (banner) banner.dataset['density'] = 'compact';
    const [after = 0, listAfter = 0] = heights();
    expect(after).toBeLessThan(before - 12);
    expect(listAfter).toBeLessThan(listBefore);
  });

  test.each([
    ...['en', 'de', 'fr', 'ru', 'ja', 'ar'].map((tag) => ({ tag, draft: undefined })),
    { tag: 'en', draft: () => 'words' },
  ])(
    'nothing moves at 320 px when the minutes become seconds, in $tag, with the draft $draft',
    async ({ tag, draft }) => {
      await page.viewport(320, 800);
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const limited = anError('RateLimitExceededError', { retryAt: Date.now() + 59 * 60_000 });
      const { container } = render(
        <ApiErrorProvider locale={{ ...en, tag }}>
          <ApiErrorBanner {...handlers} error={limited} draft={draft} />
        </ApiErrorProvider>,
      );
      const words = () => container.querySelector('[data-part="status"]')?.textContent;
      const height = () => container.firstElementChild?.getBoundingClientRect().height ?? 0;
      const [minutes, before] = [words(), height()];
      act(() => void vi.advanceTimersByTime(59 * 60_000 - 9_000));
      expect(words()).not.toBe(minutes);
      expect(height()).toBeCloseTo(before, 1);
    },
  );

  test('an app can hide a banner, and a list of problems, as any element', () => {
    const error = invalid([required('title', 'en-US')]);
    const { container } = render(
      <>
        <ApiErrorBanner error={error} hidden />
        <ValidationDetails error={error} hidden />
      </>,
    );
    const parts = container.querySelectorAll(
      ':is([data-part="banner"], [data-part="issues"])[hidden]',
    );
    expect([...parts].map((part) => getComputedStyle(part).display)).toEqual(['none', 'none']);
  });

  test('the cross takes no width from the lines below the title', async () => {
    await page.viewport(480, 800);
    const { container } = render(<ApiErrorBanner {...handlers} error={anError('ServerError')} />);
    const right = (part: string) =>
      container.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().right ?? 0;
    expect(right('banner') - right('body')).toBeLessThan(20);
    const cross = screen.getByRole('button', { name: 'Dismiss' }).getBoundingClientRect();
    expect(cross.right).toBeLessThan(right('banner'));

    const title = screen.getByRole('heading');
    title.textContent = 'Long words in a title that has to wrap somewhere. '.repeat(8);
    const range = document.createRange();
    range.selectNodeContents(title);
    const beside = [...range.getClientRects()].filter((line) => line.top < cross.bottom - 8);
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.filter((line) => line.right > cross.left)).toEqual([]);
  });

  test('in a language from right to left all of it is mirrored', () => {
    const { container } = render(
      <ApiErrorProvider locale={{ ...en, dir: 'rtl' }}>
        <ApiErrorBanner {...handlers} error={anError('ServerError')} />
      </ApiErrorProvider>,
    );
    const left = (part: string) =>
      container.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().left ?? 0;
    expect(left('dismiss')).toBeLessThan(left('action'));
    expect(left('content')).toBeLessThan(left('severity'));
  });

  test('from right to left an English quote is in the same column, with its full stop behind it', () => {
    const detail = 'Wait for an editor.';
    const { container } = render(
      <ApiErrorProvider locale={{ ...en, dir: 'rtl' }}>
        <ApiErrorBanner error={anError('AccessDeniedError', { detail })} />
      </ApiErrorProvider>,
    );
    const quote = container.querySelector('[data-part="quote"]') ?? container;
    const words = screen.getAllByText(detail)[0]?.firstChild ?? quote;
    const place = (from: number, to: number) => {
      const range = document.createRange();
      range.setStart(words, from);
      range.setEnd(words, to);
      return range.getBoundingClientRect();
    };
    const gap = quote.getBoundingClientRect().right - place(0, detail.length).right;
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThan(20);
    expect(getComputedStyle(quote).borderRightStyle).toBe('solid');
    expect(place(detail.length - 1, detail.length).left).toBeGreaterThan(place(0, 1).left);
  });

  test('from right to left the locale of a field stands left of it, though both are Latin', () => {
    const place = { path: ['fields', 'slug', 'de'], locale: 'de' };
    const issues = [60, 61].map((max) => ({ ...tooLong('slug', max), ...place }));
    const { container } = render(
      <ApiErrorProvider locale={{ ...en, dir: 'rtl' }}>
        <ApiErrorBanner error={invalid(issues)} />
      </ApiErrorProvider>,
    );
    const field = container.querySelector('[data-part="group-title"]') ?? container;
    const range = document.createRange();
    range.selectNode(field.firstChild ?? field);
    const name = field.querySelector('[data-part="issue-locale"] > span') ?? container;
    expect(field).toHaveTextContent('Slug German');
    expect(name.getBoundingClientRect().right).toBeLessThan(range.getBoundingClientRect().left);
  });

  test('on a narrow page a locale stands below its sentence, without a dot', async () => {
    const { container } = render(<ApiErrorBanner error={invalid([required('title', 'en-US')])} />);
    const name = container.querySelector('[data-part="issue-locale"] > span') ?? container;
    const dot = () => getComputedStyle(name, '::before').content;
    expect(dot()).not.toBe('none');
    await page.viewport(400, 800);
    expect(dot()).toBe('none');
    const sentence = screen.getByText('Fill in “Title”').getBoundingClientRect();
    const place = name.getBoundingClientRect();
    expect(place.top).toBeGreaterThanOrEqual(sentence.bottom - 1);
    expect(place.left).toBe(sentence.left);
  });

  test.each(['ltr', 'rtl'] as const)(
    'the dot before a locale stays with it where the line breaks: %s',
    (dir) => {
      const issues = [required('title', 'en-US')];
      const { container } = render(
        <ApiErrorProvider locale={{ ...en, dir }}>
          <ApiErrorBanner error={invalid(issues)} />
        </ApiErrorProvider>,
      );
      const locale = container.querySelector('[data-part="issue-locale"]') ?? container;
      const name = locale.firstElementChild ?? container;
      const text = document.createRange();
      text.selectNodeContents(name);
      const lineOf = ({ top }: DOMRect) => top;
      let apart = 0;
      for (let width = 140; width <= 420; width += 5) {
        container.style.width = `${width}px`;
        const place = name.getBoundingClientRect();
        // the dot is drawn before its text
        const [first = place] = text.getClientRects();
        const gap = dir === 'ltr' ? first.left - place.left : place.right - first.right;
        expect(gap).toBeGreaterThan(3);
        // and where the name stands on a line of its own, nothing is left behind
        const left = [...locale.getClientRects()].filter(
          (box) => lineOf(place) - lineOf(box) > 10 && box.width > 0,
        );
        expect(left).toEqual([]);
        const sentence = [...(locale.previousElementSibling?.getClientRects() ?? [])].at(-1);
        if (sentence && lineOf(place) - lineOf(sentence) > 10) apart += 1;
      }
      expect(apart).toBeGreaterThan(5);
    },
  );

  test.each([
    ['#0b5c6b', 'white'],
    ['#74cfdf', 'black'],
    ['rebeccapurple', 'white'],
    ['gold', 'black'],
  ])('a primary button of the app in %s has words in %s', (color, words) => {
    render(
      <div style={{ '--rae-primary': color } as object}>
        <ApiErrorBanner {...handlers} error={anError('ServerError')} />
      </div>,
    );
    const button = screen.getByRole('button', { name: 'Try again' });
    const { color: drawn } = getComputedStyle(button);
    expect(contrast(words, [drawn])).toBe(1);
    expect(contrast(drawn, backgroundsOf(button))).toBeGreaterThan(4.5);
  });

  test('a title that is hidden from sight is still read out [banner-3]', () => {
    render(<ApiErrorBanner error={anError('RateLimitExceededError')} hideTitle />);
    const name = 'Too many requests right now';
    const { width, height } = screen.getByRole('heading', { name }).getBoundingClientRect();
    expect([width, height]).toEqual([1, 1]);
    expect(screen.getByRole('group', { name: `Warning ${name}` })).toBeVisible();
  });

  test('a rule of the app with a class wins, and so does a property set on an ancestor', () => {
    const { container } = render(
      <div style={{ '--rae-error': 'rgb(1, 2, 3)' } as object}>
        <style>
          {
            '.mine { padding: 3px } .mine [data-part="title"] { font-size: 30px } .mine [data-part="action"] { border-radius: 7px }'
          }
        </style>
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
    expect(getComputedStyle(screen.getByRole('heading')).fontSize).toBe('30px');
  });

  test("parts of the app's own that share a name are left alone", () => {
    render(
      <ApiErrorBanner error={anError('ServerError')}>
        <p data-part="title" style={{ fontWeight: undefined }}>
          Mine
        </p>
        <button type="button" data-plain="">
          Own
        </button>
        <style>{'button { padding: 9px; }'}</style>
      </ApiErrorBanner>,
    );
    expect(getComputedStyle(screen.getByText('Mine')).fontWeight).toBe('400');
    expect(getComputedStyle(screen.getByText('Own')).padding).toBe('9px');
  });
});

describe('the place of things', () => {
  test('banners that follow one another are apart', () => {
    const error = anError('ServerError');
    const { container } = render(
      <>
        <ApiErrorBanner error={error} />
        <ApiErrorBanner error={error} />
      </>,
    );
    const [first, second] = [...container.children].map((banner) => banner.getBoundingClientRect());
    expect((second?.top ?? 0) - (first?.bottom ?? 0)).toBe(12);
  });

  test('a body whose title is hidden stands beside its icon', () => {
    const error = anError('ServerError', { receivedAt: Date.now() });
    const { container } = render(<ApiErrorBanner error={error} hideTitle />);
    const top = (part: string) =>
      container.querySelector(`[data-part="${part}"]`)?.getBoundingClientRect().top;
    expect(top('body')).toBe(top('severity'));
  });
});
