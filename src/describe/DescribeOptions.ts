import type { Locale } from '../locales/Locale.js';
import type { Speech } from '../locales/speech.js';
import type { Intent } from '../model/ApiError.js';
import type { EntityLink, Issue } from '../model/Issue.js';
import type { Copy } from './resolveCopy.js';

/**
 * Names the field of an issue; `undefined` for a field it does not know. To number the items of a list it is also asked
 * what the item beside it would be called, with an issue whose path may lead to none.
 */
export type FieldLabel = (issue: Issue) => string | undefined;

/** Names an entity, such as the entry that holds a value already; `undefined` for one it does not know. */
export type EntityLabel = (entity: EntityLink) => string | undefined;

/** What sentences about issues depend on. */
export interface IssueOptions {
  /** Default: English. */
  readonly locale?: Locale | undefined;
  /** Default: the field's id, made readable. */
  readonly fieldLabel?: FieldLabel | undefined;
  /** Default: the entity's type and id. */
  readonly entityLabel?: EntityLabel | undefined;
  /** How numbers, times, lists and plurals are written. Default: by `Intl`, as the locale does. */
  readonly speech?: Speech | undefined;
}

/** What the words for a failure depend on. */
export interface DescribeOptions extends IssueOptions {
  /** The app's own words; they win over the locale's. */
  readonly copy?: Copy | undefined;
  /** What was attempted. Absent: neutral words. */
  readonly intent?: Intent | undefined;
  /** How many attempts have failed: 1, the default, for the first failure. */
  readonly attempt?: number | undefined;
  /**
   * Whether an earlier attempt of the same call failed without telling whether it was carried out. A newer version
   * may then be the person's own, and a refusal does not mean that nothing was saved.
   */
  readonly unconfirmed?: boolean | undefined;
  /**
   * The write for which a reload was requested, if it is the reload that failed. The words then say what became of
   * that write.
   */
  readonly failedReload?: Pick<DescribeOptions, 'intent' | 'unconfirmed'> | undefined;
  /** Whether the browser reports that it is online. Default: `true`. */
  readonly online?: boolean | undefined;
  /** The current time, in epoch milliseconds. Default: when the failure was read. */
  readonly now?: number | undefined;
  /** Whether the wait before another attempt is over. Default: whether `now` is past its end, if that is known. */
  readonly isWaitOver?: boolean | undefined;
}
