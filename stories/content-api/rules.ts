import type { RuleError } from './errors.js';
import { type Bounds, type Entry, type FieldValidation, type Link, linkTo } from './resources.js';

/** What a rule may look at besides the value. */
export interface RuleContext {
  readonly entryId: string;
  readonly fieldId: string;
  readonly contentTypeId: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** The params of a broken rule, with the server's sentence; undefined if the value keeps the rule. */
type Breach = { readonly details: string; readonly [param: string]: unknown } | undefined;

type Checks = {
  readonly [Rule in Exclude<keyof FieldValidation, 'message'>]-?: (
    expected: NonNullable<FieldValidation[Rule]>,
    value: unknown,
    context: RuleContext,
  ) => Breach;
};

function isOutside<T extends number | string>(value: T, { min, max }: Bounds<T>): boolean {
  return (min !== undefined && value < min) || (max !== undefined && value > max);
}

function limits(what: string, { min, max }: Bounds<number | string>): string {
  if (min === undefined) return `${what} must be at most ${max}`;
  if (max === undefined) return `${what} must be at least ${min}`;
  return `${what} must be at least ${min} and at most ${max}`;
}

/** The id a link field points at; '' if it is not a link (which the type check has already reported). */
export function linkedId(value: unknown): string {
  return (value as Partial<Link> | null)?.sys?.id ?? '';
}

const checks: Checks = {
  size: (bounds, value) => {
    const { length } = value as string | readonly unknown[];
    return isOutside(length, bounds) ? { ...bounds, details: limits('Size', bounds) } : undefined;
  },
  range: (bounds, value) =>
    isOutside(value as number, bounds)
      ? { ...bounds, details: limits('The value', bounds) }
      : undefined,
  dateRange: (bounds, value) => {
    const at = new Date(value as string).toISOString();
    const iso = (date?: string) => (date === undefined ? date : new Date(date).toISOString());
    const [min, max] = [iso(bounds.min), iso(bounds.max)];
    const outside = (min !== undefined && at < min) || (max !== undefined && at > max);
    return outside ? { ...bounds, details: limits('The date', bounds) } : undefined;
  },
  regexp: ({ pattern, flags }, value) =>
    new RegExp(pattern, flags).test(value as string)
      ? undefined
      : { pattern, flags: flags ?? null, details: `Does not match /${pattern}/${flags ?? ''}` },
  prohibitRegexp: ({ pattern, flags }, value) =>
    new RegExp(pattern, flags).test(value as string)
      ? { pattern, flags: flags ?? null, details: `Must not match /${pattern}/${flags ?? ''}` }
      : undefined,
  in: (expected, value) =>
    expected.includes(value as string)
      ? undefined
      : { expected, details: 'Value must be one of expected values' },
  unique: (_, value, { entryId, fieldId, contentTypeId, entries }) => {
    const conflicting = [...entries.values()]
      .filter(({ sys }) => sys.id !== entryId && sys.contentType.sys.id === contentTypeId)
      .filter(({ fields }) => Object.values(fields[fieldId] ?? {}).includes(value))
      .map(({ sys }) => linkTo('Entry', sys.id));
    const details = 'Same field value present in other entry';
    return conflicting.length > 0 ? { conflicting, details } : undefined;
  },
  linkContentType: (contentTypeId, value, { entries }) => {
    const target = entries.get(linkedId(value));
    // a link to a missing resource is reported by notResolvable
    if (!target || contentTypeId.includes(target.sys.contentType.sys.id)) return undefined;
    return { contentTypeId, details: `Must link to an entry of: ${contentTypeId.join(', ')}` };
  },
};

/** Checks one value against one validation. */
export function checkRule(
  validation: FieldValidation,
  value: unknown,
  path: readonly (string | number)[],
  context: RuleContext,
): readonly RuleError[] {
  const errors: RuleError[] = [];
  for (const name of Object.keys(checks) as (keyof Checks)[]) {
    const expected = validation[name];
    if (expected === undefined) continue;
    // each row takes its own kind of expectation, which the compiler cannot follow through a loop
    const check = checks[name] as (e: unknown, v: unknown, c: RuleContext) => Breach;
    const breach = check(expected, value, context);
    if (!breach) continue;
    const words = validation.message === undefined ? {} : { customMessage: validation.message };
    // like the real API, does not repeat a link as the value
    const shown = typeof value === 'object' ? {} : { value };
    errors.push({ name, path, ...shown, ...breach, ...words });
  }
  return errors;
}
