import { getOwn, type PlainRecord } from '../../guard/records.js';
import { nonEmptyText } from '../../guard/scalars.js';
import { isSecretName } from '../../redaction/isSecretName.js';
import { noFieldNames, problemBeginnings } from '../../vocabulary/problemMembers.js';
import { isCommonSpelling } from './matchRule.js';

/** How much of a sentence is looked at, in characters. */
const MAX_TEXT = 300;

/**
 * Whether a record has a sentence for each of its fields: `{title: 'title is no text.'}`. What was sent looks the same,
 * so each text has to read as a problem.
 */
export function isSentenceByField(record: PlainRecord): boolean {
  return Object.keys(record).every((field) => isProblemOf(field, getOwn(record, field)));
}

/** The same where nothing that was sent can stand: any text of several words will do. */
export function isTextByField(record: PlainRecord): boolean {
  return Object.values(record).every((text) => /\s/.test(nonEmptyText(text) ?? ''));
}

/** Whether a text begins as sentences of validators do, behind the field's name or without it, or names a rule. */
export function isProblemOf(field: string, value: unknown): boolean {
  const text = nonEmptyText(value);
  // what is said of a secret may be the secret
  if (isSecretName(field)) return false;
  if (text === undefined || text.includes('?') || noFieldNames.includes(field)) return false;
  if (isCommonSpelling(text)) return true;
  const words = plainWords(text).replace(/^the /, '');
  const name = `${plainWords(field)} `;
  const predicate = words.startsWith(name) ? words.slice(name.length) : words;
  return problemBeginnings.some((beginning) => `${predicate} `.startsWith(`${beginning} `));
}

/** The words of a text in lower case, with single spaces between them. */
function plainWords(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
