import { bytesBeyond } from '../guard/bytesBeyond.js';
import { compact } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { aggregatedErrors, MAX_ERRORS } from './aggregatedErrors.js';
import { fromNative, fromPlatform } from './clients/fromNative.js';
import { fromRefusal } from './clients/fromRefusal.js';
import { fromProblemList } from './clients/fromProblemList.js';
import { answerInResult, failureInResult } from './failureInResult.js';
import { fromBody } from './fromBody.js';
import type { TransportContext } from './Transport.js';
import { textOfToolResult } from './textOfToolResult.js';
import { fromTransports } from './transports.js';
import { wrappedCandidates } from './wrappedCandidates.js';

/** A failure, and the value that it was read from: what was thrown, or something wrapped in that. */
export interface DetectedFailure {
  readonly failure: RawFailure;
  readonly value: unknown;
}

/** The most values looked at: what was thrown, and what is wrapped in it at any depth. */
const MAX_VALUES = 32;

/**
 * Finds out what happened. The value that was thrown is searched from the outside in, through all that it
 * wraps, for the first value that a transport recognises; without any, the thrown value speaks for itself.
 *
 * @param isAggregated whether it is one of several errors thrown together: those in it are among these
 */
export function detectFailure(
  thrown: unknown,
  context: TransportContext,
  isAggregated = false,
): DetectedFailure {
  const source = textOfToolResult(thrown) ?? thrown;
  const values = new Set([source]);
  for (const value of values) {
    const known = fromTransports(value, context) ?? fromProblemList(value, context);
    if (known) return { failure: known, value };
    const together = isAggregated ? undefined : detectTogether(value, context);
    if (together) return together;
    const failure = fromPlatform(value);
    if (failure) return { failure, value };
    for (const inner of wrappedCandidates(value, context.maxBytes))
      if (values.size < MAX_VALUES) values.add(inner);
  }
  const rest = failureInResult(thrown) ?? answerInResult(thrown) ?? source;
  const failure = fromBody(rest, context) ?? fromRefusal(rest, context) ?? fromNative(rest);
  const bytes = bytesBeyond(failure.message ?? '', context.maxBytes);
  return {
    failure: bytes ? { ...failure, message: '', truncated: { bytes } } : failure,
    value: thrown,
  };
}

/**
 * The failure of errors that were thrown together: the first one that is more than an `Error` with a sentence,
 * with the others beside it.
 */
function detectTogether(value: unknown, context: TransportContext): DetectedFailure | undefined {
  const errors = aggregatedErrors(value);
  const found = errors.slice(0, MAX_ERRORS).map((error) => detectFailure(error, context, true));
  const lead =
    found.find(({ failure: { code, transport } }) => code ?? transport !== 'native') ?? found[0];
  const others = found.filter((other) => other !== lead).map(({ failure }) => failure);
  const truncated = errors.length > MAX_ERRORS ? ({ depth: true } as const) : undefined;
  return lead && { ...lead, failure: compact({ truncated, ...lead.failure, others }) };
}
