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

/** A rule of the catalog, and the facts of a problem under the names that the rule reads. */
export interface Meaning {
  readonly rule: RuleName;
  readonly facts: object;
}

/** What a problem of this name means; `undefined` when no rule says quite that. */
export function meaningOf(name: string, told: object): Meaning | undefined {
  const asked: string[] = [];
  const get = (...keys: readonly string[]) => {
    asked.push(...keys);
    return keys.map((key) => field(told, key)).find((fact) => fact !== undefined);
  };
  const phrase = /^(too_|invalid_(type|format)$)/.test(name) ? `${subjectOf(get)}.${name}` : name;
  const rule = (Object.keys(synonyms) as (keyof typeof synonyms)[]).find((key) =>
    synonyms[key].test(phrase),
  );
  // the bounds of our rules are allowed themselves
  if (!rule || get('inclusive') === false || get('exact') === true) return undefined;
  const limit = get('limit', 'minimum', 'maximum') ?? /\d+/.exec(phrase)?.map(Number)[0];
  const renamed = {
    min: /min|small|length/.test(phrase) ? limit : undefined,
    max: /max|big|length/.test(phrase) ? limit : undefined,
    expected: get('valids', 'options', 'values', 'expected'),
    type: rule === 'type' ? typeIn(phrase) : undefined,
  };
  const rest = Object.entries(told).filter(([key]) => !asked.includes(key));
  const facts = { ...Object.fromEntries(rest), ...renamed };
  const { read }: RuleRow = ruleCatalog[rule];
  return !read || read((key) => field(facts, key)) ? { rule, facts } : undefined;
}

/** What an issue of Zod is about; Zod 4 tells only in its sentence that nothing was there. */
function subjectOf(get: (...keys: readonly string[]) => unknown): string | undefined {
  const isAbsent = text(get('received', 'message'))?.endsWith('undefined');
  return isAbsent ? 'undefined' : text(get('format', 'origin', 'type', 'expected'));
}

/** The type as the wire spells it: `Integer`, `String`. */
function typeIn(phrase: string): string {
  return /int/.test(phrase)
    ? 'Integer'
    : phrase.replace(/\..*/, '').replace(/^./, (letter) => letter.toUpperCase());
}
