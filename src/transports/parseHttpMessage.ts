/** The first line of a response (RFC 9112, section 4), behind the mark that curl sets. */
const STATUS_LINE = /^(?:< ?)?HTTP\/\d(?:\.\d)? (\d{3})\b/;

/** A header (RFC 9112, section 5), behind the same mark. */
const HEADER = /^(?:< ?)?([\w-]{1,80}):(.*)$/gm;

/** The empty line that ends a head. */
const HEAD_END = /\n<?[ \t]*\r?\n/;

/** A longer head is not read, in characters. */
const MAX_HEAD = 20_000;

/** So many further responses are read: an interim one, that of a proxy, and redirects come before the last. */
const MAX_HEADS = 10;

/** A response as it was on the wire. */
export interface HttpMessage {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * The response that a text is, or that a log of curl ends with: its first line, headers and body;
 * `undefined` for any other text. Of responses that follow one another the last one counts.
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
