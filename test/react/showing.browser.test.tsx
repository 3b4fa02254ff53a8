import { act, renderHook, waitFor } from '@testing-library/react';
import { StrictMode, useEffect, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { useApiError } from '../../src/react/hooks/useApiError.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { breaking } from '../calls/requests.js';

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };

/** A failure in the app's own state, which an effect shows whenever that state is a new one. */
function setUpEffect(initial: unknown = null) {
  const onError = vi.fn();
  const hook = renderHook(
    () => {
      const [state, setState] = useState({ error: initial });
      const api = useApiError({ onError });
      const { show } = api;
      useEffect(() => {
        if (state.error !== null) show(state.error);
      }, [state, show]);
      return { api, fail: (error: unknown) => setState({ error }) };
    },
    { wrapper: StrictMode },
  );
  return { onError, now: () => hook.result.current.api, fail: hook.result.current.fail };
}

it('shows what an effect shows, and again after it was dismissed', async () => {
  const { now, fail, onError } = setUpEffect();
  for (const round of [1, 2, 3]) {
    await act(async () => fail(conflict));
    expect(now().error?.code).toBe('VersionMismatchError');
    expect(onError).toHaveBeenCalledTimes(round);
    await act(async () => now().dismiss());
    expect(now().error).toBeNull();
  }
});

it('shows once what an effect shows while it is on display', async () => {
  // StrictMode runs the first effect twice, which is no mistake of the app
  const { now, fail, onError } = setUpEffect(conflict);
  await act(async () => fail({ ...conflict }));
  expect(now().error?.code).toBe('VersionMismatchError');
  expect(onError).toHaveBeenCalledTimes(1);
});

it('shows what an effect shows after another failure has taken its place', async () => {
  const { now, fail, onError } = setUpEffect();
  await act(async () => fail(conflict));
  await act(() => now().wrap(breaking, { intent: 'load' }));
  await act(async () => fail(conflict));
  expect(now().error?.code).toBe('VersionMismatchError');
  expect(onError).toHaveBeenCalledTimes(3);
});

it('reads once a response that every effect shows, and again after it was dismissed', async () => {
  const onError = vi.fn();
  const { result, rerender } = renderHook(() => {
    const api = useApiError({ onError });
    const { show } = api;
    useEffect(() => void show(apiErrorResponse('ValidationFailedError')));
    return api;
  });
  const settled = async () => {
    await waitFor(() => expect(result.current.error?.issues).toHaveLength(3));
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  };
  await settled();
  rerender();
  await settled();
  expect(onError).toHaveBeenCalledTimes(1);
  await act(async () => result.current.dismiss());
  await settled();
  expect(onError).toHaveBeenCalledTimes(2);
});
