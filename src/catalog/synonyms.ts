import type { RuleName } from './rules.js';

/**
 * How other validators call what a rule of the catalog says. Only what means the same stands here,
 * because the words shown are then the catalog's.
 *
 * - Joi: the `type` of an error (https://joi.dev/api, list of errors)
 * - Zod: what an issue is about, a dot, and its `code` (https://zod.dev/error-customization)
 * - Rails: the sentence (`active_model/locale/en.yml`)
 * - GraphQL of Contentful: the code
 */
const synonyms = {
  required: /^(any\.required|string\.empty|nothing\.invalid_type|can't be blank)$/,
  unexpected: /^any\.unknown$/,
  unknown: /^object\.unknown$/,
  in: /^(any\.only|invalid_(enum_)?value)$/,
  regexp: /^regex\.invalid_format$/,
  type: /^\w+\.(base|integer|invalid_type)$/,
  size: /^(string|array|set)\.(min|max|length|too_\w+)$|^is too \w+ \(m..imum is \d+ ch/,
  range: /^(number|int)\.(min|max|too_\w+)$/,
  dateRange: /^date\.(min|max)$/,
  notResolvable: /^UNRESOLVABLE_LINK$/,
  taken: /^has already been taken$/,
} satisfies { readonly [Rule in RuleName]?: RegExp };

/** The rule that says what this phrase says; `undefined` when none says quite that. */
export function ruleFor(phrase: string): RuleName | undefined {
  return (Object.keys(synonyms) as (keyof typeof synonyms)[]).find((rule) =>
    synonyms[rule].test(phrase),
  );
}
