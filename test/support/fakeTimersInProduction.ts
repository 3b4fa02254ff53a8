import { afterEach, beforeEach, vi } from 'vitest';

/** Lets a file's tests tell the time themselves; what developers are told is tested elsewhere. */
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
