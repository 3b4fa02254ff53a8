'use client';
import { useApiErrorConfig } from '../react/config.js';
import { type PartOf, part } from './partAttributes.js';
import { Slot } from './Slot.js';

export interface SeverityIconProps {
  readonly of: PartOf;
  /** Id of the word, which is a part of the banner's name. */
  readonly id: string;
  /** The severity in words, for screen readers. */
  readonly word: string;
}

/**
 * The app's own `Icon` when the provider has one, and the severity as a word. The stylesheet draws the
 * library's icon in the box of the word, and hides the box beside an icon of the app.
 */
export function SeverityIcon({ of, id, word }: SeverityIconProps) {
  const { Icon } = useApiErrorConfig().components;
  return (
    <>
      {Icon && (
        <span {...part('icon', of)} aria-hidden="true">
          <Slot component={Icon} props={{ severity: of.severity }} />
        </span>
      )}
      <span {...part('severity', of)} id={id} data-hidden={Icon && true}>
        {word}
      </span>
    </>
  );
}
