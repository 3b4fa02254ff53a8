import { toBody } from '../transports/toBody.js';
import { fromResponse } from '../transports/fromResponse.js';
import type { RawFailure } from '../model/RawFailure.js';
import { contextOf, type ParseOptions } from './ParseOptions.js';
import { readText } from './readBodyText.js';

/**
 * Everything a response tells: status, headers and body, which is read within the bounds. `head` is
 * what is known already, when the response came inside of something else.
 */
export async function readResponse(
  response: unknown,
  options: ParseOptions,
  head?: RawFailure,
): Promise<RawFailure> {
  const context = contextOf(options);
  const { text, ...cut } = await readText(response, options);
  const seen = head ?? fromResponse(response, context) ?? { transport: 'response' };
  return { ...seen, ...toBody(text, context), ...cut };
}
