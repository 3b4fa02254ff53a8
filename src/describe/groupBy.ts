/** At least one item. */
export type Some<Item> = readonly [Item, ...Item[]];

/** Items that share a key. */
export type Group<Item> = readonly [key: string, items: Some<Item>];

/** Brings together what has the same key, in the order in which keys first come. */
export function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}
