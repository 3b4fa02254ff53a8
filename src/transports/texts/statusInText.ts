import { isErrorName } from '../../wire/isErrorName.js';
import {
  reasonPhrases,
  spokenAlone,
  spokenStatuses,
  statusClasses,
} from '../../vocabulary/reasonPhrases.js';
import { answerLabels, answerWords, statusWords } from '../../vocabulary/textLabels.js';
import { splitErrorName, withoutUncaught } from './errorName.js';

/** A number that may be an error status, and is no part of another number. */
const NUMBER = /(?<![\w.-])[45]\d\d(?!\w|\.\w)/g;

/** A character that may stand between a status and its words. */
const JOINT = /[\s:=,(`)[\]"'!-]/;

/** An arrow behind a path or a URL: `POST /tickets -> 400`. Behind anything else it may mean a change. */
const ANSWERED = /\/\S{0,60}\s?(?:[-=]>|→)\s?$/;

/** The words of the first clause of a text: `Not Found: no such ticket`. */
const FIRST_CLAUSE = /^([a-z-]{2,30}(?: [a-z-]{2,30}){0,4})(?:[.!]?(?:\r?\n|$)|[,:.] | - )/i;

/** How much of a text is looked at, and how much of it on either side of a number, in characters. */
const MAX_TEXT = 2_000;
const MAX_BESIDE = 60;

/** The status of each reason phrase. */
const statusesByPhrase: ReadonlyMap<string, number> = new Map(
  Object.entries(reasonPhrases).flatMap(([status, phrases]) =>
    phrases.map((phrase) => [phrase, Number(status)] as const),
  ),
);

/** The status of a reason phrase that stands alone: `Not Found`. */
export function statusNamed(phrase: string): number | undefined {
  return statusesByPhrase.get(phrase.toLowerCase());
}

/** A number, and what stands on either side of it. */
interface Candidate {
  readonly status: number;
  readonly before: string;
  readonly after: string;
}

/** The status in a sentence: `Request failed with status code 422`, `404 Not Found`, `Bad Gateway`. */
export function statusInText(text = ''): number | undefined {
  const found = candidates(text.slice(0, MAX_TEXT)).find(
    ({ status, before, after }) =>
      isIntroduced(before) ||
      phraseAfter(status, after) !== undefined ||
      isInBrackets(before, after),
  );
  return found?.status ?? statusOfFirstClause(text);
}

/** The status of a reason phrase that a text consists of or begins with, perhaps behind the name of an error. */
function statusOfFirstClause(text: string): number | undefined {
  const { name, sentence } = splitErrorName(text);
  // `Forbidden: …` is no name of an error
  const words = isErrorName(name) || name === 'error' ? sentence : withoutUncaught(text);
  const [clause = '', phrase = ''] = FIRST_CLAUSE.exec(words) ?? [];
  const status = statusNamed(phrase) ?? 0;
  const isWhole = clause.length === words.length;
  const isMeant = spokenStatuses.includes(status) || (isWhole && spokenAlone.includes(status));
  return isMeant ? status : undefined;
}

/**
 * The status at the end of what stands before JSON. Only its reason phrase, or a label that announces an answer, may
 * stand between them: behind another label the JSON may be what was sent.
 */
export function statusBefore(lead: string): number | undefined {
  const found = candidates(lead).at(-1);
  if (!found) return undefined;
  const { status, before, after } = found;
  const phrase = phraseAfter(status, after);
  const rest = joined(joined(after).slice(phrase?.length ?? 0));
  const isTold =
    phrase !== undefined ||
    isIntroduced(before, [...statusWords, ...answerWords]) ||
    joined(before) === '' ||
    /:\s*$/.test(before) ||
    isInBrackets(before, after);
  return isTold && (rest === '' || answerLabels.includes(rest)) ? status : undefined;
}

function candidates(text: string): readonly Candidate[] {
  return [...text.matchAll(NUMBER)].map(({ 0: number, index }) => ({
    status: Number(number),
    before: text.slice(Math.max(0, index - MAX_BESIDE), index),
    after: text.slice(index + number.length, index + number.length + MAX_BESIDE),
  }));
}

/** The words in lower case, without what joins them to the number. */
function joined(words: string): string {
  let start = 0;
  let end = words.length;
  while (JOINT.test(words.charAt(start))) start += 1;
  while (JOINT.test(words.charAt(end - 1))) end -= 1;
  return words.slice(start, end).toLowerCase();
}

function isIntroduced(before: string, introductions: readonly string[] = statusWords): boolean {
  if (ANSWERED.test(before)) return true;
  const words = joined(before);
  return introductions.some((word) => words === word || words.endsWith(` ${word}`));
}

function phraseAfter(status: number, after: string): string | undefined {
  const words = joined(after);
  return [...(reasonPhrases[status] ?? []), ...statusClasses].find(
    (phrase) => words.startsWith(phrase) && !/^\w/.test(words.slice(phrase.length)),
  );
}

/** `response of the API (422): …` */
function isInBrackets(before: string, after: string): boolean {
  return before.endsWith('(') && after.startsWith('):');
}
