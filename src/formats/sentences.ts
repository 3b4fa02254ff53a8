import { nonEmpty } from '../guard/values.js';
import { isRecord, getOwn, type PlainRecord } from '../guard/records.js';
import { languageNames, sentenceNames, translatedNames } from '../vocabulary/bodyNames.js';
import { problemSentenceNames } from '../vocabulary/problemNames.js';

const translated: ReadonlySet<string> = new Set([...translatedNames, ...languageNames]);

/** Every name under which a sentence may stand. */
const names = [...new Set([...sentenceNames, ...problemSentenceNames])];

/** Whether a record is one problem, and not the problems of more fields. */
export function hasSentence(record: PlainRecord): boolean {
  return names.some((name) => typeof getOwn(record, name) === 'string');
}

/** A sentence: a text, or a record of it and its language, as in `{lang: 'en', value: 'Blocked'}`. */
export function sentenceIn(value: unknown): string | undefined {
  if (!isRecord(value)) return nonEmpty(value);
  const isTranslated = Object.keys(value).every((key) => translated.has(key));
  return isTranslated
    ? translatedNames.map((name) => nonEmpty(getOwn(value, name))).find(Boolean)
    : undefined;
}
