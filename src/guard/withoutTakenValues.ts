/**
 * How databases say which value is taken, or refers to nothing. Each pattern has three groups: all that stands
 * before the value; within that the name of the column, where PostgreSQL tells it; and the value, up to the words
 * behind it or the end of the text.
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

/** Names of columns that hold an id or a slug. */
const SYSTEM_NAME = /^(?:[a-z\d]{1,60}_)?(?:id|uuid|slug)$/;

/** An id or a slug. */
const SYSTEM_VALUE = /^[\da-z-]{1,64}$/;

/** A text without the values that a database repeats in it. An id and a slug stay. */
export function withoutTakenValues(text: string): string {
  return TAKEN.reduce(
    (clean, pattern) =>
      clean.replace(pattern, (whole, before: string, name: string, value: string) =>
        SYSTEM_NAME.test(name) && SYSTEM_VALUE.test(value) ? whole : `${before}…`,
      ),
    text,
  );
}
