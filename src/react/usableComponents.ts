import { type ComponentType, isValidElement } from 'react';
import { warnOnce } from '../developer/warnOnce.js';
import type { ApiErrorComponents } from './slots.js';

/** The components that React can draw. A plain element is drawn in place of any other. */
export function usableComponents(components: ApiErrorComponents): ApiErrorComponents {
  if (!isTable(components)) {
    warnOnce('RAE027', 'components', components);
    return {};
  }
  const usable = Object.entries(components).filter(([name, member]) => {
    const isUsable = isComponent(member);
    if (!isUsable && member !== undefined) warnOnce('RAE027', `components.${name}`, member);
    return isUsable;
  });
  return Object.fromEntries(usable);
}

/** Whether it may have components as its members, which a text, a list, a component and an element have not. */
function isTable(value: unknown): boolean {
  return typeof value === 'object' && !Array.isArray(value) && !isValidElement(value);
}

/** A function, a class, the name of an element, or the result of `memo`, `forwardRef` or `lazy`. */
function isComponent(value: unknown): value is ComponentType {
  if (typeof value === 'function' || typeof value === 'string') return true;
  return Object.hasOwn(Object(value) as object, '$$typeof') && !isValidElement(value);
}
