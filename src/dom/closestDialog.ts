const DIALOG = 'dialog[open],[aria-modal=true]';

/**
 * The innermost open dialog around an element of the page, in whatever open shadow root either of
 * them is.
 */
export function closestDialog(element: Element | null | undefined): Element | undefined {
  if (!element?.isConnected) return undefined;
  let current: Element | null = element;
  while (current && !current.matches(DIALOG)) current = drawnParent(current);
  return current ?? undefined;
}

/** The element inside of which a browser draws another one. */
function drawnParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const parent = element.parentNode;
  return parent instanceof ShadowRoot ? parent.host : element.parentElement;
}
