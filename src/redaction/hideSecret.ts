import { hideTyped, isType } from './hideTyped.js';
import { hideValues } from './hideValues.js';
import { getOwn, isObject } from '../guard/records.js';
import { MASK } from './mask.js';
import { isRuleFact, isFactName } from './secretMembers.js';
import { addRepeated, addValue, isEchoed, MAX_DEPTH, noValues } from './secretValues.js';

/** Members whose value, if it is one word, is the name of something. */
const NAMING = /(?:code|id|name|pattern|regexp?|url)$/i;

/** A smaller number is a count. */
const MIN_NUMBER = 1_000;

/**
 * Makes a function that removes the value of a secret from all that its problem says. Texts lose the value and what
 * looks typed. Records lose the members that repeat it, and records inside of the problem lose all but place, rule
 * and bounds. A member whose name tells nothing of it is masked: it may be the value.
 *
 * @param facts the record of the problem, which may repeat the value
 * @param values gets what was hidden, since other parts of the body may say it again
 */
export function hideSecret(facts: unknown, values = noValues()): (part: unknown) => unknown {
  const repeated = noValues();
  addRepeated(facts, repeated);
  for (const value of repeated.sure) values.sure.add(value);
  for (const value of repeated.likely) values.likely.add(value);
  const hideRepeated = hideValues([...repeated.sure, ...repeated.likely], 'field');
  const hideText = (text: string, key: string): string => {
    if (isType(text)) return text;
    if (!isFactName(key)) return MASK;
    const open = hideRepeated(text);
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
  // anything but the record of the problem itself counts as inside of it
  return (part) => hide(part, part === facts ? 0 : 1);
}

/** Whether a member of a record inside of the problem may be told: a list or record, or a fact of the rule. */
function isOpen(key: string, value: unknown): boolean {
  return isObject(value) || isRuleFact(key);
}

/** Whether a number may be the value: its name tells nothing of it, and it is too large for a count. */
function mayBeValue(value: unknown, key: string): boolean {
  return typeof value === 'number' && value >= MIN_NUMBER && !isFactName(key);
}
