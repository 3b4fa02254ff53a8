'use client';
import type { SlotComponent } from '../react/slots.js';

interface SlotProps<Props> {
  readonly component: SlotComponent<Props>;
  readonly props: Props;
}

/**
 * Draws a component of the app.
 *
 * One that is written where its provider is drawn (`components={{ Button: (props) => … }}`) is a new
 * function at each draw. As an element it would be of a new type each time: React would take the
 * button out and put another in its place, and focus, or a press that had begun, would be lost. So
 * a function is called, by an element whose type stays.
 */
export function Slot<Props extends object>({ component: Component, props }: SlotProps<Props>) {
  if (!isCallable(Component)) return <Component {...props} />;
  // Hooks of the function belong to the element that calls it. Another component may have other
  // hooks, and gets an element of its own; the same one, written anew, has the same text.
  return <Call key={String(Component)} component={Component} props={props} />;
}

function Call<Props>({ component, props }: SlotProps<Props>) {
  return component(props);
}

/** Whether it can be called: no class can, nor what `forwardRef`, `memo` or `lazy` made. */
function isCallable<Props>(component: SlotComponent<Props>): boolean {
  return typeof component === 'function' && !component.prototype?.isReactComponent;
}
