/** The milliseconds in each unit of a span, by how the unit begins. */
const units: Readonly<Record<string, number>> = {
  ms: 1,
  milli: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** A number and the beginning of its unit. */
const PART = /(\d{1,9}(?:\.\d{1,9})?) ?(ms|milli|[hms])/gi;

/**
 * The milliseconds of a span of time, as Go writes one (`6m0s`), protocol buffers in JSON (`1.5s`), or words do (`2
 * minutes and 5 seconds`). 0 for any other text.
 */
export function readSpan(text: string): number {
  const parts = [...text.matchAll(PART)].map(
    ([, count, unit = '']) => Number(count) * (units[unit.toLowerCase()] ?? 0),
  );
  return Math.ceil(parts.reduce((sum, part) => sum + part, 0));
}
