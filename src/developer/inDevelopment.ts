declare const process: { readonly env: { readonly NODE_ENV?: string } };

/**
 * Runs a hint that only helps the developer. Bundlers know the condition, and leave this function and
 * its calls out of production, so nothing may depend on what `hint` does. What only `hint` uses may stay
 * in a bundle: a hint of more than a few lines is a function that has the condition inside, such as
 * `hintAtRenewal`.
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
