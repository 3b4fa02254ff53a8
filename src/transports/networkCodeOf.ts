import { peek, peekString } from '../guard/peek.js';
import type { TransportCode } from '../model/Failure.js';

/** Names and codes of errors that tell why no answer came, or why nothing was sent. */
const NAMES: Readonly<Record<string, TransportCode>> = {
  // DOM, `AbortController`
  AbortError: 'AbortError',
  // axios
  CanceledError: 'AbortError',
  ERR_CANCELED: 'AbortError',
  ECONNABORTED: 'TimeoutError',
  ERR_NETWORK: 'NetworkError',
  ERR_BAD_RESPONSE: 'UnreadableResponse',
  // DOM, `AbortSignal.timeout`; ky
  TimeoutError: 'TimeoutError',
  // Node's sockets
  ETIMEDOUT: 'TimeoutError',
  // Firefox
  NetworkError: 'NetworkError',
  // undici
  UND_ERR_SOCKET: 'NetworkError',
  // Node's streams: the connection was lost while the body was read
  ERR_STREAM_PREMATURE_CLOSE: 'NetworkError',
  // `response.json()`
  SyntaxError: 'UnreadableResponse',
  // axios, and follow-redirects below it: nothing was sent
  ERR_FR_MAX_BODY_LENGTH_EXCEEDED: 'ContentTooLarge',
  ERR_BAD_OPTION: 'RequestNotSent',
  ERR_BAD_OPTION_VALUE: 'RequestNotSent',
  ERR_NOT_SUPPORT: 'RequestNotSent',
  // Node and axios: no URL
  ERR_INVALID_URL: 'RequestNotSent',
  ERR_INVALID_PROTOCOL: 'RequestNotSent',
  // contentful-management.js, which stopped waiting for an action that goes on
  AsyncActionProcessingError: 'TimeoutError',
};

/** Codes of Node's sockets and name resolution. */
const SOCKET = /^E(CONN|HOST|NET|AI_|NOTF|PIPE)/;

/** Codes of undici. */
const LATE = /^UND_ERR_\w*TIMEOUT$/;

/** How the message of the `TypeError` begins that `fetch`, or reading a body, throws. */
const LOST = [
  // Chrome: no answer, and a connection lost while the body was read
  'Failed to fetch',
  'network error',
  // Firefox: the same
  'NetworkError when',
  'Error in input stream',
  // Safari 17; Safari 16, and all while the body was read
  'Load failed',
  'The network connection',
  'The Internet connection',
  // Node; undici while the body was read
  'fetch failed',
  'terminated',
  // React Native
  'Network request failed',
];

/** Messages of axios that tell more than its code: the page was left; the connection was lost. */
const OF_AXIOS = ['Request aborted', 'stream has been aborted'];

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function networkCodeOf(thrown: unknown): TransportCode | undefined {
  const message = peekString(thrown, 'message') ?? '';
  const name = peekString(thrown, 'name') ?? '';
  const code = peekString(thrown, 'code') ?? peekString(peek(thrown, 'cause'), 'code') ?? '';
  const means = codeNamed(name) ?? codeNamed(code);
  if (means === 'AbortError')
    return reasonsOf(thrown).some(isTimeout) ? 'TimeoutError' : 'AbortError';
  const isLost =
    (means && OF_AXIOS.includes(message)) ||
    (!means && name === 'TypeError' && LOST.some((words) => message.startsWith(words)));
  return isLost ? 'NetworkError' : means;
}

function codeNamed(name: string): TransportCode | undefined {
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  if (LATE.test(name)) return 'TimeoutError';
  return SOCKET.test(name) ? 'NetworkError' : undefined;
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
