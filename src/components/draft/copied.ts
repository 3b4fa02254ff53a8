export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json };

/** What has still to be waited for: the text of a file, the value of a promise. */
export class Later {
  readonly value: Promise<Json | undefined>;

  constructor(value: Promise<Json | undefined>) {
    this.value = value;
  }
}

/** Data in which some places have still to be waited for. */
export type Copied = Json | Later | readonly Copied[] | { readonly [name: string]: Copied };

/** Waits for every place. What turns out to be nothing is left out. */
export async function settle(copied: Copied | undefined): Promise<Json | undefined> {
  if (copied instanceof Later) return copied.value;
  if (isList(copied)) return Promise.all(copied.map(settlePlace));
  if (typeof copied === 'object' && copied !== null) return settleRecord(copied);
  return copied;
}

/** A place that cannot be copied stays a place, as in JSON. */
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
