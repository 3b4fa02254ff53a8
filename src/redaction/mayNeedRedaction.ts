import { isEverPayload } from './isPayload.js';
import { isSecretName } from './isSecretName.js';
import { CREDENTIAL_MARKS, KNOWN_FORMS } from './maskCredentials.js';
import { BEGIN_OF_RECORD, RECORD_MARKS } from './recordPrints.js';
import { VALUE_MARKS } from './redactSecrets.js';
import {
  GLUED_QUOTE,
  GLUED_VALUE,
  mayTellValue,
  NAMED_VALUE,
  TOLD_VALUE,
} from './redactSentence.js';
import { someMatch } from './someMatch.js';
import { DUMP_MARKS, DUMP_WITH_COLON } from './withoutPayload.js';
import { TAKEN_MARKS } from './withoutTakenValues.js';

/**
 * Shows a secret or JSON whatever name stands before it. Each of these is declared beside the pattern that it stands
 * for, and ends with a character of `END_OF_MARK`.
 */
const MARKS = `${TOLD_VALUE}|${CREDENTIAL_MARKS}|${DUMP_MARKS}|${TAKEN_MARKS}|${VALUE_MARKS}|${RECORD_MARKS}`;

/** The last characters of the marks. Few of them stand in a text, so that it is searched from few places. */
const END_OF_MARK = '[j_\\s`(/-]';

/** A mark, a separator behind a name, a quote right behind a word, or an escape: without any of them a text is clean. */
const SIGN = new RegExp(
  `${KNOWN_FORMS}|[=:：<%&\\\\「『“„«]|${GLUED_QUOTE}|${END_OF_MARK}(?<=${MARKS}|${NAMED_VALUE})`,
  'i',
);

/** A mark, or what makes the name before a separator hard to tell: with one of them a text may not be clean. */
const CLEAR_SIGN = new RegExp(
  `${KNOWN_FORMS}|[<%@?&{\\\\]|\\[redacted|${DUMP_WITH_COLON}|${BEGIN_OF_RECORD}|${GLUED_VALUE}|${MARKS}`,
  'i',
);

/**
 * A separator and the name before it, which may be a path; quotes and spaces may stand between them. The search
 * goes backwards from a separator, and not past another one, so that no text is read twice.
 */
const NAMED = /[=:：](?<=([\p{L}\w$./[\]-]+)[^\p{L}\w$./[\]=:：-]*[=:：])/gu;

/** Words right before a name in a language that puts no space between them: `您的PIN`. */
const OTHER_WORDS = /^.*[^\w$./[\]-]/;

/**
 * A cheap test before the slow ones: `false` only where neither `redactSecrets` nor `withoutPayload` would change
 * a thing. So it is for most texts, even for most with a colon.
 */
export function mayNeedRedaction(text: string): boolean {
  if (!SIGN.test(text)) return false;
  if (CLEAR_SIGN.test(text)) return true;
  const isHidden = ([, name = '']: RegExpExecArray) =>
    isHiddenName(name) || isHiddenName(name.replace(OTHER_WORDS, ''));
  return someMatch(text, NAMED, isHidden) || mayTellValue(text);
}

function isHiddenName(name: string): boolean {
  return isSecretName(name) || isEverPayload(name);
}
