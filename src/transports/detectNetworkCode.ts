import { safeGet, safeGetString } from '../guard/liveValues.js';
import type { TransportCode } from '../model/RawFailure.js';
import { codesBesideMethod } from '../vocabulary/networkCodes.js';
import { closerSentences } from '../vocabulary/networkSentences.js';
import { abortReasonPlaces, causeNames, clientErrorParts } from '../vocabulary/failurePlaces.js';
import { readAt } from './readPlaces.js';
import {
  networkCodeNamed,
  networkCodeOfPlatform,
  networkCodeSaid,
} from './texts/networkCodeInText.js';

/** How many errors below one another are looked at. */
const MAX_DEPTH = 3;

/** Why no answer came, or none that can be read; `undefined` for an error of another sort. */
export function detectNetworkCode(thrown: unknown): TransportCode | undefined {
  const name = safeGetString(thrown, 'name') ?? '';
  const below = errorsBelow(thrown);
  const codes = [thrown, ...below].map((error) => safeGetString(error, 'code') ?? '');
  const named = [codeBesideMethod(thrown), ...[name, ...codes].map(networkCodeNamed)];
  const all = named.filter((each) => each !== undefined);
  // `NetworkError` says least: any other code is better
  const byName = all.find((each) => each !== 'NetworkError') ?? all[0];
  const sentences = [thrown, ...below].map((error) => safeGetString(error, 'message') ?? '');
  const means = byName ?? networkCodeOfPlatform(name, sentences[0]);
  if (means === 'AbortError') {
    const isLate = abortReasonPlaces.some((place) => isTimeout(readAt(thrown, place)));
    return isLate ? 'TimeoutError' : 'AbortError';
  }
  return means && (sentences.map(codeInSentence).find(Boolean) ?? means);
}

/** The code of a sentence that says more than the code of its error. */
export function codeInSentence(sentence: string): TransportCode | undefined {
  return networkCodeSaid(sentence, closerSentences);
}

function codeBesideMethod(thrown: unknown): TransportCode | undefined {
  const hasMethod = safeGetString(thrown, 'method') !== undefined;
  return hasMethod ? codesBesideMethod.get(safeGetString(thrown, 'code') ?? '') : undefined;
}

/**
 * The errors of the platform below that of the client, the nearest first. One that has a request or a response is itself
 * an error of a client, and read as such.
 */
function errorsBelow(error: unknown, depth = 0): readonly unknown[] {
  if (depth === MAX_DEPTH) return [];
  return causeNames
    .map((name) => safeGet(error, name))
    .filter((inner) => inner !== undefined && !isOfClient(inner))
    .flatMap((inner) => [inner, ...errorsBelow(inner, depth + 1)]);
}

function isOfClient(error: unknown): boolean {
  return clientErrorParts.some((name) => safeGet(error, name) !== undefined);
}

/** Whether a request was aborted because its time was over (DOM, `AbortSignal.timeout`). */
export function isTimeout(reason: unknown): boolean {
  return safeGetString(reason, 'name') === 'TimeoutError';
}
