export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** A value that has still to be awaited: the text of a file, or what a promise gives. */
export class Later {
  readonly value: Promise<Json | undefined>;

  constructor(value: Promise<Json | undefined>) {
    this.value = value;
  }
}

/** Data in which some values have still to be awaited. */
export type Copied = Json | Later | readonly Copied[] | { readonly [name: string]: Copied };

/** Awaits all values. Those that turn out to be `undefined` are left out. */
export async function settle(copied: Copied | undefined): Promise<Json | undefined> {
  if (copied instanceof Later) return copied.value;
  if (isList(copied)) return Promise.all(copied.map(settlePlace));
  if (typeof copied === 'object' && copied !== null) return settleRecord(copied);
  return copied;
}

/** As in JSON, an item that cannot be copied becomes `null`. */
async function settlePlace(place: Copied): Promise<Json> {
  return (await settle(place)) ?? null;
}

async function settleRecord(record: { readonly [name: string]: Copied }): Promise<Json> {
  const names = Object.keys(record);
  const values = await Promise.all(Object.values(record).map(settle));
  const settled: [string, Json][] = [];
  for (const [index, name] of names.entries()) {
    const value = values[index];
    if (value !== undefined) settled.push([name, value]);
  }
  return Object.fromEntries(settled);
}

function isList(copied: Copied | undefined): copied is readonly Copied[] {
  return Array.isArray(copied);
}
