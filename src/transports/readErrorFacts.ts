import { isList, safeGet, safeGetString } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import { clientCodes } from '../vocabulary/clientWords.js';
import { failureFactNames } from '../vocabulary/failurePlaces.js';
import { networkCodeByName } from '../vocabulary/networkCodes.js';
import { isFilled } from './firstBody.js';
import { type ReadBody, toBody } from './toBody.js';
import type { TransportContext } from './Transport.js';

/**
 * The members of an error that tell something where nobody has kept the body, as a body; `undefined` where it has none
 * of them. Some clients have another name for the id or the details.
 */
export function readErrorFacts(error: unknown, context: TransportContext): ReadBody | undefined {
  const facts = Object.fromEntries(failureFactNames.map((name) => [name, getOwnData(error, name)]));
  const { errorCode, errorDetails, ...others } = facts;
  const body = toBody(
    {
      ...others,
      code: [errorCode, facts['code'], awsName(error)].find(isOfServer),
      details: facts['details'] ?? (isList(errorDetails) ? errorDetails : undefined),
    },
    context,
  );
  return isFilled(body) ? body : undefined;
}

/** Whether a code may be the server's: those of clients and platforms say nothing beside the status of an answer. */
function isOfServer(code: unknown): boolean {
  return typeof code === 'string' && !clientCodes.includes(code) && !networkCodeByName.has(code);
}

/** The AWS SDK 3 names its errors as its servers do. */
function awsName(error: unknown): string | undefined {
  return safeGet(error, '$metadata') ? safeGetString(error, 'name') : undefined;
}
