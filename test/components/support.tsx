import { type ErrorCode, rowOfCode } from '../../src/catalog/codes.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { Issue } from '../../src/model/Issue.js';

/** The model of a failure, as the parser would make it. */
export function anError(code: ErrorCode, overrides: Partial<ApiError> = {}): ApiError {
  const { kind, status } = rowOfCode(code);
  return {
    code,
    kind,
    ...kindCatalog[kind],
    ...(status !== undefined && { status }),
    reasons: [],
    issues: [],
    requestId: 'req-7',
    receivedAt: Date.UTC(2026, 0, 2, 3, 4, 5),
    partial: false,
    format: 'contentful',
    ...overrides,
  };
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

/** A rule that nobody knows, with the server's own words. */
export function unmapped(message: string): Issue {
  return { message, name: 'novel', rule: 'other', params: {}, path: [] };
}

export function invalid(issues: readonly Issue[], overrides: Partial<ApiError> = {}): ApiError {
  return anError('ValidationFailedError', { issues, ...overrides });
}

/** What the page's live region holds. */
export function spoken(urgency: 'alert' | 'status'): string {
  return [...document.querySelectorAll(`[role="${urgency}"]`)]
    .map(({ textContent }) => textContent)
    .join('');
}

/** The regions outlive their test, as they outlive a banner. */
export function silence(): void {
  for (const region of document.querySelectorAll('[role="alert"],[role="status"]')) region.remove();
}

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
