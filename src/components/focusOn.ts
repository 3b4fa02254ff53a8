const FOCUSABLE =
  'input:not([type=hidden]),select,textarea,button,a[href],[contenteditable],[tabindex]';

/** The element itself or the first one inside it that takes focus; `null` when there is none. */
export function focusableIn(element: Element): HTMLElement | null {
  return element.matches(FOCUSABLE)
    ? (element as HTMLElement)
    : element.querySelector<HTMLElement>(FOCUSABLE);
}

/** Focuses an element. One that cannot be tabbed to takes focus this once, and no trace is left. */
export function focusOn(element: HTMLElement, options?: FocusOptions): void {
  if (!element.matches(FOCUSABLE)) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus(options);
}
