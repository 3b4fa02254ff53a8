import { isPromise } from '../isPromise.js';
import { blobText } from './blobText.js';
import { contentOfNode } from './contentOfNode.js';
import { type Copied, type Json, Later, settle } from './copied.js';

/** A longer list of numbers is a file, which nobody reads byte by byte: only its length is copied. */
const MOST_NUMBERS = 10_000;

/** What people type is never nested deeper, and code that is not optimized yet overflows the stack below 1,500. */
const MOST_DEEP = 1_000;

/** Getters may return new objects with getters of their own, without end. */
const MOST_NESTED_GETTERS = 10;
const MOST_GETTERS = 100_000;

/** A promise may never settle: the rest is copied without it. */
const MOST_MS = 2_000;

const WRAPPER = /^\[object (?:String|Number|Boolean)\]$/;

interface CopiedRecord {
  readonly [name: string]: Copied;
}

interface Copying {
  /** The objects around a value, by which a circle is noticed. */
  readonly around: Set<object>;
  /** How many of them were given by getters. */
  nestedGetters: number;
  /** Whether something in the copy has still to be awaited. */
  waits: boolean;
  readonly limits: { getters: number; time?: Promise<undefined> };
}

/**
 * Copies all data of a value that can be written as JSON, whatever its class. Functions, symbols and what
 * throws when it is read are left out; `undefined` if nothing is left. The result is a promise only if there
 * are text files or promises in the value.
 */
export function toCopyable(value: unknown): Json | undefined | Promise<Json | undefined> {
  const limits = { getters: MOST_GETTERS };
  return copyAll(value, { around: new Set(), nestedGetters: 0, waits: false, limits });
}

function copyAll(value: unknown, copying: Copying): Json | undefined | Promise<Json | undefined> {
  const copied = copy(value, copying);
  return copying.waits ? settle(copied) : (copied as Json | undefined);
}

function copy(value: unknown, copying: Copying): Copied | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  // JSON has neither infinity nor NaN.
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value === 'bigint') return String(value);
  return typeof value === 'object' ? copyObject(value, copying) : undefined;
}

function copyObject(object: object, copying: Copying): Copied | undefined {
  const { around } = copying;
  if (around.has(object)) return '[circular]';
  if (around.size >= MOST_DEEP) return '[too deep]';
  around.add(object);
  try {
    return copyByClass(object, copying);
  } catch {
    // A proxy may refuse to be read at all.
    return undefined;
  } finally {
    around.delete(object);
  }
}

function copyByClass(object: object, copying: Copying): Copied | undefined {
  if (Array.isArray(object)) return copyList(object, copying);
  if (object instanceof Date)
    return Number.isNaN(object.getTime()) ? 'Invalid Date' : object.toISOString();
  if (isWrapper(object)) return copy(object.valueOf(), copying);
  if (object instanceof Map) return copyMap(object, copying);
  if (object instanceof Set) return copyList([...object], copying);
  if (object instanceof Blob) return copyBlob(object, copying);
  if (object instanceof FormData || object instanceof URLSearchParams) {
    return copyList([...object], copying);
  }
  if (ArrayBuffer.isView(object)) return copyNumbers(object, copying);
  if (object instanceof ArrayBuffer) return `ArrayBuffer, ${object.byteLength} bytes`;
  if (object instanceof Node) return copyNode(object, copying);
  // These refer to everything on the page, and hold nothing that was typed.
  if (object instanceof Event || object instanceof Window) return undefined;
  if (isPromise(object)) return copyPromise(object, copying);
  return copyOwnJson(object, copying) ?? copyRecord(object, copying);
}

/** `new String('x')` */
function isWrapper(object: object): boolean {
  return WRAPPER.test(Object.prototype.toString.call(object));
}

function copyBlob(blob: Blob, copying: Copying): Copied {
  const text = blobText(blob);
  return typeof text === 'string' ? text : later(text, copying);
}

