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
