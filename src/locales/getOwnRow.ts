/** The row of a table for a name that a server chose: none of those that every object inherits. */
export function getOwnRow<Table extends object>(
  table: Table,
  name: string,
): Table[keyof Table] | undefined {
  return Object.hasOwn(table, name) ? table[name as keyof Table] : undefined;
}
