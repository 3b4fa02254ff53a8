/** Waits so many milliseconds (`Infinity`: for ever), or until the signal aborts. */
export function pause(ms: number, signal: AbortSignal): Promise<'over' | 'aborted'> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve('aborted');
      return;
    }
    const timer = Number.isFinite(ms) ? setTimeout(() => finish('over'), ms) : undefined;
    const onAbort = () => finish('aborted');
    const finish = (how: 'over' | 'aborted') => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      resolve(how);
    };
    signal.addEventListener('abort', onAbort);
  });
}
