type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Of a list of numbers that is longer, only the length is told: nobody reads a file byte by byte. */
const MOST_NUMBERS = 10_000;

/**
 * What of a value can be written as JSON, in one pass: all of its data, whatever its class. Functions
 * and symbols are left out, as is what throws when it is read; `undefined` when nothing is left.
 */
export function toCopyable(value: unknown): Json | undefined {
  return copy(value, new Set());
}

/** @param around the objects that the value stands in: one of them again would have no end */
function copy(value: unknown, around: Set<object>): Json | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  // JSON has neither infinity nor NaN.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'object' ? copyObject(value, around) : undefined;
}

function copyObject(object: object, around: Set<object>): Json | undefined {
  if (around.has(object)) return '[circular]';
  around.add(object);
  try {
    return copyByClass(object, around);
  } catch {
    // A proxy may refuse to be read at all.
    return undefined;
  } finally {
    around.delete(object);
  }
}

function copyByClass(object: object, around: Set<object>): Json | undefined {
  if (Array.isArray(object)) return copyList(object, around);
  if (object instanceof Date)
    return Number.isNaN(object.getTime()) ? 'Invalid Date' : object.toISOString();
  if (object instanceof Map) return copyMap(object, around);
  if (object instanceof Set) return copyList([...object], around);
  if (object instanceof Blob) return describeBlob(object);
  if (object instanceof FormData || object instanceof URLSearchParams) {
    return copyList([...object], around);
  }
  if (ArrayBuffer.isView(object)) return copyNumbers(object, around);
  if (object instanceof ArrayBuffer) return `ArrayBuffer, ${object.byteLength} bytes`;
  if (object instanceof Node) return copyNode(object);
  return copyOwnJson(object, around) ?? copyRecord(object, around);
}

/** A place that cannot be copied stays a place, as in JSON. */
function copyList(list: readonly unknown[], around: Set<object>): Json {
  return Array.from(list, (item) => copy(item, around) ?? null);
}

function copyMap(map: ReadonlyMap<unknown, unknown>, around: Set<object>): Json {
  const entries = [...map];
  if (entries.some(([key]) => typeof key !== 'string')) return copyList(entries, around);
  return copyEntries(entries as [string, unknown][], around);
}

function copyNumbers(view: ArrayBufferView, around: Set<object>): Json {
  const isShort = 'length' in view && Number(view.length) <= MOST_NUMBERS;
  if (isShort) return copyList(Array.from(view as Uint8Array), around);
  return `${view.constructor.name}, ${view.byteLength} bytes`;
}

/** `cover.png (image/png, 2048 bytes)` */
export function describeBlob(blob: Blob): string {
  const { type, size } = blob;
  const name = blob instanceof File ? blob.name : '';
  const facts = type ? `${type}, ${size} bytes` : `${size} bytes`;
  return name ? `${name} (${facts})` : facts;
}

/** A field gives what was typed. */
function copyNode(node: Node): Json | undefined {
  if (node instanceof HTMLFormElement) return copyList([...new FormData(node)], new Set());
  const { value } = node as { readonly value?: unknown };
  return typeof value === 'string' ? value : (node.textContent ?? undefined);
}

/** What the object itself gives for JSON, unless that fails or is nothing. */
function copyOwnJson(object: object, around: Set<object>): Json | undefined {
  const toJSON = read(object, 'toJSON');
  if (typeof toJSON !== 'function') return undefined;
  try {
    const json: unknown = toJSON.call(object);
    return json === object ? undefined : copy(json, around);
  } catch {
    return undefined;
  }
}

function copyRecord(object: object, around: Set<object>): Json | undefined {
  const copied = copyEntries(readAll(object, Object.keys(object)), around);
  if (Object.keys(copied).length > 0 || isPlain(object)) return copied;
  // What is read step by step may have no end.
  if (Symbol.iterator in object && !('next' in object))
    return copyList([...(object as Iterable<unknown>)], around);
  // A class may keep its data private, and show them by getters or as a text.
  const shown = copyEntries(readAll(object, inheritedGetters(object)), around);
  return Object.keys(shown).length > 0 ? shown : ownText(object);
}

function copyEntries(
  entries: readonly (readonly [string, unknown])[],
  around: Set<object>,
): { readonly [name: string]: Json } {
  const copied: [string, Json][] = [];
  for (const [name, value] of entries) {
    const json = copy(value, around);
    if (json !== undefined) copied.push([name, json]);
  }
  return Object.fromEntries(copied);
}

function readAll(object: object, names: readonly string[]): [string, unknown][] {
  return names.map((name) => [name, read(object, name)]);
}

function read(object: object, name: string): unknown {
  try {
    return (object as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}

function inheritedGetters(object: object): readonly string[] {
  const names: string[] = [];
  let prototype: object | null = Object.getPrototypeOf(object);
  while (prototype && prototype !== Object.prototype) {
    const described = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    names.push(...described.filter(([, { get }]) => get).map(([name]) => name));
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype;
}

/** The text that a class makes of itself: not `[object Object]`, which every object does. */
function ownText(object: object): string | undefined {
  try {
    // Whether it says more than every object does is looked at.
    // oxlint-disable-next-line typescript/no-base-to-string
    const text = String(object);
    return text.startsWith('[object ') ? undefined : text;
  } catch {
    return undefined;
  }
}
