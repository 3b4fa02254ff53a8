import { ownTimes } from './networkPhrases.js';
import {
  type IdPhrases,
  partsOfCalls,
  signInPhrases,
  signInTopics,
  tokens,
} from './signInPhrases.js';

/** What often has to be unique. A quiz has not: `QUIZ_ALREADY_TAKEN`. */
const uniqueThings: readonly string[] = [
  'code',
  'domain',
  'email',
  'id',
  'key',
  'name',
  'number',
  'phone',
  'slug',
  'title',
  'url',
  'username',
];

/** What has versions that no editor makes. */
const software: readonly string[] = [
  'api',
  'app',
  'browser',
  'client',
  'dependency',
  'firmware',
  'library',
  'module',
  'package',
  'plugin',
  'protocol',
  'schema',
  'terms',
];

/** What a person gives access to, and no server. */
const devices: readonly string[] = ['camera', 'card', 'clipboard', 'location', 'microphone'];

/** Words that show an id to be about permissions, even with a status that may be that of a rate limit. */
export const permissionWords: readonly string[] = [
  // Google: https://github.com/googleapis/googleapis, google/rpc/code.proto, `PERMISSION_DENIED`; Azure, Slack
  'permission',
  // OAuth 2.0: RFC 6750, section 3.1, `insufficient_scope`; Contentful, Slack
  'scope',
];

/**
 * Phrases that ids for the same thing have in common, whichever server makes them up. `rowByPhrase` tells where in an id
 * they count.
 * A phrase stands here only if no id is likely to say something else by it: `forbidden` does not, for the sake
 * of `FORBIDDEN_CHARACTERS`, nor `notauthorized`, which is a wrong password at Amazon. Other ids stand in
 * `errorIds.ts`.
 *
 * Sources: AWS, https://github.com/smithy-lang/smithy-typescript, packages/service-error-classification;
 * Azure, https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes; Firebase,
 * https://firebase.google.com/docs/auth/admin/errors; Supabase, Slack, Salesforce, MediaWiki and others that
 * `errorIds.ts` links to; Spring, org.springframework.dao; Hibernate, Sequelize, Rails and Prisma.
 */
export const idPhrases: readonly IdPhrases[] = [
  ...signInPhrases.map((row) => ({ ...row, about: signInTopics })),
  {
    code: 'AccessDeniedError',
    phrases: [
      'accessdenied',
      'permissiondenied',
      'nopermission',
      'missingpermission',
      'missingscope',
      'insufficientaccess',
      'insufficientaccessoncrossreferenceentity',
      'insufficientpermission',
      'insufficientprivilege',
      'insufficientscope',
    ],
    notAbout: devices,
  },
  {
    code: 'RateLimitExceededError',
    phrases: ['ratelimited', 'throttle', 'throttled', 'throttling', 'toomanyrequests'],
  },
  {
    code: 'RateLimitExceededError',
    phrases: ['ratelimit', 'requestlimit'],
    about: partsOfCalls,
  },
  // of the requests, not of what an account holds
  { code: 'RateLimitExceededError', phrases: ['quotaexceeded'], about: ['api', 'request'] },
  {
    code: 'VersionMismatchError',
    phrases: [
      'versionmismatch',
      'versionconflict',
      'versionconflictengine',
      'editconflict',
      'concurrentmodification',
      'optimisticlock',
      'optimisticlocking',
      'optimisticlockingfailure',
      'staleobject',
      'staleobjectstate',
      'stalestate',
    ],
    notAbout: software,
  },
  {
    code: 'OperationInProgress',
    phrases: ['inprogress', 'deadlock', 'deadlockloserdataaccess', 'locktimeout'],
  },
  {
    code: 'AlreadyExists',
    phrases: [
      'alreadyexist',
      'notunique',
      'uniqueconstraint',
      'uniqueviolation',
      ...uniqueThings.map((thing) => `${thing}alreadytaken`),
      ...uniqueThings.map((thing) => `${thing}alreadyinuse`),
    ],
  },
  { code: 'AlreadyExists', phrases: ['alreadytaken', 'alreadyinuse'], about: [] },
  {
    code: 'AlreadyExists',
    phrases: ['duplicate'],
    // the duplicate is a copy that somebody wanted to make, or a part of the request that stands there twice
    notBefore: [
      'not',
      'failed',
      'running',
      'unavailable',
      'invalid',
      'forbidden',
      'denied',
      'detection',
      'disabled',
      'large',
      'limit',
      'required',
      'parameter',
      'param',
      'header',
      'field',
    ],
  },
  // a module is a part of a program: Node, `ERR_MODULE_NOT_FOUND`
  { code: 'NotFoundError', phrases: ['notfound', 'doesnotexist'], notAbout: ['module'] },
  { code: 'NotFoundError', phrases: ['nosuch'], notBefore: [] },
  {
    code: 'PaymentRequired',
    phrases: ['paymentrequired', 'subscriptionrequired'],
    about: ['plan'],
  },
  { code: 'ContentTooLarge', phrases: ['filetoolarge'] },
  { code: 'ContentTooLarge', phrases: ['entitytoolarge', 'payloadtoolarge'], about: partsOfCalls },
  {
    code: 'TimeoutError',
    phrases: ['timedout', 'requesttimeout', 'deadlineexceeded'],
    about: partsOfCalls,
    notAbout: ownTimes,
  },
  {
    code: 'ServiceUnavailable',
    phrases: [
      'temporarilyunavailable',
      'overloaded',
      'maintenance',
      'maintenancemode',
      'undermaintenance',
    ],
    about: partsOfCalls,
  },
  {
    code: 'ValidationFailedError',
    phrases: ['validationfail', 'validationfailed', 'validationfailure'],
    // a token that did not validate is no content
    notAbout: tokens,
  },
];
