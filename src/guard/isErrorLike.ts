/** Whether the value is an `Error` or `DOMException` of any realm. */
export function isErrorLike(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return /Error\]|DOMException\]/.test(Object.prototype.toString.call(value));
  } catch {
    return false;
  }
}
