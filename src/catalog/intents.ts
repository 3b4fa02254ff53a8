/** One row of the catalog. */
export interface IntentRow {
  /**
   * Whether it may change something. What does not is aborted when a newer call makes it pointless,
   * and may be repeated freely.
   */
  readonly isWrite: boolean;
  /** Whether it stores what a person has entered: after a reload that has to be entered again. */
  readonly isEdit: boolean;
  /** The intent that it carries out without being asked just now: its failure is told quietly at first. */
  readonly unaskedFormOf?: string;
}

/**
 * One row per thing that a call may attempt. The care that a call needs, and the two sentences about
 * each write that every language owes, derive from it.
 */
export const intentCatalog = {
  load: { isWrite: false, isEdit: false },
  save: { isWrite: true, isEdit: true },
  publish: { isWrite: true, isEdit: false },
  delete: { isWrite: true, isEdit: false },
  upload: { isWrite: true, isEdit: false },
  /** A save that the app makes by itself while somebody types. */
  autosave: { isWrite: true, isEdit: true, unaskedFormOf: 'save' },
  /** Any other write. */
  change: { isWrite: true, isEdit: true },
} as const satisfies Record<string, IntentRow>;

/** What was attempted. Absent: neutral words, and the care that a write needs. */
export type Intent = keyof typeof intentCatalog;

/** An attempt that may change something. */
export type WriteIntent = {
  [Name in Intent]: (typeof intentCatalog)[Name]['isWrite'] extends true ? Name : never;
}[Intent];

/** The row of what was attempted. What is not known is treated as a write of any sort. */
export function rowOfIntent(intent: Intent = 'change'): IntentRow {
  return Object.hasOwn(intentCatalog, intent) ? intentCatalog[intent] : intentCatalog.change;
}
