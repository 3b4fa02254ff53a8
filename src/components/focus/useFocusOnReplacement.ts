'use client';
import { type RefCallback, useState } from 'react';
import { isFocused } from './isFocused.js';
import { isFocusLost } from './isFocusLost.js';

/**
 * A `ref` for a button or link. When another element replaces it, because the app has changed its component,
 * the new one takes over the focus, unless the person has moved on.
 */
export function useFocusOnReplacement<Root extends HTMLElement>(): RefCallback<Root> {
  const [ref] = useState(createFocusHandover<Root>);
  return ref;
}

function createFocusHandover<Root extends HTMLElement>(): RefCallback<Root> {
  /** The element on the page, or the one that was removed while it had the focus. */
  let last: Root | null = null;
  // React gives `null` before it removes an element, and then the element that replaces it.
  return (element) => {
    const next = isElement(element) ? element : null;
    if (!next && last && isFocused(last)) return;
    if (last && isFocusLost(last)) next?.focus();
    last = next;
  };
}

/** A class component, or one with `useImperativeHandle`, gives something else. */
function isElement(value: Element | null): boolean {
  return typeof value?.matches === 'function';
}
