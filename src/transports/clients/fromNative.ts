import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact } from '../../guard/records.js';
import { isErrorStatus, nonEmptyText } from '../../guard/scalars.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { mistakes, numberedErrorNames } from '../../vocabulary/failurePlaces.js';
import { detectNetworkCode, networkCodeInText } from '../detectNetworkCode.js';
import { firstStatus } from '../readPlaces.js';
import { statusInText } from '../statusInText.js';

/**
 * What frameworks put in place of the message of an error on the server, in production: React, for server components
 * and actions (its error 441, whose text newer versions leave out: https://react.dev/errors/441), and React Router.
 */
const MASKED =
  /specific message is omitted in production|^Minified React error #441;|^Unexpected Server Error$/;

/** Anything else that can be thrown. It always answers. */
export function fromNative(thrown: unknown): RawFailure {
  const isError = isErrorLike(thrown);
  const said = messageOf(thrown);
  const isMasked = said !== undefined && MASKED.test(said);
  const message = isMasked ? undefined : said;
  const named = codeOf(thrown, isMasked);
  // Firebase, Prisma and drivers of databases name their errors so
  const id = isError && !named ? idOf(thrown) : undefined;
  const status = isError ? statusOf(thrown) : undefined;
  const isTold = !isError || named || id || status;
  const name = safeGetString(thrown, 'name');
  return compact({
    transport: 'native',
    code: isTold ? named : networkCodeInText(message),
    status,
    message: message && !isTold && isMistake(name) ? `${name}: ${message}` : message,
    body: id && compact({ code: id, message, ...factsOf(thrown) }),
    // finds the error in the log of the server
    // (https://react.dev/reference/react-dom/server/renderToPipeableStream)
    requestId: safeGetString(thrown, 'digest'),
  });
}

/** Whether an error of this name is a mistake of a program. Its sentence is for developers, as the name before it tells. */
function isMistake(name = ''): boolean {
  return mistakes.includes(name);
}

function codeOf(thrown: unknown, isMasked: boolean): RawFailure['code'] {
  if (isMasked) return 'ServerError';
  return isErrorLike(thrown) ? detectNetworkCode(thrown) : undefined;
}

function idOf(error: unknown): string | undefined {
  const code = safeGet(error, 'code');
  const isNumbered = numberedErrorNames.includes(safeGetString(error, 'name') ?? '');
  return isNumbered && typeof code === 'number' ? String(code) : nonEmptyText(code);
}

/** Facts beside the code: the wait of Slack's client, the fields of a constraint of Prisma. */
function factsOf(error: unknown): object {
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
