import { peek, peekString } from '../guard/peek.js';
import type { TransportCode } from '../model/Failure.js';

/**
 * How platforms and clients tell what happened, in an error's name or code and in its message:
 * `Error` and `DOMException`, Node's sockets, undici, axios. `SyntaxError` is what `response.json()`
 * throws. Each platform's `fetch` throws a `TypeError` when no response came; in order: Chrome;
 * Firefox; Safari 17; Safari 16 (two); Node; undici, when the connection breaks in the body; React
 * Native. The first sign counts.
 */
const SIGNS: { readonly [Code in TransportCode]: RegExp } = {
  AbortError: /^(AbortError|CanceledError|ERR_CANCELED):/,
  // axios says ECONNABORTED also of a request that the browser dropped, as when a page is left
  TimeoutError: /^(TimeoutError|ECONNABORTED(?!: Request aborted$)|ETIMEDOUT|UND_ERR_\w*TIMEOUT):/,
  NetworkError:
    /^((NetworkError|ERR_NETWORK|UND_ERR_SOCKET|E(CONN|HOST|NET|AI_|NOTF|PIPE)\w*):|TypeError: (Failed to fetch|NetworkError when|Load failed|The (network|Internet) connection|fetch failed|terminated|Network request failed))/,
  UnreadableResponse: /^(SyntaxError|ERR_BAD_RESPONSE):/,
};

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function networkCodeOf(thrown: unknown): TransportCode | undefined {
  const message = peekString(thrown, 'message') ?? '';
  const code = peekString(thrown, 'code') ?? peekString(peek(thrown, 'cause'), 'code');
  const told = [peekString(thrown, 'name'), code].map((sign) => `${sign}: ${message}`);
  return (Object.keys(SIGNS) as TransportCode[]).find((cause) =>
    told.some((sign) => SIGNS[cause].test(sign)),
  );
}
