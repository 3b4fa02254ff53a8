import { isLikeTyped, isType } from './hideTyped.js';
import { getOwn, isRecord } from '../guard/records.js';
import { isEcho, isFactName } from './secretMembers.js';

/** How deep a problem is searched for what was refused. */
export const MAX_DEPTH = 4;

/** A number that may be a code or a year. */
const SHORT_NUMBER = /^\d{1,4}$/;

/** The name of a constant or a class: `NOT_STRONG`, `PasswordPolicy`. */
const CONSTANT = /^(?:[A-Z]+(?:_[A-Z]+)*|(?:[A-Z][a-z]+){2,9})$/;

/** Values of secrets that a body holds. */
export interface SecretValues {
  readonly sure: Set<string>;
  /**
   * What may be one: a short number, or a plain word under a name that tells nothing of it. What is said of other
   * fields may hold the same in another sense.
   */
  readonly likely: Set<string>;
}

export function noValues(): SecretValues {
  return { sure: new Set(), likely: new Set() };
}

/** Adds a value that was told as that of a secret. */
export function addValue({ sure, likely }: SecretValues, value: string): void {
  (SHORT_NUMBER.test(value) ? likely : sure).add(value);
}

/**
 * Adds the values that a problem with a secret repeats. A value is sure by the name it stands under, or by its
 * form; under a name that tells nothing of it, it is likely. Lists of numbers are bounds.
 */
export function addRepeated(problem: unknown, values: SecretValues, depth = 0): void {
  if (!isRecord(problem) || depth === MAX_DEPTH) return;
  for (const key of Object.keys(problem)) {
    const member = getOwn(problem, key);
    addRepeated(member, values, depth + 1);
    const items = Array.isArray(member)
      ? member
      : [typeof member === 'number' ? String(member) : member];
    for (const text of items) if (typeof text === 'string') sortValue(key, text, values);
  }
}

function sortValue(key: string, text: string, values: SecretValues): void {
  if (isEchoed(key, text)) addValue(values, text);
  else if (isFactName(key)) return;
  else if (isLikeTyped(text)) addValue(values, text);
  else if (!CONSTANT.test(text)) values.likely.add(text);
}

/** Whether a member repeats the value. Under the same names Zod tells its type. */
export function isEchoed(key: string, value: unknown): boolean {
  return isEcho(key) && !isType(value);
}
