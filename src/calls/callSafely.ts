/** Hands over what nobody catches, to the place where the app collects such errors. */
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

/** Whether an app's function threw what only a programming error throws. */
export function isBug(thrown: unknown): boolean {
  try {
    return thrown instanceof TypeError || thrown instanceof ReferenceError;
  } catch {
    return false;
  }
}
