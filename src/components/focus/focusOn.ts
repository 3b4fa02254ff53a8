import { EDITABLE } from '../../announcer/editable.js';

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

/** Scrolls an element into view. Where apps test without a browser, nothing can be scrolled. */
export function showOnPage(element: Element, block: ScrollLogicalPosition): void {
  const { scrollIntoView }: Partial<Element> = element;
  scrollIntoView?.call(element, { block });
}
