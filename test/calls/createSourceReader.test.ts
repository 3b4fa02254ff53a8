import { expect, it, vi } from 'vitest';
import { createSourceReader } from '../../src/calls/createSourceReader.js';
import { apiErrorResponse } from '../../src/testing/apiErrorResponse.js';
import { expectConsole } from '../setup/index.js';

const conflict = { sys: { type: 'Error', id: 'VersionMismatch' } };

it.each([null, undefined])('takes %s for fine', (source) => {
  expect(createSourceReader(() => {}).errorOf(source, {})).toBeNull();
});

it.each([conflict, 'boom'])('makes the same model of the same value', (source) => {
  const { errorOf } = createSourceReader(() => {});
  const error = errorOf(source, { intent: 'save' });
  expect(errorOf(source, { intent: 'save' })).toBe(error);
  expect(errorOf('another', { intent: 'save' })).not.toBe(error);
});

it('reads a promise once, and knows from then on what it means', async () => {
  const onRead = vi.fn();
  const { errorOf, read } = createSourceReader(onRead);
  const source = Promise.resolve(apiErrorResponse('ServerError'));
  expect(errorOf(source, {})).toBeUndefined();
  read(source, {});
  read(source, {});
  await vi.waitFor(() => expect(onRead).toHaveBeenCalled());
  expect(onRead).toHaveBeenCalledTimes(1);
  expect(errorOf(source, {})?.code).toBe('ServerError');
});

it('stops to read what each render makes anew, and tells the developer', async () => {
  expectConsole('warn', /RAE006/);
  let reads = 0;
  const { errorOf, read } = createSourceReader(() => {
    reads += 1;
    if (reads < 20) read(Promise.resolve(conflict), {});
  });
  read(Promise.resolve(conflict), {});
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(reads).toBe(3);

  // one that somebody else has made is read all the same
  const source = Promise.resolve(conflict);
  read('in between', {});
  read(source, {});
  await vi.waitFor(() => expect(errorOf(source, {})).not.toBeUndefined());
});
