import { warnOnce } from '../developer/warnOnce.js';
import type { Intent } from '../model/ApiError.js';
import { isAsync } from '../parse/isAsync.js';
import { isWrite } from '../recovery/intentPolicy.js';
import type { Work } from './Operation.js';
import type { RequestFunction, WrapOptions } from './options.js';

/**
 * What `wrap` runs. Code without types may hand over a promise or a `Response`, whose call has begun: that is awaited,
 * and cannot be repeated.
 */
export function workOf<Data>(
  request: RequestFunction<Data>,
  { onSuccess, repeatable = false }: WrapOptions<Data>,
  intent: Intent | undefined,
): Work {
  const hasBegun = isAsync(request);
  if (hasBegun) warnOnce('RAE039');
  // `onSuccess` and the result get what this very request gave, which the type of `Work` cannot say
  return {
    type: 'wrapped',
    request: hasBegun ? async () => request : request,
    onSuccess,
    repeatable: !hasBegun && (repeatable || !isWrite(intent)),
  } as Work;
}
