/** A pointer to one entity, such as the entry that an issue of a bulk action belongs to. */
export interface EntityLink {
  /** `Entry`, `Asset`, `ContentType` … as the API spells it. */
  readonly type: string;
  /** As the API names it. */
  readonly id: string;
}

/** Reads one fact from its raw value; `undefined` for a value of another kind. */
type ReadFact = (value: unknown) => unknown;

type Facts = Readonly<Record<string, ReadFact>>;

type FactOf<Read extends ReadFact> = Exclude<ReturnType<Read>, undefined>;

/** Bounds a fact, and removes secrets from it. It is applied to each fact that is kept. */
export type CleanFact = (fact: unknown) => unknown;

/** The most items kept of one list of facts. */
const MAX_FACTS = 100;

/** Makes a reader of all of these facts: it gives nothing if one is missing. */
export function every<Rows extends Facts>(rows: Rows) {
  return reader(rows, Object.keys(rows).length) as (
    record: unknown,
    clean?: CleanFact,
  ) => { readonly [Key in keyof Rows]: FactOf<Rows[Key]> } | undefined;
}

/** Makes a reader of those of these facts that are there: it gives nothing if all are missing. */
export function some<Rows extends Facts>(
  rows: Rows,
): (
  record: unknown,
  clean?: CleanFact,
) => { readonly [Key in keyof Rows]?: FactOf<Rows[Key]> } | undefined {
  return reader(rows, 1);
}

/** Makes a reader that gives nothing if fewer than `least` facts are there. */
function reader(rows: Facts, least: number) {
  const entries = Object.entries(rows);
  return (record: unknown, clean: CleanFact = asItIs): object | undefined => {
    const facts: Record<string, unknown> = {};
    let found = 0;
    for (const [key, read] of entries) {
      const fact = read(field(record, key));
      if (fact === undefined) continue;
      facts[key] = clean(fact);
      found += 1;
    }
    return found < least ? undefined : facts;
  };
}

function asItIs(fact: unknown): unknown {
  return fact;
}

/** A finite number. */
export function number(value: unknown): number | undefined {
  // adding zero turns -0, which JSON writes as 0, into 0
  return Number.isFinite(value) ? (value as number) + 0 : undefined;
}

/** A time that a `Date` can hold, in epoch milliseconds (ECMAScript, 21.4.1.1). */
export function time(value: unknown): number | undefined {
  const given = number(value);
  return given !== undefined && Math.abs(given) <= 8.64e15 ? given : undefined;
}

/** A text, or a number or boolean written as one. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'string' && value !== '') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Texts from one text, a list of them, or a list of records that have an `id`, `name` or `value`. */
export function texts(value: unknown): readonly string[] | undefined {
  const found = listOf(
    Array.isArray(value) ? value : [value],
    (item) => text(item) ?? text(field(item, 'id') ?? field(item, 'name') ?? field(item, 'value')),
  );
  return found.length > 0 ? found : undefined;
}

/** A link in one of its wire forms (`{sys: {linkType, id}}`, `{linkType, id}`) or as `EntityLink`. */
export function link(value: unknown): EntityLink | undefined {
  const sys = field(value, 'sys') ?? value;
  const id = text(field(sys, 'id'));
  return id === undefined
    ? undefined
    : { type: text(field(sys, 'linkType')) ?? text(field(sys, 'type')) ?? 'Entry', id };
}

/** Every link of a list; what is no link is passed over. */
export function links(value: unknown): readonly EntityLink[] {
  return listOf(Array.isArray(value) ? value : [], link);
}

function listOf<Fact>(
  values: readonly unknown[],
  read: (value: unknown) => Fact | undefined,
): readonly Fact[] {
  const kept = values.length > MAX_FACTS ? values.slice(0, MAX_FACTS) : values;
  const found = kept.map(read);
  return found.includes(undefined) ? found.filter((fact) => fact !== undefined) : (found as Fact[]);
}

/** Reads one own property of a record. */
export function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
