import { act } from '@testing-library/react';
import { clearAnnouncements } from '../../src/announcer/announcer.js';
import type { Urgency } from '../../src/announcer/liveRegion.js';
import type { ErrorCode } from '../../src/catalog/codes.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { EntityLink, Issue } from '../../src/model/Issue.js';
import { errorOf } from '../support/errorOf.js';

/** A failure of a known code, with a request id and a time, and with what a test cares about. */
export function anError(code: ErrorCode, overrides: Partial<ApiError> = {}): ApiError {
  const receivedAt = Date.UTC(2026, 0, 2, 3, 4, 5);
  return errorOf(code, { requestId: 'req-7', receivedAt, ...overrides });
}

/** An empty field. */
export function required(field: string, locale?: string): Issue {
  return {
    message: 'required',
    name: 'required',
    rule: 'required',
    params: {},
    path: locale ? ['fields', field, locale] : ['fields', field],
    field,
    ...(locale && { locale }),
  };
}

/** A text that is too long. */
export function tooLong(field: string, max: number): Issue {
  return {
    ...required(field),
    message: 'size',
    name: 'size',
    rule: 'size',
    params: { max, actual: max + 1 },
    value: 'x',
  };
}

/** A value that other entities have already. */
export function taken(field: string, conflicting: readonly EntityLink[]): Issue {
  return {
    ...required(field),
    message: 'unique',
    name: 'unique',
    rule: 'unique',
    params: { conflicting },
  };
}

/** A rule that nobody knows, with the server's own words. */
export function unmapped(message: string): Issue {
  return { message, name: 'novel', rule: 'other', params: {}, path: [] };
}

export function invalid(issues: readonly Issue[], overrides: Partial<ApiError> = {}): ApiError {
  return anError('ValidationFailedError', { issues, ...overrides });
}

/** What the live regions hold. */
export function spoken(urgency: Urgency): string {
  return [...document.querySelectorAll(`[data-api-error-announcer="${urgency}"] > *`)]
    .map(({ textContent }) => textContent)
    .join(' ');
}

/** Opens the technical details of every banner: what is in them is not drawn before. */
export function openDetails(): void {
  act(() => {
    for (const summary of document.querySelectorAll('summary')) summary.click();
  });
}

/** Presses what a conflict offers: it asks before it discards. */
export async function askToReload(): Promise<void> {
  const button = document.querySelector<HTMLElement>('[data-part=action][data-kind=conflict]');
  await act(async () => button?.click());
}

/** Forgets what was said: a success outlives its test, as it outlives a banner. */
export const silence = clearAnnouncements;

/** A handler whose end the test decides. */
export function deferred() {
  let settle = () => {};
  let calls = 0;
  return {
    run: () => {
      calls += 1;
      return new Promise<void>((resolve) => {
        settle = resolve;
      });
    },
    settle: () => settle(),
    calls: () => calls,
  };
}
