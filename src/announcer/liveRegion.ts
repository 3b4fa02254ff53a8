import { closestDialog } from '../dom/closestDialog.js';
import { activeElement } from '../dom/activeElement.js';

/** `assertive` interrupts: errors. `polite` waits for a pause: warnings, waits, success. */
export type Urgency = 'assertive' | 'polite';

/** By which several roots, and several copies of this library, find the same region. */
const MARKER = 'data-api-error-announcer';

/** Out of sight and out of the flow; at the top, so that the page does not get longer. */
const HIDDEN = 'position:fixed;top:0;clip-path:inset(50%)';

/**
 * One of the page's two hidden live regions, or of those in the open dialog around the focus, or else
 * around `near`: what lies outside an open modal dialog is inert, and silent. It is created unless it
 * is there: call this well before there is something to say. `undefined` without a page to say it on.
 */
export function liveRegion(urgency: Urgency, near?: Element): Element | undefined {
  const home = homeOf(near);
  if (!home) return undefined;
  const isAsked = (element: Element) => element.getAttribute(MARKER) === urgency;
  return [...home.children].find(isAsked) ?? createRegion(home, urgency);
}

function homeOf(near: Element | undefined): Element | null | undefined {
  // A timer may fire when there is no page any more, as after a test in Node.
  if (typeof document === 'undefined') return undefined;
  return closestDialog(activeElement()) ?? closestDialog(near) ?? document.body;
}

function createRegion(home: Element, urgency: Urgency): HTMLElement {
  const region = document.createElement('div');
  region.setAttribute(MARKER, urgency);
  // Not `alert` or `status`: tests and people look for these roles, and would find empty elements.
  region.setAttribute('role', 'log');
  region.setAttribute('aria-live', urgency);
  region.setAttribute('aria-relevant', 'additions');
  // Not the `style` attribute, which a content security policy may forbid.
  region.style.cssText = HIDDEN;
  home.append(region);
  return region;
}
