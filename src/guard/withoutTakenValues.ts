/**
 * How databases say which value is taken, or leads nowhere: before it, the value, and what stands
 * behind it or the end of the text. A value is found in one pass.
 */
const TAKEN: readonly RegExp[] = [
  // PostgreSQL: `Key (email)=(a@b.example) already exists.`; in German and French in guillemets
  /((?:Key |[»«]\s?)\(([^=]{1,200})\)=\()(?!…)([^]*?)(?=\) (?:already exists|is not present|is still referenced)|\)\s?[»«]|$)/gi,
  // MySQL: `Duplicate entry 'a@b.example' for key 'users.email'`
  /(Duplicate entry (['"`]))(?!…)([^]*?)(?=['"`] for key|$)/gi,
  // SQL Server: `The duplicate key value is (a@b.example).`
  /(duplicate key (value is) \()(?!…)([^]*?)(?=\)(?:\.|$)|$)/gi,
  // MongoDB: `dup key: { email: "a@b.example" }`, to the last brace
  /(dup (key): ?\{(?! ?…) ?)((?:[^]*(?= ?})|[^]*))/gi,
];

/** Names of columns that hold what a system made, or addresses a page by. */
const SYSTEM_NAME = /^(?:[a-z\d]{1,60}_)?(?:id|uuid|slug)$/;

/** An id or a slug. */
const SYSTEM_VALUE = /^[\da-z-]{1,64}$/;

/** A text in which no database repeats what was typed; an id and a slug stay. */
export function withoutTakenValues(text: string): string {
  return TAKEN.reduce(
    (clean, pattern) =>
      clean.replace(pattern, (whole, before: string, name: string, value: string) =>
        SYSTEM_NAME.test(name) && SYSTEM_VALUE.test(value) ? whole : `${before}…`,
      ),
    text,
  );
}
