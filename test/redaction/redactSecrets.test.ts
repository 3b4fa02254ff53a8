import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/redaction/cleanText.js';
import { redactSecrets } from '../../src/redaction/redactSecrets.js';
import { runs } from '../support/runs.js';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtYXJhIn0.c2lnbmF0dXJlLW9mLW1hcmE';

describe('a secret', () => {
  it.each([
    ['GET /entries?access_token=abcdef123&limit=1', 'abcdef123', 'limit=1'],
    ['https://api.example.com/?a=1&api_key=abcdef123#x', 'abcdef123', 'a=1'],
    ['Authorization: Bearer abcdef123', 'abcdef123', 'Authorization'],
    ['Authorization: Token abcdef123', 'abcdef123', 'Authorization'],
    ['authorization=Basic bWFyYTpoaWRkZW4=', 'bWFyYTpoaWRkZW4', 'authorization'],
    ['sent Bearer 0123456789abcdef to the server', '0123456789abcdef', 'to the server'],
    ['Bearer ...6789a', '6789a', 'Bearer'],
    ['https://mara:hidden@api.example.com/entries', 'hidden', 'api.example.com/entries'],
    [`the token ${jwt} is old`, 'c2lnbmF0dXJl', 'is old'],
    [`the token ${jwt} is old`, 'eyJzdWIi', 'is old'],
    [`session_${jwt}/next`, 'c2lnbmF0dXJl', '/next'],
    [`a.eyJ.${jwt} and more`, 'c2lnbmF0dXJl', 'and more'],
    ['CFPAT-AbCdEf_123-456 was refused', 'AbCdEf_123', 'was refused'],
    ['xoxb-1234567890-AbCdEf was refused', 'AbCdEf', 'was refused'],
    ['sk-proj-AbCdEf123456 was refused', 'AbCdEf', 'was refused'],
    ['glpat-AbCdEf123456 was refused', 'AbCdEf', 'was refused'],
    ['npm_AbCdEf123456 was refused', 'AbCdEf', 'was refused'],
    ['whsec_AbCdEf123456 was refused', 'AbCdEf', 'was refused'],
    ['{"password":"hidden","user":"mara"}', 'hidden', '"user":"mara"'],
    ['{\\"accessToken\\":\\"hidden\\"}', 'hidden', 'accessToken'],
    ['cardNumber: 4111 1111 1111 hidden', '1111', 'cardNumber'],
    ['iban: FR14 2004 1010 0505 0001 3M02 606 was refused', '606', 'was refused'],
    ["secret: 'hid den' and more", 'hid den', 'and more'],
    ['client_secret=hidden;next=1', 'hidden', 'next=1'],
    ['Cookie: session=hidden', 'hidden', 'Cookie'],
    ['Cookie: lang=en; connect.sid=s%3Ahidden; theme=dark', 'hidden', 'Cookie'],
    ['refused with cookie: lang=en; sid=hidden next time', 'hidden', 'next time'],
    [
      'Authorization: Digest username="bob", nonce="a", response="hidden"',
      'hidden',
      'Authorization',
    ],
    // a scheme that nobody knows, and its credential
    ['Refused. Authorization: SSWS 00hiddenDEF1', 'hidden', 'Refused. Authorization'],
    ["-H 'Authorization: Bot hidden1.x7' -X PUT", 'hidden', "' -X PUT"],
    ['authorization=Api-Key hidden1&limit=1', 'hidden', 'limit=1'],
    ['Authorization: SharedKey pier:hidden was refused', 'hidden', 'was refused'],
    ['Authorization: Hawk id="pier", mac="hidden"\nnext', 'hidden', 'next'],
    ['Authorization: hidden1 was refused', 'hidden', 'was refused'],
    // a name behind a name
    ["COOKIES:\nsessionid = 'hidden'\nnext", 'hidden', 'next'],
    ['credentials: password = hidden next', 'hidden', 'next'],
    ['token: secret: hidden next', 'hidden', 'next'],
    ['Authorization: token = "hid den" next', 'hid den', 'next'],
    // a list or a record
    ['{"password":["lamp","hidden"],"pier":"x"}', 'hidden', ',"pier":"x"}'],
    ['{"credentials":{"user":"bob","key":"hidden"},"a":1}', 'hidden', ',"a":1}'],
    ['{"cookie":["a]b","hidden"]} next', 'hidden', '} next'],
    ['{"note":"{\\"pin\\":[[\\"}\\"],\\"hidden\\"]}","a":1}', 'hidden', '}","a":1}'],
    ['{"password":["lamp","hidden', 'hidden', '{"password":'],
    ['UID=mara;PWD={lamp;hidden};next=1', 'hidden', ';next=1'],
    ['postgres://mara:lamp@hidden@db.example/pier', 'hidden', '://[redacted]@db.example/pier'],
    ['cannot reach //mara:hidden@db.example/pier', 'hidden', '//[redacted]@db.example/pier'],
    ['/pier;jsessionid=hidden1', 'hidden', '/pier;jsessionid='],
    ['/pier?input=%7B%22title%22%3A%22hidden%22%7D&batch=1', 'hidden', 'batch=1'],
    ['X-Amz-Signature=abcdef123&X=1', 'abcdef123', 'X=1'],
    ['private_key = abcdef123', 'abcdef123', 'private_key'],
    ['PASSWORD=hidden', 'hidden', 'PASSWORD'],
    ['password=[hidden]&x=1', 'hidden', 'x=1'],
    ['token=…hidden and more', 'hidden', 'and more'],
    ['passcode: hidden!', 'hidden', 'passcode'],
    ['{"msg":"{\\"pin\\":\\"hidden\\"}"}', 'hidden', 'msg'],
    ['{"password":"one \\"hidden\\" two"}', 'hidden', 'password'],
    ["{'card_number' => 'hidden'}", 'hidden', 'card_number'],
    ['"password" with value "hidden" fails', 'hidden', 'fails'],
    ['Path `password` (`my hidden one`) is shorter', 'hidden', 'is shorter'],
    ['password: `my hidden one`, see above', 'hidden', 'see above'],
    ['Key (token)=(hidden) already exists.', 'hidden', 'already exists'],
    ['Variable "$token" got invalid value "hidden"; no', 'hidden', 'no'],
    ['GET /a?key=hidden&limit=1', 'hidden', 'limit=1'],
    ['GET /a?a=1&sig=hidden%3D&limit=1', 'hidden', 'limit=1'],
    ['/a?code=hidden#x', 'hidden', '/a'],
    ['/a?auth=hidden', 'hidden', '/a'],
    ['/a?signature=hidden', 'hidden', '/a'],
    ['/a?subscription-key=hidden', 'hidden', '/a'],
    ['/a?x-functions-key=hidden', 'hidden', '/a'],
    ['/a?consumer_key=hidden&amp;consumer_secret=hidden', 'hidden', '/a'],
    ['/a?X-Amz-Credential=hidden/a&X-Amz-Date=1', 'hidden', 'X-Amz-Date=1'],
    ['/a?X-Amz-Security-Token=hidden', 'hidden', '/a'],
    ['/a?next=https%3A%2F%2Fb.example%3Fcode%3Dhidden%26b%3D1', 'hidden', 'b%3D1'],
    ['/a?variables={"title":"some hidden words"}&c=1', 'hidden', 'c=1'],
    ['<password>hidden</password> and more', 'hidden', 'and more'],
  ])('is taken out of %s', (text, secret, kept) => {
    const clean = redactSecrets(text);
    expect(clean).not.toContain(secret);
    expect(clean).toContain(kept);
    expect(clean).toContain('[redacted]');
    expect(redactSecrets(clean)).toBe(clean);
  });

  it('is taken out each time it stands there', () => {
    const text = 'access_token=aaaa1&x=1&access_token=bbbb2 Bearer cccc3333 CFPAT-dddd';
    expect(redactSecrets(text)).not.toMatch(/aaaa1|bbbb2|cccc3333|CFPAT-dddd/);
  });

  it('is taken out once where another stands in it', () => {
    expect(redactSecrets('{"password":"token=hidden","a":1}')).toBe(
      '{"password":[redacted],"a":1}',
    );
  });

  it('is in nothing but a text', () => {
    expect(redactSecrets(undefined as unknown as string)).toBe('');
  });

  it('across the end of a cut text is taken out whole', () => {
    for (let length = 0; length < 60; length += 1) {
      const text = `${'x'.repeat(length)} access_token=abcdef123456 CFPAT-ghijkl789012 end`;
      expect(cleanText(text, 50)).not.toMatch(/abcd|ghij/);
    }
  });
});

