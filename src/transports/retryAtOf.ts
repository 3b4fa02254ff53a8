import type { ReadHeader } from './headers.js';

/** The farthest wait that is believed: one day, in milliseconds. */
const MAX_WAIT = 86_400_000;

/**
 * When the server may be called again, in epoch milliseconds: `x-contentful-ratelimit-reset`
 * (seconds), `Retry-After` (seconds or an HTTP date, RFC 9110, 10.2.3) or `RateLimit-Reset`
 * (seconds). A header that is no such value, or says zero, gives no wait; so does any on a status
 * other than 429 and 503, where the same headers stand without meaning.
 */
export function retryAtOf(
  status: number | undefined,
  header: ReadHeader,
  now: number,
): number | undefined {
  if (status !== 429 && status !== 503) return undefined;
  const after = header('retry-after');
  // the server's own clock is preferred: the difference of two of its dates has no skew
  const serverNow = Date.parse(header('date') ?? '') || now;
  const wait =
    secondsIn(header('x-contentful-ratelimit-reset')) ||
    secondsIn(after) ||
    // every form of an HTTP date begins with the name of a day; Date.parse alone takes nearly anything
    (/^[A-Z][a-z]{2}/.test(after ?? '') ? Date.parse(after ?? '') - serverNow : 0) ||
    secondsIn(header('ratelimit-reset'));
  return wait > 0 ? now + Math.min(wait, MAX_WAIT) : undefined;
}

/** Seconds as milliseconds; `0` for what is no number of seconds. */
function secondsIn(value: string | undefined): number {
  return /^\d+(\.\d+)?$/.test(value ?? '') ? Math.ceil(Number(value) * 1000) : 0;
}
