import type { ErrorCode } from '../catalog/codes.js';
import type { NamePhrases } from './rowByPhrase.js';

/** Phrases of ids that mean a code. */
export interface IdPhrases extends NamePhrases {
  readonly code: ErrorCode;
}

/**
 * What a call is made of, and made with. Other things have tokens, sessions and limits, too, are late or
 * laid up.
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

/** What a call is signed in with. */
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

/** How it is then of no more use. */
const spentStates: readonly string[] = ['expired', 'invalid', 'revoked', 'bad', 'reused'];

/** What else a sign-in is about: what it was asked for, and what has ended it. */
export const signInTopics: readonly string[] = [
  ...partsOfCalls,
  'action',
  'inactivity',
  'security',
];

/** What has a token of its own, which is used once: whoever is signed in stays so. */
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

/** A sign-in that is over, or none at all. */
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

/** What else ids say with 401, wherever in them: at another status it is a password that was typed. */
export const phrasesOf401: readonly IdPhrases[] = [
  ...signInPhrases,
  { code: 'AccessTokenInvalidError', phrases: ['invalidcredential'] },
];
