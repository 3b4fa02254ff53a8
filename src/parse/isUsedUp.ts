import type { ErrorCode } from '../catalog/codes.js';
import { statuses } from '../vocabulary/statuses.js';
import { amounts, requests, things, used } from '../vocabulary/usageWords.js';
import { wordsIn } from '../wire/wordsIn.js';
import type { CodeEvidence } from './CodeEvidence.js';

/** Statuses of refused content. A sentence about a limit may there be about a length. */
const ofContent: readonly number[] = [400, 422];

/** Statuses with which a quota may be one of requests, even if nothing says so: YouTube. */
const ofRate: readonly number[] = [403, 429];

/** Codes that a used-up amount is taken for by the id or the status alone. */
const mistakable: readonly (ErrorCode | undefined)[] = [
  'RateLimitExceededError',
  'AccessDeniedError',
  'BadRequestError',
  'UnprocessableEntity',
  'Conflict',
  undefined,
];

/**
 * Whether an amount of things is used up, such as storage, projects or credits. A rate limit ends by itself; this ends
 * when somebody frees or buys some.
 *
 * @param named the code by id and status
 */
export function isUsedUp(
  named: ErrorCode | undefined,
  { status = 0, sysId = '', detail = '', issues, format, isTimed }: CodeEvidence,
): boolean {
  if (statuses[status] === 'UsageExceeded') return true;
  const isOpen = mistakable.includes(named) && !issues.some(({ path }) => path.length > 0);
  if (!isOpen || isTimed || format.startsWith('contentful') || status < 400) return false;
  const id = wordsIn(sysId).join(' ');
  const sentence = detail.replaceAll('_', ' ');
  const mayBeLength =
    ofContent.includes(status) && named !== 'RateLimitExceededError' && !/quota/i.test(sentence);
  const said = mayBeLength ? id : `${id}. ${sentence}`;
  if (requests.test(said) || !amounts.test(said) || !used.test(said)) return false;
  return things.test(said) || (!ofRate.includes(status) && /quota/i.test(said));
}
