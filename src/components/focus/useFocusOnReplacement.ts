'use client';
import { type RefCallback, useState } from 'react';
import { isFocused } from './isFocused.js';
import { isFocusLost } from './isFocusLost.js';

/**
 * A `ref` for a button or link. When another element comes in its place, because the app's component
 * became another one, focus goes over to it, unless the person has moved on.
 */
export function useFocusOnReplacement<Root extends HTMLElement>(): RefCallback<Root> {
  const [ref] = useState(createFocusHandover<Root>);
  return ref;
}

function createFocusHandover<Root extends HTMLElement>(): RefCallback<Root> {
  /** What is drawn, or what went with focus in it. */
  let last: Root | null = null;
  // React hands over `null` before it takes an element out, and then what comes in its place.
  return (given) => {
    const next = isElement(given) ? given : null;
    if (!next && last && isFocused(last)) return;
    if (last && isFocusLost(last)) next?.focus();
    last = next;
  };
}

/** A class, or a component with a handle of its own, gives something else. */
function isElement(value: Element | null): boolean {
  return typeof value?.matches === 'function';
}
