import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/guard/cleanText.js';
import { cleanUrl } from '../../src/guard/cleanUrl.js';
import { redactSecrets } from '../../src/guard/redactSecrets.js';

describe('a sentence that names a secret', () => {
  it.each([
    // OpenAI, Stripe: in parts, or with stars
    [
      'Incorrect API key provided: sk-abcDEF1234567. You can find it below.',
      'Incorrect API key provided: [redacted]. You can find it below.',
    ],
    ['Incorrect API key provided: sk-…abc.', 'Incorrect API key provided: [redacted].'],
    ['Incorrect API key provided: sk-ab****yz.', 'Incorrect API key provided: [redacted].'],
    ['Expired API Key provided: rk_live_***abcdef', 'Expired API Key provided: [redacted]'],
    // OAuth 2.0 (RFC 6749): tokens, codes, secrets of clients
    ['Invalid token abc.def', 'Invalid token [redacted]'],
    ['Invalid token 9f86d081884c7d65', 'Invalid token [redacted]'],
    ['The access token 8a7b6c5d is expired', 'The access token [redacted] is expired'],
    ["Unknown refresh token '1//0gabcDEF'.", "Unknown refresh token '[redacted]'."],
    ['Authorization code 4/0AY0eabcd is invalid', 'Authorization code [redacted] is invalid'],
    ['Invalid client secret provided: 7Q8~abcDEF', 'Invalid client secret provided: [redacted]'],
    // what stands between the two
    [
      'The API key you provided is invalid: x7y8z9',
      'The API key you provided is invalid: [redacted]',
    ],
    ["Bad Authorization header: 'x7y8z9'.", "Bad Authorization header: '[redacted]'."],
    ['Your password is sunshine99, change it', 'Your password is [redacted], change it'],
    ['The password hash was x7y8z9', 'The password hash was [redacted]'],
    ['The SSN (078-05-1120) is taken', 'The SSN ([redacted]) is taken'],
    // numbers, in groups or not
    ['PIN 4711 is incorrect', 'PIN [redacted] is incorrect'],
    ['CVV 917 does not match', 'CVV [redacted] does not match'],
    ['OTP 482913 is expired', 'OTP [redacted] is expired'],
    ['Security code 917 is wrong', 'Security code [redacted] is wrong'],
    ['Verification code: 482913', 'Verification code: [redacted]'],
    ['Invalid card number: 4242 4242 4242 4241', 'Invalid card number: [redacted]'],
    ['IBAN DE89370400440532013000 is wrong', 'IBAN [redacted] is wrong'],
    ['Session id 8a7b6c5d not found', 'Session id [redacted] not found'],
  ])('tells nothing that is right behind the name: %s', (text, kept) => {
    for (const clean of [redactSecrets(text), cleanText(text, 500)]) expect(clean).toBe(kept);
    expect(redactSecrets(kept)).toBe(kept);
  });

  it.each([
    'Incorrect API key provided. See docs.example.com for 24 more',
    'Invalid token for audience api.example.com',
    'Invalid token (401)',
    'Invalid API key, 4711 calls were made',
    'Wrong password. 12345 people are before you',
    'Your PIN expires in 2027',
    'Your PIN must be 4 to 6 digits, 2027 at most',
    'Use a token 3600 seconds at most',
    'The token 3600 seconds old is expired',
    'Use the token OAuth2, a key SHA-256',
    'The password is 8-64 characters long',
    'API keys 5000 at most',
    'It did not pass 3000 checks, value "lamp" neither',
    'The value "lamp" did not pass',
    'Unexpected token x7 in JSON, unexpected token 12345',
    'The error code 40013, order number 12345, id 8a7b6c5d',
    'token: expired, key: value, Invalid token, e.g. none',
    'API key v2',
    'Invalid token: token has expired',
    'Invalid token: TokenExpiredError',
    'Invalid token: JsonWebTokenException.',
  ])('stays where it tells no value: %s', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });

  it('tells no password by its short names, which are verbs in a sentence', () => {
    expect(redactSecrets('login failed for user=mara pass=lamp')).toBe(
      'login failed for user=mara pass=[redacted]',
    );
    expect(redactSecrets('db_pw: lamp, mdp: huile')).toBe('db_pw: [redacted], mdp: [redacted]');
  });
});

describe('a key that is known by how it begins', () => {
  it.each([
    'rzp_test_abcd1234',
    'shpat_abcd1234',
    'hf_abcdEFGHijkl',
    'dop_v1_abcd1234',
    'xoxb-1234-abcd',
  ])('is masked: %s', (key) => {
    expect(cleanText(`Refused ${key} twice`, 99)).toBe('Refused [redacted] twice');
  });

  it.each(['hf_model', 'shpat', 'my_hf_abcdEFGHijkl'])('is another word: %s', (word) => {
    expect(cleanText(`Refused ${word} twice`, 99)).toBe(`Refused ${word} twice`);
  });
});

describe('the number of a card', () => {
  it.each([
    '4111111111111111',
    '4111 1111 1111 1111',
    '5555-5555-5555-4444',
    '6011111111111117',
    '2223003122003222',
    '378282246310005',
    '3782 822463 10005',
    // a digit is wrong, but no id stands in groups
    '4111 1111 1111 1112',
  ])('is masked without its name: %s', (number) => {
    for (const text of [`Card ${number} was declined`, `Got ${number}`])
      expect(cleanText(text, 99)).toBe(text.replace(number, '[redacted]'));
  });

  it.each([
    '4111111111111112',
    '1111111111111117',
    '41111111111111110',
    'x4111111111111111',
    '4111111111111111.5',
    '1700000000000',
    '4111 1111 1111',
    '4111-11111111-1111',
  ])('is another number: %s', (number) => {
    expect(cleanText(`Order ${number} is closed`, 99)).toBe(`Order ${number} is closed`);
  });
});

describe('a link that sets a new password', () => {
  it('is told without its token', () => {
    const link = 'https://harbour.example/reset-password/abcDEF123456?lang=en';
    const open = 'https://harbour.example/reset-password/[redacted]?lang=en';
    expect(cleanUrl(link)).toBe(open);
    expect(cleanText(`The link ${link} is old`, 200)).toBe(`The link ${open} is old`);
    expect(cleanText('GET /auth/reset-password/abcDEF123456', 99)).toBe(
      'GET /auth/reset-password/[redacted]',
    );
    expect(cleanText('Cannot POST /token/abcDEF123456', 99)).toBe('Cannot POST /token/[redacted]');
  });

  it.each(['/oauth/token/42', '/api_keys/abcDEF123456', '/password/forgotten', '/token/v2.0/x'])(
    'is no other path: %s',
    (path) => expect(cleanText(`GET ${path} failed`, 99)).toBe(`GET ${path} failed`),
  );
});
