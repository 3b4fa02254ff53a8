import { fromAxios } from './clients/fromAxios.js';
import { fromEnvelope } from './fromEnvelope.js';
import { fromEvent } from './clients/fromEvent.js';
import { fromFetchClient } from './clients/fromFetchClient.js';
import { fromGrpc } from './clients/fromGrpc.js';
import { fromGraphqlClient } from './clients/fromGraphqlClient.js';
import { fromReadResponse } from './clients/fromReadResponse.js';
import { fromResponse } from './fromResponse.js';
import { fromSdk } from './clients/fromSdk.js';
import { fromStatusError } from './clients/fromStatusError.js';
import { fromValidator } from './clients/fromValidator.js';
import type { RawFailure } from '../model/RawFailure.js';
import type { Transport, TransportContext } from './Transport.js';

/** Every way a failure can reach us that is known by a sure sign, the surest first. */
const transports: readonly Transport[] = [
  fromResponse,
  fromAxios,
  fromGraphqlClient,
  fromFetchClient,
  fromReadResponse,
  fromSdk,
  fromEnvelope,
  fromStatusError,
  fromEvent,
  fromGrpc,
  fromValidator,
];

/** What the first transport says that recognises a value. */
export function fromTransports(value: unknown, context: TransportContext): RawFailure | undefined {
  for (const transport of transports) {
    const failure = transport(value, context);
    if (failure) return failure;
  }
  return undefined;
}
