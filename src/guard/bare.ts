/** The same record without a prototype: an absent key is absent, whatever others did to `Object`. */
export function bare<Fields extends object>(fields: Fields): Fields {
  return Object.assign(Object.create(null) as Fields, fields);
}
