import type { EntityLink } from '../catalog/facts.js';
import type { RuleName, RuleParams } from '../catalog/rules.js';

/** Keys and indexes from the root of the value that was sent to the place of the problem. */
export type IssuePath = readonly (string | number)[];

export type { EntityLink };

/** What every issue carries. Assignable to a Standard Schema issue. */
export interface IssueBase {
  /** The server's own words, or the rule's name when it gave none. */
  readonly message: string;
  /** The rule exactly as the server spelled it; the inner `sys.id` of a nested whole error. */
  readonly name?: string;
  /** Empty for the whole value. A path that came as one string was split at dots and brackets, or as a JSON Pointer. */
  readonly path: IssuePath;
  /** Id of the field of an entry or asset. */
  readonly field?: string;
  /** Locale code of the field's value. */
  readonly locale?: string;
  /** The entity that the issue belongs to, when one response speaks of several. */
  readonly entity?: EntityLink;
  /** Short preview of the refused value, when it was a primitive. */
  readonly value?: string;
}

/** A rule of the catalog, with its facts. */
export type KnownRule = {
  [Rule in RuleName]: { readonly rule: Rule; readonly params: RuleParams[Rule] };
}[RuleName];

/** A rule that no row of the catalog knows, that the server words better, or whose facts could not be read. */
export interface OtherRule {
  /** The words are then the server’s own, in `message`. */
  readonly rule: 'other';
  readonly params: Readonly<Record<never, never>>;
}

/**
 * One problem with the content that was sent: a discriminated union on `rule`.
 *
 * @example
 * if (issue.rule === 'size') console.log(issue.params.max);
 */
export type Issue = IssueBase & (KnownRule | OtherRule);
