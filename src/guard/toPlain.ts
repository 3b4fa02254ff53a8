import { isList } from './liveValues.js';
import { isPristine, readOwnData } from './records.js';

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
 * Copies any value to plain data: own data properties only; no getter is called, no prototype is kept, and a
 * cycle ends where it closes. What JSON cannot hold is left out, and so are bytes and what a trap refuses.
 * Elements of a list beyond the bound are `null`, so that they can be counted.
 */
export function toPlain(source: unknown, { maxDepth, maxItems }: PlainBounds): Plain {
  let left = MAX_VALUES;
  let cut: true | undefined;
  const above: object[] = [];
  const newRecord = isPristine() ? ordinaryRecord : bareRecord;

  function copy(value: unknown): unknown {
    // most values are texts
    if (typeof value === 'string') return value;
    if (typeof value === 'object' && value !== null) return copyObject(value);
    if (typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
    return typeof value === 'function' || typeof value === 'symbol' ? undefined : value;
  }

  function copyObject(value: object): unknown {
    if (above.includes(value)) {
      cut = true;
      return undefined;
    }
    above.push(value);
    const plain = isList(value) ? [] : newRecord();
    try {
      if (Array.isArray(plain)) copyElements(plain, value as ArrayLike<unknown>);
      else copyFields(plain, value);
    } catch {
      // what was read before a trap threw is kept
    }
    above.pop();
    return plain;
  }

  function copyElements(plain: unknown[], list: ArrayLike<unknown>): void {
    const { length } = list;
    for (let at = 0; at < length; at += 1) {
      // elements beyond the bound are counted up to the first hole: there may be billions of holes
      const isBeyond = at >= maxItems;
      const isHole = !Object.hasOwn(list, at);
      if (isBeyond && isHole) {
        cut = true;
        return;
      }
      if (isFull()) return;
      if (isHole) continue;
      const element = isBeyond ? null : copy(readOwnData(list, at));
      if (element !== undefined) plain.push(element);
    }
  }

  function copyFields(plain: Record<string, unknown>, record: object): void {
    // each byte of a view would be a field
    const keys = ArrayBuffer.isView(record) ? [] : Object.keys(record);
    if (keys.length > maxItems) {
      cut = true;
      keys.length = maxItems;
    }
    for (const key of keys) {
      if (isFull()) return;
      const field = copy(readOwnData(record, key));
      if (field !== undefined) setOwn(plain, key, field);
    }
  }

  /** Whether one more value would be too deep, or one too many. */
  function isFull(): boolean {
    if (above.length <= maxDepth && left > 0) {
      left -= 1;
      return false;
    }
    cut = true;
    return true;
  }

  const value = copy(source);
  return { value, cut };
}

/** An ordinary empty record, for a page whose `Object.prototype` is as it should be. */
function ordinaryRecord(): Record<string, unknown> {
  return {};
}

/** One without a prototype, so that no setter of a script sees what is put into it. */
function bareRecord(): Record<string, unknown> {
  // `Object.create(null)` would make an object that is slow to fill
  return Object.setPrototypeOf({}, null) as Record<string, unknown>;
}

/** Sets an own property of a record, also one named `__proto__`. */
function setOwn(record: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(record, key, {
      value,
      configurable: true,
      enumerable: true,
      writable: true,
    });
  else record[key] = value;
}
