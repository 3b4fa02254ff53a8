import type { ErrorCode } from '../catalog/codes.js';
import { rowOfIntent } from '../catalog/intents.js';
import type { WaitState, WordsContext } from '../locales/Locale.js';
import type { ApiError } from '../model/ApiError.js';
import { isReadMethod } from '../model/isReadMethod.js';
import type { Outcome } from '../recovery/writeOutcome.js';
import type { DescribeOptions } from './DescribeOptions.js';

/** Where the content API answers, whatever the format: its GraphQL has no mark of its own. */
const HOST = '.contentful.com/';

/** Said by the content API where no version came along: nobody else need have saved. */
const NO_VERSION = 'pass sys.version';

/** What the content API says among the reasons of a refusal when a limit of the plan is reached. */
export const USAGE_EXCEEDED = 'usageExceeded';

/** What the words for a failure may depend on. */
export function wordsContextOf(
  error: ApiError,
  options: DescribeOptions,
  outcome: Outcome | undefined,
): WordsContext {
  const { unconfirmed = false, online = true } = options;
  const { resource, issues, reasons, request, detail = '' } = error;
  // the method tells a load where the app does not
  const intent = options.intent ?? (isReadMethod(request?.method) ? 'load' : undefined);
  return {
    contentApi: isContentApi(error),
    type: resource?.type,
    // what is not known as a problem of a field may still say which
    listed: issues.length + reasons.length > 0,
    intent,
    isEdit: rowOfIntent(intent).isEdit,
    unconfirmed,
    offline: !online,
    maybeDone: outcome === 'maybeDone',
    wait: waitOf(error, options),
    hasVersion: !detail.includes(NO_VERSION),
    isOverLimit: isOverLimit(error),
  };
}

/** Whether access was refused because a limit of the plan is reached. */
export function isOverLimit({ code, reasons, detail }: ApiError): boolean {
  return (
    code === ('UsageExceeded' satisfies ErrorCode) ||
    (code === ('AccessDeniedError' satisfies ErrorCode) &&
      [detail, ...reasons].includes(USAGE_EXCEEDED))
  );
}

function waitOf(
  { receivedAt, retryAt = Infinity }: ApiError,
  { now = receivedAt, isWaitOver = retryAt <= now }: DescribeOptions,
): WaitState {
  if (isWaitOver) return 'over';
  return retryAt < Infinity ? 'known' : 'unknown';
}

/** Whether it was the content API that answered, and not another server. */
function isContentApi({ format, request }: ApiError): boolean {
  return format.startsWith('contentful') || request?.url?.includes(HOST) === true;
}
