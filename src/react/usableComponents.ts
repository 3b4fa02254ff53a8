import { type ComponentType, isValidElement } from 'react';
import { warnOnce } from '../developer/warnOnce.js';
import type { ApiErrorComponents } from './slots.js';

/** The components that React can draw. A plain element is drawn in place of any other. */
export function usableComponents(components: ApiErrorComponents): ApiErrorComponents {
  const usable = Object.entries(components).filter(([name, member]) => {
    const isUsable = isComponent(member);
    if (!isUsable) warnOnce('RAE027', name);
    return isUsable;
  });
  return Object.fromEntries(usable);
}

/** A function, a class, the name of an element, or the result of `memo`, `forwardRef` or `lazy`. */
function isComponent(value: unknown): value is ComponentType {
  if (typeof value === 'function' || typeof value === 'string') return true;
  return Object.hasOwn(Object(value) as object, '$$typeof') && !isValidElement(value);
}
