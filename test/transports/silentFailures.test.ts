import { describe, expect, it } from 'vitest';
import type { ParseOptions } from '../../src/parse/ParseOptions.js';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';
import { writeOutcome } from '../../src/recovery/writeOutcome.js';
import { now } from '../support/bodies.js';

const read = (thrown: unknown, options: ParseOptions = {}) =>
  parseApiError(thrown, { now, ...options });
const late = { code: 'TimeoutError', kind: 'timeout' };
const lost = { code: 'NetworkError', kind: 'network' };
const cancelled = { code: 'AbortError', kind: 'cancelled' };
const timeout = () => new DOMException('The operation timed out', 'TimeoutError');
const aborted = (more: object = {}) =>
  Object.assign(new Error('This operation was aborted'), { name: 'AbortError' }, more);

describe('a call whose time is over', () => {
  it.each([
    ['its cause', aborted({ cause: timeout() })],
    ['its signal', aborted({ signal: { reason: timeout() } })],
    ['the signal of its request', aborted({ request: { signal: { reason: timeout() } } })],
    ['the signal of its options', aborted({ options: { signal: { reason: timeout() } } })],
    [
      'the signal of axios',
      { isAxiosError: true, code: 'ERR_CANCELED', config: { signal: { reason: timeout() } } },
    ],
  ])('is known by %s', (_name, thrown) => {
    expect(read(thrown)).toMatchObject(late);
  });

  it('is known by the signal that the options name', async () => {
    const controller = new AbortController();
    controller.abort(timeout());
    const { signal } = controller;
    expect(read(aborted(), { signal })).toMatchObject(late);
    expect(await readApiError(Promise.reject(aborted()), { now, signal })).toMatchObject(late);
    expect(read(new TypeError('Failed to fetch'), { signal })).toMatchObject(lost);
  });

  it('is no call that somebody cancelled', () => {
    const controller = new AbortController();
    controller.abort();
    const { signal } = controller;
    expect(read(aborted(), { signal })).toMatchObject(cancelled);
    expect(read(aborted({ cause: new Error('Left') }))).toMatchObject(cancelled);
    expect(read(aborted({ signal }))).toMatchObject(cancelled);
  });
});

describe('a connection that is lost while the body is read', () => {
  it.each([
    ['Chrome', new TypeError('network error')],
    ['Firefox', new TypeError('Error in input stream')],
    ['Safari', new TypeError('The network connection was lost.')],
    ['undici', new TypeError('terminated')],
    ['Node', Object.assign(new Error('Premature close'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })],
  ])('is a network failure as %s tells it', (_platform, thrown) => {
    expect(read(thrown)).toMatchObject(lost);
  });

  it('is none when an app says the same in its own words', () => {
    expect(read(new TypeError('networks are not defined'))).toMatchObject({ kind: 'unknown' });
    expect(read(new Error('network error'))).toMatchObject({ kind: 'unknown' });
  });
});

describe('what a client refused to send', () => {
  it.each([
    ['ERR_FR_MAX_BODY_LENGTH_EXCEEDED', 'ContentTooLarge', 'revise'],
    ['ERR_INVALID_URL', 'RequestNotSent', 'report'],
    ['ERR_INVALID_PROTOCOL', 'RequestNotSent', 'report'],
    ['ERR_BAD_OPTION', 'RequestNotSent', 'report'],
    ['ERR_BAD_OPTION_VALUE', 'RequestNotSent', 'report'],
    ['ERR_NOT_SUPPORT', 'RequestNotSent', 'report'],
  ])('is no lost connection, and nothing was saved: %s', (code, means, recovery) => {
    const thrown = Object.assign(new Error('It cannot be sent'), { code });
    for (const value of [thrown, Object.assign(thrown, { isAxiosError: true })]) {
      const error = parseApiError(value);
      expect(error).toMatchObject({ code: means, recovery, detail: 'It cannot be sent' });
      expect(writeOutcome(error, { intent: 'save' })).toBe('notDone');
    }
  });
});
