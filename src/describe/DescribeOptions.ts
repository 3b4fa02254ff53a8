import type { Locale } from '../locales/Locale.js';
import type { Speech } from '../locales/speech.js';
import type { Intent } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';
import type { Copy } from './resolveCopy.js';

/** Names the field of an issue; `undefined` for a field it does not know. */
export type FieldLabel = (issue: Issue) => string | undefined;

/** What sentences about issues depend on. */
export interface IssueOptions {
  /** Default: English. */
  readonly locale?: Locale | undefined;
  /** Default: the field's id, made readable. */
  readonly fieldLabel?: FieldLabel | undefined;
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
   * An earlier attempt of the same call failed in a way that leaves open whether it was carried out:
   * a newer version may then be the person's own, and a refusal does not say that nothing was saved.
   */
  readonly unconfirmed?: boolean | undefined;
  /**
   * Present where a reload is what failed: the write that it was asked for, which is as undone as before.
   * What became of that is told.
   */
  readonly failedReload?: Pick<DescribeOptions, 'intent' | 'unconfirmed'> | undefined;
  /** Whether the browser believes to be online. Default `true`. */
  readonly online?: boolean | undefined;
  /** Epoch milliseconds. Default: when the failure was read. */
  readonly now?: number | undefined;
  /** Whether the wait before another attempt is over. Default: as `now` tells, where its end is known. */
  readonly isWaitOver?: boolean | undefined;
}
