import { every, field, link, links, number, some, text, texts, type CleanFact } from './facts.js';

/** One row of the catalog. */
export interface RuleRow {
  /**
   * Reads the rule's facts off the raw record; `undefined` when they are not there: the issue is
   * then `other`. Absent for a rule that has none. `clean` is applied to each fact that is kept.
   */
  readonly read?: (record: unknown, clean?: CleanFact) => object | undefined;
}

const bounds = some({ min: number, max: number });
const pattern = every({ pattern: text });
const readType = every({ type: text });

/** No facts; nothing, so that the issue is `other`, where the server says what is wrong and this rule would say less. */
function unlessSaid(record: unknown): Readonly<Record<never, never>> | undefined {
  const isSaid = text(field(record, 'message')) ?? text(field(record, 'details'));
  return isSaid === undefined ? {} : undefined;
}

/** The type, unless the server's sentence does not name it: `Invalid regular expression` is about something else. */
function type(record: unknown, clean?: CleanFact): { readonly type: string } | undefined {
  const expected = readType(record, clean);
  const details = text(field(record, 'details'));
  return expected && details?.includes(expected.type) !== false ? expected : undefined;
}

/** What a size counts. */
export type SizeUnit = 'characters' | 'items';

/** The bounds, the size of the refused value, and what a size counts, where the value does not show it. */
type Size = ReturnType<typeof bounds> & { actual?: number; counts?: SizeUnit };

function unit(told: unknown): SizeUnit | undefined {
  return told === 'characters' || told === 'items' ? told : undefined;
}

/**
 * The bounds, and how many characters or items the refused value has. Of a record nothing is read: its size counts
 * properties, for which we have no words.
 */
function size(record: unknown, clean?: CleanFact): Readonly<Size> | undefined {
  const limits: Size | undefined = bounds(record, clean);
  const value = field(record, 'value');
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return undefined;
  const actual =
    typeof value === 'string' || Array.isArray(value)
      ? value.length
      : number(field(record, 'actual'));
  if (limits && actual !== undefined) limits.actual = actual;
  const counts = Array.isArray(value) ? 'items' : unit(field(record, 'counts'));
  if (limits && !actual && counts) limits.counts = counts;
  return limits;
}

/**
 * One row per validation rule, named as the wire names it in `details.errors[].name`. Each `read`
 * also accepts the facts it once gave, so that a model can be parsed again.
 */
export const ruleCatalog = {
  required: {},
  type: { read: type },
  unknown: {},
  unexpected: {},
  in: { read: every({ expected: texts }) },
  size: { read: size },
  range: { read: bounds },
  dateRange: { read: some({ min: text, max: text }) },
  regexp: { read: pattern },
  prohibitRegexp: { read: pattern },
  unique: { read: every({ conflicting: links }) },
  notResolvable: { read: every({ link }) },
  linkContentType: { read: every({ contentTypeId: texts }) },
  linkMimetypeGroup: { read: every({ mimetypeGroupName: texts }) },
  /** Bounds in bytes. */
  assetFileSize: { read: bounds },
  assetImageDimensions: {},
  enabledNodeTypes: { read: every({ nodeType: text }) },
  enabledMarks: {},
  nodes: {},
  allowedResources: {},
  noFileFields: {},
  hasHostname: {},
  reference: {},
  uniqueFieldIds: {},
  uniqueFieldApiNames: {},

  value: { read: some({ type: text, filter: text }) },
  unknownContentType: {},
  order: {},

  taken: {},
  invalid: { read: unlessSaid },
  length: {},
} as const satisfies Record<string, RuleRow>;

/** A validation rule that the catalog knows. */
export type RuleName = keyof typeof ruleCatalog;

/** The rows by their names. */
const rows: ReadonlyMap<unknown, RuleRow> = /* @__PURE__ */ new Map(Object.entries(ruleCatalog));

/** The row of a rule; `undefined` when the catalog does not know it. */
export function rowOfRule(name: unknown): RuleRow | undefined {
  return rows.get(name);
}

/** The facts of each rule. */
export type RuleParams = {
  readonly [Rule in RuleName]: (typeof ruleCatalog)[Rule] extends {
    readonly read: (record: unknown) => infer Facts;
  }
    ? NonNullable<Facts>
    : Readonly<Record<never, never>>;
};
