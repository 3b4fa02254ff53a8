import { apiErrorResponse } from 'react-api-error/testing';

/** Replaces a content API that asks to wait. */
export async function getRelatedEntries(): Promise<Response> {
  return apiErrorResponse('RateLimitExceededError');
}
