import { hideTyped, isLikeTyped, isType } from '../guard/hideTyped.js';
import { hideValues } from '../guard/hideValues.js';
import { getOwn, isObject, isRecord } from '../guard/records.js';
import { redactQuoted } from '../guard/redactQuoted.js';
import { isSecretName, MASK } from '../guard/secretNames.js';
import { isAboutSecret, isEcho, isRuleFact, isTold } from './secretMembers.js';
import { isSentenceName } from './sentences.js';

/** How deep a problem repeats what was refused. */
const MAX_DEPTH = 4;

/** Members of one word that name something of the problem. */
const NAMING = /(?:code|id|name|pattern|regexp?|url)$/i;

/** A number of fewer digits counts something. */
const MIN_NUMBER = 1_000;

/** Values of secrets that a body tells. */
export interface SecretValues {
  readonly sure: Set<string>;
  /**
   * What may be one: a number of few digits, and a plain word under a name that does not tell what it is. Of
   * other fields the same may be said in another sense.
   */
  readonly likely: Set<string>;
}

/** A code, or a year. */
const SHORT_NUMBER = /^\d{1,4}$/;

/** Begins without any. */
export function noValues(): SecretValues {
  return { sure: new Set(), likely: new Set() };
}

function addValue(values: SecretValues, value: string): void {
  const kind = SHORT_NUMBER.test(value) ? values.likely : values.sure;
  kind.add(value);
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
  const echoes = textsIn(facts, 0, isEchoOrTyped);
  for (const echo of echoes) addValue(values, echo);
  const guesses = textsIn(facts, 0, isGuess);
  for (const guess of guesses) values.likely.add(guess);
  const hideEchoes = hideValues([...echoes, ...guesses], true);
  const hideText = (text: string, key: string): string => {
    if (isType(text)) return text;
    if (!isTold(key)) return MASK;
    const open = hideEchoes(text);
    const isName = !/\s/.test(text) && (isRuleFact(key) || NAMING.test(key));
    return isName ? open : hideTyped(open, (typed) => addValue(values, typed));
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

/**
 * The values of secrets that may be told anywhere else in a body: in records that are about one or have one, and
 * in sentences that name one.
 */
export function secretsIn(body: unknown): SecretValues {
  const values = noValues();
  let room = MAX_LOOKS;
  const look = (part: unknown, depth: number) => {
    if (!isObject(part) || depth > MAX_DEPTH) return;
    if (isAboutSecret(depth === 0 ? withoutRequest(part) : part)) addSecrets(part, values);
    for (const key of Object.keys(part)) {
      room -= 1;
      if (room < 0) return;
      const member = (part as Readonly<Record<string, unknown>>)[key];
      if (typeof member === 'string') {
        if (isSecretName(key) && isLikeTyped(member)) addValue(values, member);
        redactQuoted(member, (value) => addValue(values, value));
      }
      look(member, depth + 1);
    }
  };
  look(body, 0);
  return values;
}

/** What stands beside the path of the request: Spring, NestJS. */
const BESIDE_REQUEST = ['timestamp', 'status', 'statusCode', 'method'];

/** A body without what tells there of the request and of the error: its path, a name, a key. */
function withoutRequest(body: object): object {
  const path = getOwn(body, 'path');
  const isUrl =
    typeof path === 'string' &&
    /^(?:\/|https?:)/.test(path) &&
    BESIDE_REQUEST.some((name) => getOwn(body, name) !== undefined);
  return { ...body, ...(isUrl && { path: undefined }), name: undefined, key: undefined };
}

function addSecrets(record: object, values: SecretValues): void {
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

/** Whether a member may be the value, as nothing tells what its number is. */
function isLikeValue(value: unknown, key: string): boolean {
  return typeof value === 'number' && value >= MIN_NUMBER && !isTold(key);
}

/** Whether a text repeats the value, or looks typed under a name that does not tell what it is. */
function isEchoOrTyped(key: string, text: string): boolean {
  return isEchoed(key, text) || (!isTold(key) && isLikeTyped(text));
}

/** Whether a text under such a name may be the value, and is not what a program calls something: `NOT_STRONG`. */
function isGuess(key: string, text: string): boolean {
  const isConstant = /^(?:[A-Z]+(?:_[A-Z]+)*|(?:[A-Z][a-z]+){2,9})$/.test(text);
  return !isTold(key) && !isEchoOrTyped(key, text) && !isConstant;
}

/** The texts of a problem that are such; of lists of numbers, which are bounds, none. */
function textsIn(
  facts: unknown,
  depth: number,
  isSuch: (key: string, text: string) => boolean,
): readonly string[] {
  if (!isRecord(facts) || depth === MAX_DEPTH) return [];
  return Object.keys(facts).flatMap((key) => {
    const member = getOwn(facts, key);
    if (isRecord(member)) return textsIn(member, depth + 1, isSuch);
    const items: readonly unknown[] = Array.isArray(member) ? member : [textOf(member)];
    return items.filter((item) => typeof item === 'string').filter((item) => isSuch(key, item));
  });
}

function textOf(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
