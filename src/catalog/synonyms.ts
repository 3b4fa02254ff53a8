import type { RuleName } from './rules.js';

/**
 * How other validators call what a rule of the catalog says. Only what means the same stands here,
 * because the words shown are then the catalog's; anything else keeps the server's. The first counts.
 *
 * - Joi: the `type` of an error (https://joi.dev/api, list of errors)
 * - Zod: what an issue is about, its `code`, and what it received or its sentence, joined by dots
 *   (https://zod.dev/error-customization)
 * - Rails: the sentence (`active_model/locale/en.yml`)
 * - GraphQL of Contentful: what it is about and the code
 */
const synonyms = {
  required: /^any\.required|^string\.empty|^can't be blank$|\.invalid_type\..*undefined$/,
  unexpected: /^any\.unknown/,
  unknown: /^object\.unknown/,
  in: /^any\.only|\.invalid_(enum_)?value/,
  type: /^\w+\.(base|integer|invalid_type)/,
  size: /^(string|array|set)\.(min|max|length|too_)|^is too \w+ \(m..imum is \d+ ch/,
  range: /^(number|int)\.(min|max|too_)/,
  dateRange: /^date\.(min|max)/,
  notResolvable: /\.UNRESOLVABLE_LINK/,
  taken: /^has already been taken$/,
} satisfies { readonly [Rule in RuleName]?: RegExp };

const rules = Object.keys(synonyms) as (keyof typeof synonyms)[];

/** The rule that says what this phrase says; `undefined` when none says quite that. */
export function ruleFor(phrase: string): RuleName | undefined {
  return rules.find((rule) => synonyms[rule].test(phrase));
}
