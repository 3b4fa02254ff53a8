import { isObject } from '../guard/records.js';
import type { ApiError } from '../model/ApiError.js';
import type { ParseOptions } from './ParseOptions.js';

interface Memory {
  readonly options: ParseOptions;
  /** Absent for a model, which is its own: what refers to its key outlives many collections. */
  readonly error: ApiError | undefined;
}

const memories = new WeakMap<object, Memory>();

/** The model that this object gave before with equal options. */
export function recall(source: unknown, options: ParseOptions): ApiError | undefined {
  const memory = memories.get(source as object);
  if (memory && haveEqualOptions(memory.options, options))
    return memory.error ?? (source as ApiError);
  return undefined;
}

/** Keeps a model beside the options that it was made with, and beside what it was made of. */
export function remember(source: unknown, options: ParseOptions, error: ApiError): void {
  if (isObject(source)) memories.set(source, { options, error });
  memories.set(error, { options, error: undefined });
}

/** Whether these read the same value alike. */
export function haveEqualOptions(a: ParseOptions, b: ParseOptions): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof ParseOptions)[];
  return keys.every((key) => Object.is(a[key], b[key]));
}
