import type { ErrorCode } from '../catalog/codes.js';
import type { Issue } from '../model/Issue.js';
import {
  askedForBehind,
  conflictPhrases,
  deniedBefore,
  firewallMarks,
  refusalPhrases,
  refusalSentences,
  tellingPhrases,
} from '../vocabulary/errorSentences.js';
import { commonSpellings } from '../vocabulary/ruleSpellings.js';
import { statuses } from '../vocabulary/statuses.js';
import { duplicate, restricted, takenClause, takenValue } from '../vocabulary/takenSentences.js';
import type { CodeEvidence } from './CodeEvidence.js';

/** Where Contentful lets one action run at a time. */
const BUSY_PLACE = '/bulk_actions/';

/** The most problems of a conflict whose sentences are looked at. */
const MAX_SAID = 20;

/** The most characters of a page that are looked at. */
const MAX_PAGE = 20_000;

/** A closer code by what is said, where the id says no more than the status, or where there is none. */
export function closerCode(
  named: string | undefined,
  evidence: CodeEvidence,
): ErrorCode | undefined {
  const { status = 0, sysId, detail = '' } = evidence;
  const isNumbered = !named && /^\d+$/.test(sysId ?? '');
  const isOpen = isNumbered || saysNoMoreThanStatus(named, evidence);
  // GraphQL servers call many things a value that is not accepted: Linear, Hasura
  const isValue = named === 'InvalidEntryError' && evidence.format !== 'contentful';
  const bySentence =
    isOpen || isValue ? codeSaid([detail, logOf(evidence)], tellingPhrases) : undefined;
  if (bySentence) return bySentence;
  if (status === 409 && (named === 'Conflict' || !named)) return conflictOf(evidence);
  // many servers refuse a value that is taken with the status of any other
  if (isValue || (isOpen && (status === 400 || status === 422))) return takenOf(evidence);
  // something is there, where `If-None-Match` asked for nothing (RFC 9110, section 13.1.2)
  if (status === 412 && (!named || sysId === undefined)) {
    const sentences = [detail, ...evidence.issues.map(({ message }) => message)];
    return sentences.some((text) => OF_VERSION.test(text)) ? undefined : takenOf(evidence);
  }
  // 499 of a proxy: the client has closed the connection; of Esri: a token is missing
  return [403, 499].includes(status) && (named === 'AccessDeniedError' || !named)
    ? refusalOf(evidence)
    : undefined;
}

/** What shows that a sentence is about a newer version, and not about another thing that exists. */
const OF_VERSION = /\b(?:newer|later|version|revision|edited|modified|updated)\b/i;

function saysNoMoreThanStatus(
  named: string | undefined,
  { status = 0, sysId }: CodeEvidence,
): boolean {
  return named === statuses[status] && (named !== undefined || sysId === undefined);
}

/** What a command line or a job has printed: it tells the cause in any of its lines. A page or JSON is no such text. */
function logOf({ failure, status = 0 }: CodeEvidence): string {
  const text = failure.text?.slice(0, MAX_PAGE) ?? '';
  return failure.transport === 'body' && status === 0 && !/[<{]/.test(text) ? text : '';
}

/** The code of a conflict that ends by itself, or that is about a value that is taken. */
function conflictOf({ failure, sysId, detail = '', issues }: CodeEvidence): ErrorCode | undefined {
  if (failure.request?.url?.includes(BUSY_PLACE)) return 'OperationInProgress';
  const looked = issues.slice(0, MAX_SAID);
  const code = codeSaid([detail, ...looked.map(({ message }) => message)], conflictPhrases);
  const isTaken = (issue: Issue) =>
    issue.path.length > 0 &&
    (takenValue.test(issue.message) ||
      [issue.name, issue.rule, sysId].some(
        (name) => commonSpellings[name ?? '']?.rule === 'taken',
      ));
  return code ?? (looked.some(isTaken) ? 'AlreadyExists' : undefined);
}

/** The code of a refusal that says of nothing but values that they are taken. */
function takenOf({ detail = '', issues }: CodeEvidence): ErrorCode | undefined {
  const sentences = issues.length > 0 ? issues.map(({ message }) => message) : [detail];
  return sentences.every(isOfTaken) ? 'AlreadyExists' : undefined;
}

function isOfTaken(text: string): boolean {
  return text
    .split(/[.!?\n]/)
    .some((part) => duplicate.test(part) || (takenClause.test(part) && !restricted.test(part)));
}

/** The code of the first phrase that is said, and neither denied nor asked for where it first stands. */
function codeSaid(
  sentences: readonly string[],
  phrases: Readonly<Record<string, ErrorCode>>,
): ErrorCode | undefined {
  const text = sentences.join('\n').toLowerCase();
  const phrase = Object.keys(phrases).find((words) => {
    const [before = '', behind] = text.split(words);
    return behind !== undefined && !deniedBefore.test(before) && !askedForBehind.test(behind);
  });
  return phrase === undefined ? undefined : phrases[phrase];
}

/** Whether a token is missing, which Esri says with 499. */
function lacksToken({ status, detail = '' }: CodeEvidence): boolean {
  return status === 499 && /token required/i.test(detail);
}

/** The code of a refusal whose sentence says more, or whose page is that of a firewall. */
function refusalOf(evidence: CodeEvidence): ErrorCode | undefined {
  const { failure, sysId, detail = '' } = evidence;
  const sentence = detail.toLowerCase().replace(/\.$/, '');
  const code = refusalSentences.get(sentence) ?? codeSaid([detail], refusalPhrases);
  if (code) return code;
  if (lacksToken(evidence)) return 'Unauthorized';
  const page = sysId === undefined && failure.text?.slice(0, MAX_PAGE).toLowerCase();
  return page && firewallMarks.some((mark) => page.includes(mark)) ? 'FirewallBlocked' : undefined;
}
