import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayNeedRedaction } from '../../src/guard/mayNeedRedaction.js';
import { redactSecrets } from '../../src/guard/redactSecrets.js';
import { withoutPayload } from '../../src/guard/withoutPayload.js';
import { runs } from '../support/runs.js';

const pieces = [
  'password',
  'pin',
  'cardNumber',
  'card-number',
  'otp',
  'key',
  'sig',
  'tokenValue',
  'title',
  'payloadData',
  'request',
  'headers',
  'variables',
  'query',
  'data',
  'entity',
  'stack',
  'Authorization',
  'Bearer ',
  'Basic ',
  'eyJhbGciOi.eyJzdWIi.c2ln',
  'CFPAT-abc',
  'abc123',
  'http://',
  'user:pass@host',
  'expected type',
  ' with value ',
  ' got invalid value ',
  ' (`',
  '`',
  ')',
  'Failing row contains (',
  ':',
  '=',
  ' => ',
  '?',
  '&',
  '&amp;',
  '%3d',
  '%3f',
  '%26',
  '%5b',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '\\"',
  ' ',
  '\n',
  ',',
  '.',
  '/',
  '-',
  '…',
  '[redacted]',
  '%22',
  '%7b',
  '%3a',
  '&quot;',
  '&#34;',
  '&lt;',
  '\\u0022',
  '\\x22',
  '%26quot%3b',
  '<',
  '</',
  '>',
  'HTTP/1.1',
  '\r\n',
  '\\n',
  'Content-Disposition: form-data',
  'curl ',
  'cookie: a=',
  'Authorization: Digest a=',
  'ghp_',
  'github_pat_',
  'sk_live_',
  'AccountKey',
  'rejected value [',
  'failed for value "',
  'received "',
];

describe('mayNeedRedaction', () => {
  test('is true of each text of which something is taken out', () => {
    const text = fc
      .array(fc.constantFrom(...pieces), { maxLength: 10 })
      .map((some) => some.join(''));
    fc.assert(
      fc.property(text, (written) => {
        const isChanged = withoutPayload(written) !== written || redactSecrets(written) !== written;
        expect(mayNeedRedaction(written) || !isChanged).toBe(true);
      }),
      runs(20_000),
    );
  });

  test.each([
    ['pin:1'],
    ['{"cardNumber":4111}'],
    ['card_number = 4111'],
    ['filter[access_token]=abc'],
    ['The payloadData: {"fields":{}}'],
    ['"pin" with value "1234" fails'],
    ['Path `pin` (`1234`) is too short'],
    ['https://user:secret@host/'],
    ['https://host/?sig=abc'],
    ['%7B%22payloadData%22%3A1'],
    ['&lt;request&gt;a&lt;/request&gt;'],
    ['<password>a</password>'],
    ['title=a&note=b'],
    ['payload_data: a'],
    ['PUT / HTTP/1.1\nX-Custom: a'],
    ['Content-Disposition: form-data'],
    ['curl -d a'],
    ['ghp_abcd'],
    ['sk_test_abcd'],
    ['AccountKey=a'],
    ['rejected value [a]'],
    ['Received "a"'],
  ])('%s passes', (text) => expect(mayNeedRedaction(text)).toBe(true));

  test.each([
    ['The type of "title" is incorrect, expected type: Symbol'],
    ['Same field value present in other entry'],
    ['Use a=b or c:d'],
    ['pin'],
  ])('%s does not', (text) => expect(mayNeedRedaction(text)).toBe(false));
});
