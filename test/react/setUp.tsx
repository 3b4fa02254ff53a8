import { renderHook } from '@testing-library/react';
import { Profiler, type ReactNode, StrictMode } from 'react';
import { vi } from 'vitest';
import type { UseApiErrorOptions } from '../../src/calls/options.js';
import { useApiError } from '../../src/react/hooks/useApiError.js';

/** The hook under StrictMode, with its commits counted from the first one on. */
export function setUp(initialProps: UseApiErrorOptions = {}) {
  const commits = vi.fn();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <Profiler id="hook" onRender={commits}>
        {children}
      </Profiler>
    </StrictMode>
  );
  const hook = renderHook((options: UseApiErrorOptions) => useApiError(options), {
    initialProps,
    wrapper,
  });
  commits.mockClear();
  return { ...hook, commits, now: () => hook.result.current };
}
