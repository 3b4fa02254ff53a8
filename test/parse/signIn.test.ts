import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { jsonResponse, now } from '../support/bodies.js';
import { everythingOf } from '../support/secrets.js';

/** What systems for sign-in, payment and identity answer, and what of it nobody may see. */
const bodies: Readonly<Record<string, readonly [object, ...string[]]>> = {
  'a number in a note': [{ message: 'Wrong', pin: 4711, note: 'Got 4711 before' }, '4711'],
  'a number that was refused': [
    { errors: [{ field: 'otp', value: 482913, message: 'Wrong' }], meta: { note: 'code 482913' } },
    '482913',
  ],
  'members with short names': [
    { message: 'Refused', pass: 'lamplight', pw: 'moonlight', login: { mdp: 'soleil' } },
    'lamplight',
    'moonlight',
    'soleil',
  ],
  'a field with a short name': [
    { errors: [{ field: 'pass', message: 'lamplight is too common', value: 'lamplight' }] },
    'lamplight',
  ],
  'a sentence that goes on behind the value': [
    { errors: [{ field: 'password', message: 'lamp77, that is weak' }], hint: 'Not lamp77' },
    'lamp77',
  ],
  'the card of PayPal': [
    { details: [{ field: '/payment/card/number', value: '4111111111111112', issue: 'X' }] },
    '4111111111111112',
  ],
  'the card of a path': [
    { errors: [{ path: ['card', 'number'], value: '41111', message: '41111 is too short' }] },
    '41111',
  ],
  'an account of GoCardless': [
    { error: { message: 'No', errors: [{ field: 'account_number', message: 'Bad: 55779911' }] } },
    '55779911',
  ],
  'an access token of Plaid': [
    { error_code: 'INVALID', error_message: 'No match for access token access-ab12-cd34' },
    'ab12',
  ],
  'a key of AWS': [
    { Code: 'InvalidAccessKeyId', Message: 'No', AWSAccessKeyId: 'AKIAX7Y8' },
    'AKIA',
  ],
  'PKCE (RFC 7636)': [{ error: 'invalid_grant', code_verifier: 'lamplight' }, 'lamplight'],
  'a code for the loss of a phone': [{ message: 'No', backup_code: 'lamp-light' }, 'lamp-light'],
  'words of a wallet': [{ message: 'No', seedPhrase: 'legal winner thank' }, 'legal winner'],
  'the answer to a question': [
    { errors: [{ field: 'securityAnswer', value: 'Blue Whale', message: 'Blue Whale is wrong' }] },
    'Blue Whale',
  ],
  'a token that is told again': [
    { message: 'Invalid token x7y8z9', note: 'x7y8z9 was issued in 2024' },
    'x7y8z9',
  ],
};

describe.each(Object.entries(bodies))('%s', (_, [body, ...secrets]) => {
  it('leaves in no part of the model, its words and its report', async () => {
    const thrown = parseApiError(body, { now });
    const read = await readApiError(jsonResponse(422, body), { now });
    for (const error of [thrown, read])
      for (const secret of secrets) expect(everythingOf(error)).not.toContain(secret);
    expect(parseApiError(structuredClone(thrown), { now })).toStrictEqual(thrown);
  });
});

describe('what a rule says of a secret stays', () => {
  it.each([
    // Zod 3
    [{ code: 'invalid_string', validation: 'uuid' }, 'Invalid uuid'],
    [{ code: 'invalid_string', validation: 'odd' }, 'Too odd'],
    // names of types
    [{}, 'It could not be converted to System.Int32. Path: $.pin'],
    [{}, 'Expected Int32, got float64'],
    [{}, 'cannot unmarshal string into field Login.pin of type uint8'],
    [{}, 'must be a UUIDv4, base64url-encoded, of VARCHAR(255)'],
    [{}, 'Invalid E.164'],
    // Zod 4
    [
      { code: 'too_small', origin: 'string', minimum: 8, inclusive: true },
      'Too small: expected string to have >=8 characters',
    ],
  ])('%j %s', (facts, message) => {
    const body = { message: 'No', errors: [{ field: 'pin', ...facts, message }] };
    expect(parseApiError(body, { now }).issues).toMatchObject([{ path: ['pin'], message }]);
  });
});

it('tells the URL of a request without the token in its path', () => {
  const config = { method: 'post', url: '/reset-password/abcDEF123456?pw=lamp' };
  const error = parseApiError({ isAxiosError: true, config, response: { status: 404 } }, { now });
  expect(error.request?.url).toBe('/reset-password/[redacted]?pw=[redacted]');
});

it('tells the id of a request that looks like the number of a card', async () => {
  const response = jsonResponse(500, { message: 'No' }, { 'x-request-id': '4000000000000002' });
  const error = await readApiError(response, { now });
  expect(error?.requestId).toBe('4000000000000002');
  expect(parseApiError(structuredClone(error), { now })).toStrictEqual(error);
});

it('tells the limit that a field with a secret happens to have as its value', () => {
  const error = parseApiError({ pin: 10_000, message: 'The limit is 10000 entries' }, { now });
  expect(error.detail).toBe('The limit is 10000 entries');
});

it('counts what a rule of a secret counts', () => {
  const issue = { code: 'too_small', origin: 'string', minimum: 8, path: ['password'] };
  const message = 'Too small: expected string to have >=8 characters';
  const error = parseApiError({ message: 'No', issues: [{ ...issue, message }] }, { now });
  expect(error.issues).toMatchObject([{ params: { min: 8, counts: 'characters' } }]);
});
