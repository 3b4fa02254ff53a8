import { Children, type ReactNode } from 'react';

/** Whether it is what an unmet condition leaves: `false`, `null`, an empty text or list. */
export function drawsNothing(node: ReactNode): boolean {
  return Children.toArray(node).every((child) => child === '');
}
