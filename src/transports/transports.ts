import { fromAxios } from './fromAxios.js';
import { fromBody } from './fromBody.js';
import { fromNative } from './fromNative.js';
import { fromResponse } from './fromResponse.js';
import { fromSdk } from './fromSdk.js';
import type { Transport } from './Transport.js';

/** Every way a failure can reach us, the surest sign first; the last one takes what is left. */
export const transports: readonly Transport[] = [
  fromResponse,
  fromAxios,
  fromSdk,
  fromBody,
  fromNative,
];
