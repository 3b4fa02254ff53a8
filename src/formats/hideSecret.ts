import { hideTyped, isType } from '../guard/hideTyped.js';
import { hideValues } from '../guard/hideValues.js';
import { getOwn, isObject, isRecord } from '../guard/records.js';
import { MASK } from '../guard/secretNames.js';
import { isAboutSecret, isEcho, isRuleFact, isTold } from './secretMembers.js';
import { isSentenceName } from './sentences.js';

/** How deep a problem repeats what was refused. */
const MAX_DEPTH = 4;

/** Members of one word that name something of the problem. */
const NAMING = /(?:code|id|name|pattern|regexp?|url)$/i;

/** A number of fewer digits counts something. */
const MIN_NUMBER = 1_000;

/**
 * What a problem with a secret says, without the secret's value. From texts the value is removed, and what
 * looks typed; from records the members that repeat it, and from those inside of the problem all but place,
 * rule and bounds. What a member holds whose name does not tell what it is may be the value.
 *
 * @param facts the record of the problem, which may repeat the value
 * @param values gets what was hidden: other parts may say it again
 */
export function hideSecret(facts: unknown, values = new Set<string>()): (said: unknown) => unknown {
  const echoes = echoesIn(facts, 0);
  for (const echo of echoes) values.add(echo);
  const hideEchoes = hideValues(echoes, true);
  const hideText = (text: string, key: string): string => {
    if (isType(text)) return text;
    if (!isTold(key)) return MASK;
    const open = hideEchoes(text);
    const isName = !/\s/.test(text) && (isRuleFact(key) || NAMING.test(key));
    return isName ? open : hideTyped(open, (typed) => values.add(typed));
  };
  const hide = (value: unknown, depth: number, key = ''): unknown => {
    if (typeof value === 'string') return hideText(value, key);
    if (!isObject(value)) return isLikeValue(value, key) ? MASK : value;
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

/** So many values of a body are looked at: problems in lists are told one by one. */
const MAX_LOOKS = 150;

/** The values of secrets in records of a body that are about one, and may be told anywhere else in it. */
export function secretsIn(body: unknown): Set<string> {
  const values = new Set<string>();
  let room = MAX_LOOKS;
  const look = (part: unknown, depth: number) => {
    if (!isObject(part) || depth > MAX_DEPTH) return;
    if (isAboutSecret(part)) addSecrets(part, values);
    for (const key of Object.keys(part)) {
      room -= 1;
      if (room < 0) return;
      look((part as Readonly<Record<string, unknown>>)[key], depth + 1);
    }
  };
  look(body, 0);
  return values;
}

function addSecrets(record: object, values: Set<string>): void {
  const hide = hideSecret(record, values);
  for (const key of Object.keys(record)) {
    const member = getOwn(record, key);
    if (typeof member === 'string' && isSentenceName(key)) hide(member);
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

/** Whether what the member holds may be the value, as nothing tells what it is. */
function isLikeValue(value: unknown, key: string): boolean {
  const isLong = typeof value === 'number' && value >= MIN_NUMBER;
  return (isLong || (typeof value === 'string' && value !== '')) && !isTold(key);
}

/** Whether a value is what a program calls something: `NOT_STRONG`, `PasswordPolicy`. */
function isConstant(value: unknown): boolean {
  return typeof value === 'string' && /^(?:[A-Z]+(?:_[A-Z]+)*|(?:[A-Z][a-z]+){2,9})$/.test(value);
}

/** The refused values that a problem repeats, as texts. */
function echoesIn(facts: unknown, depth: number): readonly string[] {
  if (!isRecord(facts) || depth === MAX_DEPTH) return [];
  return Object.keys(facts).flatMap((key) => {
    const member = getOwn(facts, key);
    if (isRecord(member)) return echoesIn(member, depth + 1);
    const items: readonly unknown[] = Array.isArray(member) ? member : [member];
    return items
      .filter((item) => isEchoed(key, item) || (isLikeValue(item, key) && !isConstant(item)))
      .filter((item) => typeof item === 'string' || typeof item === 'number')
      .map(String);
  });
}
