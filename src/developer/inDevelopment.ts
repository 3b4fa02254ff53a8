declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Does what only helps the developer. Bundlers know the condition, and for production leave out this
 * function and its calls; so nothing may depend on what `hint` does. What only `hint` uses may stay in a
 * bundle: a hint that takes more than a few lines is a function with the condition in itself, as
 * `hintAtRenewal` is.
 *
 * @example
 * inDevelopment(() => {
 *   if (error && issues) warnOnce('RAE009');
 * });
 */
export function inDevelopment(hint: () => void): void {
  try {
    if (process.env.NODE_ENV !== 'production') hint();
  } catch {
    // Without a bundler there is no `process`.
    hint();
  }
}
