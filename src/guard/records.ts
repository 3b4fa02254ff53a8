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

/** Reads an own property of plain data. Prototypes change nothing. */
export function getOwn(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Reads an own property of a live value: no getter is called, and a trap that throws has nothing. */
export function getOwnData(value: unknown, key: string | number): unknown {
  try {
    // what is nothing has nothing: a throw would take longer than all the rest
    return Object.getOwnPropertyDescriptor(Object(value), key)?.value;
  } catch {
    return undefined;
  }
}

/** Finds the getter of a property without making a descriptor of it (ECMA-262, 20.1.3.9.3). */
const { __lookupGetter__: getterOf } = Object.prototype as {
  readonly __lookupGetter__?: (key: string | number) => unknown;
};

/**
 * The same for a property that is known to be an own one. Of ten thousand problems descriptors would
 * take longer than all the rest.
 */
export function readOwnData(value: object, key: string | number): unknown {
  if (!getterOf) return getOwnData(value, key);
  try {
    return getterOf.call(value, key) ? undefined : (value as PlainRecord)[key];
  } catch {
    return undefined;
  }
}

/** The same record without a prototype: an absent key is absent, whatever others did to `Object`. */
export function withoutPrototype<Fields extends object>(fields: Fields): Fields {
  // made with a prototype first: an object that begins without one is slow to read
  return Object.setPrototypeOf({ ...fields }, null) as Fields;
}

/** How many properties all objects have by themselves (ECMA-262, 20.1.3 and B.2.2). */
const NATIVE = 12;

/**
 * Whether no script has put a property into all objects: what a record has not is then absent, and
 * no copy of it is needed.
 */
export function isPristine(): boolean {
  return Object.getOwnPropertyNames(Object.prototype).length === NATIVE;
}

/** The same record, its absent values absent keys. */
export type Compact<Fields> = {
  [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
    Fields[Key],
    undefined
  >;
};

/** Leaves out keys whose value is `undefined`: the model's law that what does not apply is absent. */
export function compact<Fields extends object>(fields: Fields): Compact<Fields> {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(fields) as (keyof Fields & string)[])
    if (fields[key] !== undefined) kept[key] = fields[key];
  return kept as Compact<Fields>;
}

/** The same, and `undefined` for a record of which nothing is left. */
export function compactOrNone<Fields extends object>(fields: Fields): Compact<Fields> | undefined {
  const kept = compact(fields);
  return Object.keys(kept).length > 0 ? kept : undefined;
}
