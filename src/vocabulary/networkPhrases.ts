import type { TransportCode } from '../catalog/codes.js';
import type { NamePhrases } from './rowByPhrase.js';

/** What has a time of its own, that of no call. */
export const ownTimes: readonly string[] = ['session', 'lock', 'user', 'idle', 'login', 'checkout'];

/** What else has connections and networks. */
const otherConnections: readonly string[] = ['bank', 'card', 'database', 'neural', 'payment'];

/** Phrases of names and codes that tell it. */
interface NetworkPhrases extends NamePhrases {
  readonly code: TransportCode;
}

/**
 * What the names and codes have in common that clients and platforms make up for the same thing, where the
 * name itself is not known (`rowByPhrase` tells where in it).
 *
 * Sources: undici, `UND_ERR_CONNECT_TIMEOUT`; Bun and Deno, `ConnectionRefused`; axios,
 * `ERR_NETWORK`; RTK Query, `TIMEOUT_ERROR`; rxjs, `AjaxTimeoutError`; OpenAI, `APIConnectionTimeoutError`;
 * Stripe, `StripeConnectionError`; Firebase, `auth/network-request-failed`; Chrome, `ERR_INTERNET_DISCONNECTED`.
 */
export const networkPhrases: readonly NetworkPhrases[] = [
  {
    code: 'ConnectionFailed',
    phrases: [
      'connecttimeout',
      'connectionrefused',
      'connectionfail',
      'connectionfailed',
      'connectionfailure',
      'internetdisconnected',
      'namenotresolved',
    ],
    notAbout: otherConnections,
  },
  {
    code: 'ConnectionFailed',
    // a certificate: Chrome, Node; a name: `EAI_AGAIN`
    phrases: ['errcert', 'errssl', 'errtls', 'eai'],
    notBefore: ['required', 'missing', 'upload'],
  },
  {
    code: 'TimeoutError',
    phrases: ['timeout', 'timedout'],
    notAbout: ownTimes,
  },
  {
    code: 'NetworkError',
    phrases: [
      'connectionerror',
      'connectionreset',
      'connectionclosed',
      'connectionaborted',
      'connectionlost',
      'hostunreachable',
      'networkunreachable',
      'serverunreachable',
      'networkerror',
      'networkrequest',
      'networkrequestfailed',
    ],
    notAbout: otherConnections,
  },
  {
    code: 'NetworkError',
    phrases: ['errnetwork'],
    notBefore: ['required', 'missing', 'taken'],
  },
];
