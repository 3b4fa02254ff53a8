import { runHint } from '../developer/inDevelopment.js';
import { warnOnce } from '../developer/warnOnce.js';
import type { SlotComponent } from '../react/slots.js';
import { isCallable } from './isCallable.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** How many components that were never seen before are no coincidence, in one place of one banner. */
const CHANGES = 3;

type Part = SlotComponent<never>;

/** What each place has drawn. */
const drawn = /* @__PURE__ */ new WeakMap<object, Set<Part>>();

/**
 * Tells the developer of a component that each render makes anew by `memo` or `forwardRef`, so that React replaces its
 * element. In production it is empty, and bundlers leave it out. Call it when another component is drawn.
 *
 * @param place an object that stays the same from render to render
 */
export function hintAtNewPart(place: object, before: Part, component: Part): void {
  // Written out, because esbuild would keep what a hint of `inDevelopment` calls.
  try {
    if (process.env.NODE_ENV !== 'production') runHint(() => hint(place, before, component));
  } catch {
    runHint(() => hint(place, before, component));
  }
}

function hint(place: object, before: Part, component: Part): void {
  if (isCallable(component)) return;
  const seen = drawn.get(place) ?? new Set();
  drawn.set(place, seen);
  // A set, because the components of themes that take turns come again.
  seen.add(before).add(component);
  if (seen.size <= CHANGES) return;
  seen.clear();
  warnOnce('RAE037', component);
}
