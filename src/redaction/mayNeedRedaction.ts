import { isEverPayload } from './isPayload.js';
import { isSecretName } from './isSecretName.js';
import type { Marks } from './Marks.js';
import { CREDENTIAL_MARKS, KNOWN_FORMS } from './maskCredentials.js';
import { BEGIN_OF_RECORD, RECORD_MARKS } from './recordPrints.js';
import { VALUE_MARKS } from './redactSecrets.js';
import {
  GLUED_QUOTE,
  GLUED_VALUE,
  mayTellValue,
  NAMED_VALUE,
  SENTENCE_MARKS,
} from './redactSentence.js';
import { someMatch } from './someMatch.js';
import { DUMP_MARKS, DUMP_WITH_COLON } from './withoutPayload.js';
import { TAKEN_MARKS } from './withoutTakenValues.js';

/** Show a secret or JSON whatever name stands before it. Each is declared beside the pattern that it stands for. */
const allMarks: readonly Marks[] = [
  SENTENCE_MARKS,
  CREDENTIAL_MARKS,
  DUMP_MARKS,
  TAKEN_MARKS,
  VALUE_MARKS,
  RECORD_MARKS,
];

/** The marks that end with a character, as one pattern. */
function marksAt(end: keyof Marks): string {
  return allMarks.flatMap((marks) => marks[end] ?? []).join('|');
}

/** Any of the marks. It is looked for backwards, and only from its last character, of which a text has few. */
const MARKS = `\\s(?<=${marksAt('space')})|[-_](?<=${marksAt('hyphen')})|/(?<=${marksAt('slash')})|[(\`](?<=${marksAt('bracket')})`;

/** A mark, a separator behind a name, a quote right behind a word, or an escape: without any of them a text is clean. */
const SIGN = new RegExp(
  `${KNOWN_FORMS}|${MARKS}|[=:：<%&\\\\「『“„«]|${GLUED_QUOTE}|\\s(?<=${NAMED_VALUE})`,
  'i',
);

/** A mark, or what makes the name before a separator hard to tell: with one of them a text may not be clean. */
const CLEAR_SIGN = new RegExp(
  `${KNOWN_FORMS}|${MARKS}|[<%@?&{\\\\]|\\[redacted|${DUMP_WITH_COLON}|${BEGIN_OF_RECORD}|${GLUED_VALUE}`,
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
