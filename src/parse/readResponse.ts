import { toBody } from '../transports/toBody.js';
import { fromResponse } from '../transports/fromResponse.js';
import type { RawFailure } from '../model/RawFailure.js';
import { contextOf, type ParseOptions } from './ParseOptions.js';
import { readText } from './readBodyText.js';

/**
 * Reads the status, headers and body of a response, the body within the bounds.
 *
 * @param head what is known without the body, where the response came inside of something else
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
