import { isObject } from '../../guard/records.js';
import { attempt, isErrorLike, safeGet, safeGetString } from '../../guard/liveValues.js';
import type { RawFailure } from '../../model/RawFailure.js';
import { grpcIds } from '../../vocabulary/grpcIds.js';
import { toBody } from '../toBody.js';
import type { TransportContext } from '../Transport.js';

/**
 * An error of gRPC, known by its number beside `metadata`: Connect's `ConnectError`
 * (https://connectrpc.com/docs/web/errors), grpc-web's `RpcError`, the `ServiceError` of Node. Their messages put the
 * code before the sentence.
 */
export function fromGrpc(thrown: unknown, context: TransportContext): RawFailure | undefined {
  const number = safeGet(thrown, 'code');
  const code = typeof number === 'number' ? grpcIds[number] : undefined;
  const metadata = safeGet(thrown, 'metadata');
  if (!isErrorLike(thrown) || code === undefined || !isObject(metadata)) return undefined;
  const details = safeGet(thrown, 'details');
  const list = attempt(() => (Array.isArray(details) ? details.map(typeAndFacts) : undefined));
  const message =
    safeGetString(thrown, 'rawMessage') ??
    safeGetString(thrown, 'details') ??
    safeGetString(thrown, 'message');
  return { transport: 'grpc', ...toBody({ code, message, details: list }, context) };
}

/** The type of a detail and what Connect reads of it. Its bytes hold the same. */
function typeAndFacts(detail: unknown): object {
  return { type: safeGet(detail, 'type'), debug: safeGet(detail, 'debug') };
}
