import type { ApiError } from '../../src/core.js';
import { parseApiError } from '../../src/core.js';
import { thrownBy } from '../../src/testing/index.js';

interface Answer {
  readonly message?: string;
  readonly details?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The model of a failure as an HTTP client hands it over. */
export function failure(status: number, id: string, answer: Answer = {}): ApiError {
  const thrown = thrownBy('axios', 'ServerError', {
    status,
    sys: { type: 'Error', id },
    requestId: '3f2a9c1e-7d41-4b0a-9c22-1f0e5b7a',
    method: 'PUT',
    url: 'https://api.example.com/spaces/demo/entries/harvest',
    message: undefined,
    ...answer,
  });
  return parseApiError(thrown);
}

/** The same failure as if it came now: its wait begins anew. */
export function failedNow(error: ApiError): ApiError {
  const { receivedAt, retryAt } = error;
  const now = Date.now();
  return {
    ...error,
    receivedAt: now,
    ...(retryAt !== undefined && { retryAt: retryAt + now - receivedAt }),
  };
}

const link = (id: string) => ({ sys: { type: 'Link', linkType: 'Entry', id } });

/** A save that breaks several rules, one of them unknown to the library. */
export const refused = failure(422, 'ValidationFailed', {
  message: 'Validation error',
  details: {
    errors: [
      { name: 'unique', path: ['fields', 'sku', 'en-US'], conflicting: [link('4LgMotpNF6W20')] },
      { name: 'required', path: ['fields', 'title', 'en-US'] },
      { name: 'size', path: ['fields', 'slug', 'de'], value: 'x'.repeat(73), max: 60 },
      { name: 'regexp', path: ['fields', 'slug', 'de'], value: 'x', pattern: '^[a-z-]+$' },
      { name: 'in', path: ['fields', 'category', 'en-US'], value: 'x', expected: ['news', 'tip'] },
      { name: 'embargo', details: 'Nothing may be published before Monday' },
    ],
  },
});
