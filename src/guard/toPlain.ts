import { attempt } from './attempt.js';
import { bare } from './bare.js';
import { ownData } from './own.js';

/** Plain data, and whether something was left out of it. */
export interface Plain {
  readonly value: unknown;
  /** The value was nested deeper, or held more values, than is copied. */
  readonly cut: true | undefined;
}

/** How much of an object tree is copied. */
export interface PlainBounds {
  readonly maxDepth: number;
  /** The most entries of one record and elements of one list. */
  readonly maxItems: number;
}

/** The most values copied of one object tree: those of 20,000 issues. */
const MAX_VALUES = 250_000;

/**
 * Copies any value to plain data: own data properties only, no getter is called, no prototype is
 * kept, a cycle ends where it closes. What JSON cannot hold is left out, as are bytes and what a trap
 * refuses. Of a list without end the further elements are `null`, so that they can be counted.
 */
export function toPlain(source: unknown, { maxDepth, maxItems }: PlainBounds): Plain {
  let left = MAX_VALUES;
  let cut: true | undefined;
  const above: unknown[] = [];

  const copy = (value: unknown): unknown => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) {
      cut = true;
      return undefined;
    }
    above.push(value);
    // without a prototype, so that a key named __proto__ is a key like any other
    const plain = attempt(() => Array.isArray(value)) ? [] : bare({});
    // what was read before a trap threw is kept
    attempt(() => fill(plain, value));
    above.pop();
    return plain;
  };

  const fill = (plain: object, value: object) => {
    const isList = Array.isArray(plain);
    // a list is read by index: its keys are as many texts
    const keys = isList || ArrayBuffer.isView(value) ? [] : Object.keys(value);
    const { length } = isList ? (value as ArrayLike<unknown>) : keys;
    for (let at = 0; at < length; at += 1) {
      // of a list what is beyond is counted, up to where it has a hole: holes may be billions
      const isOver = at >= maxItems && !(isList && Object.hasOwn(value, at));
      if (isOver || above.length > maxDepth || left === 0) {
        cut = true;
        break;
      }
      left -= 1;
      const key = keys[at] ?? at;
      const field = at < maxItems ? copy(ownData(value, key)) : null;
      if (field === undefined) continue;
      if (isList) plain.push(field);
      else (plain as Record<string, unknown>)[key] = field;
    }
  };

  const value = copy(source);
  return { value, cut };
}
