'use client';
import type { ComponentPropsWithoutRef } from 'react';
import { useApiErrorConfig } from '../react/config.js';
import { type PartName, type PartOf, part } from './part.js';

export interface ActionButtonProps extends ComponentPropsWithoutRef<'button'> {
  readonly name: PartName;
  readonly of: PartOf;
  /** `waiting` and `busy` keep the button focusable and named, but clicks start nothing. */
  readonly state?: 'waiting' | 'busy' | undefined;
}

/** A button of the banner: the app's own `Button` when the provider has one. */
export function ActionButton({ name, of, state, onClick, ...rest }: ActionButtonProps) {
  const { Button } = useApiErrorConfig().components;
  const props = {
    type: 'button',
    ...part(name, of),
    'aria-disabled': state && true,
    'data-state': state,
    onClick: state ? undefined : onClick,
    ...rest,
  } as const;
  return Button ? <Button {...props} /> : <button {...props} data-plain="" />;
}
