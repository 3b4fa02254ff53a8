import { MASK } from './secretNames.js';

/** A mark around what is quoted, of all languages that have some. */
export const QUOTE = '["\'`“”„‘’‚«»‹›「」『』]';

const QUOTES = new RegExp(QUOTE, 'g');

const APOSTROPHE = /['’]/;

/** Where something stands in quotes, without these. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/**
 * What stands in quotes in a sentence, each from the first mark to the last one of it: what is quoted may hold
 * quotes itself, `"the "lamp" oil"`. One in the midst of a word is none, and of two that may both begin and
 * end the second ends. Linear in the length of the sentence.
 */
export function findQuotes(sentence: string): readonly Quoted[] {
  const found: { start: number; end: number }[] = [];
  let depth = 0;
  let start = 0;
  let lastEnd = 0;
  let opener = '';
  for (const { 0: mark, index } of sentence.matchAll(QUOTES)) {
    const mayBegin = !isInWord(sentence[index - 1]);
    const mayEnd = !isInWord(sentence[index + 1]);
    const last = found.at(-1);
    if (depth > 0 && mayEnd) {
      depth -= 1;
      lastEnd = index;
      if (depth === 0) found.push({ start, end: index });
    } else if (mayBegin) {
      if (depth === 0) {
        start = index + 1;
        opener = mark;
      }
      depth += 1;
    } else if (mayEnd && last && (!APOSTROPHE.test(mark) || APOSTROPHE.test(opener)))
      // more ends than beginnings: what was quoted held one
      last.end = index;
  }
  if (depth > 0 && lastEnd > start) found.push({ start, end: lastEnd });
  else if (depth > 0 && sentence.endsWith('…')) found.push({ start, end: sentence.length - 1 });
  return found;
}

function isInWord(character = ' '): boolean {
  return /\w/.test(character);
}

/** How much of a sentence tells what stands in quotes there, in characters to each side. */
const NEIGHBOURS = 40;

/** What is quoted, and the words on both sides of its marks. */
type Test = (quoted: string, before: string, behind: string) => boolean;

/**
 * A sentence with a mask in place of what it quotes.
 *
 * @param isHidden tells which
 * @param report gets each part that is masked
 */
export function maskQuoted(
  sentence: string,
  isHidden: Test,
  report?: (quoted: string) => void,
): string {
  let clean = '';
  let from = 0;
  for (const { start, end } of findQuotes(sentence)) {
    const quoted = sentence.slice(start, end);
    const before = sentence.slice(Math.max(0, start - NEIGHBOURS), start - 1);
    const behind = sentence.slice(end + 1, end + NEIGHBOURS);
    if (quoted === '' || !isHidden(quoted, before, behind)) continue;
    // the mark may be escaped, and spaces stand inside of some
    report?.(quoted.replace(/^[\s\\]{1,9}|[\s\\]{1,9}$/g, ''));
    clean += sentence.slice(from, start) + MASK;
    from = end;
  }
  return clean + sentence.slice(from);
}
