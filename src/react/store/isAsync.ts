/** A promise, or a response of whatever realm. */
export function isAsync(source: unknown): source is object {
  if (typeof source !== 'object' || source === null) return false;
  try {
    const { then, clone, status } = source as Record<string, unknown>;
    return (
      typeof then === 'function' || (typeof clone === 'function' && typeof status === 'number')
    );
  } catch {
    return false;
  }
}
