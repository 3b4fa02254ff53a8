/** More texts are not kept in mind, nor are longer ones. */
const MAX_TEXTS = 10_000;
const MAX_LENGTH = 100;

/**
 * The same function, which looks at each short text once: in ten thousand problems the same names and
 * sentences come again and again. What it gives may depend on nothing but the text.
 */
export function onceForText<Result extends string | boolean | object>(
  read: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size === MAX_TEXTS) known.clear();
    if (text.length < MAX_LENGTH) known.set(text, result);
    return result;
  };
}
