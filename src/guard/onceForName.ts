/** More names are not kept in mind, nor are longer ones. */
const MAX_NAMES = 10_000;
const MAX_NAME = 100;

/**
 * The same function, which looks at each name once: of ten thousand problems few have a name that no
 * other has. What it says may depend on nothing but the name.
 */
export function onceForName<Result extends string | boolean>(
  read: (name: string) => Result,
): (name: string) => Result {
  const known = new Map<string, Result>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const result = read(name);
    if (known.size === MAX_NAMES) known.clear();
    if (name.length < MAX_NAME) known.set(name, result);
    return result;
  };
}
