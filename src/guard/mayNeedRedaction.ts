import { isEverPayload } from './payloadNames.js';
import { GLUED_VALUE, TOLD_VALUE } from './redactSentence.js';
import { BEGIN_OF_RECORD } from './recordPrints.js';
import { KNOWN_FORMS, KEY_BEGINNING } from './credentials.js';
import { isSecretName } from './secretNames.js';

/** What shows a secret or JSON whatever name stands before it; each ends with an `END_OF_MARK`. */
const MARKS =
  `${TOLD_VALUE}|${KEY_BEGINNING}|` +
  'eyJ|Failing row\\s|Duplicate entry\\s|dup key:\\s|key value is\\s|\\)=\\(|(?:bearer|basic|curl)\\s|(?:with|invalid) value\\s|\\(`|\\[\\(|\\(\\w{1,80} -> |\\b(?:values|set|where)\\s';

/** The last character of each mark: texts have few of them, so that most are never looked at from there. */
const END_OF_MARK = '[j_\\s`(/-]';

/** A mark, and what stands behind a name, or escapes. */
const SIGN = new RegExp(`${KNOWN_FORMS}|[=:：<%&\\\\「『“„«]|${END_OF_MARK}(?<=${MARKS})`, 'i');

/** These, and what makes the name before a separator hard to tell. */
const CLEAR_SIGN = new RegExp(
  `${KNOWN_FORMS}|[<%@?&{\\\\]|\\[redacted|HTTP/\\d|form-data|\\s\\[?param(?:eter)?s:|${BEGIN_OF_RECORD}|${GLUED_VALUE}|${MARKS}`,
  'i',
);

/**
 * A separator, and the name before it, which may be a path; quotes and spaces may stand between. It
 * is looked for from the separator backwards, and not past another one: no text is read twice.
 */
const NAMED = /[=:：](?<=([\p{L}\w$./[\]-]+)[^\p{L}\w$./[\]=:：-]*[=:：])/gu;

/**
 * A cheap test that each text passes of which `redactSecrets` or `withoutPayload` would change
 * something. Most texts, and most that hold a colon, do not pass it.
 */
export function mayNeedRedaction(text: string): boolean {
  if (!SIGN.test(text)) return false;
  if (CLEAR_SIGN.test(text)) return true;
  for (const [, name = ''] of text.matchAll(NAMED))
    if (isSecretName(name) || isEverPayload(name)) return true;
  return false;
}
