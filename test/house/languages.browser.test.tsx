import '../../.storybook/preview.css';
import '../../src/styles/styles.css';
import { render, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { errorCatalog, type ErrorCode } from '../../src/catalog/codes.js';
import { type Intent, intentCatalog } from '../../src/catalog/intents.js';
import { ruleCatalog, type RuleName } from '../../src/catalog/rules.js';
import { ApiErrorBanner } from '../../src/components/ApiErrorBanner.js';
import type { Locale } from '../../src/locales/Locale.js';
import type { Issue } from '../../src/model/Issue.js';
import { ApiErrorProvider } from '../../src/react/ApiErrorProvider.js';
import { languages } from '../../stories/languages.js';
import { anError, askToReload, invalid, openDetails } from '../components/support.js';
import { issueOf } from '../support/errorOf.js';
import { rootsIn } from '../support/measureLooks.js';
import { ruleFacts } from '../support/ruleFacts.js';
import { undress, wearLook } from '../support/wearLook.js';
import { isWhole } from '../support/wholeLooks.js';
import { createWorstLooks, sizes } from '../support/worstLooks.js';

const looks = createWorstLooks(sizes);

const codes = Object.keys(errorCatalog) as ErrorCode[];
const intents = Object.keys(intentCatalog) as Intent[];

/** Each code and each intent. An intent adds a sentence of its own, so not every pair is needed. */
const attempts = codes.flatMap((code, index) =>
  intents
    .filter((_, place) => isWhole || place === index % intents.length)
    .map((intent) => ({ code, intent })),
);

const everyWayOut = {
  onRetry: () => {},
  onReload: () => {},
  onSignIn: () => {},
  onRequestAccess: () => {},
  onLeave: () => {},
  onDismiss: () => {},
  draft: () => 'words',
};

/** A broken rule of each kind, with all its facts. */
const issues: readonly Issue[] = (Object.keys(ruleCatalog) as RuleName[]).flatMap((rule) =>
  (ruleFacts[rule] ?? [[{}, {}]]).map(([, params]) => issueOf({ rule, params })),
);

beforeEach(async () => {
  await page.viewport(320, 800);
  await wearLook({ scheme: 'light' });
});
afterEach(undress);

function wholeCatalog(locale: Locale) {
  return (
    <ApiErrorProvider locale={locale}>
      {attempts.map(({ code, intent }) => (
        <ApiErrorBanner
          key={`${code} ${intent}`}
          {...{ ...everyWayOut, intent }}
          error={anError(code)}
          attempt={2}
          fieldTarget={() => () => {}}
        />
      ))}
      <ApiErrorBanner {...everyWayOut} error={invalid(issues)} fieldTarget={() => () => {}} />
    </ApiErrorProvider>
  );
}

/** States that appear after a press or during a wait. */
function whatFollows(locale: Locale) {
  const anHour = { retryAt: Date.now() + 3_540_000 };
  const server = {
    sysId: 'VersionMismatch',
    detail: 'Stale',
    reasons: ['one'],
    request: { method: 'PUT', url: 'https://api.example/entries/1' },
    truncated: { depth: true, issues: 3 },
  } as const;
  return (
    <ApiErrorProvider locale={locale}>
      <ApiErrorBanner {...everyWayOut} error={anError('VersionMismatchError', server)} />
      <ApiErrorBanner {...everyWayOut} error={anError('RateLimitExceededError', anHour)} />
      <ApiErrorBanner {...everyWayOut} error={anError('RateLimitExceededError')} />
      <ApiErrorBanner {...everyWayOut} error={anError('ServerError')} pending />
    </ApiErrorProvider>
  );
}

describe.each(languages.map((locale) => [locale.tag, locale] as const))('in %s', (tag, locale) => {
  test('every code, intent, action and rule has room in 320 pixels', () => {
    const { container } = render(wholeCatalog(locale));
    // A cancelled call shows no banner.
    expect(rootsIn(container).length).toBeGreaterThanOrEqual(codes.length);
    expect(looks.measure(container, { story: 'catalog', rows: [tag] })).toEqual([]);
  });

  test('a wait, a question and the details have room in 320 pixels', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    const { container } = render(whatFollows(locale));
    openDetails();
    await askToReload();
    const [copy = container] = screen.getAllByRole('button', { name: locale.actions.copyDraft });
    await userEvent.click(copy);
    await screen.findByRole('textbox');
    expect(looks.measure(container, { story: 'what follows', rows: [tag] })).toEqual([]);
  });
});

/** By its name, each part's distance from the side where lines begin. */
function startsOf(container: Element): Readonly<Record<string, number>> {
  const found = rootsIn(container).flatMap((root) => {
    const around = root.getBoundingClientRect();
    const isMirrored = getComputedStyle(root).direction === 'rtl';
    return ['severity', 'content', 'title', 'action', 'groups', 'quote', 'dismiss'].flatMap(
      (name) =>
        [...root.querySelectorAll(`[data-part="${name}"]`)].slice(0, 1).map((element) => {
          const { left, right } = element.getBoundingClientRect();
          const start = isMirrored ? around.right - right : left - around.left;
          return [name, Math.round(start)] as const;
        }),
    );
  });
  return Object.fromEntries(found);
}

test('what is written from right to left is the mirror of what is not', () => {
  const error = invalid(issues, { detail: 'Stale' });
  const draw = (locale: Locale) => {
    const { container, unmount } = render(
      <ApiErrorProvider locale={locale}>
        <ApiErrorBanner {...everyWayOut} error={error} fieldTarget={() => () => {}} />
      </ApiErrorProvider>,
    );
    const starts = startsOf(container);
    unmount();
    return starts;
  };
  const [english, ...mirrored] = [
    ...languages.filter(({ tag }) => tag === 'en'),
    ...languages.filter(({ dir }) => dir === 'rtl'),
  ].map(draw);
  expect(Object.keys(english ?? {})).toContain('dismiss');
  expect(mirrored).toEqual([english]);
});

afterAll(() => looks.write('reports/looks-languages.md'));
