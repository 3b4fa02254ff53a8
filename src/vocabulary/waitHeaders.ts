/**
 * How the value of a header tells a wait.
 *
 * - `time`: seconds, a span as `6m0s`, an HTTP date or one of ISO 8601, or a time since 1970 in seconds or
 *   milliseconds, by its magnitude.
 * - `milliseconds`: so many.
 * - `windows`: the windows of a rate limit, each with what is left of it and when it begins anew.
 */
export type WaitForm = 'time' | 'milliseconds' | 'windows';

/** A header that tells when the server takes calls again. */
export interface WaitHeader {
  readonly name: string;
  readonly form: WaitForm;
  /**
   * - `wait`: asks not to be called before.
   * - `reset`: tells when a limit begins anew, be it reached or not.
   */
  readonly tells: 'wait' | 'reset';
}

/** Every header that tells a wait, the one that counts first. */
export const waitHeaders: readonly WaitHeader[] = [
  // RFC 9110, section 10.2.3
  { name: 'retry-after', form: 'time', tells: 'wait' },
  // older proxies
  { name: 'x-retry-after', form: 'time', tells: 'wait' },
  // OpenAI and Azure OpenAI: https://github.com/openai/openai-node, src/client.ts
  { name: 'retry-after-ms', form: 'milliseconds', tells: 'wait' },
  // Azure Cosmos DB: https://learn.microsoft.com/en-us/rest/api/cosmos-db/common-cosmosdb-rest-response-headers
  { name: 'x-ms-retry-after-ms', form: 'milliseconds', tells: 'wait' },
  // draft-ietf-httpapi-ratelimit-headers, 07 (a list) and 08 (items)
  { name: 'ratelimit', form: 'windows', tells: 'reset' },
  // the same draft, up to 06: seconds; GitLab: a time since 1970
  { name: 'ratelimit-reset', form: 'time', tells: 'reset' },
  // Contentful: https://www.contentful.com/developers/docs/references/content-management-api/#/introduction/api-rate-limits
  { name: 'x-contentful-ratelimit-reset', form: 'time', tells: 'reset' },
  // Contentful's AI actions, among the headers that its API exposes to pages
  { name: 'x-contentful-ai-actions-ratelimit-reset', form: 'time', tells: 'reset' },
  // GitHub, Vercel, Laravel: a time since 1970; DatoCMS: seconds
  { name: 'x-ratelimit-reset', form: 'time', tells: 'reset' },
  // X (Twitter): https://docs.x.com/x-api/fundamentals/rate-limits
  { name: 'x-rate-limit-reset', form: 'time', tells: 'reset' },
  // Discord: https://discord.com/developers/docs/topics/rate-limits
  { name: 'x-ratelimit-reset-after', form: 'time', tells: 'reset' },
  // Linear: https://linear.app/developers/rate-limiting
  { name: 'x-ratelimit-requests-reset', form: 'time', tells: 'reset' },
  // OpenAI, a span: https://platform.openai.com/docs/guides/rate-limits
  { name: 'x-ratelimit-reset-requests', form: 'time', tells: 'reset' },
  { name: 'x-ratelimit-reset-tokens', form: 'time', tells: 'reset' },
  // Anthropic, a date: https://docs.anthropic.com/en/api/rate-limits
  { name: 'anthropic-ratelimit-requests-reset', form: 'time', tells: 'reset' },
  { name: 'anthropic-ratelimit-tokens-reset', form: 'time', tells: 'reset' },
];

/** Headers that tell how many calls are left: of the draft, of most servers, of X (Twitter). */
export const remainingHeaders: readonly string[] = [
  'ratelimit-remaining',
  'x-ratelimit-remaining',
  'x-rate-limit-remaining',
];

/** Statuses with which a `Retry-After` is meant for a person who waits (RFC 9110, 6585, 8470; Anthropic's 529). */
export const waitStatuses: readonly number[] = [403, 409, 413, 425, 429, 502, 503, 529];

/** Statuses that say that a limit was reached, where no header says how much of it remains. */
export const limitStatuses: readonly number[] = [429, 503];
