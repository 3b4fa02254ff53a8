import type {
  ComponentPropsWithRef,
  ComponentPropsWithoutRef,
  ElementType,
  MouseEventHandler,
  ReactElement,
  ReactNode,
  Ref,
} from 'react';
import { forwardRef } from 'react';
import type { ApiErrorComponents } from '../../src/react/slots.js';

/*
 * Buttons typed as those of three design systems are, which are too large to be installed for a
 * test: what they refuse, and how they say what element they draw. That `components` takes each as it
 * is, is the test; the compiler carries it out.
 */

/** As `Button` of `@mui/material`: `color` is not the attribute's, overloads tell what is drawn. */
interface MuiOwnProps {
  readonly children?: ReactNode;
  readonly color?: 'inherit' | 'primary' | 'secondary' | 'error' | undefined;
  readonly href?: string | undefined;
  readonly loading?: boolean | null | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly tabIndex?: number | undefined;
  readonly type?: string | undefined;
  readonly variant?: 'text' | 'outlined' | 'contained' | undefined;
}
type Overwriting<Own, Drawn> = Own & Omit<Drawn, keyof Own>;
interface MuiButton {
  (props: { href: string } & Overwriting<MuiOwnProps, ComponentPropsWithRef<'a'>>): ReactElement;
  <Root extends ElementType>(
    props: { component: Root } & Overwriting<MuiOwnProps, ComponentPropsWithRef<Root>>,
  ): ReactElement;
  (props: Overwriting<MuiOwnProps, ComponentPropsWithRef<'button'>>): ReactElement;
}

/** As `Button` of `@mantine/core`: a generic function, and a function of anything. */
interface MantineOwnProps {
  readonly children?: ReactNode;
  readonly color?: 'blue' | 'red' | (string & {});
  readonly 'data-disabled'?: boolean;
  readonly loading?: boolean;
  readonly size?: 'xs' | 'sm' | 'md' | (string & {});
  readonly variant?: 'filled' | 'light' | 'outline' | 'default';
}
type MantineProps<Root> = Root extends ElementType
  ? Overwriting<MantineOwnProps & { component?: Root }, ComponentPropsWithoutRef<Root>> & {
      ref?: ComponentPropsWithRef<Root>['ref'];
    }
  : MantineOwnProps & { component: ElementType };
interface MantineButton {
  <Root = 'button'>(props: MantineProps<Root>): ReactElement;
  displayName?: string;
}

/** As `Button` of `@contentful/f36-components`: its own `as` and `isDisabled`, and no `disabled`. */
interface Forma36OwnProps {
  readonly as?: 'a' | 'button';
  readonly children?: ReactNode;
  readonly className?: string;
  readonly isDisabled?: boolean;
  readonly isLoading?: boolean;
  readonly size?: 'tiny' | 'small' | 'medium' | 'large';
  readonly testId?: string;
  readonly variant?: 'negative' | 'positive' | 'primary' | 'secondary' | 'transparent';
}
type Forma36Props<Root extends ElementType> = Omit<
  ComponentPropsWithRef<Root>,
  'disabled' | keyof Forma36OwnProps
> &
  Forma36OwnProps & { as?: Root };
interface Forma36Button {
  <Root extends ElementType = 'button'>(props: Forma36Props<Root>): ReactElement | null;
  displayName?: string;
}

/** A button that takes what it names and nothing else. */
interface OwnButtonProps {
  readonly color?: 'primary' | 'neutral';
  readonly size?: 'small' | 'large';
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}
type OwnButton = (props: OwnButtonProps) => ReactElement;

// All are one button in truth: what differs is how they are typed.
const AnyButton = forwardRef<HTMLButtonElement, object>((props, ref) => (
  <button {...props} ref={ref} data-design-system="" />
)) as unknown;

export const buttons = {
  MUI: AnyButton as MuiButton,
  Mantine: AnyButton as MantineButton,
  'Forma 36': AnyButton as Forma36Button,
  'one that names its props': AnyButton as OwnButton,
} satisfies Record<string, NonNullable<ApiErrorComponents['Button']>>;

/** Each maps what a button is for onto a look of its own. */
export const mapped: Record<string, NonNullable<ApiErrorComponents['Button']>> = {
  MUI: ({ purpose, state, ...rest }) => (
    <buttons.MUI
      variant={purpose === 'primary' ? 'contained' : 'outlined'}
      data-state={state}
      {...rest}
    />
  ),
  Mantine: ({ purpose, state, ...rest }) => (
    <buttons.Mantine
      variant={purpose === 'primary' ? 'filled' : 'default'}
      data-state={state}
      {...rest}
    />
  ),
  'Forma 36': ({ purpose, state, ...rest }) => {
    const Button = buttons['Forma 36'];
    return (
      <Button
        variant={purpose === 'primary' ? 'primary' : 'secondary'}
        data-state={state}
        {...rest}
      />
    );
  },
};
