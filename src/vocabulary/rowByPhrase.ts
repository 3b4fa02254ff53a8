import { wordsIn } from '../guard/wordsIn.js';

/** Phrases by which names of errors tell the same, in small letters and without separators. */
export interface NamePhrases {
  readonly phrases: readonly string[];
  /** The only things that the error may be about. Absent: it may be about anything. */
  readonly about?: readonly string[];
  /** Things of which they tell something else. */
  readonly notAbout?: readonly string[];
  /** Present where a name may begin with them, too: what must not follow, in the singular. */
  readonly notBefore?: readonly string[];
}

/** Before a phrase they deny it, ask for it, or make it what somebody would do. */
const DENIAL =
  /\b(?:no|not|non|cant|cannot|isnt|invalid|missing|must|should|may|only|if|when|while|unless|to)\b/;

/** Behind a phrase they tell what it is about: `TOKEN_EXPIRED_FOR_INVITE`. */
const TOPIC = /^(?:for|on|to)$/;

/** The last two words, where the last one adds nothing to what happened: `TOKEN_REVOKED_BY_USER`. */
const TAIL =
  /\b(?:by|due|for|on|or|per|to)\b|\b(?:error|exception|exceeded|reached|hit|detected|violation|\d+)$/;

/**
 * The row whose phrase tells what a name says, in whole words. A name ends with what happened; a phrase
 * in the midst is what the error is about: `RATE_LIMIT_RULE_MISSING` is no rate limit.
 *
 * @param isAnywhere whether a phrase counts wherever it stands
 */
export function rowByPhrase<Row extends NamePhrases>(
  name: string,
  rows: readonly Row[],
  isAnywhere = false,
): Row | undefined {
  const words = wordsIn(name);
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const phrase = words.slice(start, end).join('');
      const row = rows.find(({ phrases }) => hasWord(phrases, phrase));
      if (row) return isMeant(row, words.slice(0, start), words.slice(end)) ? row : undefined;
    }
    if (!isAnywhere && !TAIL.test(words.slice(0, end).slice(-2).join(' '))) break;
  }
  return rows.find(
    ({ phrases, notBefore }) =>
      notBefore &&
      [1, 2].some((count) => phrases.includes(words.slice(0, count).join(''))) &&
      !words.some((word) => hasWord(notBefore, word)),
  );
}

/** Whether the words around a phrase leave it what it says. */
function isMeant(
  { about, notAbout = [] }: NamePhrases,
  before: readonly string[],
  behind: readonly string[],
): boolean {
  // `INVALID_OR_EXPIRED_SESSION`: what is before the `or` is said of it, and does not deny it
  const clause = before.slice(before.lastIndexOf('or') + 1);
  if (DENIAL.test(clause.join(' '))) return false;
  const topics = behind.filter((_, index) => TOPIC.test(behind[index - 1] ?? ''));
  if ([...before, ...topics].some((word) => hasWord(notAbout, word))) return false;
  return !about || [...clause, ...topics].every((word) => hasWord(about, word));
}

/** Whether a list has a word, or the singular of it. */
export function hasWord(list: readonly string[], word: string): boolean {
  return list.includes(word) || list.includes(word.replace(/s$/, ''));
}
