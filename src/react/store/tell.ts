declare const process: { readonly env: { readonly NODE_ENV?: string } };

const told = new Set<string>();

/**
 * Tells the developer once, and never in production: bundlers know the condition, and leave out
 * what then does nothing, messages included.
 */
export function tellDeveloper(message: string): void {
  try {
    if (process.env.NODE_ENV !== 'production') warnOnce(message);
  } catch {
    // Without a bundler there is no `process`.
    warnOnce(message);
  }
}

function warnOnce(message: string): void {
  if (told.has(message)) return;
  told.add(message);
  console.warn(`[react-api-error] ${message}`);
}

/** For a way out that leads nowhere. */
export async function nothingTo(way: string, option: string): Promise<void> {
  tellDeveloper(`${way}() did nothing: give useApiError ${option} or something to ${way}.`);
}

/** Hands over what nobody catches, to the place where the app collects such errors. */
export function report(thrown: unknown): void {
  if (typeof reportError === 'function') reportError(thrown);
  else console.error(thrown);
}

/** Calls back into the app; what it throws is its own bug and must not become ours. */
export function callBack(callback: () => void): void {
  try {
    callback();
  } catch (thrown) {
    report(thrown);
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
