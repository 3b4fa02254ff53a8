import { nonEmptyText } from '../../guard/scalars.js';
import { isWord } from '../sentences.js';
import { getOwn, isRecord, type PlainRecord } from '../../guard/records.js';
import type { ProblemListRow } from '../../vocabulary/listNames.js';
import { problemSentenceNames } from '../../vocabulary/problemMembers.js';

/** A form that the elements of a list may have, in which problems are not read. */
export interface ElementForm {
  /** Whether the elements of a list have it; its row in the table of lists may tell. */
  readonly fits: (list: readonly unknown[], row: Partial<ProblemListRow>) => boolean;
  /** An element in the form that problems are read in; `undefined` for one that tells no problem. */
  readonly read: (element: unknown) => unknown;
}

/** Forms of problems that tell their place in a way of their own: the first that fits counts. */
export const placedForms: readonly ElementForm[] = [
  { fits: ([first]) => isProblemRow(first), read: withRowRead },
  { fits: (_, { placed }) => placed === 'name', read: withNamedPlace },
  { fits: (list, { placed }) => placed === 'label' || isLabelled(list), read: withLabel },
];

/** A problem whose `name` is its place, with that as `field`: `{name: 'age', reason: 'must be positive'}`. */
function withNamedPlace(element: unknown): unknown {
  if (!isRecord(element)) return element;
  const { name, ...rest } = element;
  return { ...rest, field: name };
}

/** A place before a sentence: a name, or a JSON Pointer as a fragment. */
const LABEL = /^(#?[\w./[\]-]{1,200}):\s/;

/** The end of a label that may be the id of an error, and stays in the sentence. */
const ERROR_LABEL = /(?:error|exception)$/;

function placeLabelOf(sentence: unknown): string | undefined {
  return LABEL.exec(nonEmptyText(sentence) ?? '')?.[1];
}

/**
 * Whether each element is a sentence alone that begins with its place, and not with the name of an error or a
 * program: Micronaut, Squidex (https://docs.micronaut.io/latest/guide/#errorHandling).
 */
function isLabelled(list: readonly unknown[]): boolean {
  return list.every((element) => {
    const isAlone = !isRecord(element) || Object.keys(element).length === 1;
    const sentence = isRecord(element) ? getOwn(element, 'message') : element;
    const label = placeLabelOf(sentence);
    return isAlone && label !== undefined && /^[a-z]/.test(label) && !ERROR_LABEL.test(label);
  });
}

/** A problem whose sentence begins with its place, with that as `field`: `#/age: must be positive`. */
function withLabel(element: unknown): unknown {
  const problem: PlainRecord = isRecord(element) ? element : { message: element };
  const sentences = [...problemSentenceNames, 'message'].map((name) => getOwn(problem, name));
  const place = placeLabelOf(sentences.find(nonEmptyText));
  if (place === undefined) return element;
  return { ...problem, field: place };
}

/** Whether a problem is a list of code, sentence and perhaps field: Reddit, https://www.reddit.com/dev/api. */
export function isProblemRow(element: unknown): boolean {
  if (!Array.isArray(element) || element.length > 3) return false;
  const [code, sentence, field = null] = element as readonly unknown[];
  const isNamed = /^[A-Z]{1,40}(?:_[A-Z]{1,40}){1,9}$/.test(nonEmptyText(code) ?? '');
  return isNamed && /\s/.test(nonEmptyText(sentence) ?? '') && (field === null || isWord(field));
}

/** The same as a record; any other element as it is. */
function withRowRead(element: unknown): unknown {
  if (!isProblemRow(element)) return element;
  const [code, message, field] = element as readonly unknown[];
  return { code, message, field };
}
