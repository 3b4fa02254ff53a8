import { apiErrorResponse } from 'react-api-error/testing';

/** Stands in for a content API that asks to wait. */
export async function getRelatedEntries(): Promise<Response> {
  return apiErrorResponse('RateLimitExceededError');
}
