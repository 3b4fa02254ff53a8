import { wordsIn } from './wordsIn.js';
import type { NamePhrases } from '../vocabulary/NamePhrases.js';

/** Words before a phrase by which it is denied, asked for, or only possible. */
const DENIAL =
  /\b(?:no|not|non|cant|cannot|isnt|invalid|missing|must|should|may|only|if|when|while|unless|to)\b/;

/** Words behind a phrase, before what the name is about: `TOKEN_EXPIRED_FOR_INVITE`. */
const TOPIC = /^(?:for|on|to)$/;

/** Two last words of a name, where the last adds nothing to what happened: `TOKEN_REVOKED_BY_USER`. */
const TAIL =
  /\b(?:by|due|for|on|or|per|to)\b|\b(?:error|exception|exceeded|reached|hit|detected|violation|\d+)$/;

/**
 * The row with the phrase that a name ends with, in whole words. A name ends with what happened; a phrase in its middle
 * is what the error is about: `RATE_LIMIT_RULE_MISSING` is no rate limit.
 *
 * @param where where in the name a phrase counts
 */
export function rowByPhrase<Row extends NamePhrases>(
  name: string,
  rows: readonly Row[],
  where: 'end' | 'anywhere' = 'end',
): Row | undefined {
  const words = wordsIn(name);
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const phrase = words.slice(start, end).join('');
      const row = rows.find(({ phrases }) => hasWord(phrases, phrase));
      if (row) return isMeant(row, words.slice(0, start), words.slice(end)) ? row : undefined;
    }
    if (where === 'end' && !TAIL.test(words.slice(0, end).slice(-2).join(' '))) break;
  }
  return rows.find(
    ({ phrases, notBefore }) =>
      notBefore &&
      [1, 2].some((count) => phrases.includes(words.slice(0, count).join(''))) &&
      !words.some((word) => hasWord(notBefore, word)),
  );
}

/** Whether a phrase means what its row says, by the words before and behind it. */
function isMeant(
  { about, notAbout = [] }: NamePhrases,
  before: readonly string[],
  behind: readonly string[],
): boolean {
  // `INVALID_OR_EXPIRED_SESSION`: a word before the `or` does not deny the phrase
  const clause = before.slice(before.lastIndexOf('or') + 1);
  if (DENIAL.test(clause.join(' '))) return false;
  const topics = behind.filter((_, index) => TOPIC.test(behind[index - 1] ?? ''));
  if ([...before, ...topics].some((word) => hasWord(notAbout, word))) return false;
  return !about || [...clause, ...topics].every((word) => hasWord(about, word));
}

/** Whether a list has a word or its singular. */
export function hasWord(list: readonly string[], word: string): boolean {
  return list.includes(word) || list.includes(word.replace(/s$/, ''));
}
