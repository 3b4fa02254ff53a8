/** The value as an HTTP status, a whole number from 100 to 599, or `undefined`. */
export function toStatus(value: unknown): number | undefined {
  return Number.isInteger(value) && Number(value) > 99 && Number(value) < 600
    ? Number(value)
    : undefined;
}
