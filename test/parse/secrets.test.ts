import { describe, expect, it } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { everythingOf, leaks, places, spellings, ways } from '../support/secrets.js';

const all = Object.entries(spellings);

describe.each(Object.entries(ways))('of %s', (_way, wayOf) => {
  it.each(Object.entries(places))('no secret leaves, whatever its spelling, in %s', (_p, place) => {
    const found = all.flatMap(([spelling, said]) =>
      leaks(spelling, everythingOf(parseApiError(wayOf(place(said), said), { now }))),
    );
    expect(found).toEqual([]);
  });
});

describe('of a response', () => {
  it.each(Object.entries(places))('no secret leaves in %s', async (_place, place) => {
    for (const [spelling, said] of all) {
      const response = new Response(JSON.stringify(place(said)), { status: 422 });
      expect(leaks(spelling, everythingOf(await readApiError(response, { now })))).toEqual([]);
    }
  });

  it.each([
    ['a text', (said: string) => said],
    ['a text of lines', (said: string) => `Upstream said ${said}\nand ${said}`],
    ['a page', (said: string) => `<!doctype html><title>${said}</title><p>${said}`],
    ['a heading of a page', (said: string) => `<html><h1 class="${said}">${said}</h1>`],
    ['JSON that was cut', (said: string) => JSON.stringify({ message: said }).slice(0, -1)],
  ])('no secret leaves in %s', async (_name, make) => {
    for (const [spelling, said] of all) {
      const response = new Response(make(said), { status: 502 });
      expect(leaks(spelling, everythingOf(await readApiError(response, { now })))).toEqual([]);
    }
  });
});
