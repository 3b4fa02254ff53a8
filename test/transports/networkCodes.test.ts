import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { networkCodes, networkSentences } from '../../src/vocabulary/networkCodes.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown) => parseApiError(thrown, { now });

describe('a name or code of the table', () => {
  it.each(Object.entries(networkCodes))('tells as the code of an error: %s', (name, code) => {
    expect(read(Object.assign(new Error('x'), { code: name }))).toMatchObject({ code });
    expect(read(Object.assign(new Error('x'), { name }))).toMatchObject({ code });
    const cause = Object.assign(new Error('x'), { code: name });
    expect(read(new TypeError('fetch failed', { cause }))).toMatchObject({ code });
  });

  it.each(['ECONN', 'ENOENT', 'ERR_ASSERTION', 'toString', 'econnreset'])(
    'is compared whole: %s is none',
    (code) => {
      expect(read(Object.assign(new Error('x'), { code })).kind).toBe('unknown');
    },
  );
});

describe('a sentence of a platform', () => {
  it.each(
    networkSentences.map(({ text, isStart, code }) => [isStart ? `${text}here` : text, code]),
  )('tells as the message of a TypeError alone: %s', (text, code) => {
    expect(read(new TypeError(text))).toMatchObject({ code });
    expect(read(new Error(text))).toMatchObject({ kind: 'unknown' });
  });

  it.each([
    'Failed to fetch the lamp',
    'Load failed: lamp is not defined',
    'terminated by a bug',
    'The network connection of the lamp',
    'Invalid URLs are no functions',
  ])('is compared whole: %s is of the app', (text) => {
    expect(read(new TypeError(text)).kind).toBe('unknown');
  });

  it.each(['Failed to parse URL from /lamps', 'Invalid URL'])(
    'that there is no such URL says that nothing was sent: %s',
    (text) => {
      const error = read(new TypeError(text));
      expect(error).toMatchObject({ code: 'RequestNotSent', recovery: 'report' });
    },
  );
});
