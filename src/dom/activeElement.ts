/** The element of a page that has the focus, inside of open shadow roots too. */
export function activeElement(page = document): Element | null {
  let element = page.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
