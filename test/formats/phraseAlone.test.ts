import { parseApiError } from '../../src/parse/parseApiError.js';
import { describe, expect, it } from 'vitest';
import { describeApiError } from '../../src/describe/describeApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';

function page(status: number, title: string) {
  const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1><hr>nginx</body></html>`;
  return readApiError(new Response(html, { status }), { now: 0 });
}

describe('the status and its phrase alone are no detail', () => {
  it.each([
    [400, '400 Bad Request'],
    [401, '401 Authorization Required'],
    [403, '403 Forbidden'],
    [405, '405 Not Allowed'],
    [408, '408 Request Time-out'],
    [409, '409 Conflict'],
    [413, '413 Request Entity Too Large'],
    [413, 'Error 413: Payload Too Large'],
    [414, '414 Request-URI Too Large'],
    [414, 'Request-URI Too Long'],
    [416, '416 Requested Range Not Satisfiable'],
    [500, '500 Internal Server Error'],
    [503, '503 Service Temporarily Unavailable'],
  ])('as the title of a page at %i: %s', async (status, title) => {
    const error = await page(status, title);
    expect(error).not.toHaveProperty('detail');
    expect(error?.reasons).toEqual([]);
    expect(error && describeApiError(error).quote).toBeUndefined();
  });

  it.each(['Conflict', '409 Conflict', 'Conflict.'])(
    'as a text, or as a sentence: %s',
    async (said) => {
      for (const body of [
        said,
        JSON.stringify({ message: said }),
        JSON.stringify({ error: said }),
      ]) {
        const error = await readApiError(new Response(body, { status: 409 }), { now: 0 });
        expect(error).not.toHaveProperty('detail');
      }
    },
  );

  it.each([
    [409, 'Conflict with the tide'],
    [413, '413 Request Entity Too Large: 4 MB at most'],
    [409, '404 Not Found'],
  ])('what says more at %i is one: %s', async (status, title) => {
    expect(await page(status, title)).toHaveProperty('detail', title);
  });
});

it('beside it another sentence is the detail', () => {
  const error = parseApiError({
    status: 404,
    data: { message: 'Not Found', error: 'The pier was removed' },
  });
  expect(error.detail).toBe('The pier was removed');
});
