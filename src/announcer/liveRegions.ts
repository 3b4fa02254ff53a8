import { dialogAround } from './dialogAround.js';
import { focusedElement } from './focusedElement.js';

/** `assertive` interrupts: errors. `polite` waits for a pause: warnings, waits, success. */
export type Urgency = 'assertive' | 'polite';

export type LiveRegions = { readonly [Name in Urgency]: HTMLElement };

/** Out of sight and of the flow: at the top, so that nothing becomes longer to scroll. */
const HIDDEN = 'position:fixed;top:0;clip-path:inset(50%)';

const known = new WeakMap<Element, LiveRegions>();

/**
 * The page's two hidden live regions, or those of the open dialog around the focus, or else around
 * `near`: what lies outside an open modal dialog is inert, and silent. Creates them unless they are
 * there: call this well before there is something to say. `undefined` without a page to say it on.
 */
export function liveRegions(near?: Element): LiveRegions | undefined {
  const home = homeOf(near);
  if (!home) return undefined;
  const before = known.get(home);
  if (before?.assertive.isConnected && before.polite.isConnected) return before;
  // The app may have removed one of them.
  before?.assertive.remove();
  before?.polite.remove();
  const regions = {
    assertive: createRegion(home, 'assertive'),
    polite: createRegion(home, 'polite'),
  };
  known.set(home, regions);
  return regions;
}

function homeOf(near: Element | undefined): Element | null | undefined {
  // A timer may be over when the page is gone, as it is after a test in Node.
  if (typeof document === 'undefined') return undefined;
  return dialogAround(focusedElement()) ?? dialogAround(near) ?? document.body;
}

function createRegion(home: Element, urgency: Urgency): HTMLElement {
  const region = document.createElement('div');
  region.dataset['apiErrorAnnouncer'] = urgency;
  // No `alert` or `status`: tests and people look for these, and would find them empty.
  region.setAttribute('role', 'log');
  region.setAttribute('aria-live', urgency);
  region.setAttribute('aria-relevant', 'additions');
  // Not the attribute, which a content security policy may forbid.
  region.style.cssText = HIDDEN;
  home.append(region);
  return region;
}
