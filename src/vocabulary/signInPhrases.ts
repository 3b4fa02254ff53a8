import type { ErrorCode } from '../catalog/codes.js';
import type { NamePhrases } from './NamePhrases.js';

/** Phrases by which ids mean a code of the catalog. */
export interface IdPhrases extends NamePhrases {
  readonly code: ErrorCode;
}

/**
 * Words for parts of a call, and for what it is made with. Tokens, sessions, limits and times of other things mean
 * something else.
 */
export const partsOfCalls: readonly string[] = [
  'access',
  'account',
  'api',
  'auth',
  'bearer',
  'client',
  'endpoint',
  'id',
  'ip',
  'operation',
  'organization',
  'project',
  'query',
  'refresh',
  'request',
  'server',
  'service',
  'system',
  'user',
];

/** What a call is authenticated with. */
export const tokens: readonly string[] = [
  'token',
  'accesstoken',
  'authtoken',
  'refreshtoken',
  'securitytoken',
  'apikey',
  'accesskey',
  'accesskeyid',
  'jwt',
];

/** Words for a token that is of no more use. */
const spentStates: readonly string[] = ['expired', 'invalid', 'revoked', 'bad', 'reused'];

/** Words that ids about a sign-in may hold: parts of calls, what it was asked for, and what has ended it. */
export const signInTopics: readonly string[] = [
  ...partsOfCalls,
  'action',
  'inactivity',
  'security',
];

/** What has a token of its own that works once: whoever is signed in stays signed in. */
const otherTokens: readonly string[] = [
  'activation',
  'card',
  'confirmation',
  'email',
  'invitation',
  'invite',
  'link',
  'magic',
  'payment',
  'phone',
  'reset',
  'unlock',
  'verification',
];

/** Phrases for a sign-in that is over or missing. */
export const signInPhrases: readonly IdPhrases[] = [
  {
    code: 'AccessTokenInvalidError',
    phrases: [
      ...[...tokens, 'session'].flatMap((thing) =>
        spentStates.flatMap((state) => [thing + state, state + thing]),
      ),
      'refreshtokennotfound',
      'refreshtokenalreadyused',
      'jsonwebtoken',
      'authenticationfailed',
      'sessionnotfound',
    ],
    notAbout: otherTokens,
  },
  {
    code: 'Unauthorized',
    phrases: [
      ...tokens.flatMap((thing) => [`missing${thing}`, `${thing}missing`, `${thing}required`]),
      'unauthenticated',
      'notauthenticated',
      'notloggedin',
      'loginrequired',
      'requirelogin',
      'authrequired',
      'authenticationrequired',
      'missingauthentication',
      'missingauthenticationtoken',
    ],
  },
];

/** The same with 401, and what means a wrong password with any other status. */
export const phrasesOf401: readonly IdPhrases[] = [
  ...signInPhrases,
  { code: 'AccessTokenInvalidError', phrases: ['invalidcredential'] },
];
