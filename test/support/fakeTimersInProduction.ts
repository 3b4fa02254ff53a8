import { afterEach, beforeEach, vi } from 'vitest';

/** Gives a file's tests fake timers, and runs them as in production, without messages to developers. */
export function fakeTimersInProduction(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubEnv('NODE_ENV', 'production');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.useRealTimers();
  });
}
