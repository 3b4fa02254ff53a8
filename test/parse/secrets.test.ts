import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { describeIssue } from '../../src/describe/describeIssue.js';
import { formatErrorReport } from '../../src/describe/formatErrorReport.js';
import type { ApiError } from '../../src/model/ApiError.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { places, spellings, tellTales, ways } from '../support/secrets.js';

/** Everything that leaves: the model, the words for it, the text for a ticket. */
function everythingOf(error: ApiError | null): string {
  if (!error) throw new Error('It is a failure.');
  return [
    JSON.stringify(error),
    JSON.stringify(describeApiError(error)),
    JSON.stringify(error.issues.map((issue) => describeIssue(issue))),
    formatErrorReport(error),
  ].join('\n');
}

/** What was seen of the secret, as `spelling: context`. */
function leaks(spelling: string, text: string): readonly string[] {
  const at = tellTales.map((part) => text.indexOf(part)).find((index) => index >= 0);
  return at === undefined ? [] : [`${spelling}: …${text.slice(Math.max(0, at - 60), at + 20)}…`];
}

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
