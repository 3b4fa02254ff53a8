'use client';
import { useApiErrorConfig } from '../react/config.js';
import { type PartOf, part } from './partAttributes.js';
import { Slot } from './Slot.js';
import { usePress } from './usePress.js';

export interface DismissButtonProps {
  readonly of: PartOf;
  readonly label: string;
  /** Called for each press, but not for its repeats. */
  readonly onPress: () => void;
}

/** Takes the banner away: the app's own `CloseButton` when the provider has one. */
export function DismissButton({ of, label, onPress }: DismissButtonProps) {
  const { CloseButton } = useApiErrorConfig().components;
  const props = {
    type: 'button',
    ...part('dismiss', of),
    ...usePress<HTMLButtonElement>(onPress),
  } as const;
  const plain = (
    <button {...props} data-plain="">
      {label}
    </button>
  );
  return <Slot component={CloseButton} props={{ ...props, 'aria-label': label }} plain={plain} />;
}
