/** The farthest wait that is believed: one day, in milliseconds. */
const MAX_WAIT = 86_400_000;

/** Headers that ask for a wait, the best one first. */
const HEADERS = ['x-contentful-ratelimit-reset', 'retry-after', 'ratelimit-reset'];

/**
 * How long not to call the server again, in milliseconds: seconds, or an HTTP date (RFC 9110,
 * 10.2.3). A header that is no such value, or says zero, gives no wait: `undefined`.
 */
export function waitIn(
  header: (name: string) => string | undefined,
  now: number,
): number | undefined {
  // the server's own clock is preferred: the difference of two of its dates has no skew
  const serverNow = Date.parse(header('date') ?? '') || now;
  const wait = HEADERS.map((name) => {
    const value = header(name) ?? '';
    if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
    // every form of an HTTP date begins with the name of a day; Date.parse alone takes nearly anything
    return /^[A-Z][a-z]{2}/.test(value) ? Date.parse(value) - serverNow : 0;
  }).find((ms) => ms > 0);
  return wait && Math.min(wait, MAX_WAIT);
}
