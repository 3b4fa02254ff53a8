import { onceForText } from '../guard/onceForText.js';
import { plainName } from './plainName.js';
import { isRecord } from '../guard/records.js';
import {
  idNames,
  sentenceListNames,
  sentenceNames,
  statusNames,
  vagueSentenceNames,
} from '../vocabulary/bodyMembers.js';
import { compoundNames } from '../vocabulary/compoundNames.js';
import { helpNames, requestIdNames, waitNames } from '../vocabulary/factNames.js';
import { containerNames, listNames } from '../vocabulary/listNames.js';
import { placeListNames, placeNames } from '../vocabulary/placeNames.js';
import { inputPlaceNames } from '../vocabulary/graphqlNames.js';
import {
  ownSentenceNames,
  problemSentenceNames,
  ruleNameNames,
} from '../vocabulary/problemMembers.js';

const names = [
  ...sentenceNames,
  ...vagueSentenceNames,
  ...ownSentenceNames,
  ...problemSentenceNames,
  ...placeNames,
  ...inputPlaceNames,
  ...listNames,
  ...containerNames,
  ...placeListNames,
  ...sentenceListNames,
  ...ruleNameNames,
  ...idNames,
  ...statusNames,
  ...requestIdNames,
  ...helpNames,
  ...Object.keys(waitNames),
];

const tableNames: ReadonlySet<string> = new Set(names);

/** Each name by its plain form, `plainName`; where two have the same, the first counts. */
const spellings = new Map<string, string>();
for (const name of names) if (!spellings.has(plainName(name))) spellings.set(plainName(name), name);

/** The longest name that may be one of a table, in characters. */
const MAX_NAME = 40;

/** The name in a table that a member's name is another spelling of, or means; any other name as it is. */
export const knownName = /* @__PURE__ */ onceForText(findName);

/** A short name in lower case has no other spelling. A longer one may be made of several words. */
const WORD = /^[a-z]{0,8}$/;

function findName(name: string): string {
  if (name.length > MAX_NAME || tableNames.has(name) || WORD.test(name)) return name;
  // `errorList` means `errors`
  const plain = plainName(name).replace(/list$/, 's');
  return (
    spellings.get(plain) ??
    compoundNames.find(({ beginnings, ends }) =>
      beginnings.some(
        (beginning) => plain.startsWith(beginning) && ends.includes(plain.slice(beginning.length)),
      ),
    )?.name ??
    name
  );
}

const NONE: readonly string[] = [];

/**
 * The members of a record that have one of these names, in whatever spelling: in the order of the names, each as the
 * record spells it.
 */
export function membersNamed(record: unknown, wanted: readonly string[]): readonly string[] {
  if (!isRecord(record)) return NONE;
  let members: string[] | undefined;
  // not `Object.keys`: of ten thousand problems it would make as many lists
  for (const name in record) {
    if (!wanted.includes(knownName(name)) || !Object.hasOwn(record, name)) continue;
    members ??= [];
    members.push(name);
  }
  if (members === undefined) return NONE;
  const rank = (name: string) => wanted.indexOf(knownName(name));
  return members.sort((one, other) => rank(one) - rank(other));
}
