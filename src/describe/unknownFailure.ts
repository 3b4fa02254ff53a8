import type { ApiError } from '../model/ApiError.js';

/** A failure of which nothing is known: described in place of `null`, which code without types may give. */
export const unknownFailure: ApiError = {
  code: '',
  kind: 'unknown',
  recovery: 'report',
  severity: 'error',
  reasons: [],
  issues: [],
  receivedAt: Number.NaN,
  partial: false,
  format: '',
};
