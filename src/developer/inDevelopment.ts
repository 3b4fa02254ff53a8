import { tellBug } from './warnOnce.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Runs a hint that only helps the developer, also where there is no bundler, and so no `process`. Bundlers know
 * the condition, and leave this function and its calls out of production, so nothing may depend on what `hint`
 * does.
 *
 * esbuild still keeps the functions that `hint` calls. A hint of more than a few lines is thus a function of its
 * own, such as `hintAtRenewal`, which repeats these lines and calls `runHint` itself.
 *
 * @example
 * inDevelopment(() => {
 *   if (error && issues) warnOnce('RAE009');
 * });
 */
export function inDevelopment(hint: () => void): void {
  try {
    if (process.env.NODE_ENV !== 'production') runHint(hint);
  } catch {
    runHint(hint);
  }
}

/** Runs a hint. What it throws is a bug of the hint, which the developer is told and the app does not notice. */
export function runHint(hint: () => void): void {
  try {
    hint();
  } catch (bug) {
    tellBug(bug);
  }
}
