import type { ErrorCode } from '../catalog/codes.js';
import { isGuess } from '../formats/codeOfId.js';
import type { WordsOf } from '../locales/Locale.js';
import type { ApiError, ErrorKind } from '../model/ApiError.js';
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

/** A fact that the parser found beside the sentences, `maximumCost: 11000`, `*: See …`: it is for the details. */
const FACT = /^[@$_.*a-z][\w.@$-]*: /;

/** How sentences begin, in small letters, that only say again what the code says. */
const canned: readonly string[] = [
  // Contentful, recorded responses
  'the resource you sent',
  'the query you sent',
  'the resource could not be found',
  'validation error',
  // axios
  'request failed with',
];

/** How many problems may repeat what is quoted. */
const MAX_LISTED = 20;

/** One word of ASCII, as programs name things. */
const NAME = /^[\w.$-]*$/;

/** What sentences about too many requests say, whichever server it is. */
const TOO_FAST =
  /too (?:many (?:api )?(?:requests|attempts|calls)|fast)|(?:rate|request)[ -]?limit|throttl|rate exceeded|per (?:second|minute|min|hour)|slow down|(?:retry|again) (?:later|in )/i;

/** The name of an error or exception, which tells nothing to a reader. */
const ERROR_NAME = /^[\w.$]+(?:Error|Exception)$/;

/** Whole sentences that only repeat the code; one about the limits of a plan goes on, and is quoted. */
const ECHO = /^(error|forbidden|you are not authorized( to [a-z]+ this [a-z]+)?)\.?$/i;

/** A mistake of a program, which only its developers understand. */
const MISTAKE = /^(?:Type|Reference|Range)Error: /;

/**
 * The server's own words, verbatim, a line each, for those failures that our words cannot fully
 * explain; empty when there are none or they would be an echo.
 *
 * @param row the locale's words for this very code
 */
export function serverQuote(error: ApiError, row: WordsOf | undefined): string {
  const reasons = error.reasons.filter((reason) => !FACT.test(reason));
  const isSilent =
    silent.includes(error.code) ||
    (silentOfContentApi.includes(error.code) && error.format.startsWith('contentful'));
  if (!isGuess(error) && (isSilent || (row && !isQuoted(error, reasons)))) return '';
  // `detail` is always a sentence, even if it looks like a fact: `title: must not be blank`
  const sentences = new Set([error.detail, ...reasons]);
  // the words say so
  const limit = isOverLimit(error) ? USAGE_EXCEEDED : undefined;
  const listed = error.issues.slice(0, MAX_LISTED).map(({ message }) => message);
  for (const echo of [error.code, error.sysId, limit, ...listed]) sentences.delete(echo);
  const lines = [...sentences].filter((text = '') => !isCanned(text));
  // where a problem says what happened, the name of it, `requiredAccessLevel`, is left to the details
  const isListed = listed.includes(error.detail ?? '');
  const left = lines.filter((line = '') => !isListed || !NAME.test(line));
  const said = left.filter((line = '') => !ERROR_NAME.test(line));
  return joinNonEmpty(said.length > 0 ? said : left, '\n').trim();
}

function isCanned(sentence: string): boolean {
  const lowerCase = sentence.toLowerCase();
  return (
    ECHO.test(sentence) ||
    MISTAKE.test(sentence) ||
    canned.some((begin) => lowerCase.startsWith(begin))
  );
}

function isQuoted(
  { kind, status, issues, format, detail = '' }: ApiError,
  reasons: readonly string[],
): boolean {
  // `AppKey does not exist.`: what is missing, where no record names it
  if (kind === 'missing') return format === 'contentful' && reasons.length > 0;
  // a limit that the status does not tell may be one of a day, and one of another sort may be of spaces
  const isOddLimit =
    kind === 'rateLimit' && (status !== 429 || !(NAME.test(detail) || TOO_FAST.test(detail)));
  return vague.includes(kind) || isOddLimit || (issues.length === 0 && itemised.includes(kind));
}
