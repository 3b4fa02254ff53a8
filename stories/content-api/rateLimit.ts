/** The decision of the rate limit about one request. */
export interface Quota {
  readonly verdict: 'within' | 'exceeded';
  readonly limit: number;
  readonly remaining: number;
  /** Whole seconds until requests pass again; 0 when they do. */
  readonly resetSeconds: number;
}

export interface RateLimit {
  /** Counts one request with this token. */
  readonly take: (token: string) => Quota;
  /** Refuses all requests for the next so many seconds. */
  readonly exhaust: (seconds: number) => void;
  readonly reset: () => void;
}

/** Allows so many requests per token in each second of the clock. */
export function createRateLimit(perSecond: number, now: () => number): RateLimit {
  const used = new Map<string, { readonly second: number; readonly count: number }>();
  let closedUntil = 0;
  return {
    take: (token) => {
      const at = now();
      const exceeded = (until: number): Quota => ({
        verdict: 'exceeded',
        limit: perSecond,
        remaining: 0,
        resetSeconds: Math.max(1, Math.ceil((until - at) / 1000)),
      });
      if (at < closedUntil) return exceeded(closedUntil);
      const second = Math.floor(at / 1000);
      const before = used.get(token);
      const count = before?.second === second ? before.count + 1 : 1;
      used.set(token, { second, count });
      if (count > perSecond) return exceeded((second + 1) * 1000);
      return { verdict: 'within', limit: perSecond, remaining: perSecond - count, resetSeconds: 0 };
    },
    exhaust: (seconds) => {
      closedUntil = now() + seconds * 1000;
    },
    reset: () => {
      used.clear();
      closedUntil = 0;
    },
  };
}
