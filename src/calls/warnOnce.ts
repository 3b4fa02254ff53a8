declare const process: { readonly env: { readonly NODE_ENV?: string } };

const warned = new Set<string>();

/**
 * Tells the developer once, and never in production: bundlers know the condition, and leave out
 * what then does nothing, messages included.
 */
export function warnOnce(message: string): void {
  try {
    if (process.env.NODE_ENV !== 'production') warn(message);
  } catch {
    // Without a bundler there is no `process`.
    warn(message);
  }
}

function warn(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`[react-api-error] ${message}`);
}
