/**
 * How the value of a header tells a wait.
 *
 * - `time`: seconds, a span as `6m0s`, an HTTP date or one of ISO 8601, or a time since 1970 in seconds or
 *   milliseconds, by its magnitude.
 * - `milliseconds`: so many.
 * - `windows`: the windows of a rate limit, each with what is left of it and when it is reset.
 */
export type WaitForm = 'time' | 'milliseconds' | 'windows';

/** Headers that tell in the same way when the server takes calls again. */
export interface WaitHeaders {
  readonly names: readonly string[];
  readonly form: WaitForm;
  /**
   * - `wait`: asks not to be called before.
   * - `reset`: tells when a limit is reset, whether it was reached or not.
   */
  readonly tells: 'wait' | 'reset';
}

/** RFC 9110, section 10.2.3 */
const retryAfter = 'retry-after';

/** https://www.contentful.com/developers/docs/references/content-management-api/#/introduction/api-rate-limits */
const contentReset = 'x-contentful-ratelimit-reset';

/** Contentful's AI actions, among the headers that its API exposes to pages. */
const contentActionsReset = 'x-contentful-ai-actions-ratelimit-reset';

/** The headers of the content API, each with seconds. */
export const contentWaitHeaders = {
  wait: retryAfter,
  resets: [contentReset, contentActionsReset],
} as const;

/** All headers that tell a wait, the most important first. */
export const waitHeaders: readonly WaitHeaders[] = [
  {
    form: 'time',
    tells: 'wait',
    names: [
      retryAfter,
      // older proxies
      'x-retry-after',
    ],
  },
  {
    form: 'milliseconds',
    tells: 'wait',
    names: [
      // OpenAI and Azure OpenAI: https://github.com/openai/openai-node, src/client.ts
      'retry-after-ms',
      // Azure Cosmos DB: https://learn.microsoft.com/en-us/rest/api/cosmos-db/common-cosmosdb-rest-response-headers
      'x-ms-retry-after-ms',
    ],
  },
  {
    form: 'windows',
    tells: 'wait',
    // draft-ietf-httpapi-ratelimit-headers, 07 (a list) and 08 (items); only windows that are used up tell a wait
    names: ['ratelimit'],
  },
  {
    form: 'time',
    tells: 'reset',
    names: [
      // the same draft, up to 06: seconds; GitLab: a time since 1970
      'ratelimit-reset',
      contentReset,
      contentActionsReset,
      // GitHub, Vercel, Laravel: a time since 1970; DatoCMS: seconds
      'x-ratelimit-reset',
      // X (Twitter): https://docs.x.com/x-api/fundamentals/rate-limits
      'x-rate-limit-reset',
      // Discord: https://discord.com/developers/docs/topics/rate-limits
      'x-ratelimit-reset-after',
      // Linear: https://linear.app/developers/rate-limiting
      'x-ratelimit-requests-reset',
      'x-ratelimit-endpoint-requests-reset',
      'x-ratelimit-complexity-reset',
      // OpenAI, a span: https://platform.openai.com/docs/guides/rate-limits
      'x-ratelimit-reset-requests',
      'x-ratelimit-reset-tokens',
      // Anthropic, a date: https://docs.anthropic.com/en/api/rate-limits
      'anthropic-ratelimit-requests-reset',
      'anthropic-ratelimit-tokens-reset',
      'anthropic-ratelimit-input-tokens-reset',
      'anthropic-ratelimit-output-tokens-reset',
    ],
  },
];

/**
 * What stands in the name of a header for the end of a limit. The header that tells how much of the same limit is left
 * has `remaining` in its place.
 */
export const resetInName = /reset(?:-after)?/;

/** Headers that tell how many calls are left of any limit: the draft, most servers, X (Twitter). */
export const remainingHeaders: readonly string[] = [
  'ratelimit-remaining',
  'x-ratelimit-remaining',
  'x-rate-limit-remaining',
];

/**
 * Statuses with which a `Retry-After` is meant for a person who waits (RFC 9110, 6585, 8470; Anthropic's 529). With any
 * other it counts only for a failure whose id tells of too many calls.
 */
export const waitStatuses: readonly number[] = [
  403, 409, 413, 423, 425, 429, 500, 502, 503, 504, 529,
];

/** Statuses that show a limit to be reached, where no header tells how much of it remains. */
export const limitStatuses: readonly number[] = [429, 503];
