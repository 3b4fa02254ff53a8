import { expect, it, onTestFinished } from 'vitest';
import { parseApiError } from '../../src/parse/parseApiError.js';
import { readApiError } from '../../src/parse/readApiError.js';

const now = Date.UTC(2026, 4, 4, 9);
const body = { sys: { type: 'Error', id: 'NotFound' }, message: 'Gone', requestId: 'abc' };
const model = { code: 'NotFoundError', sysId: 'NotFound', detail: 'Gone', requestId: 'abc' };

/** The globals of another realm, which ends with the test. */
function openRealm(): typeof globalThis {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  return frame.contentWindow as unknown as typeof globalThis;
}

it('understands errors of an iframe as its own', async () => {
  const realm = openRealm();
  const sdkError = Object.assign(new realm.Error(JSON.stringify({ ...body, status: 404 })), {
    name: 'NotFound',
  });
  const response = () => new realm.Response(JSON.stringify(body), { status: 404 });
  const thrown: readonly unknown[] = [
    sdkError,
    new realm.Error('Ours', { cause: sdkError }),
    new realm.AggregateError([sdkError]),
    Object.assign(new realm.Error('Gone'), { error: body }),
    response(),
    Object.assign(new realm.Error('404'), { response: response() }),
    new realm.Error('Ours', {
      cause: Object.assign(new realm.Error('404'), { response: response() }),
    }),
  ];
  for (const each of thrown) {
    expect(each).not.toBeInstanceOf(Error);
    expect(await readApiError(Promise.reject(each), { now })).toMatchObject(model);
  }
});

it('understands what the platform of an iframe throws', async () => {
  const realm = openRealm();
  const mine = new realm.AbortController();
  mine.abort();
  const aborted: unknown = await realm.fetch('/', { signal: mine.signal }).catch((e: unknown) => e);
  expect(aborted).not.toBeInstanceOf(DOMException);
  expect(parseApiError(aborted, { now })).toMatchObject({ code: 'AbortError', kind: 'cancelled' });
  const failed: unknown = await realm.fetch('http://127.0.0.1:1/').catch((e: unknown) => e);
  expect(failed).not.toBeInstanceOf(TypeError);
  expect(parseApiError(failed, { now })).toMatchObject({ code: 'NetworkError', kind: 'network' });
  expect(parseApiError(new realm.Error('Ours', { cause: failed }), { now })).toMatchObject({
    code: 'NetworkError',
  });
});
