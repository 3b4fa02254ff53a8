import { attempt } from './attempt.js';

/** Whether the value is an `Error` or `DOMException` of any realm. */
export function isErrorLike(value: unknown): boolean {
  const tag = attempt(() => Object.prototype.toString.call(value)) ?? '';
  return typeof value === 'object' && /Error\]|DOMException\]/.test(tag);
}
