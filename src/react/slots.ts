import type { MouseEvent, ReactNode, Ref, UIEvent } from 'react';
import type { ErrorKind, Severity } from '../model/ApiError.js';

/** The attributes by which stylesheets and tests find a part. */
export interface PartAttributes {
  /** Which part it is, such as `title`. */
  readonly 'data-part': string;
  /** The kind of the failure. Absent where only issues are shown. */
  readonly 'data-kind'?: ErrorKind | undefined;
  /** Its severity. */
  readonly 'data-severity': Severity;
}

/**
 * What a button is for: the one way out (`primary`), what stands beside it (`secondary`), drawing more
 * issues (`more`), copying (`copy`).
 */
export type ButtonPurpose = 'primary' | 'secondary' | 'more' | 'copy';

/**
 * What the app's `Button` is given. It maps `purpose` and `state` onto its own look, and forwards
 * the rest to its element. Presses that come while there is a `state` start nothing.
 *
 * @example
 * ({ purpose, state, ...rest }) => (
 *   <MyButton
 *     strong={purpose === 'primary'}
 *     spinning={state === 'busy'}
 *     dimmed={state === 'waiting'}
 *     {...rest}
 *   />
 * )
 */
export interface ButtonProps extends PartAttributes {
  readonly type: 'button';
  readonly children: ReactNode;
  /** May be called without an event. */
  readonly onClick: (event?: UIEvent) => void;
  readonly purpose: ButtonPurpose;
  /** `busy` while its action is under way, `waiting` until it can be pressed. */
  readonly state?: 'busy' | 'waiting' | undefined;
  /** Set with `state`: a button that is disabled in earnest would lose focus. */
  readonly 'aria-disabled'?: true | undefined;
  /** The id of what describes it: the words of its wait. */
  readonly 'aria-describedby'?: string | undefined;
  /** Set for the button that is to have focus as soon as it is drawn. */
  readonly autoFocus?: boolean | undefined;
  readonly ref: Ref<HTMLButtonElement>;
}

/** What the app's `CloseButton` is given: it draws its own icon, and forwards all of this. */
export interface CloseButtonProps extends PartAttributes {
  readonly type: 'button';
  /** Its name: what it shows is an icon. */
  readonly 'aria-label': string;
  /** May be called without an event. */
  readonly onClick: (event?: UIEvent) => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/** What the app's `Link` is given, for an issue whose field has an id. It forwards all of this. */
export interface LinkProps extends PartAttributes {
  /** A fragment with the id of the field’s input. */
  readonly href: string;
  readonly children: ReactNode;
  /** Goes to the field and keeps the browser from following. May be called without an event. */
  readonly onClick: (event?: MouseEvent) => void;
  readonly ref: Ref<HTMLAnchorElement>;
}

/** What the app's `Icon` is given. The severity stands beside it as a word, for screen readers. */
export interface IconProps {
  readonly severity: Severity;
  readonly 'aria-hidden': true;
}

/** A component of the app: a function, or what `forwardRef` and `memo` make; a class forwards no `ref`. */
export type SlotComponent<Props> = (props: Props) => ReactNode;

/** Components of a design system, in place of plain elements. */
export interface ApiErrorComponents {
  /** Draws every button but the one that dismisses, and sentences that lead to a field. */
  readonly Button?: SlotComponent<ButtonProps> | undefined;
  /** Draws an issue whose field has an id. */
  readonly Link?: SlotComponent<LinkProps> | undefined;
  /** Draws the button that dismisses. */
  readonly CloseButton?: SlotComponent<CloseButtonProps> | undefined;
  /** Draws what stands before the title. */
  readonly Icon?: SlotComponent<IconProps> | undefined;
}
