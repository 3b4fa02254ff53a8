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
 * What a button is for: the main action (`primary`), an action beside it, or the main one while it waits and cannot be
 * pressed (`secondary`), showing more issues (`more`), or copying (`copy`).
 */
export type ButtonPurpose = 'primary' | 'secondary' | 'more' | 'copy';

/**
 * The props of the app's `Button`. It maps `purpose` onto its own look, and forwards the rest to its element. There the
 * stylesheet shows the state: faded while the button waits, with a bar while its action is under way. A press does
 * nothing meanwhile.
 *
 * @example
 * ({ purpose, state, ...rest }) => <MyButton strong={purpose === 'primary'} {...rest} />
 */
export interface ButtonProps extends PartAttributes {
  readonly type: 'button';
  readonly children: ReactNode;
  /** May be called without an event. */
  readonly onClick: (event?: UIEvent) => void;
  readonly purpose: ButtonPurpose;
  /** `busy` while its action is under way, `waiting` until it can be pressed. */
  readonly state?: 'busy' | 'waiting' | undefined;
  /** The same as `state`, for stylesheets. A Button that shows the state itself leaves it out. */
  readonly 'data-state'?: 'busy' | 'waiting' | undefined;
  /** Set together with `state`. A button that is really `disabled` would lose focus. */
  readonly 'aria-disabled'?: true | undefined;
  /** The id of the text that describes its wait. */
  readonly 'aria-describedby'?: string | undefined;
  /** Set for the button that takes focus as soon as it is drawn. */
  readonly autoFocus?: boolean | undefined;
  readonly ref: Ref<HTMLButtonElement>;
}

/** The props of the app's `CloseButton`, which draws its own icon and forwards all of them. */
export interface CloseButtonProps extends PartAttributes {
  readonly type: 'button';
  /** Its name, because it shows only an icon. */
  readonly 'aria-label': string;
  /** May be called without an event. */
  readonly onClick: (event?: UIEvent) => void;
  readonly ref: Ref<HTMLButtonElement>;
}

/** The props of the app's `Link`, for an issue whose field has an id. It forwards all of them. */
export interface LinkProps extends PartAttributes {
  /** A fragment with the id of the field’s input. */
  readonly href: string;
  readonly children: ReactNode;
  /** Goes to the field, and keeps the browser from following the link. May be called without an event. */
  readonly onClick: (event?: MouseEvent) => void;
  readonly ref: Ref<HTMLAnchorElement>;
}

/**
 * The props of the app's `Icon`. The box around it hides it from screen readers, which get the severity as a word, and
 * gives it the accent as `currentColor`.
 */
export interface IconProps {
  readonly severity: Severity;
}

/**
 * A component of the app: a function, or the result of `forwardRef` or `memo`. A class forwards no `ref`. Only a plain
 * function may be written where the provider is drawn: it keeps its element and focus from render to render.
 */
export type SlotComponent<Props> = (props: Props) => ReactNode;

/** Components of a design system, in place of plain elements. */
export interface ApiErrorComponents {
  /** Draws every button except the one that dismisses and the sentences that lead to a field. */
  readonly Button?: SlotComponent<ButtonProps> | undefined;
  /** Draws an issue whose field has an id. */
  readonly Link?: SlotComponent<LinkProps> | undefined;
  /** Draws the button that dismisses. */
  readonly CloseButton?: SlotComponent<CloseButtonProps> | undefined;
  /** Draws the icon before the title. */
  readonly Icon?: SlotComponent<IconProps> | undefined;
}
