import type { PlainRecord } from '../guard/records.js';
import { idNames, sentenceListNames, sentenceNames, statusNames } from '../vocabulary/bodyNames.js';
import { compoundNames } from '../vocabulary/compoundNames.js';
import { helpNames, requestIdNames, waitNames } from '../vocabulary/factNames.js';
import { containerNames, listNames } from '../vocabulary/listNames.js';
import { placeNames } from '../vocabulary/placeNames.js';
import { inputPlaceNames } from '../vocabulary/graphqlNames.js';
import {
  ownSentenceNames,
  problemSentenceNames,
  ruleNameNames,
} from '../vocabulary/problemNames.js';

const names = [
  ...sentenceNames,
  ...ownSentenceNames,
  ...problemSentenceNames,
  ...placeNames,
  ...inputPlaceNames,
  ...listNames,
  ...containerNames,
  ...sentenceListNames,
  ...ruleNameNames,
  ...idNames,
  ...statusNames,
  ...requestIdNames,
  ...helpNames,
  ...Object.keys(waitNames),
];

const tableNames: ReadonlySet<string> = new Set(names);

/** The names by what their spellings have in common; of several the one that is named first. */
const spellings = new Map<string, string>();
for (const name of names) if (!spellings.has(spoken(name))) spellings.set(spoken(name), name);

/** The most names that are remembered. */
const MAX_NAMES = 500;

/** The longest name that may be one of a table, in characters. */
const MAX_NAME = 40;

/** What names were found to be: most bodies have few, and ten thousand problems have the same. */
const found = new Map<string, string>();

/** The name of a table that a member's name is a spelling of, or means; itself where it is none. */
export function knownName(name: string): string {
  let known = found.get(name);
  if (known === undefined) {
    known = name.length > MAX_NAME ? name : findName(name);
    if (found.size >= MAX_NAMES) found.clear();
    found.set(name, known);
  }
  return known;
}

/** One word, which has one spelling. */
const WORD = /^[a-z]*$/;

function findName(name: string): string {
  if (tableNames.has(name) || WORD.test(name)) return name;
  const letters = spoken(name);
  return (
    spellings.get(letters) ??
    compoundNames.find(({ beginnings, ends }) =>
      beginnings.some(
        (beginning) =>
          letters.startsWith(beginning) && ends.includes(letters.slice(beginning.length)),
      ),
    )?.name ??
    name
  );
}

/**
 * A record whose members have the names of the tables, where it calls them by another spelling of these or
 * by a name that means the same: `{error_text: 'No berth'}` is `{errorMessage: 'No berth'}`. A name that it
 * has itself stays what it is.
 */
export function withKnownNames(record: PlainRecord): PlainRecord {
  let renamed: Record<string, unknown> | undefined;
  // not `Object.keys`: of ten thousand problems it would make as many lists
  for (const name in record) {
    const known = knownName(name);
    if (known === name || !Object.hasOwn(record, name) || Object.hasOwn(record, known)) continue;
    // whether it is a list of problems is seen where these are sought: what is none keeps its name
    if (listNames.includes(known)) continue;
    renamed ??= { ...record };
    if (Object.hasOwn(renamed, known)) continue;
    renamed[known] = renamed[name];
    delete renamed[name];
  }
  return renamed ?? record;
}

/** What `error_message`, `ErrorMessage` and `error-message` have in common. */
function spoken(name: string): string {
  return name.replace(/(?<=[a-z\d])[-_](?=[a-z\d])/gi, '').toLowerCase();
}
