/** What may stand before the first word: quotes and brackets. */
const OPENING = /^[\p{P}\s]+/u;
const LETTER = /^[\p{L}\p{M}\p{N}_]/u;

/** Whether a sentence begins with a name, be it quoted: `"Title" must not be empty`. */
export function beginsWithName(sentence: string, name: string): boolean {
  const words = sentence.replace(OPENING, '').toLowerCase();
  return words.startsWith(name.toLowerCase()) && !LETTER.test(words.slice(name.length));
}
