import type { TransportCode } from '../catalog/codes.js';
import type { NamePhrases } from './NamePhrases.js';

/** What may time out without being a call. */
export const ownTimes: readonly string[] = ['session', 'lock', 'user', 'idle', 'login', 'checkout'];

/** What has connections or networks that are not those of a call. */
const otherConnections: readonly string[] = ['bank', 'card', 'database', 'neural', 'payment'];

/** Phrases by which names and codes mean a code of the catalog. */
interface NetworkPhrases extends NamePhrases {
  readonly code: TransportCode;
}

/**
 * Phrases that names and codes for the same thing have in common, whichever client or platform makes them up.
 * `rowByPhrase` tells where in a name they count.
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
