import { describe, expect, it } from 'vitest';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';

const used = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '60' };
const refused = (body: unknown, headers: Record<string, string> = used, status = 403) =>
  readApiError(jsonResponse(status, body, headers), { now });

describe('a refusal beside a limit that is used up', () => {
  it.each(['INSUFFICIENT_PERMISSIONS', 'permission-error', 'PersonalAccessTokenInvalidScopes'])(
    'is one of permission where the server says so: %s',
    async (code) => {
      const error = await refused({ code, message: 'You may not publish' });
      expect(error).toMatchObject({ kind: 'permission', sysId: code });
      expect(error).not.toHaveProperty('retryAt');
    },
  );

  it.each(['FORBIDDEN', 'AccessDenied', 'SOMETHING_ELSE', 'TELESCOPE_BUSY'])(
    'is one of the limit where the server says no more than the status: %s',
    async (code) => {
      const error = await refused({ code, message: 'No' });
      expect(error).toMatchObject({ kind: 'rateLimit', retryAt: now + 60_000 });
    },
  );
});

describe('a token that is invalid or expired', () => {
  it.each(['INVALID_OR_EXPIRED_TOKEN', 'TokenInvalidOrExpired', 'expired-or-invalid-token'])(
    'was sent as content where the request is bad: %s',
    async (code) => {
      expect((await refused({ code, message: 'Ask for another link' }, {}, 400))?.kind).toBe(
        'request',
      );
    },
  );

  it.each([
    ['INVALID_OR_EXPIRED_TOKEN', 401],
    ['TOKEN_EXPIRED', 400],
    ['INVALID_OR_EXPIRED_SESSION', 400],
  ])('is one of the sign-in else: %s with %i', async (code, status) => {
    expect((await refused({ code, message: 'Sign in' }, {}, status))?.kind).toBe('authentication');
  });
});
