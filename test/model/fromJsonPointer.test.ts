import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJsonPointer } from '../../src/model/fromJsonPointer.js';
import { toJsonPointer } from '../../src/model/toJsonPointer.js';
import { runs } from '../support/runs.js';

describe('a JSON Pointer', () => {
  // the examples of RFC 6901, sections 5 and 6
  it.each([
    ['', []],
    ['/foo', ['foo']],
    ['/foo/0', ['foo', 0]],
    ['/', ['']],
    ['/a~1b', ['a/b']],
    ['/c%d', ['c%d']],
    ['/k"l', ['k"l']],
    ['/ ', [' ']],
    ['/m~0n', ['m~n']],
    ['/~01', ['~1']],
    ['/00', ['00']],
    ['#', []],
    ['#/foo/0', ['foo', 0]],
    ['#/a~1b', ['a/b']],
    ['#/c%25d', ['c%d']],
    ['#/e%5Ef', ['e^f']],
    ['#/%20', [' ']],
  ])('%s is the path %j', (pointer, path) => {
    expect(fromJsonPointer(pointer)).toStrictEqual(path);
  });

  it.each([
    ['title', ['title']],
    ['address.city', ['address.city']],
    ['#/50%', ['50%']],
  ])('that is malformed, %s, is read as far as it goes', (pointer, path) => {
    expect(fromJsonPointer(pointer)).toStrictEqual(path);
  });

  it('comes back from the path that it gave', () => {
    const segment = fc.oneof(
      fc.string(),
      fc.nat().map(String),
      fc.constantFrom('~', '/', '~1', ''),
    );
    fc.assert(
      fc.property(fc.array(segment), (path) => {
        const pointer = toJsonPointer(path);
        expect(toJsonPointer(fromJsonPointer(pointer))).toBe(pointer);
      }),
      runs(100),
    );
  });
});
