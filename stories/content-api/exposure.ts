import { HttpResponse } from 'msw';

/**
 * Which headers of an answer a page of another origin can read.
 *
 * - `asInProduction`: those that the real management API names in `Access-Control-Expose-Headers`, as
 *   recorded. Headers that say how long to wait are not among them.
 * - `withWaits`: these and the headers that say how long to wait, as behind a proxy of one's own.
 */
export type Exposure = 'asInProduction' | 'withWaits';

const inProduction = ['Etag', 'x-contentful-request-id', 'x-contentful-ai-actions-ratelimit-reset'];

const exposed: Readonly<Record<Exposure, readonly string[]>> = {
  asInProduction: inProduction,
  withWaits: [...inProduction, 'x-contentful-ratelimit-reset', 'Retry-After'],
};

const EXPOSE = 'access-control-expose-headers';

/** Readable in any answer: the CORS-safelisted response-header names of the Fetch standard. */
const safelisted = [
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
];

/** The value of `Access-Control-Expose-Headers`. */
export function exposedHeaders(exposure: Exposure): string {
  return exposed[exposure].join(', ');
}

/**
 * An answer as its reader gets it. A browser hides headers that a server does not expose, but not those
 * of an answer that a service worker makes, so in a page this function hides them.
 */
export function asRead(response: Response): Response {
  if (!('document' in globalThis) || response.type === 'error') return response;
  const own = response.headers.get(EXPOSE) ?? '';
  const readable = [...safelisted, ...own.toLowerCase().split(/, */)];
  const headers = [...response.headers].filter(([name]) => readable.includes(name.toLowerCase()));
  return new HttpResponse(response.body, { status: response.status, headers });
}
