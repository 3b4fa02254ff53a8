/** How many random runs there are, against the number of each property. 0: one run of each. */
const share = Number(process.env['API_ERROR_RUNS'] ?? 1);

/** Whether more is asked for than the runs of `npm test`: then chance begins where nobody has been. */
const isSearch = ['API_ERROR_RUNS', 'API_ERROR_FUZZ_RUNS'].some((name) => process.env[name]);

/**
 * Where chance begins: printed, so that a failure can be seen again. `npm test` always begins at the
 * same place: a tree is right or wrong there, and not lucky.
 */
export const seed = Number(
  process.env['API_ERROR_FUZZ_SEED'] ?? (isSearch ? Math.floor(Math.random() * 2 ** 31) : 1),
);

/** The parameters of a property that is tried `count` times in `npm test`. */
export function runs(count: number) {
  return { seed, numRuns: Math.max(1, Math.round(count * share)) };
}
