import { rowByPhrase } from '../wire/rowByPhrase.js';
import { safeGet, safeGetString } from '../guard/liveValues.js';
import type { TransportCode } from '../model/RawFailure.js';
import { networkCodeByName } from '../vocabulary/networkCodes.js';
import {
  lostSentences,
  type NetworkSentence,
  networkSentences,
  unansweredSentences,
} from '../vocabulary/networkSentences.js';
import { networkPhrases } from '../vocabulary/networkPhrases.js';
import { abortReasonPlaces, clientErrorParts } from '../vocabulary/failurePlaces.js';
import { readAt } from './readPlaces.js';

/** The name of an error before its sentence, as a stack begins, and what browsers write before both. */
const NAMED = /^(?:Uncaught (?:\(in promise\) )?)?(?:([A-Z]\w{0,40}): )?(.*)/;

/** Codes of Node and of clients: `getaddrinfo ENOTFOUND api.example.com`. */
const CODE = /\b(?:E[A-Z]{4,20}|(?:UND_)?ERR_[A-Z\d_]{4,40})\b/g;

/** The longest name, in characters, that is known by its words: to find those of a megabyte would take long. */
const MAX_NAME = 60;

/** How much of a text is looked at, in characters. */
const MAX_TEXT = 2_000;

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function detectNetworkCode(thrown: unknown): TransportCode | undefined {
  const message = safeGetString(thrown, 'message') ?? '';
  const name = safeGetString(thrown, 'name') ?? '';
  const names = [name, safeGetString(thrown, 'code'), codeBelow(safeGet(thrown, 'cause'))];
  const all = names.map((each = '') => networkCodeNamed(each)).filter((each) => each !== undefined);
  // `NetworkError` says least: any other code is better
  const means = all.find((each) => each !== 'NetworkError') ?? all[0];
  if (means === 'AbortError') {
    const isLate = abortReasonPlaces.some((place) => isTimeout(readAt(thrown, place)));
    return isLate ? 'TimeoutError' : 'AbortError';
  }
  if (means) return lostSentences.includes(message) ? 'NetworkError' : means;
  return name === 'TypeError' ? codeOfPlatform(message) : undefined;
}

/**
 * The code of the platform's error below that of the client. A cause that has a request or a response is itself an
 * error of a client, and read as such.
 */
function codeBelow(cause: unknown): string | undefined {
  const isOfClient = clientErrorParts.some((name) => safeGet(cause, name) !== undefined);
  return isOfClient ? undefined : safeGetString(cause, 'code');
}

/** What the name or code of an error means, if it is about the network. */
export function networkCodeNamed(name: string): TransportCode | undefined {
  const code = networkCodeByName.get(name);
  if (code !== undefined || name.length > MAX_NAME) return code;
  return rowByPhrase(name, networkPhrases)?.code;
}

/** The same for a text, or the message of an error: by its sentence, or by a code in it. */
export function networkCodeInText(text = ''): TransportCode | undefined {
  const begin = text.slice(0, MAX_TEXT);
  const [, name, sentence = ''] = NAMED.exec(begin) ?? [];
  const bySentence =
    name === 'TypeError' ? codeOfPlatform(sentence) : codeOfSentence(sentence, unansweredSentences);
  return bySentence ?? begin.match(CODE)?.map(networkCodeNamed).find(Boolean);
}

function codeOfPlatform(message: string): TransportCode | undefined {
  return codeOfSentence(message, networkSentences) ?? codeOfSentence(message, unansweredSentences);
}

function codeOfSentence(
  message: string,
  sentences: readonly NetworkSentence[],
): TransportCode | undefined {
  return sentences.find((sentence) => isSaid(sentence, message))?.code;
}

function isSaid({ is, begins = '', holds = '' }: NetworkSentence, message: string): boolean {
  if (is !== undefined) return message === is;
  return message.startsWith(begins) && message.includes(holds);
}

/** Whether a request was aborted because its time was over (DOM, `AbortSignal.timeout`). */
export function isTimeout(reason: unknown): boolean {
  return safeGetString(reason, 'name') === 'TimeoutError';
}