function copyPromise(promise: PromiseLike<unknown>, copying: Copying): Copied {
  const { around, nestedGetters, limits } = copying;
  const then = { around: new Set(around), nestedGetters, waits: false, limits };
  const copied = Promise.resolve(promise).then(
    (value) => copyAll(value, then),
    () => undefined,
  );
  limits.time ??= timeIsOver();
  return later(Promise.race([copied, limits.time]), copying);
}

/** Resolves with nothing when a promise has taken too long. */
export function timeIsOver(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, MOST_MS, undefined));
}

function later(value: Promise<Json | undefined>, copying: Copying): Later {
  copying.waits = true;
  return new Later(value);
}

/** As in JSON, an item that cannot be copied becomes `null`. */
function copyList(list: readonly unknown[], copying: Copying): Copied {
  return Array.from(list, (item) => copy(item, copying) ?? null);
}

function copyMap(map: ReadonlyMap<unknown, unknown>, copying: Copying): Copied {
  const entries = [...map];
  if (entries.some(([key]) => typeof key !== 'string')) return copyList(entries, copying);
  return copyEntries(entries as [string, unknown][], copying);
}

function copyNumbers(view: ArrayBufferView, copying: Copying): Copied {
  const isShort = 'length' in view && Number(view.length) <= MOST_NUMBERS;
  if (isShort) return copyList(Array.from(view as Uint8Array), copying);
  return `${view.constructor.name}, ${view.byteLength} bytes`;
}

/** Fields give what was typed. */
function copyNode(node: Node, copying: Copying): Copied | undefined {
  const content = contentOfNode(node);
  return typeof content === 'object' ? copyList(content, copying) : content;
}

/** What the object itself gives for JSON, unless that fails or is nothing. */
function copyOwnJson(object: object, copying: Copying): Copied | undefined {
  const toJSON = read(object, 'toJSON');
  if (typeof toJSON !== 'function') return undefined;
  try {
    const json: unknown = toJSON.call(object);
    if (json === object) return undefined;
    const copied = copy(json, copying);
    return isEmptyRecord(copied) ? undefined : copied;
  } catch {
    return undefined;
  }
}

function copyRecord(object: object, copying: Copying): Copied | undefined {
  const ownData = copyEntries(readAll(object, Object.keys(object)), copying);
  if (isPlain(object)) return ownData;
  // An iterator is left alone, because it may have no end.
  if (isEmptyRecord(ownData) && Symbol.iterator in object && !('next' in object))
    return copyList([...(object as Iterable<unknown>)], copying);
  // A class may keep its data private, and show it by getters or by `toString`.
  const shown = { ...copyGetters(object, copying), ...ownData };
  return isEmptyRecord(shown) ? ownText(object) : shown;
}

function copyGetters(object: object, copying: Copying): CopiedRecord {
  if (copying.nestedGetters >= MOST_NESTED_GETTERS) return {};
  const names = inheritedGetters(object);
  copying.limits.getters -= names.length;
  if (copying.limits.getters < 0) return {};
  copying.nestedGetters += 1;
  const copied = copyEntries(readAll(object, names), copying);
  copying.nestedGetters -= 1;
  return copied;
}

function copyEntries(
  entries: readonly (readonly [string, unknown])[],
  copying: Copying,
): CopiedRecord {
  const copied: [string, Copied][] = [];
  for (const [name, value] of entries) {
    const json = copy(value, copying);
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
    const getters = described.filter(([, { get }]) => get).map(([name]) => name);
    // In Firefox `stack` is a getter of errors, and nothing that a person typed.
    names.push(...getters.filter((name) => name !== 'stack'));
    prototype = Object.getPrototypeOf(prototype);
  }
  return names;
}

function isEmptyRecord(copied: Copied | undefined): boolean {
  const isRecord = typeof copied === 'object' && copied !== null && !Array.isArray(copied);
  return isRecord && Object.keys(copied).length === 0;
}

function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return prototype === null || prototype === Object.prototype;
}

/** The text that a class makes of itself: not `[object Object]`, which every object does. */
function ownText(object: object): string | undefined {
  try {
    // The text that every object has is sorted out below.
    // oxlint-disable-next-line typescript/no-base-to-string
    const text = String(object);
    return text.startsWith('[object ') ? undefined : text;
  } catch {
    return undefined;
  }
}
