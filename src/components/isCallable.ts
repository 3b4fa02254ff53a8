import type { SlotComponent } from '../react/slots.js';

/** Whether a component can be called: no class can, nor what `forwardRef`, `memo` or `lazy` made. */
export function isCallable<Props>(component: SlotComponent<Props>): boolean {
  return typeof component === 'function' && !component.prototype?.isReactComponent;
}
