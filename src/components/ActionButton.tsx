'use client';
import type { ComponentPropsWithoutRef, UIEvent } from 'react';
import { useApiErrorConfig } from '../react/config.js';
import { isKeyRepeating } from './heldKey.js';
import { type PartName, type PartOf, part } from './part.js';

export interface ActionButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'onClick'> {
  readonly name: PartName;
  readonly of: PartOf;
  /** `waiting` and `busy` keep the button focusable and named, but clicks start nothing. */
  readonly state?: 'waiting' | 'busy' | undefined;
  /** Called for each press, but not for its repeats. */
  readonly onPress: () => void;
}

/** A button of the banner: the app's own `Button` when the provider has one. */
export function ActionButton({ name, of, state, onPress, ...rest }: ActionButtonProps) {
  const { Button } = useApiErrorConfig().components;
  const props = {
    type: 'button',
    ...part(name, of),
    'aria-disabled': state && true,
    'data-state': state,
    onClick: (event?: UIEvent) => {
      if (!state && !isRepeated(event)) onPress();
    },
    ...rest,
  } as const;
  return Button ? <Button {...props} /> : <button {...props} data-plain="" />;
}

/**
 * Whether a click is the repeat of a key that is held down, or the second of a double click: by then
 * the button may do something else than what was meant.
 */
export function isRepeated(event: UIEvent | undefined): boolean {
  // The button of a design system may call without an event, or with one of its own.
  return isKeyRepeating() || (event?.detail ?? 0) > 1;
}
