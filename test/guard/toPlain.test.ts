import { expect, it, vi } from 'vitest';
import { toPlain } from '../../src/guard/toPlain.js';

const BOUNDS = { maxDepth: 32, maxItems: 100 };

const copyOf = (source: unknown) => toPlain(source, BOUNDS).value;

it('calls no getter, of a record or of a list', () => {
  const get = vi.fn(() => 'from a getter');
  const record = Object.defineProperty({ title: 'Harbour' }, 'body', { get, enumerable: true });
  const list = Object.defineProperty(['first'], 1, { get, enumerable: true });

  expect(copyOf({ record, list })).toEqual({ record: { title: 'Harbour' }, list: ['first'] });
  expect(get).not.toHaveBeenCalled();
});

it('takes nothing from the prototype of a list, where the list has a hole', () => {
  const list: unknown[] = ['first'];
  list[2] = 'third';
  const heir = Object.setPrototypeOf(list, { 1: 'inherited' }) as unknown;

  expect(copyOf(heir)).toEqual(['first', 'third']);
});

it('keeps a key named `__proto__` as a key like any other', () => {
  const copy = copyOf(JSON.parse('{"__proto__": {"isAdmin": true}, "title": "Harbour"}'));

  expect(Object.keys(copy as object)).toEqual(['__proto__', 'title']);
  expect((copy as Record<string, unknown>)['isAdmin']).toBeUndefined();
});

it('keeps what a trap gives where it refuses something else', () => {
  const refusing = new Proxy(
    { title: 'Harbour', body: 'A text', tags: 'one' },
    {
      get(target, key) {
        if (key === 'body') throw new Error('refused');
        return Reflect.get(target, key);
      },
    },
  );

  expect(copyOf(refusing)).toEqual({ title: 'Harbour', tags: 'one' });
});
