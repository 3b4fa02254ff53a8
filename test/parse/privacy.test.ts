import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { recordPlaces, records, textPlaces, texts } from '../support/privacy.js';
import { everythingOf, leaks } from '../support/secrets.js';

/** What is seen of the payload and the headers of what was thrown, or sent as the body of a response. */
async function leaksOf(name: string, value: unknown): Promise<readonly string[]> {
  const error = parseApiError(value, { now });
  const copy = parseApiError(structuredClone(error), { now });
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  const read = await readApiError(new Response(body, { status: 422 }), { now });
  return [...new Set([error, copy, read].flatMap((each) => leaks(name, everythingOf(each))))];
}

describe.each(Object.entries(textPlaces))(
  'what an editor typed does not leave in %s',
  (_, place) => {
    it.each(Object.entries(texts))('as %s', async (name, text) => {
      expect(await leaksOf(name, place(text))).toEqual([]);
    });
  },
);

describe.each(Object.entries(recordPlaces))(
  'what an editor typed does not leave %s',
  (_, place) => {
    it.each(Object.entries(records))('in %s', async (name, record) => {
      expect(await leaksOf(name, place(record))).toEqual([]);
    });
  },
);
