import { EDITABLE } from '../../dom/editable.js';

const CONTROLS = ':is(input:not([type=hidden]), select, textarea, button):not(:disabled)';
const FOCUSABLE = `${CONTROLS}, ${EDITABLE}, a[href], [tabindex]`;

/** The first element inside that takes focus, unless the element itself does, or none. */
export function focusableIn(element: Element): HTMLElement {
  const inside = element.matches(FOCUSABLE) ? null : element.querySelector(FOCUSABLE);
  return (inside ?? element) as HTMLElement;
}

/** Focuses an element. One that cannot be tabbed to takes focus this once, and no trace is left. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  if (!element.matches(FOCUSABLE)) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus(options);
}

/**
 * Focuses a region of the page, from which a person can find the way. One that takes focus this once shows no ring,
 * which would surround most of the page.
 */
export function focusOnRegion(region: HTMLElement): void {
  if (!region.matches(FOCUSABLE)) {
    const { outline } = region.style;
    region.style.outline = 'none';
    region.addEventListener('blur', () => restoreOutline(region, outline), { once: true });
  }
  focusOn(region);
}

function restoreOutline(region: HTMLElement, outline: string): void {
  region.style.outline = outline;
  if (region.getAttribute('style') === '') region.removeAttribute('style');
}

/** Scrolls an element into view. Where apps test without a browser, nothing can be scrolled. */
export function showOnPage(element: Element, block: ScrollLogicalPosition): void {
  const { scrollIntoView }: Partial<Element> = element;
  scrollIntoView?.call(element, { block });
}
