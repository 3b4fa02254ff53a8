import { resultFormats } from '../formats/formats.js';
import { graphql, isGraphqlAnswer } from '../formats/bodies/graphql.js';
import { hasErrorsForData, isErrorResult } from '../formats/isErrorResult.js';
import { attemptOrTell } from '../developer/attemptOrTell.js';
import { isErrorLike, safeGet } from '../guard/liveValues.js';
import { getOwnData } from '../guard/records.js';
import type { ApiError } from '../model/ApiError.js';
import type { RawFailure } from '../model/RawFailure.js';
import { fromGraphqlClient } from '../transports/clients/fromGraphqlClient.js';
import { fromReadResponse } from '../transports/clients/fromReadResponse.js';
import { fromBody } from '../transports/fromBody.js';
import { isErrorEnvelope } from '../wire/contentErrors.js';
import { answerInResult, isResult } from '../transports/failureInResult.js';
import { isFailedResult } from '../transports/isFailedResult.js';
import { isResponse } from '../transports/fromResponse.js';
import { detectFailure } from '../transports/detectFailure.js';
import { findUnreadBody } from '../transports/findUnreadBody.js';
import { isApiError } from './isApiError.js';
import { keepOriginal } from './originalOf.js';
import { parseApiError, parseOnce } from './parseApiError.js';
import { contextOf, type ParseOptions, withOwnFormats } from './ParseOptions.js';
import { readResponse } from './readResponse.js';
import { interpretFailure } from './interpretFailure.js';

/**
 * What is wrong with the value that a request gave, or `null`. A failed response is read itself. A good one is left
 * alone, unless `partial` asks for its errors: then a clone is read. Any other value is a failure only if it says so: an
 * error, a model, a body whose `sys.type` is `Error`, or a GraphQL response without data; with `partial` also a body with
 * errors beside its data.
 */
export async function readOutcome(
  value: unknown,
  options: ParseOptions = {},
): Promise<ApiError | null> {
  if (!isResponse(value))
    return isFailure(value) || hasErrors(asFailure(value, options), options)
      ? readThrown(value, options)
      : null;
  return isFine(value) ? readGood(value, options) : readFailed(value, options);
}

/**
 * Reads a failed or thrown response.
 *
 * @param original what the app handed in, where a clone is read
 * @param head what is known without the body
 */
export async function readFailed(
  response: unknown,
  options: ParseOptions,
  original: unknown = response,
  head?: RawFailure,
): Promise<ApiError> {
  return keepOriginal(
    interpretFailure(await readResponse(response, options, head), options),
    original,
  );
}

/** Reads what a request threw. It is a failure in any case, even a good response. */
export async function readThrown(thrown: unknown, options: ParseOptions): Promise<ApiError> {
  if (isApiError(thrown)) return parseApiError(thrown, options);
  const { failure, value } = detectFailure(thrown, contextOf(options));
  const unread = findUnreadBody(value);
  return unread === undefined
    ? parseOnce(thrown, options, () => failure)
    : readFailed(cloneOf(unread), options, thrown, failure);
}

async function readGood(response: unknown, options: ParseOptions): Promise<ApiError | null> {
  if (!options.partial) return null;
  const failure = await readResponse(cloneOf(response), options);
  return hasErrors(failure, options)
    ? keepOriginal(interpretFailure(failure, options), response)
    : null;
}

/** The failure that a body, or a response of axios, would be. Without `partial`, only what looks like GraphQL is copied. */
function asFailure(value: unknown, options: ParseOptions): RawFailure | undefined {
  const mayHaveErrors =
    options.partial ||
    [value, getOwnData(value, 'data')].some((part) => Array.isArray(getOwnData(part, 'errors')));
  if (!mayHaveErrors) return undefined;
  const context = contextOf(options);
  return (
    fromReadResponse(value, context) ??
    (isResult(value) ? fromGraphqlClient(value, context) : undefined) ??
    fromBody(answerInResult(value) ?? value, context)
  );
}

/**
 * Whether a good answer tells of errors: of GraphQL without data; with `partial` also by being an error as a whole, by
 * errors in place of data, or in the eyes of a format for partial results or of the app.
 */
function hasErrors(failure: RawFailure | undefined, options: ParseOptions): boolean {
  if (!failure) return false;
  const { body } = failure;
  if (!options.partial)
    return (
      isGraphqlAnswer(body) && (graphql.read(failure)?.partial === false || hasErrorsForData(body))
    );
  if (isErrorEnvelope(body) || isErrorResult(failure) || hasErrorsForData(body)) return true;
  return withOwnFormats(options, resultFormats).some((format) =>
    attemptOrTell('RAE021', () => format.read(failure)),
  );
}

/** A clone, so that the caller can still read the body; the response itself, where it cannot be cloned any more. */
export function cloneOf(response: unknown): unknown {
  try {
    return (response as { clone(): unknown }).clone();
  } catch {
    return response;
  }
}

/** Whether a response is good. 304 is no failure, although `ok` is false. */
export function isFine(response: unknown): boolean {
  return safeGet(response, 'ok') === true || safeGet(response, 'status') === 304;
}

function isFailure(value: unknown): boolean {
  return isErrorLike(value) || isApiError(value) || isErrorEnvelope(value) || isFailedResult(value);
}
