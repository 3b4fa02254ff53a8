import { onceForText } from '../guard/onceForText.js';
import { isRecord } from '../guard/records.js';
import { REFUSED } from '../guard/redactSentence.js';
import { isSecretPlace } from '../guard/secretNames.js';
import { wordsIn } from '../guard/wordsIn.js';
import { placeNames } from '../vocabulary/placeNames.js';
import { knownName } from './knownNames.js';
import { isSentenceName } from './sentences.js';

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

/** Those that mean other things, too, where a place is told beside them. */
const vagueNames: ReadonlySet<string> = new Set(['target', 'key', 'name']);

/**
 * Whether a record says of itself that it is about a secret, or one in it does: JSON:API names the place
 * in a `source`, GraphQL in `extensions`.
 *
 * @param place what it tells for sure, where that is known already
 * @param isSecret whether this leads to a secret
 */
export function isAboutSecret(
  record: unknown,
  place?: unknown,
  isSecret = isSecretPlace(place),
): boolean {
  return isSecret || namesSecret(record, place);
}

function namesSecret(record: unknown, place: unknown, isInside = false): boolean {
  if (!isRecord(record)) return false;
  const isPlaced = isInside || (Array.isArray(place) && place.length > 0);
  // not `Object.keys`: of ten thousand problems it would make as many lists
  for (const name in record) {
    const told = record[name];
    if (told === place) continue;
    if (!isInside && isRecord(told) && namesSecret(told, place, true)) return true;
    if (!isPlaceName(name) || (isPlaced && vagueNames.has(name))) continue;
    if (isSecretPlace(told) && Object.hasOwn(record, name)) return true;
  }
  return false;
}

/** What else a record inside of a problem tells of the rule: its name and bounds, and no value. */
const RULE_FACT =
  /^(?:keyword|kind|rule|type|format|validation|validator|constraint|limit|g[et]|l[et]|(?:exclusive)?m(?:in|ax)(?:imum)?(?:_?(?:length|items))?)$/i;

/** Whether a member of this name tells the place or the rule of a problem, and no value. */
export function isRuleFact(name: string): boolean {
  return RULE_FACT.test(name) || isPlaceName(name);
}

const isPlaceName = /* @__PURE__ */ onceForText((name) => names.has(knownName(name)));

/** Words in the names of members that repeat the refused value: `actual_value`, `rejectedValue`, `input`. */
const ECHO = new RegExp(
  `^(?:${REFUSED}|sent|seen|data|args?|arguments?|original|raw|found|current|previous|content|literal)$`,
);

/** Words of names that tell about values, and repeat none: `max_value`, `input_type`. */
const TOLD =
  /^(?:expected|allowed|accepted|permitted|valid|length|size|counts?|patterns?|regexp?|codes?|ids?|types|rules|messages|errors|details|path|fields?|name|key|pointer|location|hints?|help|notes?|policy|constraints?|requirements?|status|severity|level|strength|score|ur[il]|links?|time|timestamp|locale|lang|language|label|summary|tags?|category|op|entity|resource|service|environment|collection|section|origin|scope|domain|index|line|column|row|position)$/;

/** Values of the rule in place of the refused one. */
const OF_RULE = /^(?:m(?:in|ax)(?:imum)?|expected|allowed|accepted|permitted|valid)$/;

/** Whether a problem repeats the refused value under this name. */
export function isEcho(name: string): boolean {
  const words = wordsIn(name);
  // `fieldValue`
  const isValue = words.at(-1)?.startsWith('val');
  const isAbout = (word: string) => (isValue ? OF_RULE.test(word) : isToldWord(word));
  return words.some((word) => ECHO.test(word)) && !words.some(isAbout);
}

/** Whether the name of a member tells what it says of the problem; what has none is said. */
export function isTold(name: string): boolean {
  return name === '' || isRuleFact(name) || isSentenceName(name) || wordsIn(name).some(isToldWord);
}

function isToldWord(word: string): boolean {
  return TOLD.test(word) || RULE_FACT.test(word) || isSentenceName(word);
}
