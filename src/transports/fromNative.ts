import { compact } from '../guard/compact.js';
import { peekString } from '../guard/peek.js';
import type { Failure } from '../model/Failure.js';
import { networkCodeOf } from './networkCodeOf.js';

/** Anything else that can be thrown. It always answers. */
export function fromNative(thrown: unknown): Failure {
  return compact({
    transport: 'native',
    code: networkCodeOf(thrown),
    message: /^(number|bigint|boolean)$/.test(typeof thrown)
      ? String(thrown)
      : peekString(thrown, 'message'),
  });
}
