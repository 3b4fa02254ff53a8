/** A record whose properties are not known yet. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether the value is an object of any kind, an array or a function included. */
export function isObject(value: unknown): value is object {
  return Object(value) === value;
}

/** Whether the value is an object and no array. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads an own property of a plain record, whatever its prototype has. */
export function getOwn(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Reads an own property of a live value. No getter is called, and a trap that throws reads as `undefined`. */
export function getOwnData(value: unknown, key: string | number): unknown {
  try {
    // `Object`, because to catch what `null` throws would take longer than all the rest
    return Object.getOwnPropertyDescriptor(Object(value), key)?.value;
  } catch {
    return undefined;
  }
}

/** Finds the getter of a property, without making a descriptor (ECMA-262, 20.1.3.9.3). */
const { __lookupGetter__: getterOf } = Object.prototype as {
  readonly __lookupGetter__?: (key: string | number) => unknown;
};

/**
 * The same for a property that is known to be an own one. The descriptors of ten thousand problems would take
 * longer than all the rest.
 */
export function readOwnData(value: object, key: string | number): unknown {
  if (!getterOf) return getOwnData(value, key);
  try {
    return getterOf.call(value, key) ? undefined : (value as PlainRecord)[key];
  } catch {
    return undefined;
  }
}

/** A copy without a prototype: an absent key is absent, whatever a script has done to `Object.prototype`. */
export function withoutPrototype<Fields extends object>(fields: Fields): Fields {
  // `Object.create(null)` would make an object that is slow to read
  return Object.setPrototypeOf({ ...fields }, null) as Fields;
}

/** How many properties `Object.prototype` has (ECMA-262, 20.1.3 and B.2.2). */
const NATIVE = 12;

/**
 * Whether `Object.prototype` is as it should be. What a record lacks is then absent, and no copy without a
 * prototype is needed.
 */
export function isPristine(): boolean {
  return Object.getOwnPropertyNames(Object.prototype).length === NATIVE;
}

/** A record in which what was `undefined` is an absent key. */
export type Compact<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
    Fields[Key],
    undefined
  >;
};

/** Leaves out keys whose value is `undefined`: in a model, what does not apply is absent. */
export function compact<Fields extends object>(fields: Fields): Compact<Fields> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(fields) as (keyof Fields & string)[])
    if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Compact<Fields>;
}

/** The same, but `undefined` for a record that is then empty. */
export function compactOrNone<Fields extends object>(fields: Fields): Compact<Fields> | undefined {
  const kept = compact(fields);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
