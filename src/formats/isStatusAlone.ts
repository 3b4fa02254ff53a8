import { plainName } from '../wire/plainName.js';
import { reasonPhrases } from '../vocabulary/reasonPhrases.js';

/** Whether a sentence says no more than the status and its reason phrase: `413 Request Entity Too Large`. */
export function isStatusAlone(sentence: string, status = 0): boolean {
  const words = plainName(sentence).replace(/^(?:error:?)?(?:\d{3}:?)?|\.$/g, '');
  return (reasonPhrases[status] ?? []).some((phrase) => plainName(phrase) === words);
}
