import type { ApiError } from '../model/ApiError.js';
import type { ParseOptions } from './ParseOptions.js';

interface Memory {
  readonly options: ParseOptions;
  readonly error: ApiError;
}

const memories = new WeakMap<object, Memory>();

/** The model that this object gave before with equal options. */
export function recall(source: unknown, options: ParseOptions): ApiError | undefined {
  const memory = memories.get(source as object);
  return memory && areEqual(memory.options, options) ? memory.error : undefined;
}

export function remember(source: unknown, options: ParseOptions, error: ApiError): void {
  if (Object(source) === source) memories.set(source as object, { options, error });
}

function areEqual(a: ParseOptions, b: ParseOptions): boolean {
  const keys = Object.keys({ ...a, ...b }) as (keyof ParseOptions)[];
  return keys.every((key) => Object.is(a[key], b[key]));
}
