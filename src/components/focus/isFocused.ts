/**
 * Whether an element has the focus of the page. Unlike `:focus`, this holds while another window is in
 * front, too: the element has the focus when the person comes back.
 */
export function isFocused(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return activeElement === element && isInFocusedFrame(element);
}

/**
 * Whether the page around the frame that a node stands in, if any, gives the focus to that frame. A page of
 * another site does not tell.
 */
export function isInFocusedFrame({ ownerDocument }: Node): boolean {
  const frame = ownerDocument?.defaultView?.frameElement;
  return !frame || isFocused(frame);
}
