import { membersNamed } from '../formats/knownNames.js';
import { compact, getOwn, isObject } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import type { RawFailure } from '../model/RawFailure.js';
import { detectFailure } from '../transports/detectFailure.js';
import { isErrorEnvelope } from '../vocabulary/contentErrors.js';
import type { TransportContext } from '../transports/Transport.js';
import {
  sentenceNames,
  soleListNames,
  vagueSentenceNames,
  wrapperNames,
} from '../vocabulary/bodyMembers.js';

/** Where an answer may hold another record with the sentence, or have one in a list. */
const INSIDE = [...wrapperNames, ...soleListNames];

const SENTENCES = [...sentenceNames, ...vagueSentenceNames];

/** How deep in the answer it is sought. */
const MAX_DEPTH = 3;

/** What the JSON has in it, escaped or not. */
const LIKELY = /"(?:sys|statusText)\\*"/;

/** A record of an answer that has such JSON as a sentence. */
interface Teller {
  /** Like an error that was thrown. */
  readonly error: object;
  /** What the record says besides. */
  readonly remarks: readonly string[];
}

/**
 * The failure that an app's own server met and handed on as a text, `{error: caught.message}`: the JSON of
 * an SDK's error, or a body of the content API. Its status and all that it tells come before what the
 * answer says, where that is 500 or 400, or the same: another status is the server's own judgement. What
 * the answer says besides stays as `remarks`. Any other failure is given back as it is.
 */
export function withForwarded(failure: RawFailure, context: TransportContext): RawFailure {
  const { transport, body, status } = failure;
  // the content API's own gateways do so, too: their format knows it
  if (isErrorEnvelope(body)) return failure;
  for (const { error, remarks } of tellers(body, MAX_DEPTH)) {
    const told = detectFailure(error, context).failure;
    // Contentstack's is no envelope
    const isKnown = told.transport === 'sdk' || isErrorEnvelope(told.body);
    if (isKnown && (isVague(status) || told.status === status))
      return compact({ ...failure, ...told, transport, remarks });
  }
  return failure;
}

/** Whether a status is what an answer has that nobody gave one. */
function isVague(status = 500): boolean {
  return status === 400 || status > 499;
}

/** The records in a body, or itself, that tell one. */
function tellers(body: unknown, depth: number): readonly Teller[] {
  if (!isObject(body)) return [];
  const said = membersNamed(body, SENTENCES)
    .map((name) => nonEmptyText(getOwn(body, name)))
    .filter((text) => text !== undefined);
  const message = said.find((text) => LIKELY.test(text));
  if (message !== undefined) {
    const remarks = said.filter((text) => !LIKELY.test(text));
    return [{ error: { name: getOwn(body, 'name'), message }, remarks }];
  }
  if (depth === 0) return [];
  return membersNamed(body, INSIDE).flatMap((name) => {
    const inner = getOwn(body, name);
    return tellers(Array.isArray(inner) ? inner[0] : inner, depth - 1);
  });
}
