/** The quantile of the sorted values at this share. @param {number} share @param {readonly number[]} values */
export function at(share, values) {
  return values.toSorted((a, b) => a - b)[Math.floor(share * values.length)] ?? Number.NaN;
}

/** Rounds to three significant digits. @param {number} value */
export function round(value) {
  return Number(value.toPrecision(3));
}
