/** The text that the value is; `undefined` for the empty one, and for anything else. */
export function nonEmptyText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value as an HTTP status, a whole number from 100 to 599, or `undefined`. */
export function toStatus(value: unknown): number | undefined {
  const status = Number.isInteger(value) ? (value as number) : 0;
  return status > 99 && status < 600 ? status : undefined;
}

/** Whether the status is one of a failure (RFC 9110, sections 15.5 and 15.6); none is not. */
export function isErrorStatus(status = 0): boolean {
  return status > 399;
}
