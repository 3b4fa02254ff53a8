/** The same record without a prototype: an absent key is absent, whatever others did to `Object`. */
export function bare<Fields extends object>(fields: Fields): Fields {
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
