import type { Marks } from './Marks.js';

/** The parts of a sentence about a value: what stands before it, and in that the column, where the database tells it. */
interface TakenValue {
  readonly before: string;
  readonly column?: string;
  readonly value: string;
}

/** How databases say which value is taken, or refers to nothing. A value ends at the words behind it or with the text. */
const TAKEN: readonly RegExp[] = [
  // PostgreSQL: `Key (email)=(a@b.example) already exists.`; in German and French in guillemets
  /(?<before>(?:Key |[»«]\s?)\((?<column>[^=]{1,200})\)=\()(?!…)(?<value>[^]*?)(?=\) (?:already exists|is not present|is still referenced)|\)\s?[»«]|$)/gi,
  // MySQL: `Duplicate entry 'a@b.example' for key 'users.email'`
  /(?<before>Duplicate entry ['"`])(?!…)(?<value>[^]*?)(?=['"`] for key|$)/gi,
  // SQL Server: `The duplicate key value is (a@b.example).`
  /(?<before>duplicate key value is \()(?!…)(?<value>[^]*?)(?=\)(?:\.|$)|$)/gi,
  // MongoDB: `dup key: { email: "a@b.example" }`, to the last brace
  /(?<before>dup key: ?\{(?! ?…) ?)(?<value>[^]*(?= ?})|[^]*)/gi,
];

/** What `mayNeedRedaction` looks for instead of these patterns. */
export const TAKEN_MARKS: Marks = {
  space: ['Duplicate entry\\s', 'key value is\\s', 'dup key:\\s'],
  bracket: ['\\)=\\('],
};

/** Names of columns that hold an id or a slug. */
const SYSTEM_NAME = /^(?:[a-z\d]{1,60}_)?(?:id|uuid|slug)$/;

/** An id or a slug. */
const SYSTEM_VALUE = /^[\da-z-]{1,64}$/;

/** A text without the values that a database repeats in it. An id and a slug stay. */
export function withoutTakenValues(text: string): string {
  return TAKEN.reduce(
    (clean, pattern) =>
      clean.replace(pattern, (whole: string, ...groups: readonly unknown[]) => {
        const { before, column = '', value } = groups.at(-1) as TakenValue;
        return SYSTEM_NAME.test(column) && SYSTEM_VALUE.test(value) ? whole : `${before}…`;
      }),
    text,
  );
}
