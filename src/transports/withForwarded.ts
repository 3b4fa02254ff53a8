import { compact, getOwn } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { sentenceNames, soleListNames, wrapperNames } from '../vocabulary/bodyNames.js';
import { detectFailure } from './detectFailure.js';
import type { TransportContext } from './Transport.js';

/** Where an answer may hold another record with the sentence, or have one in a list. */
const INSIDE = [...wrapperNames, ...soleListNames];

/** How deep in the answer it is sought. */
const MAX_DEPTH = 3;

/** What the JSON has in it, escaped or not. */
const LIKELY = /"(?:sys|statusText)\\*"/;

/**
 * The failure that an app's own server met and handed on as a text, `{error: caught.message}`: the JSON of
 * an SDK's error, or a body of the content API. Its status and all that it tells come before what the
 * answer says, which is 500 where nobody has thought of it. Any other failure is given back as it is.
 */
export function withForwarded(failure: RawFailure, context: TransportContext): RawFailure {
  const { transport, body } = failure;
  // the content API's own gateways do so, too: their format knows it
  if (isEnvelope(body)) return failure;
  const told = tellers(body, MAX_DEPTH)
    .map((teller) => detectFailure(teller, context).failure)
    .find((inner) => inner.transport === 'sdk' || isEnvelope(inner.body));
  return told ? compact({ ...failure, ...told, transport }) : failure;
}

/** The records in a body, or itself, that have such JSON as their sentence, each like an error that was thrown. */
function tellers(body: unknown, depth: number): readonly object[] {
  if (Object(body) !== body) return [];
  const own = sentenceNames
    .map((name) => getOwn(body, name))
    .filter((text) => typeof text === 'string' && LIKELY.test(text))
    .map((message) => ({ name: getOwn(body, 'name'), message }));
  if (own.length > 0 || depth === 0) return own;
  return INSIDE.flatMap((name) => {
    const inner = getOwn(body, name);
    return tellers(Array.isArray(inner) ? inner[0] : inner, depth - 1);
  });
}

function isEnvelope(body: unknown): boolean {
  return getOwn(getOwn(body, 'sys'), 'type') === 'Error';
}
