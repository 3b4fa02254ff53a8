import { field, text } from './facts.js';
import { ruleCatalog, type RuleName, type RuleRow } from './rules.js';

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
  required: /^(any\.required|string\.empty|undefined\.invalid_type|can't be blank)$/,
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

/** Facts that the catalog's rules read under names of their own. */
const RENAMED =
  /^(type|origin|received|limit|m..imum|inclusive|exact|valids|options|values|format)$/;

/** A rule of the catalog, and the facts of a problem under the names that the rule reads. */
export interface Meaning {
  readonly rule: RuleName;
  readonly facts: object;
}

/** What a problem of this name means; `undefined` when no rule says quite that. */
export function meaningOf(name: string, told: object): Meaning | undefined {
  const get = (...keys: readonly string[]) =>
    keys.map((key) => field(told, key)).find((fact) => fact !== undefined);
  const isZod = /^(too_|invalid_(type|format)$)/.test(name);
  // Zod 4 tells only in its sentence that nothing was there
  const isAbsent = text(get('received', 'message'))?.endsWith('undefined');
  const about = isAbsent ? 'undefined' : text(get('format', 'origin', 'type', 'expected'));
  const phrase = isZod ? `${about}.${name}` : name;
  const rule = (Object.keys(synonyms) as (keyof typeof synonyms)[]).find((key) =>
    synonyms[key].test(phrase),
  );
  // the bounds of a rule belong to what is allowed
  if (!rule || get('inclusive') === false || get('exact') === true) return undefined;
  const limit = get('limit', 'minimum', 'maximum') ?? /\d+/.exec(phrase)?.map(Number)[0];
  const facts = {
    ...Object.fromEntries(Object.entries(told).filter(([key]) => !RENAMED.test(key))),
    min: /min|small|length/.test(phrase) ? limit : undefined,
    max: /max|big|length/.test(phrase) ? limit : undefined,
    expected: get('valids', 'options', 'values', 'expected'),
    type: rule === 'type' ? typeIn(phrase) : undefined,
  };
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read((key) => field(facts, key)) ? { rule, facts } : undefined;
}

/** The type as the wire spells it: `Integer`, `String`. */
function typeIn(phrase: string): string {
  return /int/.test(phrase)
    ? 'Integer'
    : phrase.replace(/\..*/, '').replace(/^./, (letter) => letter.toUpperCase());
}
