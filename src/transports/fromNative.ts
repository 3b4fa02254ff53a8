import { compact } from '../guard/compact.js';
import { isErrorLike } from '../guard/isErrorLike.js';
import { own } from '../guard/own.js';
import { peekString } from '../guard/peek.js';
import type { Failure } from '../model/Failure.js';
import { networkCodeOf } from './networkCodeOf.js';

/** Anything else that can be thrown. It always answers. */
export function fromNative(thrown: unknown): Failure {
  return compact({
    transport: 'native',
    code: isErrorLike(thrown) ? networkCodeOf(thrown) : undefined,
    message: /^(number|bigint|boolean)$/.test(typeof thrown)
      ? String(thrown)
      : peekString(thrown, 'message'),
  });
}

/** An error that tells in its name or code why no answer came. */
export function fromPlatform(thrown: unknown): Failure | undefined {
  const failure = fromNative(thrown);
  return own(failure, 'code') ? failure : undefined;
}
