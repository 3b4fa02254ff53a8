import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Draft, RecoveryHandlers } from '../calls/options.js';
import type { DescribeOptions } from '../describe/DescribeOptions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';

/**
 * How a banner makes itself known: `background` is announced without moving focus; `submit` takes focus,
 * unless the person goes on in a field.
 */
export type Arrival = 'background' | 'submit';

/** Level of a heading in the page's outline. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * Where the input of an issue is: an element, an id (drawn as a link), or a function (drawn as a button).
 * For `undefined`, or the `null` of a `getElementById` that found nothing, the issue is plain text.
 */
export type FieldTarget = (issue: Issue) => Element | string | (() => unknown) | null | undefined;

/** Props of `ValidationDetails`, and whatever a `div` takes. */
export interface ValidationDetailsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The failure whose issues are shown. */
  readonly error?: ApiError | null | undefined;
  /** Issues without a failure, such as those of one tab. */
  readonly issues?: readonly Issue[] | undefined;
  /** Names a field as people know it. Default: the provider’s `fieldLabel`, else the id made readable. */
  readonly fieldLabel?: ((issue: Issue) => string | undefined) | undefined;
  /** Where the input of an issue is. Without it the issues are plain text. */
  readonly fieldTarget?: FieldTarget | undefined;
  /** Called before an issue's target is focused: open its tab, switch its locale. Awaited. */
  readonly onIssueSelect?: ((issue: Issue) => unknown) | undefined;
  /** Field ids in the order of the form, for when the targets do not tell it. */
  readonly fieldOrder?: readonly string[] | undefined;
  /** Level of its heading. Default 3; for a level out of range the nearest is used. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** How many issues are drawn at once: a whole number. Default 50, also in place of a number below 1. */
  readonly pageSize?: number | undefined;
}

/** Props of `ApiErrorBanner`: the handlers of the actions, and whatever a `div` takes. */
export interface ApiErrorBannerProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    RecoveryHandlers {
  /**
   * The failure to show: an `ApiError`, or anything thrown. For a `Response`, only status and
   * headers are read; its body needs `useApiError`. Nothing is drawn for `null`, `undefined` or a
   * cancelled call.
   */
  readonly error?: unknown;
  /**
   * Changes with each failure that is new to the person: the banner then makes itself known again.
   * Set by the hook. Without it, a failure is new if it has another code, is another attempt, or
   * comes again after an action.
   */
  readonly occurrence?: number | undefined;
  /** Whether the recovery of this failure is running. */
  readonly pending?: boolean | undefined;
  /** How many attempts have failed: 1 for the first failure. */
  readonly attempt?: number | undefined;
  /** What was attempted. Without it the words are neutral, and as careful as a write needs. */
  readonly intent?: Intent | undefined;
  /**
   * Whether an earlier attempt of the same call failed, but may have been carried out. A newer version
   * may then be the person's own. Set by the hook.
   */
  readonly unconfirmed?: boolean | undefined;
  /**
   * Until when the failure of an `autosave` is shown quietly, in epoch milliseconds; 0 for no longer.
   * Set by the hook, which counts the failures in a row.
   */
  readonly quietUntil?: number | undefined;
  /**
   * The write for which a reload was requested; present if that reload failed. The words go on saying
   * what became of the write, and the banner asks before it tries the reload again, which may lose
   * work. Set by the hook.
   */
  readonly failedReload?: DescribeOptions['failedReload'];
  /**
   * Returns the unsaved work as it is now, or `undefined` while there is none. Called when a failure is
   * shown, after later renders until it returns something, and when the work is copied or may be lost.
   */
  readonly draft?: Draft | undefined;
  /** How it makes itself known. Default `background`. */
  readonly arrival?: Arrival | undefined;
  /** Level of its title; the issues are one level deeper. Default 2; for a level out of range the nearest is used. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Keeps the title for screen readers only. */
  readonly hideTitle?: boolean | undefined;
  /** `false` leaves out the button that dismisses. Default `true`; without `onDismiss` there is none. */
  readonly dismissible?: boolean | undefined;
  /** How much room it takes, as `data-density` of its root. */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** Drawn in place of the issues. */
  readonly children?: ReactNode;
  /** Names a field as people know it. Default: the provider’s `fieldLabel`, else the id made readable. */
  readonly fieldLabel?: ((issue: Issue) => string | undefined) | undefined;
  /** Where the input of an issue is; "Show the first problem" needs it. */
  readonly fieldTarget?: FieldTarget | undefined;
  /** Called before an issue's target is focused: open its tab, switch its locale. Awaited. */
  readonly onIssueSelect?: ((issue: Issue) => unknown) | undefined;
}
