import type { ErrorCode } from '../catalog/codes.js';
import { isGuess } from '../formats/codeOfId.js';
import type { WordsOf } from '../locales/Locale.js';
import type { ApiError, ErrorKind } from '../model/ApiError.js';
import { isErrorName } from '../wire/isErrorName.js';
import { isProgramError } from '../model/programErrors.js';
import { isOfMachine, isOfProgram } from './foreignTexts.js';
import { joinNonEmpty } from './joinNonEmpty.js';
import { isOverLimit, USAGE_EXCEEDED } from './wordsContextOf.js';

/** Kinds whose cause our words cannot know. */
const vague: readonly ErrorKind[] = ['request', 'permission', 'conflict', 'unknown'];

/** Kinds whose cause is in their issues, when those are told. */
const itemised: readonly ErrorKind[] = ['query', 'validation'];

/** Codes whose cause our words tell. */
const silent: readonly string[] = [
  'UnreadableResponse',
  'BadGateway',
  'Unauthorized',
  // what a platform says names hosts and ports
  'ConnectionFailed',
] satisfies readonly ErrorCode[];

/** Codes whose cause our words tell only for the content API: another server may say who saved, and when. */
const silentOfContentApi: readonly string[] = [
  'VersionMismatchError',
] satisfies readonly ErrorCode[];

/** Facts that the parser found beside the sentences, which are for the details. */
const facts: readonly RegExp[] = [
  // `maximumCost: 11000`, `*: See …`
  /^[@$_.*a-z][\w.@$-]*: /,
  // `traces.Application Trace.id: 1`
  /^\w+(?:\.\w[\w ]*)+: /,
  // `ErrorCode: 300`, `Lamp Code: 7`, `RequestId: x`
  /^[\w ]{1,40}: (?:-?[\d.]+|true|false)$|^[A-Z][a-z]+[A-Z]\w*: /,
];

/** Lines that tell a reader nothing that our words do not. */
const uninformative: readonly RegExp[] = [
  // the code again; a sentence about the limits of a plan goes on, and is quoted
  /^(?:error|forbidden|you are not authorized(?: to [a-z]+ this [a-z]+)?)\.?$/i,
  // Contentful, recorded responses
  /^the (?:resource|query) you sent/i,
  /^the resource could not be found/i,
  /^validation error/i,
  // axios
  /^request failed with/i,
];

/** How many problems may repeat what is quoted. */
const MAX_LISTED = 20;

/** One word of ASCII, as programs name things. */
const NAME = /^[\w.$-]*$/;

/** What sentences about too many requests say, whichever server it is. */
const TOO_FAST =
  /too (?:many (?:api )?(?:requests|attempts|calls)|fast)|(?:rate|request)[ -]?limit|throttl|rate exceeded|per (?:second|minute|min|hour)|slow down|(?:retry|again) (?:later|in )/i;

/**
 * The server's own words, verbatim, a line each, for those failures that our words cannot fully
 * explain; empty when there are none or they would be an echo.
 *
 * @param row the locale's words for this very code
 */
export function serverQuote(error: ApiError, row: WordsOf | undefined): string {
  // `detail` is always a sentence, even if it looks like a fact: `title: must not be blank`
  const reasons = error.reasons.filter((reason) => !isFact(reason));
  if (!isGuess(error) && isExplained(error, row, reasons)) return '';
  const listed = error.issues.slice(0, MAX_LISTED).map(({ message }) => message);
  const limit = isOverLimit(error) ? USAGE_EXCEEDED : undefined;
  const shown = new Set([error.code, error.sysId, limit, ...listed]);
  const lines = [...new Set([error.detail, ...reasons])].filter(
    (line = '') => !shown.has(line) && !isUninformative(line, error),
  );
  // where a problem says what happened, the name of it, `requiredAccessLevel`, is left to the details
  const isListed = listed.includes(error.detail ?? '');
  const sentences = lines.filter(
    (line = '') => !isErrorName(line) && !(isListed && NAME.test(line)),
  );
  // the name of an error is better than nothing
  return joinNonEmpty(sentences.length > 0 || isListed ? sentences : lines, '\n').trim();
}

function isFact(reason: string): boolean {
  return facts.some((pattern) => pattern.test(reason));
}

/** Whether a line tells a reader nothing. What a failed server says of its inside is for its developers. */
function isUninformative(line: string, { status = 0 }: ApiError): boolean {
  return (
    isOfMachine(line) ||
    isProgramError(line) ||
    (status >= 500 && isOfProgram(line)) ||
    uninformative.some((pattern) => pattern.test(line))
  );
}

/** Whether our words explain the failure. */
function isExplained(
  error: ApiError,
  row: WordsOf | undefined,
  reasons: readonly string[],
): boolean {
  const { code, format } = error;
  const isOfContentApi = format.startsWith('contentful');
  if (isForPeople(error)) return false;
  if (silent.includes(code) || (isOfContentApi && silentOfContentApi.includes(code))) return true;
  return row !== undefined && !isQuoted(error, reasons);
}

/** What our words for a refused sign-in leave open: whether the session is over, or this was refused. */
const OF_ACCOUNT =
  /\b(?:passwords?|accounts?|(?<!\b(?:status|error|response|code) )codes?(?! \d)|locked|disabled|suspended)\b/i;

/** For how long, or for what, a service is closed. */
const OF_CLOSING =
  /\bmaintenance\b|\bis (?:currently |still )?(?:loading|starting)\b|\b(?:until|back (?:at|by|in|on)|in (?:about )?\d+)\b|\b\d{1,2}:\d{2}\b/i;

/** Whether the server tells people what our words for its failure cannot know. */
function isForPeople({ kind, status, sysId, detail = '' }: ApiError): boolean {
  // at 403 it is the sentence alone that speaks of a sign-in
  if (kind === 'authentication')
    return (status === 403 && sysId === undefined) || OF_ACCOUNT.test(detail);
  return kind === 'server' && (status === 500 || status === 503) && OF_CLOSING.test(detail);
}

/** Whether the server's words are needed beside those for the code. */
function isQuoted(
  { kind, status, issues, format, detail = '' }: ApiError,
  reasons: readonly string[],
): boolean {
  // `AppKey does not exist.`: what is missing, where no record names it; or which law is against it
  if (kind === 'missing') return status === 451 || (format === 'contentful' && reasons.length > 0);
  // a limit that the status does not tell may be one of a day, and one of another sort may be of spaces
  const isOddLimit =
    kind === 'rateLimit' && (status !== 429 || !(NAME.test(detail) || TOO_FAST.test(detail)));
  return vague.includes(kind) || isOddLimit || (issues.length === 0 && itemised.includes(kind));
}
