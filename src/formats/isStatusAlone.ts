import { reasonPhrases } from '../vocabulary/reasonPhrases.js';

/** Whether a sentence is no more than the status and what it is called: `413 Request Entity Too Large`. */
export function isStatusAlone(sentence: string, status = 0): boolean {
  const said = plainWords(sentence).replace(/^(?:error )?(?:\d{3} )?/, '');
  return (reasonPhrases[status] ?? []).some((phrase) => plainWords(phrase) === said);
}

function plainWords(text: string): string {
  return text.toLowerCase().replace(/\W+/g, ' ').trim();
}
