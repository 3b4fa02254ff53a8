/** What the function gives, or `undefined` when it throws: for code that is not ours. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
