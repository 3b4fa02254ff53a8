'use client';
import type { ReactNode } from 'react';
import { useApiErrorConfig } from '../react/config.js';
import type { ButtonPurpose } from '../react/slots.js';
import { type PartName, type PartOf, part } from './partAttributes.js';
import { Slot } from './Slot.js';
import { usePress } from './usePress.js';

const purposes = {
  action: 'primary',
  keep: 'primary',
  secondary: 'secondary',
  discard: 'secondary',
  more: 'more',
  copy: 'copy',
  download: 'copy',
} as const satisfies { readonly [Name in PartName]?: ButtonPurpose };

export interface ActionButtonProps {
  readonly name: keyof typeof purposes;
  readonly of: PartOf;
  /** `waiting` and `busy` keep the button focusable and named, but clicks start nothing. */
  readonly state?: 'waiting' | 'busy' | undefined;
  readonly autoFocus?: boolean | undefined;
  /** The words of its wait. */
  readonly 'aria-describedby'?: string | undefined;
  /** Called for each press, but not for its repeats. */
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button of the banner: the app's own `Button` when the provider has one. */
export function ActionButton({ name, of, state, onPress, ...rest }: ActionButtonProps) {
  const { Button } = useApiErrorConfig().components;
  const props = {
    type: 'button',
    ...part(name, of),
    'aria-disabled': state && true,
    'data-state': state,
    ...usePress<HTMLButtonElement>(() => {
      if (!state) onPress();
    }),
    ...rest,
  } as const;
  // Nothing stands out that cannot be pressed yet.
  const purpose = state === 'waiting' ? 'secondary' : purposes[name];
  return (
    <Slot
      component={Button}
      props={{ ...props, purpose, state }}
      plain={<button {...props} data-plain="" />}
    />
  );
}
