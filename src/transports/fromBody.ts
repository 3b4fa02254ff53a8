import { withoutPrototype, compact, getOwn, getOwnData, isObject } from '../guard/records.js';
import { isErrorName } from '../wire/isErrorName.js';
import { isErrorLike, safeGetString } from '../guard/liveValues.js';
import { nonEmptyText, toStatus } from '../guard/scalars.js';
import type { RawFailure } from '../model/RawFailure.js';
import { hasOnlyKeys } from './hasOnlyKeys.js';
import { writtenErrorNames } from '../vocabulary/wrappedErrors.js';
import { toBody } from './toBody.js';
import { networkCodeInText } from './texts/networkCodeInText.js';
import { statusInText } from './texts/statusInText.js';
import type { TransportContext } from './Transport.js';

/**
 * A body that was thrown or handed on without anything around it: an object, an array or a text. An `Error` counts only
 * with a `sys` of its own, which those of older clients and of `getEntry` have.
 */
export function fromBody(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const isError = isErrorLike(thrown);
  if (isError && getOwnData(thrown, 'sys') === undefined) return undefined;
  const seen = withoutPrototype(toBody(thrown, context));
  const { body, truncated } = seen;
  if (seen.text === undefined && !isObject(body) && !truncated) return undefined;
  const status =
    toStatus(getOwn(body, 'status')) ??
    toStatus(getOwn(body, 'statusCode')) ??
    statusInText(seen.text);
  return compact({
    transport: 'body',
    code: status ? undefined : networkCodeInText(seen.text ?? errorInRecord(body)),
    status,
    ...seen,
    // the message of an error is not enumerable, and not in the copy
    ...(isError && { body: { message: safeGetString(thrown, 'message'), ...(body as object) } }),
  });
}

/** How the stack of an error begins where it is known what was thrown, as in Chrome and Node. */
const FIRST_LINE = /^(?:[A-Z]\w*)?(?:Error|Exception): .*/;

/** The name and sentence of an error, where a worker or a log has made a record of the error. */
function errorInRecord(record: unknown): string | undefined {
  if (!hasOnlyKeys(record, writtenErrorNames)) return undefined;
  const name = nonEmptyText(getOwn(record, 'name')) ?? '';
  const message = nonEmptyText(getOwn(record, 'message'));
  if (message !== undefined && isErrorName(name)) return `${name}: ${message}`;
  return FIRST_LINE.exec(nonEmptyText(getOwn(record, 'stack')) ?? '')?.[0];
}
