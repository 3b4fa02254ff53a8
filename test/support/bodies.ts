import type { ApiError } from '../../src/model/ApiError.js';
import type { Issue } from '../../src/model/Issue.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import type { ParseOptions } from '../../src/parse/ParseOptions.js';

/** The time in all tests: none of them reads the clock. */
export const now = Date.UTC(2026, 4, 4, 9);

/** An error's envelope as the wire sends it. */
export function envelope(id: string, more: object = {}) {
  return { sys: { type: 'Error', id }, ...more };
}

/** The model of a refusal with these `details`. */
export function withDetails(details: unknown, id = 'ValidationFailed'): ApiError {
  return parseApiError(envelope(id, { message: 'Validation error', details }), { now });
}

/** The issues of a refusal with these `details.errors`. */
export function issuesOf(...errors: readonly unknown[]): readonly Issue[] {
  return withDetails({ errors }).issues;
}

/** The one issue of a refusal with this element of `details.errors`. */
export function issueOf(error: unknown): Issue {
  const [issue, ...others] = issuesOf(error);
  if (issue === undefined || others.length > 0) throw new Error('It was to be one issue.');
  return issue;
}

/** A JSON response. */
export function jsonResponse(status: number, body: unknown, headers: HeadersInit = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

/** The model of a body that came with a status, handed over in an AxiosError. */
export function parseSeen(
  { status, body, headers = {}, method }: SeenExchange,
  options: ParseOptions = {},
): ApiError {
  const seen = {
    isAxiosError: true,
    response: { status, data: body, headers },
    config: { method, url: 'https://api.example.com/entries' },
  };
  return parseApiError(seen, { now, ...options });
}

interface SeenExchange {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
}
