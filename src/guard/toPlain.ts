import { ownData } from './own.js';

/** Plain data, and whether something was left out of it. */
export interface Plain {
  readonly value: unknown;
  /** The value was nested deeper, or held more values, than is copied. */
  readonly cut: true | undefined;
}

/** The most values copied of one object tree. */
const MAX_VALUES = 1_000_000;

/**
 * Copies any value to plain data: own data properties only, no getter is called, no prototype is
 * kept, a cycle ends where it closes. What JSON cannot hold is left out, as are bytes and what a trap
 * refuses.
 */
export function toPlain(source: unknown, maxDepth: number): Plain {
  let left = MAX_VALUES;
  let cut: true | undefined;

  const copy = (value: unknown, above: readonly unknown[]): unknown => {
    if (typeof value === 'bigint') return String(value);
    if (typeof value === 'number' && !Number.isFinite(value)) return undefined;
    if (typeof value === 'function' || typeof value === 'symbol') return undefined;
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) {
      cut = true;
      return undefined;
    }
    const here = [...above, value];
    const items: unknown[] = [];
    // without a prototype, so that a key named __proto__ is a key like any other
    const fields = Object.create(null) as Record<string, unknown>;
    try {
      const isList = Array.isArray(value);
      for (const key of ArrayBuffer.isView(value) ? [] : Object.keys(value)) {
        if (above.length >= maxDepth || left === 0) {
          cut = true;
          break;
        }
        left -= 1;
        const field = copy(ownData(value, key), here);
        if (field === undefined) continue;
        if (isList) items.push(field);
        else fields[key] = field;
      }
      return isList ? items : fields;
    } catch {
      // what was read before a trap threw is kept
      return fields;
    }
  };

  const value = copy(source, []);
  return { value, cut };
}
