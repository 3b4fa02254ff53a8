import { isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import { compact } from '../../guard/records.js';
import { isErrorStatus } from '../../guard/scalars.js';
import type { RawFailure, TransportCode } from '../../model/RawFailure.js';
import { unsentCodes } from '../../vocabulary/networkCodes.js';
import { codeInSentence, detectNetworkCode } from '../detectNetworkCode.js';
import { readResponseHead } from '../readResponseHead.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';
import { toAxiosRequest } from './toAxiosRequest.js';

/**
 * An `AxiosError`, known by its flag: names and constructors are minified in browsers. The record that its `toJSON`
 * gives has a name in place of the flag, and a status without a response.
 */
export function fromAxios(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const isJson = !isErrorLike(thrown) && safeGet(thrown, 'name') === 'AxiosError';
  if (!isJson && safeGet(thrown, 'isAxiosError') !== true) return undefined;
  const response = safeGet(thrown, 'response') ?? { status: safeGet(thrown, 'status') };
  const head = readResponseHead(response, context.now);
  return compact({
    transport: 'axios',
    code: codeOf(thrown, head.status),
    ...head,
    // with a response, axios' own words say nothing that the status does not
    message: head.status ? undefined : safeGetString(thrown, 'message'),
    ...toBody(safeGet(response, 'data'), context),
    ...toAxiosRequest(thrown),
  });
}

/** Why there is no answer, or why the body of a good one could not be read. */
function codeOf(thrown: unknown, status = 0): TransportCode | undefined {
  if (isErrorStatus(status)) return undefined;
  const code = detectNetworkCode(thrown);
  if (code !== undefined || status > 0) return code;
  const isUnsent = unsentCodes.includes(safeGetString(thrown, 'code') ?? '');
  const said = codeInSentence(safeGetString(thrown, 'message') ?? '');
  return said ?? (isUnsent ? 'RequestNotSent' : 'NetworkError');
}
