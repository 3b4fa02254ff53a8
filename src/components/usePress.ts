'use client';
import type { UIEvent } from 'react';
import { isKeyRepeating } from './focus/keyRepeat.js';
import { useFocusOnReplacement } from './focus/useFocusOnReplacement.js';

/** What a button or link needs to be pressed: `onPress` is called once a press, not for its repeats. */
export function usePress<Root extends HTMLElement>(onPress: () => void) {
  return {
    onClick: (event?: UIEvent) => {
      if (!isRepeated(event)) onPress();
    },
    ref: useFocusOnReplacement<Root>(),
  };
}

/**
 * Whether a click is the repeat of a key that is held down, or the second of a double click: by then
 * the button may do something else than what was meant.
 */
function isRepeated(event: UIEvent | undefined): boolean {
  // The button of a design system may call without an event, or with one of its own.
  return isKeyRepeating() || (event?.detail ?? 0) > 1;
}