describe('ordinary prose', () => {
  it.each([
    'The access token you sent could not be found or is invalid.',
    'Your basic plan allows 24 locales.',
    'Basic authentication is required',
    'Bearer realm="api", error="invalid_token"',
    'The header {"www-authenticate":"Bearer error=\\"invalid_token\\""} came back',
    'It takes a basic understanding of fields',
    'The bearer must sign',
    'tokens: 12',
    'Basic plan-2026-eu-central is over',
    'Your basic plan_2026 is over',
    'Bearer token_type expected',
    'Bearer access_token',
    'boarding pass: B12',
    'Tests: pass=12 fail=3',
    'pass: 12, fail: 3',
    'see // and http://pier.example//a:b/mara@example.com',
    'Authorization: missing',
    'Authorization: header is missing',
    'authorization failed for this user',
    'Password: 8-64 characters',
    'PIN: 4 digits',
    'The secret of the lighthouse',
    'No password was sent',
    'Cookies are not needed here',
    'See https://example.com/terms and mail mara@example.com',
    'The path "fields.colour" is not recognized',
    '2026-05-04T09:00:00.000Z: 404 - not found',
    'a=1&b=2',
    'key: value',
    'code: 42',
    'The code=42 was refused, sig: none',
    '/entries?country_code=de&sort_key=title&keyword=pier',
    '',
    'Der Schlüssel heißt „fields“ – 名前は必須です。',
  ])('comes back as it is: %s', (text) => {
    expect(redactSecrets(text)).toBe(text);
  });
});

