/** Reports an error that nobody catches to where the app collects such errors. */
export function reportUncaught(thrown: unknown): void {
  if (typeof reportError === 'function') reportError(thrown);
  else console.error(thrown);
}

/** Calls back into the app; what it throws is its own bug and must not become ours. */
export function callSafely(callback: () => void): void {
  try {
    callback();
  } catch (thrown) {
    reportUncaught(thrown);
  }
}

/** Whether what an app's function threw is a programming error. */
export function isBug(thrown: unknown): boolean {
  try {
    return thrown instanceof TypeError || thrown instanceof ReferenceError;
  } catch {
    return false;
  }
}
