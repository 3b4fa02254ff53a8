import { membersNamed } from '../wire/knownNames.js';
import { compact, getOwn, isObject } from '../guard/records.js';
import { nonEmptyText } from '../guard/scalars.js';
import type { RawFailure } from '../model/RawFailure.js';
import { detectFailure } from '../transports/detectFailure.js';
import { isErrorEnvelope } from '../wire/contentErrors.js';
import type { TransportContext } from '../transports/Transport.js';
import {
  sentenceNames,
  soleListNames,
  vagueSentenceNames,
  wrapperNames,
} from '../vocabulary/bodyMembers.js';

/** Members that may hold a record with the sentence, or a list of one. */
const INSIDE = [...wrapperNames, ...soleListNames];

const SENTENCES = [...sentenceNames, ...vagueSentenceNames];

/** How deep an answer is searched. */
const MAX_DEPTH = 3;

/** A member that such JSON has, escaped or not. */
const LIKELY = /"(?:sys|statusText)\\*"/;

/** A record in an answer, one of whose sentences is such JSON. */
interface Forwarder {
  /** An error with the JSON as its message, as it was thrown. */
  readonly error: object;
  /** The other sentences of the record. */
  readonly remarks: readonly string[];
}

/**
 * The failure that an app's own server has caught and handed on as a text, `{error: caught.message}`: the JSON of an
 * SDK's error, or a body of the content API. It counts before what the answer says, unless the server chose the status
 * of its answer: one that is neither 400, nor 5xx, nor the same. What else the answer says stays as `remarks`. Any other
 * failure is returned as it is.
 */
export function withForwarded(failure: RawFailure, context: TransportContext): RawFailure {
  const { transport, body, status } = failure;
  // gateways of the content API do the same, and its format knows that
  if (isErrorEnvelope(body)) return failure;
  for (const { error, remarks } of forwardersIn(body, MAX_DEPTH)) {
    const forwarded = detectFailure(error, context).failure;
    // the body of Contentstack's SDK is no envelope
    const isKnown = forwarded.transport === 'sdk' || isErrorEnvelope(forwarded.body);
    if (isKnown && (isVagueStatus(status) || forwarded.status === status))
      return compact({ ...failure, ...forwarded, transport, remarks });
  }
  return failure;
}

/** Whether an answer may have this status because nobody chose one. */
function isVagueStatus(status = 500): boolean {
  return status === 400 || status > 499;
}

/** The records in a body, or the body itself, that hand on a failure. */
function forwardersIn(body: unknown, depth: number): readonly Forwarder[] {
  if (!isObject(body)) return [];
  const sentences = membersNamed(body, SENTENCES)
    .map((name) => nonEmptyText(getOwn(body, name)))
    .filter((text) => text !== undefined);
  const message = sentences.find((text) => LIKELY.test(text));
  if (message !== undefined) {
    const remarks = sentences.filter((text) => !LIKELY.test(text));
    return [{ error: { name: getOwn(body, 'name'), message }, remarks }];
  }
  if (depth === 0) return [];
  return membersNamed(body, INSIDE).flatMap((name) => {
    const inner = getOwn(body, name);
    return forwardersIn(Array.isArray(inner) ? inner[0] : inner, depth - 1);
  });
}
