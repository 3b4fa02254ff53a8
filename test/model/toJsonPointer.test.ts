import { expect, it } from 'vitest';
import { toJsonPointer } from '../../src/model/toJsonPointer.js';

it.each([
  [[], ''],
  [[''], '/'],
  [['fields', 'title', 'en-US', 0], '/fields/title/en-US/0'],
  [['a/b', 'm~n', '~1', ' '], '/a~1b/m~0n/~01/ '],
  [['fields.title'], '/fields.title'],
  [['ключ', '鍵'], '/ключ/鍵'],
])('%j is %j', (path, pointer) => {
  expect(toJsonPointer(path)).toBe(pointer);
});

it('keeps every two paths apart', () => {
  const paths = [['a', 'b'], ['a/b'], ['a~1b'], ['a', '', 'b'], ['', 'a'], ['a', '']];
  expect(new Set(paths.map(toJsonPointer)).size).toBe(paths.length);
});
