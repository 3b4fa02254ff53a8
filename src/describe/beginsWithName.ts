/** What may stand before the name: quotes, brackets, and an article, as in `The title field is required.` */
const OPENING = /^[\p{P}\s]+/u;
const ARTICLE = /^the\s+[\p{P}\s]*/u;
const LETTER = /^[\p{L}\p{M}\p{N}_]/u;

/** Whether a sentence begins with a name, be it quoted: `"Title" must not be empty`. */
export function beginsWithName(sentence: string, name: string): boolean {
  const words = sentence.replace(OPENING, '').toLowerCase();
  return [words, words.replace(ARTICLE, '')].some(
    (begin) => begin.startsWith(name.toLowerCase()) && !LETTER.test(begin.slice(name.length)),
  );
}