const pieces = fc.constantFrom(
  'token',
  'access_token',
  'password',
  'cookie',
  '=',
  ':',
  ' ',
  '"',
  "'",
  '\\',
  '[',
  ']',
  '[redacted]',
  '{',
  '}',
  ': ',
  'Authorization: ',
  'Bearer ',
  'basic ',
  'eyJa.b.c',
  'CFPAT-',
  '://',
  '//',
  '-----BEGIN PRIVATE KEY-----',
  '-----END ',
  'connect.sid=',
  'digest a response="',
  '@',
  '&',
  '…',
  'abcd1234',
  'x',
  '\n',
);
const texts = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('cleaning', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = redactSecrets(text);
        expect(redactSecrets(clean)).toBe(clean);
      }),
      runs(2000),
    );
  });

  it('again and again settles at the first time', () => {
    const text = '://token://]@ ://]eyJa.b.c://cookie=://password:://]]@';
    const clean = redactSecrets(text);
    expect(redactSecrets(clean)).toBe(clean);
  });

  it('a cut text a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, max) => {
        const clean = cleanText(text, max);
        expect((clean ?? '').length).toBeLessThanOrEqual(max);
        expect(cleanText(clean, max)).toBe(clean);
      }),
      runs(4000),
    );
  });

  it('a text cut in the middle of a mask a second time changes nothing', () => {
    for (let length = 0; length < 60; length += 1) {
      const clean = cleanText(`${'x'.repeat(length)} token=abcdef ${'y'.repeat(99)}`, 50);
      expect(cleanText(clean, 50)).toBe(clean);
    }
  });
});

describe('a text that holds what was sent', () => {
  it.each([
    ['Save failed: {"request":{"a":1}} at noon', 'Save failed: …'],
    ['[error] Save failed {"headers":{}}', '[error] Save failed …'],
    ['{"payloadData":"x"}', '…'],
    ['x"}},"headers":{"a":"b"}}', '…'],
    ['Failed: {"message":"x","request":{"a"', 'Failed: …'],
    ['Error: { request: { method: 1 } }', 'Error: …'],
    ['No entry { title: "a" } there', 'No entry …'],
    ['{"note":"No entry { title: 1 } there"}', '…'],
    ['{"fields":{"title":"a"}}', '…'],
  ])('is cut before it: %s', (text, kept) => {
    expect(cleanText(text, 200)).toBe(kept);
    expect(cleanText(cleanText(text, 200), 200)).toBe(cleanText(text, 200));
  });

  it.each([
    '404 - {"requestId": broken',
    '{"a":1}',
    'Unexpected token\n{\n  "title": }\n',
    'The request: it failed',
    'Headers, request and body: all wrong',
    'No {name} in the body: write one',
    '{"method":"PUT","title":"x"}',
    'Missing parameters: [title]',
    'request: PUT (update) failed',
    'Invalid request: title (the name) is required',
    'request.body.title: Too long',
    'payload[0]: Too long',
    'payload: too large',
    'Expected a text but received undefined',
    'GET https://api.example.com/entries?skip=1&limit=2 failed',
  ])('is none: %s', (text) => {
    expect(cleanText(text, 200)).toBe(text);
  });
});
