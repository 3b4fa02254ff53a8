import { MASK } from './mask.js';

/** A quotation mark of any language. */
export const QUOTE = '["\'`“”„‘’‚«»‹›「」『』]';

const QUOTES = new RegExp(QUOTE, 'g');

const APOSTROPHE = /['’]/;

/** A quotation in a text, without its marks. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the outermost quotations in a sentence: what is quoted may hold quotes itself, `"the "lamp" oil"`. A
 * mark inside of a word is an apostrophe. A mark that could both open and close closes if one is open. Linear in
 * the length of the sentence.
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
      // more closing marks than opening ones: the quotation before held this one
      last.end = index;
  }
  if (depth > 0 && lastEnd > start) found.push({ start, end: lastEnd });
  else if (depth > 0 && sentence.endsWith('…')) found.push({ start, end: sentence.length - 1 });
  return found;
}

function isInWord(character = ' '): boolean {
  return /\w/.test(character);
}

/** How much of a sentence on either side of a quotation is read to tell what it is, in characters. */
const NEIGHBOURS = 40;

/** Decides on a quotation by what is quoted, and by what stands before and behind its marks. */
type Test = (quoted: string, before: string, behind: string) => boolean;

/**
 * Masks quotations in a sentence.
 *
 * @param isHidden decides which
 * @param report is called with each of them
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
    // marks may be escaped, and French puts spaces inside of them
    report?.(quoted.replace(/^[\s\\]{1,9}|[\s\\]{1,9}$/g, ''));
    clean += sentence.slice(from, start) + MASK;
    from = end;
  }
  return clean + sentence.slice(from);
}
