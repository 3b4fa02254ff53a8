import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import type { Draft, RecoveryHandlers } from '../calls/options.js';
import type { DescribeOptions } from '../describe/DescribeOptions.js';
import type { ApiError, Intent } from '../model/ApiError.js';
import type { Issue } from '../model/Issue.js';

/**
 * How a banner makes itself known: announced without moving focus, or by taking focus, which it leaves to
 * who goes on in a field.
 */
export type Arrival = 'background' | 'submit';

/** Level of a heading in the page's outline. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/**
 * Where the input of an issue is: an element, an id (drawn as a link), or a function (a button).
 * Nothing, also what `getElementById` did not find: the issue is plain text.
 */
export type FieldTarget = (issue: Issue) => Element | string | (() => unknown) | null | undefined;

/** Props of `ValidationDetails`, and whatever a `div` takes. */
export interface ValidationDetailsProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The failure whose issues are shown. */
  readonly error?: ApiError | null | undefined;
  /** Issues without a failure, such as those of one tab. */
  readonly issues?: readonly Issue[] | undefined;
  /** Names a field as people know it. Default: the provider’s, else its id made readable. */
  readonly fieldLabel?: ((issue: Issue) => string | undefined) | undefined;
  /** Where the input of an issue is. Without it the issues are plain text. */
  readonly fieldTarget?: FieldTarget | undefined;
  /** Called before an issue's target is focused: open its tab, switch its locale. Awaited. */
  readonly onIssueSelect?: ((issue: Issue) => unknown) | undefined;
  /** Field ids in form order, for when targets cannot tell. */
  readonly fieldOrder?: readonly string[] | undefined;
  /** Level of its heading. Default 3. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** How many issues are drawn at once. Default 50. */
  readonly pageSize?: number | undefined;
}

/** Props of `ApiErrorBanner`: the handlers of the actions, and whatever a `div` takes. */
export interface ApiErrorBannerProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    RecoveryHandlers {
  /**
   * The failure to show: an `ApiError`, or anything thrown. Of a `Response` status and headers are
   * shown; its body needs `useApiError`. Nothing is drawn for `null`, `undefined` or a cancelled call.
   */
  readonly error?: unknown;
  /**
   * Changes with each failure that is news: the banner then makes itself known again. Set by the
   * hook. Without it, news is another code, another attempt, or the same failure after an action.
   */
  readonly occurrence?: number | undefined;
  /** The recovery of this failure is under way. */
  readonly pending?: boolean | undefined;
  /** How many attempts have failed: 1 for the first failure. */
  readonly attempt?: number | undefined;
  /** What was attempted. Without it the words are neutral, with the care that a write needs. */
  readonly intent?: Intent | undefined;
  /**
   * An earlier attempt of the same call failed in a way that leaves open whether it was carried out. A
   * newer version may then be the person's own. Set by the hook.
   */
  readonly unconfirmed?: boolean | undefined;
  /**
   * Until when the failure of an `autosave` is told quietly, in epoch milliseconds; 0 for no more. Set
   * by the hook, which counts its failures in a row.
   */
  readonly quietUntil?: number | undefined;
  /**
   * Present where a reload is what failed, so that trying again may lose work and is asked about: the
   * write that it was asked for, of which the words go on telling what became. Set by the hook.
   */
  readonly failedReload?: DescribeOptions['failedReload'];
  /**
   * The work that is not saved, as it is now; `undefined` while there is none. Called when a failure is
   * shown, after later draws until it has something, and when it is to be copied or may be lost.
   */
  readonly draft?: Draft | undefined;
  /** Announced with focus left where it is, or by taking focus. Default `background`. */
  readonly arrival?: Arrival | undefined;
  /** Level of its title; the issues are one level deeper. Default 2. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** Keeps the title for screen readers only. */
  readonly hideTitle?: boolean | undefined;
  /** `false` leaves the cross out. Default `true`; without `onDismiss` there is none. */
  readonly dismissible?: boolean | undefined;
  /** How much room it takes: `data-density` of its root. */
  readonly density?: 'comfortable' | 'compact' | undefined;
  /** In place of the issues. */
  readonly children?: ReactNode;
  /** Names a field as people know it. Default: the provider’s, else its id made readable. */
  readonly fieldLabel?: ((issue: Issue) => string | undefined) | undefined;
  /** Where the input of an issue is; "Show the first problem" needs it. */
  readonly fieldTarget?: FieldTarget | undefined;
  /** Called before an issue's target is focused: open its tab, switch its locale. Awaited. */
  readonly onIssueSelect?: ((issue: Issue) => unknown) | undefined;
}
