/** How many texts are remembered from one failure to the next, how many within one, and how long they may be. */
const MAX_TEXTS = 10_000;
const MAX_TEXTS_AT_ONCE = 100_000;
const MAX_LENGTH = 100;

/**
 * Remembers what a function gave for each short text. Ten thousand problems repeat a few names and sentences, and
 * each name is looked up in many tables. The result may depend on nothing but the text.
 */
export function onceForText<Result extends string | boolean | object>(
  read: (text: string) => Result,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const result = read(text);
    if (text.length >= MAX_LENGTH) return result;
    if (known.size === MAX_TEXTS_AT_ONCE) known.clear();
    known.set(text, result);
    // a failure is read synchronously: this runs when it is done
    if (known.size === MAX_TEXTS) void Promise.resolve().then(() => known.clear());
    return result;
  };
}
