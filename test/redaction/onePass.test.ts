import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/redaction/cleanText.js';
import { redactSecrets } from '../../src/redaction/redactSecrets.js';

/** How long a text is tried, in characters: a single word of five million overflows the stack of the platform. */
const MOST = 2_400_000;

describe('cleaning', () => {
  it('takes a long text in one go', () => {
    for (const piece of ['token', '"', 'a://', 'Bearer ', 'eyJ', '\\', 'token="', ' :', 'x@'])
      expect(cleanText(piece.repeat(100_000), 2000)?.length).toBeLessThanOrEqual(2000);
  });

  it.each([
    'token',
    'token ',
    'token="',
    '"',
    '\\',
    ' ',
    'a://',
    'Bearer ',
    'bearer a',
    'eyJ',
    'eyJ.',
    'eyJa.',
    'eyJa.eyJb',
    'eyJa.b.c',
    'CFPAT-',
    'x.',
    'a-',
    '_',
    '?code=',
    '?code={',
    '&a',
    '%3f',
    '"pin":"',
    '\\"pin\\":\\"',
    '"pin":',
    '"pin":[',
    '"pin":["',
    'pin: a ',
    'pin: a: ',
    'Authorization: a1 ',
    'Authorization: a=b; ',
    '//a:b',
    '//a:b@',
    '-----BEGIN PRIVATE KEY-----',
    '-----BEGIN A B PRIVATE KEY-----',
    'digest response="',
    'digest response="a" ',
    'connect.sid=',
    'hooks.slack.com/services/',
    'a/',
    '1//0',
    'Basic a-',
    'Bearer a_token ',
    ' with value ',
    '[',
    '/',
  ])('reads a text of 200,000 times %j in one pass', (piece) => {
    // what tries every start again would take minutes, and the test end
    const text = piece.repeat(200_000).slice(0, MOST);
    expect(redactSecrets(`=${text}`).length).toBeGreaterThan(0);
  });

  it('takes many long words, each cut, in one go', () => {
    const word = 'x'.repeat(7000);
    for (let count = 0; count < 20_000; count += 1)
      expect(cleanText(word, 2000)).toHaveLength(2000);
  });
});

describe('a text that holds what was sent', () => {
  it.each([
    '{"',
    '{',
    '"a":',
    '{"a":',
    ', a',
    '{ a:',
    '\\"',
    '"request',
    ' ',
    '("',
    '{\\"a\\":',
    'a=',
    '&a=',
    '\\n',
    'received "',
    'received: ',
    'a:\n  b: ',
    'parameters: [',
    'sql ',
  ])('is read in one pass, as 100,000 times %j', (piece) => {
    expect(cleanText(`${piece.repeat(100_000)}"headers":`, 2_000_000)).toBeDefined();
  });
});
