import { fromAxios } from './fromAxios.js';
import { fromEnvelope } from './fromEnvelope.js';
import { fromFetchClient } from './fromFetchClient.js';
import { fromGraphqlClient } from './fromGraphqlClient.js';
import { fromReadResponse } from './fromReadResponse.js';
import { fromResponse } from './fromResponse.js';
import { fromSdk } from './fromSdk.js';
import { fromStatusError } from './fromStatusError.js';
import type { Transport } from './Transport.js';

/** Every way a failure can reach us that is known by a sure sign, the surest first. */
export const transports: readonly Transport[] = [
  fromResponse,
  fromAxios,
  fromGraphqlClient,
  fromFetchClient,
  fromReadResponse,
  fromSdk,
  fromEnvelope,
  fromStatusError,
];
