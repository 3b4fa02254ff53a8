/** The same record without a prototype: an absent key is absent, whatever others did to `Object`. */
export function bare<Fields extends object>(fields: Fields): Fields {
  // made with a prototype first: an object that begins without one is slow to read
  return Object.setPrototypeOf({ ...fields }, null) as Fields;
}
