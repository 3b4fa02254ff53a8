/** A factor for the number of random runs of each property. 0: one run of each. */
const share = Number(process.env['API_ERROR_RUNS'] ?? 1);

/** Whether more runs are asked for than `npm test` has. They then start from a new seed. */
const isSearch = ['API_ERROR_RUNS', 'API_ERROR_FUZZ_RUNS'].some((name) => process.env[name]);

/**
 * The seed of the random runs. It is printed, so that a failure can be repeated. `npm test` always uses the
 * same seed, so that whether a commit passes is not a matter of luck.
 */
export const seed = Number(
  process.env['API_ERROR_FUZZ_SEED'] ?? (isSearch ? Math.floor(Math.random() * 2 ** 31) : 1),
);

/** The parameters of a property that is tried `count` times in `npm test`. */
export function runs(count: number) {
  return { seed, numRuns: Math.max(1, Math.round(count * share)) };
}
