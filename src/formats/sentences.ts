import { nonEmptyText } from '../guard/scalars.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { languageNames, listedSentenceNames, translatedNames } from '../vocabulary/bodyMembers.js';
import { isSentenceName } from '../wire/isSentenceName.js';
import { withoutTags } from './withoutTags.js';

const translated: ReadonlySet<string> = new Set([...translatedNames, ...languageNames]);

/** Whether a record has a sentence of its own: it is then one problem, and not those of several fields. */
export function hasSentence(record: PlainRecord): boolean {
  return (
    Object.keys(record).some(
      (name) => typeof getOwn(record, name) === 'string' && isSentenceName(name),
    ) || listedSentenceNames.some((name) => isListOfTexts(getOwn(record, name)))
  );
}

/** Members that look like sentences, but that ordinary things have as well: `{devices: [{title: 'Lamp'}]}`. */
const withoutSentencesOfThings = { title: null, description: null, info: null };

/** Whether a record may be an ordinary thing: no other member is a sentence. */
export function isThing(record: PlainRecord): boolean {
  return hasSentence(record) && !hasSentence({ ...record, ...withoutSentencesOfThings });
}

/** Whether it is a list of nothing but texts; the empty list is one. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Whether it is a text of one word, and no sentence. */
export function isWord(value: unknown): value is string {
  return typeof value === 'string' && /^\S+$/.test(value);
}

/** Whether a text is a name that a program gives, and no sentence: `error.path.missing`, `not_found`. */
export function isToken(text: string): boolean {
  return isWord(text) && /\w[._-]\w/.test(text);
}

/** Whether a text is words written as one, with nothing but their capitals between them: `RecordInvalid`. */
export function isPascalCase(text: string): boolean {
  return /^[A-Z][a-z]+(?:[A-Z][a-z]+)+$/.test(text);
}

/** The sentence in a value: a text, or a record of a text and its language, `{lang: 'en', value: 'Blocked'}`. */
export function sentenceIn(value: unknown): string | undefined {
  if (!isRecord(value)) return nonEmptyText(withoutTags(nonEmptyText(value) ?? ''));
  const isTranslated = Object.keys(value).every((key) => translated.has(key));
  return isTranslated
    ? translatedNames.map((name) => nonEmptyText(getOwn(value, name))).find(Boolean)
    : undefined;
}
