import { type CodeRow, type ErrorCode, errorCatalog } from '../../src/catalog/codes.js';
import { kindCatalog } from '../../src/catalog/kinds.js';
import type { ApiError } from '../../src/model/ApiError.js';
import type { Issue, IssueBase } from '../../src/model/Issue.js';

/** The model of a failure with a known code, as the parser would make it, with the facts that a test needs. */
export function errorOf(code: ErrorCode, given: Partial<ApiError> = {}): ApiError {
  const { kind, status, recovery }: CodeRow = errorCatalog[code];
  return {
    code,
    kind,
    ...kindCatalog[kind],
    ...(recovery !== undefined && { recovery }),
    ...(status !== undefined && { status }),
    reasons: [],
    issues: [],
    receivedAt: Date.UTC(2024, 4, 17, 9, 30),
    partial: false,
    format: 'contentful',
    ...given,
  };
}

/** The model of a failure whose code is not in the catalog. */
export function unknownError(given: Partial<ApiError> = {}): ApiError {
  return { ...errorOf('BadRequestError'), code: 'TeapotOnFire', sysId: 'TeapotOnFire', ...given };
}

type Ruled = Pick<Issue, 'rule' | 'params'>;

/** An issue of the field `title` in `en-US`, unless the test says otherwise. */
export function issueOf(ruled: Ruled, given: Partial<IssueBase> = {}): Issue {
  return {
    message: ruled.rule,
    name: ruled.rule,
    path: ['fields', 'title', 'en-US'],
    field: 'title',
    locale: 'en-US',
    ...given,
    ...ruled,
    // The test must choose facts that fit the rule.
  } as Issue;
}
