import { peek, peekString } from '../guard/peek.js';
import type { TransportCode } from '../model/Failure.js';

/** How a platform or a client tells why no answer came. */
interface Sign {
  readonly means: TransportCode;
  /** The name or the code of the error. */
  readonly sign: RegExp;
  /** How its message begins, where the name alone says something else too. */
  readonly message?: RegExp;
}

/** The first row counts. */
const SIGNS: readonly Sign[] = [
  // DOM: `AbortController`; axios
  { means: 'AbortError', sign: /^(AbortError|CanceledError|ERR_CANCELED)$/ },
  // axios says ECONNABORTED also of a request that the browser dropped, as when a page is left
  { means: 'NetworkError', sign: /^ECONNABORTED$/, message: /^Request aborted$/ },
  { means: 'TimeoutError', sign: /^ECONNABORTED$/ },
  // DOM: `AbortSignal.timeout`; ky
  { means: 'TimeoutError', sign: /^TimeoutError$/ },
  // Node's sockets; undici
  { means: 'TimeoutError', sign: /^(ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/ },
  // Firefox; axios
  { means: 'NetworkError', sign: /^(NetworkError|ERR_NETWORK)$/ },
  // Node's sockets and name resolution
  { means: 'NetworkError', sign: /^E(CONN|HOST|NET|AI_|NOTF|PIPE)\w*$/ },
  // undici
  { means: 'NetworkError', sign: /^UND_ERR_SOCKET$/ },
  // Node's streams: the connection was lost while the body was read
  { means: 'NetworkError', sign: /^ERR_STREAM_PREMATURE_CLOSE$/ },
  // axios in Node: the same
  { means: 'NetworkError', sign: /^ERR_BAD_RESPONSE$/, message: /^stream has been aborted$/ },
  // Chrome: no answer; the connection was lost while the body was read
  { means: 'NetworkError', sign: /^TypeError$/, message: /^(Failed to fetch|network error)/ },
  // Firefox: the same
  {
    means: 'NetworkError',
    sign: /^TypeError$/,
    message: /^(NetworkError when|Error in input stream)/,
  },
  // Safari: the same, and without a connection
  {
    means: 'NetworkError',
    sign: /^TypeError$/,
    message: /^(Load failed|The (network|Internet) connection)/,
  },
  // Node and undici: the same
  { means: 'NetworkError', sign: /^TypeError$/, message: /^(fetch failed|terminated)/ },
  // React Native
  { means: 'NetworkError', sign: /^TypeError$/, message: /^Network request failed/ },
  // `response.json()`; axios
  { means: 'UnreadableResponse', sign: /^(SyntaxError|ERR_BAD_RESPONSE)$/ },
];

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function networkCodeOf(thrown: unknown): TransportCode | undefined {
  const message = peekString(thrown, 'message') ?? '';
  const name = peekString(thrown, 'name') ?? '';
  const code = peekString(thrown, 'code') ?? peekString(peek(thrown, 'cause'), 'code') ?? '';
  const found = SIGNS.find(
    (row) => (row.sign.test(name) || row.sign.test(code)) && (row.message?.test(message) ?? true),
  );
  const isLate = found?.means === 'AbortError' && reasonsOf(thrown).some(isTimeout);
  return isLate ? 'TimeoutError' : found?.means;
}

/** Why a request was aborted: fetch and clients tell it as the cause, or leave it in the signal. */
function reasonsOf(thrown: unknown): readonly unknown[] {
  const holders = [
    thrown,
    peek(thrown, 'config'),
    peek(thrown, 'request'),
    peek(thrown, 'options'),
  ];
  const signals = holders.map((holder) => peek(holder, 'signal'));
  return [peek(thrown, 'cause'), ...signals.map((signal) => peek(signal, 'reason'))];
}

/** Whether a request was aborted because its time was over (DOM, `AbortSignal.timeout`). */
export function isTimeout(reason: unknown): boolean {
  return peekString(reason, 'name') === 'TimeoutError';
}
