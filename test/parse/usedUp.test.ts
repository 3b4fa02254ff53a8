import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { parseSeen } from '../support/bodies.js';

const seen = (status: number, body: unknown, headers = {}) => parseSeen({ status, body, headers });

describe('what is used up, and comes back with no wait', () => {
  it.each([
    [403, { code: 'storageQuotaExceeded', message: 'The harbour’s storage quota is exceeded.' }],
    [403, { message: 'Record quota exceeded. Change plan or delete records.' }],
    [403, { message: 'Your plan allows 3 piers. Quota exceeded.' }],
    [403, { error: { code: 'QuotaExceeded', message: 'It has used up its quota of 10 lamps.' } }],
    [403, { message: 'You have reached the maximum number of berths in your plan.' }],
    [409, { error: { code: 'QuotaExceeded', message: 'exceeding approved Total Lamps quota.' } }],
    [400, { __type: 'LimitExceededException', message: 'It has the maximum number of 10 piers.' }],
    [400, { code: 'storage_quota_exceeded', message: 'Storage quota exceeded' }],
    [400, { message: 'Storage quota exceeded' }],
    [400, [{ errorCode: 'STORAGE_LIMIT_EXCEEDED', message: 'storage limit exceeded' }]],
    [422, { message: 'The quota of berths is used up.' }],
    [429, { error: { code: 'insufficient_quota', message: 'Check your plan and billing.' } }],
    [429, { message: 'You exceeded your current quota, check your plan and billing details.' }],
    [507, {}],
    [507, { code: 'quotaLimitReached', message: 'No room' }],
  ])('is a limit of the plan: %i %j', (status, body) => {
    const error = seen(status, body);
    expect(error).toMatchObject({ code: 'UsageExceeded', kind: 'permission' });
    expect(describeApiError(error, { intent: 'save' })).toMatchObject({
      title: 'A limit of the plan is reached',
      outcome: 'Your changes are not saved yet.',
      action: 'Request access',
    });
    expect(describeApiError(error).quote).toBe(error.detail);
  });

  it('is known by what is only for a machine, which is not quoted', () => {
    const body = { error_summary: 'path/insufficient_space/..', error: { '.tag': 'path' } };
    const error = seen(409, body);
    expect(error.code).toBe('UsageExceeded');
    expect(describeApiError(error).quote).toBeUndefined();
  });

  it('is known by its id where no status was seen', () => {
    expect(parseApiError({ code: 'insufficient_quota', message: 'No' }).code).toBe('UsageExceeded');
  });
});

describe('what the next hour or day brings back', () => {
  it.each([
    [403, { message: 'Quota exceeded for requests per minute of your project.' }],
    [403, { code: 'quotaExceeded', message: 'You have exceeded your quota.' }],
    [403, { code: 'userRateLimitExceeded', message: 'User Rate Limit Exceeded' }],
    [403, { code: 'REQUEST_LIMIT_EXCEEDED', message: 'TotalRequests Limit exceeded.' }],
    [403, { message: 'Daily limit exceeded for your plan.' }],
    [429, { message: 'You exceeded your quota of your plan. Please retry in 20s.' }],
    [429, { message: 'Rate limit reached. Upgrade your plan for more.' }],
    [400, { __type: 'LimitExceededException', message: 'Rate exceeded' }],
  ])('is a rate limit: %i %j', (status, body) => {
    expect(seen(status, body)).toMatchObject({ code: 'RateLimitExceededError' });
  });

  it('is one where the server says when to come again', () => {
    const body = { message: 'You exceeded your current quota: see your plan and billing.' };
    expect(seen(429, body, { 'Retry-After': '7' }).kind).toBe('rateLimit');
    expect(seen(429, { ...body, retry_after: 7 }).kind).toBe('rateLimit');
  });
});

describe('a sentence that speaks of limits and of something else', () => {
  it.each([
    [400, 'The title exceeds the limit of 60 characters for all projects.'],
    [409, 'Quota can only be updated by an owner'],
    [403, 'You may not change the quota of this project.'],
    [402, 'Storage quota exceeded'],
  ])('is told by its status: %i %s', (status, message) => {
    expect(seen(status, { message }).code).not.toBe('UsageExceeded');
  });

  it('is about what was entered where fields are named', () => {
    const body = { errors: [{ field: 'size', message: 'The storage quota is exceeded' }] };
    expect(seen(422, body).code).toBe('ValidationFailedError');
    const message = 'Your storage quota is exceeded';
    expect(seen(409, { message }).code).toBe('UsageExceeded');
    expect(seen(409, { message, ...body }).code).toBe('Conflict');
  });

  it('is told by the id that a content API has given', () => {
    const message = 'You are not authorized to do this action or exceeded your plan limits.';
    const body = { sys: { type: 'Error', id: 'AccessDenied' }, message };
    expect(seen(403, body).code).toBe('AccessDeniedError');
  });
});
