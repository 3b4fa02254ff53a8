import { wordsIn } from './wordsIn.js';

/** Phrases by which names of errors tell the same, in small letters and without separators. */
export interface NamePhrases {
  readonly phrases: readonly string[];
  /** The only words that may stand before them. Absent: whatever the error is about. */
  readonly after?: readonly string[];
  /** Words that make them those of something else. */
  readonly notAfter?: readonly string[];
  /** Present where a name may begin with them, too: what must not follow, in the singular. */
  readonly notBefore?: readonly string[];
}

/** Before a phrase they deny it, ask for it, or make it what somebody would do. */
const DENIAL =
  /\b(?:no|not|non|cant|cannot|isnt|invalid|missing|must|should|may|only|if|when|while|unless|to)\b/;

/** The last two words, where the last one adds nothing to what happened: `TOKEN_REVOKED_BY_USER`. */
const TAIL =
  /\b(?:by|for|on|or|per)\b|\b(?:error|exception|exceeded|reached|hit|detected|violation|\d+)$/;

/** A name of more words is that of nothing that happened. */
const MAX_WORDS = 12;

/**
 * The row whose phrase tells what a name says, in whole words. A name ends with what happened; a phrase
 * in the midst is what the error is about: `RATE_LIMIT_RULE_MISSING` is no rate limit.
 *
 * @param isAnywhere whether a phrase counts wherever it stands
 */
export function findPhrase<Row extends NamePhrases>(
  name: string,
  rows: readonly Row[],
  isAnywhere = false,
): Row | undefined {
  const words = wordsIn(name);
  if (words.length > MAX_WORDS) return undefined;
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const phrase = words.slice(start, end).join('');
      const row = rows.find(({ phrases }) => holds(phrases, phrase));
      if (row) return isMeant(row, words.slice(0, start)) ? row : undefined;
    }
    if (!isAnywhere && !TAIL.test(words.slice(0, end).slice(-2).join(' '))) break;
  }
  return rows.find(
    ({ phrases, notBefore }) =>
      notBefore &&
      [1, 2].some((count) => phrases.includes(words.slice(0, count).join(''))) &&
      !words.some((word) => holds(notBefore, word)),
  );
}

function isMeant({ after, notAfter = [] }: NamePhrases, before: readonly string[]): boolean {
  return (
    !DENIAL.test(before.join(' ')) &&
    before.every((word) => (after ?? before).includes(word) && !notAfter.includes(word))
  );
}

/** Whether a list has a word, or the singular of it. */
function holds(list: readonly string[], word = ''): boolean {
  return list.includes(word) || list.includes(word.replace(/s$/, ''));
}
