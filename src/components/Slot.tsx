'use client';
import type { ReactNode } from 'react';
import { warnOnce } from '../developer/warnOnce.js';
import type { SlotComponent } from '../react/slots.js';
import { drawsNothing } from './drawsNothing.js';
import { isCallable } from './isCallable.js';
import { isPromise } from './isPromise.js';
import { SlotGuard } from './SlotGuard.js';

interface SlotProps<Props> {
  readonly component: SlotComponent<Props> | undefined;
  readonly props: Props;
  /** Drawn when the app has no such component, or one that throws or draws nothing. */
  readonly plain?: ReactNode;
}

/**
 * Draws a component of the app, or the plain element in its place.
 *
 * A component written inline (`components={{ Button: (props) => … }}`) is a new function in every render. As
 * the type of an element it would make React replace the button each time, and focus or a press that had
 * begun would be lost. So a function is called instead, within an element whose type stays the same.
 */
export function Slot<Props extends object>({
  component: Component,
  props,
  plain = null,
}: SlotProps<Props>) {
  if (!Component) return plain;
  // The hooks of the function belong to the element that calls it. The text of a function is the key:
  // the same component written anew keeps its element, another one, with other hooks, gets its own.
  return (
    <SlotGuard component={Component} plain={plain}>
      {isCallable(Component) ? (
        <Call key={String(Component)} component={Component} props={props} plain={plain} />
      ) : (
        <Component {...props} />
      )}
    </SlotGuard>
  );
}

interface CallProps<Props> {
  readonly component: SlotComponent<Props>;
  readonly props: Props;
  readonly plain: ReactNode;
}

/**
 * Without a button nobody gets any further, so one that the app draws as nothing is the plain one. An icon may be
 * nothing. A promise, which an async function returns, is a new one in each render: React would wait forever.
 */
function Call<Props>({ component, props, plain }: CallProps<Props>) {
  const drawn = component(withDefaults(component, props));
  const isUsable = !isPromise(drawn) && !(plain && drawsNothing(drawn));
  if (isUsable) return drawn;
  warnOnce('RAE036', component);
  return plain;
}

/** React 18 gives a function's `defaultProps` to its elements, and this is a call. */
function withDefaults<Props>(component: SlotComponent<Props>, props: Props): Props {
  const { defaultProps } = component as { readonly defaultProps?: Partial<Props> };
  if (!defaultProps) return props;
  const defined = Object.entries(props as object).filter(([, value]) => value !== undefined);
  return { ...defaultProps, ...(Object.fromEntries(defined) as Props) };
}
