/**
 * A character of ASCII that is written by its number, as in URLs (RFC 3986, 2.1), HTML, JSON and the logs of
 * nginx, or by its name in HTML; escaped any number of times.
 */
const ESCAPE =
  /(?:%(?:25)*|\\{1,31}(?:u00|x)|&(?:amp;)*#x0*)([0-7][\da-f]);?|&(?:amp;)*(?:#0*(\d{1,3})|(quot|apos|lt|gt));/gi;

const NAMES: Readonly<Record<string, string>> = { quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * A text with every escape undone.
 *
 * @param kinds how many kinds of escapes may be nested in one another: there are three
 */
export function withoutEscapes(text: string, kinds = 3): string {
  const plain = text.replace(ESCAPE, (_, hex?: string, decimal?: string, name?: string) =>
    name
      ? (NAMES[name.toLowerCase()] ?? '')
      : String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
  return kinds > 1 ? withoutEscapes(plain, kinds - 1) : plain;
}
