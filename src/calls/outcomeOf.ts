import type { Handler } from './options.js';

/** What a handler comes to; `undefined` for one that gives nothing back, not even a promise. */
export function outcomeOf(handler: Handler | undefined): (() => unknown) | undefined {
  try {
    const given = handler?.();
    return given === undefined ? undefined : () => given;
  } catch (thrown) {
    return () => Promise.reject(thrown);
  }
}
