/** How many random runs there are, against the number of each property. 0: one run of each. */
const share = Number(process.env['API_ERROR_RUNS'] ?? 1);

/** Where the chance begins: printed, so that a failure can be seen again. */
export const seed = Number(
  process.env['API_ERROR_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31),
);

/** The parameters of a property that is tried `count` times in `npm test`. */
export function runs(count: number) {
  return { seed, numRuns: Math.max(1, Math.round(count * share)) };
}
