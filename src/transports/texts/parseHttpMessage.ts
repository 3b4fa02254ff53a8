/** The status line of a response (RFC 9112, section 4); curl sets a mark before it. */
const STATUS_LINE = /^(?:< ?)?HTTP\/\d(?:\.\d)? (\d{3})\b/;

/** A field line (RFC 9112, section 5); curl sets a mark before it. */
const HEADER = /^(?:< ?)?([\w-]{1,80}):(.*)$/gm;

/** The empty line between head and body. */
const HEAD_END = /\n<?[ \t]*\r?\n/;

/** How much of a head is read, in characters. */
const MAX_HEAD = 20_000;

/** How many responses may come before the last one: interim ones, that of a proxy, and redirects. */
const MAX_HEADS = 10;

/** A response as it was on the wire. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * Parses a response as it was on the wire, or at the end of a log of curl; `undefined` for any other text. Of several
 * responses the last one counts.
 */
export function parseHttpMessage(text: string, heads = MAX_HEADS): HttpMessage | undefined {
  const message = text.slice(text.lastIndexOf('\n< HTTP/') + 1).trimStart();
  const status = STATUS_LINE.exec(message)?.[1];
  if (status === undefined) return undefined;
  const end = HEAD_END.exec(message.slice(0, MAX_HEAD));
  const head = message.slice(0, end?.index ?? MAX_HEAD);
  const body = end ? message.slice(end.index + end[0].length) : '';
  if (heads > 0 && STATUS_LINE.test(body)) return parseHttpMessage(body, heads - 1);
  const headers = [...head.matchAll(HEADER)].map(
    ([, name = '', value = '']) => [name.toLowerCase(), value.trim()] as const,
  );
  return { status: Number(status), headers: Object.fromEntries(headers), body };
}
