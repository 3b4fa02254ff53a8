import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact } from '../../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { withProgramError } from '../../model/programErrors.js';
import { numberedErrorNames } from '../../vocabulary/failurePlaces.js';
import { detectNetworkCode } from '../detectNetworkCode.js';
import { firstStatus } from '../readPlaces.js';
import { networkCodeInText } from '../texts/networkCodeInText.js';
import { statusInText } from '../texts/statusInText.js';

/**
 * What frameworks put in place of the message of an error on the server, in production: React, for server components
 * and actions (its error 441, whose text newer versions leave out: https://react.dev/errors/441), and React Router.
 */
const MASKED =
  /specific message is omitted in production|^Minified React error #441;|^Unexpected Server Error$/;

/** Browsers and Node quote the value of a header that cannot be sent. */
const QUOTES_HEADER = /^(?=[^]*\bheader\b)[^]*\bvalue\b/i;

/** Anything else that can be thrown. It always answers. */
export function fromNative(thrown: unknown): RawFailure {
  const isError = isErrorLike(thrown);
  const message = messageOf(thrown);
  // finds the error in the log of the server
  // (https://react.dev/reference/react-dom/server/renderToPipeableStream)
  const requestId = safeGetString(thrown, 'digest');
  if (message !== undefined && MASKED.test(message)) {
    const status = isError ? statusOf(thrown) : undefined;
    const code = 'ServerError' as const;
    return compact({ transport: 'native', code, status, requestId });
  }
  return compact({ transport: 'native', ...(isError ? factsOf(thrown) : { message }), requestId });
}

/** What an error tells of itself: why no answer came, a status, an id or, without any of these, its sentence alone. */
function factsOf(error: unknown) {
  const message = safeGetString(error, 'message');
  const status = statusOf(error);
  const code = isAnswered(error) ? undefined : detectNetworkCode(error);
  // Octokit gives an aborted call the status of a failed answer
  if (code === 'AbortError') return { code, message };
  if (code)
    return { code, status, message: message && QUOTES_HEADER.test(message) ? undefined : message };
  // Firebase, Prisma and drivers of databases name their errors so
  const id = idOf(error);
  if (id) return { status, message, body: compact({ code: id, message, ...factsBesideId(error) }) };
  if (status) return { status, message };
  const name = safeGetString(error, 'name');
  const codeInText = networkCodeInText(message);
  // behind its first line follows the answer
  if (codeInText === 'UnreadableResponse')
    return { code: codeInText, message: message?.split('\n', 1)[0] };
  return { code: codeInText, message: message && withProgramError(name, message) };
}

/** Whether an error has the answer of a server that refused: it says more than that its body was lost. */
export function isAnswered(error: unknown): boolean {
  return isErrorStatus(firstStatus(safeGet(error, 'response')));
}

function idOf(error: unknown): string | undefined {
  const code = safeGet(error, 'code');
  const isNumbered = numberedErrorNames.includes(safeGetString(error, 'name') ?? '');
  return isNumbered && typeof code === 'number' ? String(code) : nonEmptyText(code);
}

/** Facts beside the id: the wait of Slack's client, the fields of a constraint of Prisma. */
function factsBesideId(error: unknown): object {
  const target = safeGet(safeGet(error, 'meta'), 'target');
  const names = attempt(() => Array.isArray(target) && Object.values(target).map(nonEmptyText));
  const wait = safeGet(error, 'retryAfter');
  return { retryAfter: typeof wait === 'number' ? wait : undefined, target: names || undefined };
}

/** The status on the error of a client or an app, or in its sentence. */
function statusOf(error: unknown): number | undefined {
  const status = firstStatus(error);
  return isErrorStatus(status) ? status : statusInText(safeGetString(error, 'message'));
}

function messageOf(thrown: unknown): string | undefined {
  if (/^(number|bigint|boolean)$/.test(typeof thrown)) return String(thrown);
  return safeGetString(thrown, 'message');
}

/** An error whose name, code or sentence tells why no answer came. */
export function fromPlatform(thrown: unknown): RawFailure | undefined {
  const failure = isErrorLike(thrown) ? fromNative(thrown) : undefined;
  return failure?.code && failure;
}
