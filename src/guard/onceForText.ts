/** So many texts are kept in mind for what is read next, and so many while one thing is read; none that are longer. */
const MAX_TEXTS = 10_000;
const MAX_TEXTS_AT_ONCE = 100_000;
const MAX_LENGTH = 100;

/**
 * The same function, which looks at each short text once: in ten thousand problems the same names and
 * sentences come again and again, and each of many names is asked for by every table. What it gives may depend
 * on nothing but the text.
 */
export function onceForText<Result extends string | boolean | object>(
  read: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (text.length >= MAX_LENGTH) return result;
    if (known.size === MAX_TEXTS_AT_ONCE) known.clear();
    known.set(text, result);
    // a failure is read in one go: what is behind it comes once that is done
    if (known.size === MAX_TEXTS) void Promise.resolve().then(() => known.clear());
    return result;
  };
}
