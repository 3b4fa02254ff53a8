import { isLikeTyped, isType } from '../guard/hideTyped.js';
import { getOwn, isRecord } from '../guard/records.js';
import { isEcho, isTold } from './secretMembers.js';

/** How deep a problem repeats what was refused. */
export const MAX_DEPTH = 4;

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
 * Takes up what a problem with a secret repeats of its value: what its name or its form shows is one for sure, and
 * what stands under a name that does not tell what it is may be one. Lists of numbers are bounds.
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
  else if (isTold(key)) return;
  else if (isLikeTyped(text)) addValue(values, text);
  else if (!CONSTANT.test(text)) values.likely.add(text);
}

/** Whether a member repeats the value; Zod tells under the same name what type it has. */
export function isEchoed(key: string, value: unknown): boolean {
  return isEcho(key) && !isType(value);
}
