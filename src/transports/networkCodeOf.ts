import { peek, peekString } from '../guard/peek.js';
import type { TransportCode } from '../model/Failure.js';

/**
 * How platforms and clients tell in an error's name or code what happened: `Error` and
 * `DOMException`, Node's sockets, undici, axios. `SyntaxError` is what `response.json()` throws.
 */
const SIGNS: readonly (readonly [TransportCode, RegExp])[] = [
  ['AbortError', /^(AbortError|CanceledError|ERR_CANCELED)$/],
  ['TimeoutError', /^(TimeoutError|ECONNABORTED|ETIMEDOUT|UND_ERR_.*TIMEOUT)$/],
  ['NetworkError', /^(NetworkError|ERR_NETWORK|UND_ERR_SOCKET|E(CONN|HOST|NET|AI_|NOTF|PIPE).*)$/],
  ['UnreadableResponse', /^(SyntaxError|ERR_BAD_RESPONSE)$/],
];

/**
 * How each platform's `fetch` begins to say that no response came; a `TypeError` in all of them.
 * In order: Chrome; Firefox; Safari 17; Safari 16 (two); Node; undici, when the connection breaks
 * in the body; React Native.
 */
const NO_RESPONSE =
  /^(Failed to fetch|NetworkError when|Load failed|The (network|Internet) connection|fetch failed|terminated|Network request failed)/;

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function networkCodeOf(thrown: unknown): TransportCode | undefined {
  const name = peekString(thrown, 'name') ?? '';
  const message = peekString(thrown, 'message') ?? '';
  const code = peekString(thrown, 'code') ?? peekString(peek(thrown, 'cause'), 'code') ?? '';
  // axios says ECONNABORTED also of a request that the browser dropped, as when a page is left
  if (message === 'Request aborted') return 'NetworkError';
  const sign = SIGNS.find(([, pattern]) => pattern.test(name) || pattern.test(code))?.[0];
  return sign ?? (name === 'TypeError' && NO_RESPONSE.test(message) ? 'NetworkError' : undefined);
}
