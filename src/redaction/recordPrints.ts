import type { Marks } from './Marks.js';

/** The name of a member. */
const NAME = '[\\w$.-]{1,80}';

/** A quote, escaped any number of times. */
const QUOTE = '\\\\{0,31}["\']';

/** Spaces and ends of lines, escaped any number of times. */
const SPACE = '(?:\\s|\\\\{1,31}[nrt])*';

/** How a record, or a list of records, begins in the formats that languages print them in. */
export const BEGIN_OF_RECORD = [
  // JSON, Node, Python, Ruby, Rust: a key, in quotes or not, and a value; Clojure
  `\\{${SPACE}(?:${QUOTE})?:?[\\w$-]{1,80}(?:${QUOTE})?\\s*(?:=>|[:=])(?!\\s*(?:[}\\])]|$))|\\{:[\\w-]{1,80}\\s`,
  // PHP, Swift: a key in quotes; Python: pairs; Elixir, Erlang
  `[[(]${SPACE}${QUOTE}${NAME}${QUOTE}(?:\\]?\\s*=>|\\s*:)|\\[\\(${QUOTE}|\\[\\w{1,80}:\\s*${QUOTE}|\\[\\{\\w{1,80},`,
  // Go; PHP; Java, Python, Scala and Swift, behind the name of the type
  `\\bmap\\[\\w|\\b(?:[Aa]rray|[Oo]bject)${SPACE}\\(${SPACE}\\[|\\b\\w{1,80}[([]${SPACE}(?:\\w{1,80}(?:=(?![=&])|:\\s*${QUOTE})|[A-Za-z_]\\w{0,79}\\s->\\s)`,
  // Ruby, Elixir; Python: a class, and its members or the text that it is shown by
  `#<[\\w:.]{1,80}[<\\s]|<[A-Z][\\w.]{0,80}(?::\\s|:?\\s+(?:["']|\\w{1,80}=))`,
  // Pydantic: members in quotes, one behind the other
  `\\b\\w{1,80}=["'][^"'\\n]*["']\\s+\\w{1,80}=`,
].join('|');

/** What `mayNeedRedaction` looks for where a record has no separator in its beginning. */
export const RECORD_MARKS: Marks = {
  space: ['\\(\\w{1,80} -> '],
  bracket: ['\\[\\('],
};
