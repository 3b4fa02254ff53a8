import { hideTyped, isLikeTyped, isType } from '../guard/hideTyped.js';
import { hideValues } from '../guard/hideValues.js';
import { getOwn, isObject, isRecord } from '../guard/records.js';
import { MASK } from '../guard/secretNames.js';
import { isEcho, isRuleFact, isTold } from './secretMembers.js';

/** How deep a problem repeats what was refused. */
export const MAX_DEPTH = 4;

/** Members of one word that name something of the problem. */
const NAMING = /(?:code|id|name|pattern|regexp?|url)$/i;

/** A number of fewer digits counts something. */
const MIN_NUMBER = 1_000;

/** A code, or a year. */
const SHORT_NUMBER = /^\d{1,4}$/;

/** What a program calls something: `NOT_STRONG`, `PasswordPolicy`. */
const CONSTANT = /^(?:[A-Z]+(?:_[A-Z]+)*|(?:[A-Z][a-z]+){2,9})$/;

/** Values of secrets that a body tells. */
export interface SecretValues {
  readonly sure: Set<string>;
  /**
   * What may be one: a number of few digits, and a plain word under a name that does not tell what it is. Of
   * other fields the same may be said in another sense.
   */
  readonly likely: Set<string>;
}

/** Begins without any. */
export function noValues(): SecretValues {
  return { sure: new Set(), likely: new Set() };
}

/** Takes up a value that was told as the one of a secret. */
export function addValue({ sure, likely }: SecretValues, value: string): void {
  (SHORT_NUMBER.test(value) ? likely : sure).add(value);
}

/**
 * What a problem with a secret says, without the secret's value. From texts the value is removed, and what
 * looks typed; from records the members that repeat it, and from those inside of the problem all but place,
 * rule and bounds. What a member holds whose name does not tell what it is may be the value.
 *
 * @param facts the record of the problem, which may repeat the value
 * @param values gets what was hidden: other parts may say it again
 */
export function hideSecret(facts: unknown, values = noValues()): (said: unknown) => unknown {
  const own = noValues();
  addRepeated(facts, own);
  for (const value of own.sure) values.sure.add(value);
  for (const value of own.likely) values.likely.add(value);
  const hideOwn = hideValues([...own.sure, ...own.likely], true);
  const hideText = (text: string, key: string): string => {
    if (isType(text)) return text;
    if (!isTold(key)) return MASK;
    const open = hideOwn(text);
    const isName = !/\s/.test(text) && (isRuleFact(key) || NAMING.test(key));
    return isName ? open : hideTyped(open, (typed) => addValue(values, typed));
  };
  const hide = (value: unknown, depth: number, key = ''): unknown => {
    if (typeof value === 'string') return hideText(value, key);
    if (!isObject(value)) return mayBeValue(value, key) ? MASK : value;
    if (depth === MAX_DEPTH) return undefined;
    if (Array.isArray(value)) return value.map((item) => hide(item, depth + 1, key));
    const kept: Record<string, unknown> = {};
    for (const name of Object.keys(value)) {
      const member = getOwn(value, name);
      const isKept = !isEchoed(name, member) && (depth === 0 || isOpen(name, member));
      if (isKept) kept[name] = name === 'path' ? member : hide(member, depth + 1, name);
    }
    return kept;
  };
  // what stands beside the problem's own record is inside of it
  return (said) => hide(said, said === facts ? 0 : 1);
}

/** Takes up what a problem repeats of the value; of lists of numbers, which are bounds, nothing. */
function addRepeated(facts: unknown, values: SecretValues, depth = 0): void {
  if (!isRecord(facts) || depth === MAX_DEPTH) return;
  for (const key of Object.keys(facts)) {
    const member = getOwn(facts, key);
    addRepeated(member, values, depth + 1);
    const items = Array.isArray(member)
      ? member
      : [typeof member === 'number' ? String(member) : member];
    for (const text of items) {
      if (typeof text !== 'string') continue;
      if (isEchoed(key, text) || (!isTold(key) && isLikeTyped(text))) addValue(values, text);
      else if (!isTold(key) && !CONSTANT.test(text)) values.likely.add(text);
    }
  }
}

/** Whether a member of a record inside of the problem may be told: of values it tells nothing. */
function isOpen(key: string, value: unknown): boolean {
  return isObject(value) || isRuleFact(key);
}

/** Whether the member repeats the value; Zod tells under the same name what type it has. */
function isEchoed(key: string, value: unknown): boolean {
  return isEcho(key) && !isType(value);
}

/** Whether a member may be the value, as nothing tells what its number is. */
function mayBeValue(value: unknown, key: string): boolean {
  return typeof value === 'number' && value >= MIN_NUMBER && !isTold(key);
}
