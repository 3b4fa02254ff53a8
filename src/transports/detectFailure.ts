import { bytesBeyond } from '../guard/bytesBeyond.js';
import { compact } from '../guard/records.js';
import type { RawFailure } from '../model/RawFailure.js';
import { aggregatedErrors, MAX_ERRORS } from './aggregatedErrors.js';
import { fromNative, fromPlatform } from './clients/fromNative.js';
import { fromProblemList } from './clients/fromProblemList.js';
import { fromBody } from './fromBody.js';
import type { TransportContext } from './Transport.js';
import { toldByToolResult } from './toldByToolResult.js';
import { transports } from './transports.js';
import { wrappedCandidates } from './wrappedCandidates.js';

/** A failure, and the value that told of it: what was thrown, or something that it wraps. */
export interface DetectedFailure {
  readonly failure: RawFailure;
  readonly value: unknown;
}

/** The most values looked at: what was thrown and what it wraps, at whatever depth. */
const MAX_VALUES = 32;

/**
 * What happened. Of a value and what it wraps, the outermost that a transport knows by a sure sign
 * tells; without any, the value itself. Of errors thrown together the first leads that is more than
 * an `Error` with a sentence.
 */
export function detectFailure(
  thrown: unknown,
  context: TransportContext,
  openErrors = aggregatedErrors,
): DetectedFailure {
  const told = toldByToolResult(thrown) ?? thrown;
  const values = new Set([told]);
  for (const value of values) {
    const known =
      fromTransports(value, context) ??
      fromProblemList(value, context, (element) => !!fromTransports(element, context));
    if (known) return { failure: known, value };
    const errors = openErrors(value);
    const read = errors.slice(0, MAX_ERRORS);
    const found = read.map((error) => detectFailure(error, context, () => []));
    const together = leadOf(found, errors.length > MAX_ERRORS);
    if (together) return together;
    const failure = fromPlatform(value);
    if (failure) return { failure, value };
    for (const inner of wrappedCandidates(value, context.maxBytes))
      if (values.size < MAX_VALUES) values.add(inner);
  }
  const failure = fromBody(told, context) ?? fromNative(told);
  const bytes = bytesBeyond(failure.message ?? '', context.maxBytes);
  return {
    failure: bytes ? { ...failure, message: '', truncated: { bytes } } : failure,
    value: thrown,
  };
}

/** The failure that a transport knows by a sure sign. */
function fromTransports(value: unknown, context: TransportContext): RawFailure | undefined {
  for (const transport of transports) {
    const failure = transport(value, context);
    if (failure) return failure;
  }
  return undefined;
}

/** The failure that tells the most, with the others beside it. */
function leadOf(found: readonly DetectedFailure[], isCut: boolean): DetectedFailure | undefined {
  const lead =
    found.find(({ failure: { code, transport } }) => code ?? transport !== 'native') ?? found[0];
  const others = found.filter((other) => other !== lead).map(({ failure }) => failure);
  const truncated = isCut ? ({ depth: true } as const) : undefined;
  return lead && { ...lead, failure: compact({ truncated, ...lead.failure, others }) };
}
