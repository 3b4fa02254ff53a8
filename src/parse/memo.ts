import { isObject } from '../guard/records.js';
import type { ApiError } from '../model/ApiError.js';
import type { ParseOptions } from './ParseOptions.js';

interface Memory {
  readonly options: ParseOptions;
  /** Absent where the key is the model itself: a value that refers to its key is collected late. */
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

/** Remembers a model, for the object that it was made of and for itself, with the options. */
export function remember(source: unknown, options: ParseOptions, error: ApiError): void {
  if (isObject(source)) memories.set(source, { options, error });
  memories.set(error, { options, error: undefined });
}

/** Whether two sets of options are equal, option by option. */
export function haveEqualOptions(a: ParseOptions, b: ParseOptions): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof ParseOptions)[];
  return keys.every((key) => Object.is(a[key], b[key]));
}
