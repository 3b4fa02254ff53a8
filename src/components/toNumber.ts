/** Types that `Number` reads without throwing. */
const NUMERIC = ['number', 'string', 'bigint'];

/** The number that somebody without types means by a value, or another one if it means none. */
export function toNumber(value: unknown, otherwise: number): number {
  const number = NUMERIC.includes(typeof value) ? Number(value) : Number.NaN;
  return Number.isNaN(number) ? otherwise : number;
}
