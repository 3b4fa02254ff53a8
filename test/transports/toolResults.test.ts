import { describe, expect, it } from 'vitest';
import { originalOf } from '../../src/parse/originalOf.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { now } from '../support/bodies.js';
import { revoked, throwing } from '../support/throwing.js';

const result = (...texts: readonly string[]) => ({
  isError: true,
  content: [
    { type: 'image', data: 'abc', mimeType: 'image/png' },
    ...texts.map((text) => ({ type: 'text', text })),
  ],
});

const told = {
  status: 404,
  statusText: 'Not Found',
  message: 'No such berth.',
  details: { type: 'Entry', id: 'pier' },
  request: {
    url: '/spaces/harbour/entries/pier',
    headers: { a: 'Bearer ...TYPED' },
    method: 'put',
  },
  requestId: 'lamp-7',
};

describe('the failed call of a tool (Model Context Protocol)', () => {
  it('is read as the text that it is', async () => {
    const thrown = result(`Could not publish: ${JSON.stringify(told, null, 2)}`);
    const error = await readApiError(thrown, { now });
    expect(error).toMatchObject({
      code: 'NotFoundError',
      status: 404,
      detail: 'No such berth.',
      requestId: 'lamp-7',
    });
    expect(JSON.stringify(error)).not.toContain('TYPED');
    expect(error && originalOf(error)).toBe(thrown);
    expect(parseApiError(thrown, { now })).toBe(error);
  });

  it('has a simple text as its sentence', async () => {
    expect(await readApiError(result('The berth is closed'), { now })).toMatchObject({
      code: 'UnknownError',
      detail: 'The berth is closed',
    });
    expect(
      await readApiError(result('The berth is closed', 'Try the pier'), { now }),
    ).toMatchObject({
      detail: 'The berth is closed',
      issues: [],
      reasons: ['Try the pier'],
    });
  });

  it('may be what was thrown, or what an error wraps', () => {
    const error = new Error('x y', { cause: result('Could not publish: 404 Not Found') });
    expect(parseApiError(error, { now }).detail).toBe('x y');
    expect(parseApiError(result('Could not publish: 404 Not Found'), { now })).toMatchObject({
      status: 404,
    });
  });

  it.each([
    { content: [{ type: 'text', text: '' }] },
    { content: [{ type: 'image', text: 'x' }] },
    { content: [{ type: 'image', text: 'x' }], structuredContent: { title: 'Typed' } },
  ])('is a failure without a text, too: %j', async (rest) => {
    const error = await readApiError({ isError: true, ...rest }, { now });
    expect(error).toMatchObject({ kind: 'unknown', issues: [] });
    expect(error).not.toHaveProperty('detail');
  });

  it('may stand in the answer that brought it', async () => {
    const answer = { jsonrpc: '2.0', id: 4, result: result('Could not publish: 404 Not Found') };
    expect(await readApiError(answer, { now })).toMatchObject({ status: 404 });
  });

  it.each([
    { isError: false, content: [{ type: 'text', text: 'The berth is closed' }] },
    { content: [{ type: 'text', text: 'The berth is closed' }] },
    { isError: true, content: 'The berth is closed' },
    { id: 'm1', role: 'tool', isError: true, content: [{ type: 'text', text: 'Not now' }] },
    { type: 'tool-result', isError: true, content: [{ type: 'text', text: 'Not now' }] },
    { isError: 'true', content: [{ type: 'text', text: 'The berth is closed' }] },
    { isError: true, content: throwing([]) },
    { isError: true, content: revoked([]) },
    { isError: true },
    { isError: true, content: [] },
    { isError: true, content: ['A draft'] },
    { id: 'm1', result: result('The berth is closed') },
    { jsonrpc: '2.0', id: 4, result: { ...result('The berth is closed'), role: 'tool' } },
    { jsonrpc: '2.0', id: 4, result: { ...result('The berth is closed'), isError: false } },
  ])('is no other record', async (value) => {
    expect(await readApiError(value, { now })).toBeNull();
  });
});
