import { onceForText } from '../guard/onceForText.js';
import { isRecord, type PlainRecord } from '../guard/records.js';
import { isSecretPlace } from './isSecretPlace.js';
import { wordsIn } from '../wire/wordsIn.js';
import { allowedValueWords, echoWords, factWords, ruleMembers } from '../vocabulary/memberWords.js';
import { placeNames } from '../vocabulary/placeNames.js';
import { knownName } from '../wire/knownNames.js';
import { isSentenceName } from '../wire/isSentenceName.js';

/** Where a problem may say which field it is about. */
const names: ReadonlySet<string> = new Set([
  ...placeNames,
  // the content APIs, Joi, Zod
  'path',
  // Joi's context
  'key',
  // lists of names and values
  'name',
]);

/** Those that mean something else where a place stands beside them. */
const vagueNames: ReadonlySet<string> = new Set(['target', 'key', 'name']);

/** Whether a problem is about a field that holds a secret: its place leads to one, or the record says so. */
export function isAboutSecret(record: unknown, place?: unknown): boolean {
  return isSecretPlace(place) || namesSecret(record, place);
}

/**
 * Whether a record says that it is about a field that holds a secret: itself, or in a record inside of it. JSON:API
 * names the place in a `source`, GraphQL in `extensions`.
 *
 * @param place its place, where that is known already
 */
export function namesSecret(record: unknown, place?: unknown): boolean {
  if (!isRecord(record)) return false;
  const isPlaced = Array.isArray(place) && place.length > 0;
  const mayTellPlace = isPlaced ? surelyTellsPlace : tellsPlace;
  // not `Object.keys`: of ten thousand problems it would make as many lists
  for (const name in record) {
    const member = record[name];
    if (member === place) continue;
    if (isRecord(member) && namesSecretInside(member, place)) return true;
    if (mayTellPlace(name) && isSecretPlace(member) && Object.hasOwn(record, name)) return true;
  }
  return false;
}

/** Whether a record inside of a problem names a secret. A name that has other meanings as well does not count there. */
function namesSecretInside(inside: PlainRecord, place: unknown): boolean {
  for (const name in inside) {
    const member = inside[name];
    if (member === place || !surelyTellsPlace(name)) continue;
    if (isSecretPlace(member) && Object.hasOwn(inside, name)) return true;
  }
  return false;
}

const tellsPlace = /* @__PURE__ */ onceForText((name) => names.has(knownName(name)));

/** The same where a name that has other meanings as well tells no place. */
function surelyTellsPlace(name: string): boolean {
  return tellsPlace(name) && !vagueNames.has(name);
}

/** Whether a member of this name tells the place or the rule of a problem, and no value. */
export function isRuleFact(name: string): boolean {
  return ruleMembers.has(name.toLowerCase()) || tellsPlace(name);
}

/** Whether a member of this name repeats the refused value. */
export function isEcho(name: string): boolean {
  const words = wordsIn(name);
  // `fieldValue`
  const isValue = words.at(-1)?.startsWith('val');
  const isFact = (word: string) => (isValue ? allowedValueWords.has(word) : isFactWord(word));
  return words.some((word) => echoWords.has(word)) && !words.some(isFact);
}

/** Whether the name of a member shows that it tells something about the problem. A text without a name does. */
export function isFactName(name: string): boolean {
  return name === '' || isRuleFact(name) || isSentenceName(name) || wordsIn(name).some(isFactWord);
}

function isFactWord(word: string): boolean {
  return factWords.has(word) || ruleMembers.has(word) || isSentenceName(word);
}
