import { attemptOrTell } from '../developer/attemptOrTell.js';
import { warnOnce } from '../developer/warnOnce.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { en } from '../locales/en.js';
import type { Locale, Words } from '../locales/Locale.js';

/** The completed table of each table that was given, and of each completed one. */
const completed = new WeakMap<object, Locale>();

/**
 * The table of words to use. English stands in for what is no table, and for each row that is missing, throws or gives
 * no words, so that a failure is always shown.
 */
export function resolveLocale(locale: unknown): Locale {
  if (locale === undefined || locale === en) return en;
  const known = completed.get(locale as object);
  if (known) return known;
  const table = tableIn(locale);
  if (!table) return en;
  const whole = complete(table, englishFor(table), 'locale') as Locale;
  completed.set(locale as object, whole);
  completed.set(whole, whole);
  return whole;
}

/** The member that words may lack, because what to do may be part of their body. */
const OPTIONAL = 'advice' satisfies keyof Words;

/** The member that may be empty, because the title may say it all. */
const BODY = 'body' satisfies keyof Words;

/** The table itself, or that of a module which was imported as a whole. */
function tableIn(locale: unknown): PlainRecord | undefined {
  if (isTable(locale)) return locale;
  const table = Object.values(Object(locale) as PlainRecord).find(isTable);
  warnOnce(table ? 'RAE019' : 'RAE018');
  return table;
}

function isTable(value: unknown): value is PlainRecord {
  return isRecord(getOwn(value, 'codes'));
}

/** English with a row for each code that a table has words for: English itself leaves some to their kind. */
function englishFor({ codes }: PlainRecord): PlainRecord {
  const unknown = Object.keys(codes as PlainRecord).map((code) => [code, en.unknown]);
  return { ...en, codes: { ...Object.fromEntries(unknown), ...en.codes } };
}

/**
 * A row or table with English in place of what it lacks.
 *
 * @param place where it stands, such as `locale.rules.size`
 */
function complete(row: unknown, english: unknown, place: string): unknown {
  if (isRecord(row) && isRecord(english)) return completeTable(row, english, place);
  if (typeof row === 'string' && typeof english === 'string' && (isBlank(english) || !isBlank(row)))
    return row;
  if (isMade(row, english)) {
    return (context: unknown) =>
      complete(make(row, context, place), make(english, context, place), place);
  }
  warnOnce('RAE020', place);
  return english;
}

/** Whether a text has no words, as that between sentences has none in some languages. */
function isBlank(text: unknown): boolean {
  return typeof text === 'string' && text.trim() === '';
}

function completeTable(rows: PlainRecord, english: PlainRecord, place: string): PlainRecord {
  const table: Record<string, unknown> = { ...rows };
  // of plural forms only `other` is owed: it stands in for those that a language lacks
  const owed = Object.hasOwn(english, 'other') ? ['other'] : Object.keys(english);
  for (const key of owed)
    if (!(key === OPTIONAL || (key === BODY && rows[key] === '')))
      table[key] = complete(rows[key], english[key], `${place}.${key}`);
  return table;
}

/** Whether the row of at least one of the languages is a function that makes its words. */
function isMade(row: unknown, english: unknown): boolean {
  if (typeof english === 'function') return row !== undefined && row !== null;
  return typeof row === 'function' && getOwn(english, 'title') !== undefined;
}

function make(row: unknown, context: unknown, place: string): unknown {
  return typeof row === 'function'
    ? attemptOrTell('RAE020', () => row(context) as unknown, place)
    : row;
}
